// “Did he mock her”, “who scolded him”, “what insult did he use for her”: what was said is on record, and not what it was; so it is told what was said of them, and that no record has the word.

import { finish } from "../../../../archive/steps.ts";
import { cutWords, type QuestionAbout } from "../../../../core/question.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { quotesSteps } from "../../../answers/answer-quotes.ts";
import { isDoneByWords } from "../../../answers/done-by-words.ts";
import { splitRef } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";

const ASKS_WHETHER = /^(?:so |and |but )?(?:did|has|have|had|does)\b/iu;
const ASKS_WHO = /^(?:so |and |but )?who (?:else |really |once |publicly )?(?=\S)/iu;

/** “What insult did Lavrov use for Truss”. */
const ASKS_WHAT_INSULT =
  /^(?:so |and )?(?:what|which) (?<noun>insults?|threats?|jibes?|taunts?|compliments?|praise|warnings?) (?:did|has|does) (?<by>\S.*?) (?:use|used|make|made|have|had|hurl|hurled|throw|find|found) (?:for|about|against|at|on|of|to) (?<of>\S.*)$/iu;

type Quarrel = {
  /** As it is typed; undefined where it is asked who. */
  readonly by: string | undefined;
  readonly verb: string;
  readonly of: string;
};

type Reading = {
  readonly then: IntentContext;
  /** How a question is read. */
  readonly read: (asked: string, then: IntentContext) => Intent;
};

/** What is told instead of `intent`, where that has no words of anybody; undefined where nothing of the kind is asked, or none are on record. */
export function saidInQuarrel(
  message: ReadMessage,
  asked: string,
  intent: Intent,
  { then, read }: Reading,
): Intent | undefined {
  if (message.translated === true || message.quoted.length > 0 || isOfWords(intent)) return undefined;
  const refused = refusedToCome(asked, { then, read });
  if (refused !== undefined) return refused;
  const quarrel = quarrelIn(message, asked);
  if (quarrel === undefined) return undefined;
  const { by, verb, of } = quarrel;
  const said = read(by === undefined ? askWhoSaid(of) : `what did ${by} say about ${of}`, then);
  if (!said.ok || !("question" in said)) return undefined;
  const { question } = said;
  if (question.about !== "quotes" || (by !== undefined && question.speaker === undefined)) return undefined;
  if (!isSaidOfThem(question, by === undefined ? message : undefined, then)) return undefined;
  return asks({ ...question, words: cutWords([question.words, verb].filter((one) => one !== undefined).join(" ")) });
}

function isOfWords(intent: Intent): boolean {
  if (!intent.ok || !("question" in intent)) return false;
  return intent.question.about !== "events" && intent.question.about !== "who";
}

/** “To cut off her neck”, “Trudeau”. */
function askWhoSaid(of: string): string {
  return of.startsWith("to ") ? `who said something about ${of}` : `quotes about ${of}`;
}

/** Whether something is; where it is asked who, by one person alone who is not named. `who`: the message in which it is. */
function isSaidOfThem(
  question: QuestionAbout<"quotes">,
  who: ReadMessage | undefined,
  { archive, today, words }: IntentContext,
): boolean {
  const view = finish(quotesSteps(question, { archive, today, words }));
  if (view.kind !== "quotes") return false;
  if (who === undefined) return true;
  const speakers = new Set<string>(view.quotes.map(({ speaker }) => speaker));
  const named = who.parts.flatMap((part) => (part.is === "record" ? part.records : []));
  return speakers.size === 1 && !named.some(({ id }) => speakers.has(id));
}

function quarrelIn(message: ReadMessage, asked: string): Quarrel | undefined {
  const what = ASKS_WHAT_INSULT.exec(asked)?.groups;
  if (what?.noun !== undefined && what.by !== undefined && what.of !== undefined)
    return { by: what.by, verb: what.noun, of: what.of };
  const { words, parts, rest } = message;
  const at = words.findIndex(({ key }) => isDoneByWords(key));
  const verb = words[at]?.key;
  if (verb === undefined || at + 1 >= words.length) return undefined;
  const of = typedText(words, at + 1, words.length);
  if (ASKS_WHO.test(rest)) return at <= MOST_BEFORE_VERB ? { by: undefined, verb, of } : undefined;
  const subject = parts.find(
    (part) => part.is === "record" && part.to === at && part.records.some(({ kind }) => kind === "actor"),
  );
  if (!ASKS_WHETHER.test(rest) || subject === undefined) return undefined;
  return { by: typedText(words, subject.from, subject.to), verb, of };
}

/** “So who else mocked him”. */
const MOST_BEFORE_VERB = 3;

/** “Did Biden refuse to go to COP28”. */
const REFUSES_TO_COME = whereItMayFit(
  /^(?<did>(?:so |and |but )?(?:did|has|have|had) \S.*?) (?:refused?|declined?) to (?<go>(?:go|come|attend|travel|fly|join|take part|show up)(?!\p{L}).*)$/iu,
);

/** Whether they came, where it is known that they did not; of whoever came later, nothing is told so. */
function refusedToCome(asked: string, { then, read }: Reading): Intent | undefined {
  const { did, go } = REFUSES_TO_COME.exec(asked)?.groups ?? {};
  const intent = did === undefined || go === undefined ? undefined : read(`${did} ${go}`, then);
  if (intent?.ok !== true || !("question" in intent) || intent.question.about !== "events") return undefined;
  const ids = intent.question.by?.split("|").map((ref) => splitRef(ref).id as string) ?? [];
  const found = findEvents({ ...intent.question, which: "all" }, then.archive);
  return found.length > 0 && found.every(({ state }) => state.declined.some((id) => ids.includes(id)))
    ? intent
    : undefined;
}
