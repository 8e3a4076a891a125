// How many, how much and what they ate: amounts that no record tells.

import { typedText } from "../../../../text/typed-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { cuesOf } from "../../../parts/cues.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { ReadMessage } from "../../read-message.ts";
import { notedCount } from "./noted-count.ts";

/** What is counted here: events and what was said. Parts are counted by what they are. */
const COUNTED_THINGS: ReadonlySet<string> = new Set(
  (
    "time times event events round rounds edition editions occasion occasions ones entries entry record records thing things " +
    "gatherings ministerials topics people-met day days hour hours minute minutes week weeks month months year years ago long " +
    "notice cops bilaterals trilaterals"
  ).split(" "),
);

const ENDS_A_COUNT: ReadonlySet<string> = new Set(
  "are were is was did do does has have had will would can could".split(" "),
);

/** An amount of what is done, and none of what is known, or of how far something was moved. */
const HOW_MUCH = whereItMayFit(
  /\bhow much\b.*\b(?:cost|costs|spend|spent|paid|pay|money|worth|earn|earns|bill)\b|\bhow much (?:did|do|does|will|would|was|were)\b(?!.*\b(?:know|chang\w+|mov\w+|later?|earlier|longer|delay\w*|slip\w*|say|tell|have)\b)/iu,
);

/** “What did they have for lunch?” */
const MEAL = whereItMayFit(
  /\b(?:have|had|having|serve[ds]?|eat(?:en)?|ate|drink|drank)(?: (?:for|at))? (?:breakfast|lunch|dinner|dessert|tea)\b|\bwhat (?:did|do|was|were)\b.*\b(?:eat|drink|served)\b/iu,
);

const MOVED_OFTEN =
  /\b(?:mov\w+|postpon\w+|delay\w+|reschedul\w+|put off|slipped|chang\w+ (?:its|their|the) dates?)\b.*\b(?<what>twice|more than once|(?:two|three|four|several|many|multiple) times|repeatedly)\b/iu;

const MOVED_AWAY =
  /\b(?<what>(?:mov\w+|shift\w+|relocat\w+|switch\w+|transfer\w+) to (?:an?other|a different|a new|other) (?:countr(?:y|ies)|cit(?:y|ies)|places?|venues?|locations?|hosts?)|(?:lost|los(?:e|es|ing)|chang\w+|switch\w+) (?:its|their|the) (?:hosts?|venues?|places?|locations?))\b/iu;

/** “Any event that changed its date twice?”, “which summits lost their host?”: that is told of one that is named, and nobody looks for it among all. */
export function movedSomehow({ rest, parts }: ReadMessage): string | undefined {
  const isOfOne = parts.some(({ is }) => is === "record" || is === "place");
  return isOfOne ? undefined : (MOVED_OFTEN.exec(rest) ?? MOVED_AWAY.exec(rest))?.groups?.what;
}

/** “How many leaders were at the G20”, “how much did it cost”: the words from “how” to what is not counted. */
export function untoldCount(message: ReadMessage): string | undefined {
  const { words, rest } = message;
  const meal = MEAL.exec(rest)?.[0];
  if (meal !== undefined) return meal;
  if (HOW_MUCH.test(rest)) return "how much";
  const how = words.findIndex(({ key }, at) => key === "how" && words[at + 1]?.key === "many");
  const next = words[how + 2]?.key ?? "";
  if (how >= 0 && DONE_TO_EVENTS.has(next)) return undefined;
  if (how >= 0 && ENDS_A_COUNT.has(next)) return untoldDeedOfMany(how, message);
  if (how < 0) return notedCount(message, (key) => COUNTED_THINGS.has(key));
  if (isFunctionWord(next) && next !== "of" && next !== "other") return undefined;
  const last = uncounted(how + 2, message);
  return last === undefined ? undefined : typedText(words, how, last + 1);
}

/** “How many were killed”: nobody is counted by what was done to them; “how many were held” are events. */
function untoldDeedOfMany(how: number, { words, parts }: ReadMessage): string | undefined {
  const at = words.findIndex(({ key }, place) => place > how + 2 && !isFunctionWord(key));
  const verb = words[at];
  const isPart = parts.some(({ from, to }) => from <= at && at < to);
  return verb === undefined || isPart || DONE_TO_EVENTS.has(verb.key) ? undefined : typedText(words, how, at + 1);
}

const DONE_TO_EVENTS: ReadonlySet<string> = new Set(
  (
    "held happen happened take took taken planned scheduled agreed announced known expected supposed come coming ahead left signed attended visited hosted missed skipped " +
    "moved made had listed recorded stored covered total involve involved include included"
  ).split(" "),
);

/** Where the word stands for what is to be counted; undefined where that is something which can be. */
function uncounted(start: number, { words, parts }: ReadMessage): number | undefined {
  let first: number | undefined;
  for (let at = start; at < words.length; at++) {
    const key = words[at]?.key ?? "";
    const cues = cuesOf(key);
    const isPart = parts.some(({ from, to }) => from <= at && at < to);
    if (isPart || COUNTED_THINGS.has(key) || cues.some((cue) => COUNTABLE_CUES.has(cue))) return undefined;
    const ends = isFunctionWord(key) || cues.length > 0;
    if (ENDS_A_COUNT.has(key) || (first !== undefined && ends)) break;
    if (!isFunctionWord(key)) first ??= at;
  }
  return first;
}

const COUNTABLE_CUES: ReadonlySet<string> = new Set(["said", "source", "number"]);
