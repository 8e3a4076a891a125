// What is asked of somebody or something that no archive of meetings tells: an age, a wife, a price, how many people came.

import type { Archive } from "../../../archive/archive.ts";
import type { EventId } from "../../../archive/fields.ts";
import { type Named, titleOf } from "../../../archive/names/whole-names.ts";
import { nothingFound } from "../../../core/notice.ts";
import type { Ask as AskButton } from "../../../core/view.ts";
import { typedText } from "../../../text/typed-words.ts";
import { namesIn } from "../../answers/event-texts.ts";
import { threeToTap } from "../../answers/three-to-tap.ts";
import { eventsNamed } from "../../names/near-names.ts";
import { cuesOf } from "../../parts/cues.ts";
import { isTermWord } from "../../parts/find-terms.ts";
import { isFunctionWord } from "../../parts/function-words.ts";
import type { Part } from "../../parts/part.ts";
import { type Intent, type IntentContext, says } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { notedCount } from "./noted-count.ts";

/** “My archive does not tell “how many people”.”, with the event that comes nearest, or else what is named, to tap. */
export function saysUntold(
  what: string,
  { parts }: ReadMessage,
  { archive, words, asOf }: IntentContext,
  event?: EventId,
): Intent {
  const named = parts.flatMap((part) => (part.is === "record" && part.records.length === 1 ? part.records : []));
  const near: readonly Named[] = event === undefined ? named : [{ kind: "event", id: event }];
  const asks = near.slice(0, 1).flatMap((one): readonly AskButton[] => {
    const label = titleOf(one, archive);
    if (one.kind === "event") return [{ label, question: { about: "event", id: one.id, page: 0 } }];
    return one.kind === "actor" ? [{ label, question: { about: "who", id: one.id, page: 0 } }] : [];
  });
  return says(nothingFound(words.conversation.notTold({ what }), asOf, threeToTap(words, asks)));
}

/** The words for what is not told; undefined where nothing of the kind is asked. */
export function untoldIn(message: ReadMessage, archive: Archive): string | undefined {
  return untoldCount(message) ?? untoldOf(message, archive);
}

/** “Why was COP26 in Glasgow?”: why something was moved, called off or missed is told, and no other reason. */
export function untoldReason({ parts, telling, unread, rest, span }: ReadMessage): string | undefined {
  const isOfChange = parts.some(({ is }) => is === "status") || /\bnot\b|n['’]t\b|\bno\b|\bnever\b/iu.test(rest);
  const isBare = telling.length === 0 && unread.length === 0 && span === undefined;
  const isFound = parts.some(({ is }) => is === "record" || is === "place");
  const [only, ...others] = parts;
  // “Why is Putin not invited?”: with nobody but him, no event is meant.
  const isAlone = only !== undefined && others.length === 0 && isActorPart(only);
  if (isAlone && span === undefined) return NO_CHANGE.test(rest) ? "why" : undefined;
  return isBare && isFound && !isOfChange && NO_CHANGE.test(rest) ? "why" : undefined;
}

function isActorPart(part: Part): boolean {
  return part.is === "record" && part.records.every(({ kind }) => kind === "actor");
}

const NO_CHANGE =
  /^(?:so |but |and )?(?:why|how come)\b(?!.*\b(?:off|late|later|early|earlier|instead|back|out|away|again|until|till|only|end(?:ed)? up|w(?:i|ou)nd up|cut|shr[aiu]nk\w*|shorten\w*|trimmed|reduced|extend\w*|prolong\w*|longer|stuck|stall\w*|held up)\b)/iu;

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
const HOW_MUCH =
  /\bhow much\b.*\b(?:cost|costs|spend|spent|paid|pay|money|worth|earn|earns|bill)\b|\bhow much (?:did|do|does|will|would|was|were)\b(?!.*\b(?:know|chang\w+|mov\w+|later?|earlier|longer|delay\w*|slip\w*|say|tell|have)\b)/iu;

/** “What did they have for lunch?” */
const MEAL =
  /\b(?:have|had|having|serve[ds]?|eat(?:en)?|ate|drink|drank)(?: (?:for|at))? (?:breakfast|lunch|dinner|dessert|tea)\b|\bwhat (?:did|do|was|were)\b.*\b(?:eat|drink|served)\b/iu;

/** “How many leaders were at the G20”, “how much did it cost”: the words from “how” to what is not counted. */
function untoldCount(message: ReadMessage): string | undefined {
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

/** “Trump’s wife”, “the mayor of London”: a word of which nothing about the one who is named has a part. */
function untoldOf(message: ReadMessage, archive: Archive): string | undefined {
  const { words, parts } = message;
  const [only, ...others] = parts;
  if (only === undefined || others.length > 0 || !isSomebody(only, archive)) return undefined;
  const isOwner = words[only.to - 1]?.owns === true || isGenitive(only, message, archive);
  const of = /^(?:of|in|for)$/.test(words[only.from - 1]?.key ?? "") ? only.from - 2 : -1;
  const before = words[only.from - 1]?.key === "the" && words[only.from - 2]?.key === "of" ? only.from - 3 : of;
  const at = isOwner && only.to < words.length ? only.to : words[before + 1]?.key === "of" ? before : -1;
  const word = words[at];
  if (word === undefined || isFunctionWord(word.key) || isTermWord(word.key) || cuesOf(word.key).length > 0)
    return undefined;
  return WHAT_SOMEBODY_IS.has(word.key) || isToldOf(only, word.key, archive) ? undefined : word.text;
}

/** What is told of everybody. */
export const WHAT_SOMEBODY_IS: ReadonlySet<string> = new Set(
  (
    "office offices post posts role roles portfolio function functions capacity occupation rank duties background profile career jobs affiliation employer designation " +
    "responsibilities remit credentials cv resume nationality country name surname meetings events summits archive record records info details"
  ).split(" "),
);

function isSomebody(part: Part, { actors }: Archive): boolean {
  if (part.is === "place") return true;
  return part.is === "record" && part.records.every(({ kind, id }) => kind === "actor" && actors.has(id as never));
}

/** “Kim Jong Uns sister”, typed in haste. */
function isGenitive(part: Part, { words }: ReadMessage, { actors }: Archive): boolean {
  const last = words[part.to - 1]?.key ?? "";
  if (part.is !== "record" || !last.endsWith("s")) return false;
  return part.records.every(({ kind, id }) => {
    const name = kind === "actor" ? actors.get(id as never)?.name : undefined;
    return name?.toLowerCase().endsWith(last.slice(0, -1)) === true;
  });
}

/** Whether an event of theirs, or an office, is called by the word: “Xi’s letter”. */
function isToldOf(part: Part, word: string, archive: Archive): boolean {
  if (eventsNamed(word, archive).some((event) => namesIn(event).includes(` ${word} `))) return true;
  const { actors } = archive;
  if (part.is !== "record") return false;
  return part.records.some(
    ({ kind, id }) =>
      kind === "actor" &&
      actors.get(id as never)?.offices.some(({ title }) => title.toLowerCase().includes(word)) === true,
  );
}
