// Which words of a message one event has to tell, which of them in one step, and on which side of what was done those who are named have to stand.

import { tokenize } from "../../../../text/tokens.ts";
import { namesOfSubject } from "../../../answers/subject-check.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { isOfOtherSense, isTermWord } from "../../../parts/find-terms.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import { toldForms } from "../../../parts/same-thing.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { WHY } from "../changes/moving-verbs.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { type AskedWords, CALLED_A_TEXT, CHANGES_HANDS, wordsToTell } from "./words-for-sentence.ts";

export type WordsOfAll = {
  /** Each has to be told of the event. */
  readonly all: readonly string[];
  /** Those of one step. */
  readonly line: AskedWords;
  /** Parts that no event has to have: an office that is asked for. */
  readonly unbound: ReadonlySet<Part>;
  readonly bound: DeedBound | undefined;
  readonly counted: string | undefined;
};

/** What was done, and who stands before or behind it. */
type DeedBound = { readonly deed: string; readonly who: ReadonlySet<string>; readonly side: "before" | "behind" };

/** With these it is asked, and nothing is told. */
export const ASKING_WORD =
  /^(?:dates?|days?|hour|times?|months?|years?|country|countries|states?|nations?|leaders?|people|city|place|come|comes|came|coming|goes|went|going|see|sees|saw|seen|took|take|taken|get|got|happen\w*|tell|told|know\w*|actually|really|ever|exactly|agreed|decided|actual|thing|reasons?|when|names?|presidents?|ministers?)$/u;
const OFFICE_ASKED = /^(?:chair|host|chairman|chairwoman|chairs|hosts)$/iu;
const CALLS_GATHERING = /\b(?:summit|forum|dialogue|conference|treaty|accords?|talks|meeting|council|pact|assembly)$/iu;
const INVITED = /^invit/u;
const IS_PASSIVE = /^(?:(?:so|and|but) )?(?:was|were|is|are|has|have|had)\b.*\binvited\b/iu;

/** undefined where a part is of no event: a status, an office that is named. */
export function wordsOfAll(message: ReadMessage, { archive }: IntentContext): WordsOfAll | undefined {
  const { words, parts, telling, unread, rest } = message;
  const asked = parts.filter(({ is, text }) => is === "office" && OFFICE_ASKED.test(text));
  if (parts.some((part) => part.is === "status" || (part.is === "office" && !asked.includes(part)))) return undefined;
  // What they signed is told by no step that only speaks of it.
  if (parts.some(({ is, text }) => is === "kind" && CALLED_A_TEXT.test(text))) return undefined;
  // “The Shanghai Dialogue” is none that is told in Shanghai.
  if (parts.some(({ is, text }) => is === "missing" && CALLS_GATHERING.test(text) && !/\d|^cent\b/u.test(text)))
    return undefined;
  const isOpen = (at: number) => !parts.some((part) => part.is !== "missing" && part.from <= at && at < part.to);
  const isInMissing = (at: number) => parts.some((part) => part.is === "missing" && part.from <= at && at < part.to);
  const open = words.flatMap(({ key, text }, at) => {
    const isSaid = telling.includes(key) || unread.includes(text) || isInMissing(at) || /^\d/u.test(key);
    return isOpen(at) && isSaid && !isFunctionWord(key) && (!isTermWord(key) || isOfOtherSense(words, at)) ? [key] : [];
  });
  const told = [...new Set(open)].filter(
    (key) => !ASKING_WORD.test(key) && !(INVITED.test(key) && IS_PASSIVE.test(rest)),
  );
  // “BRICS 24”: a number that counts nothing is no word of a step.
  if (told.some(isCount) && countedIn(message, told) === undefined) return undefined;
  const own = wordsToTell(message);
  // That they did it tells nobody why.
  if (own.deed !== undefined && WHY.test(rest)) return undefined;
  const bound = deedBound(message, told, archive);
  const loaded = new Set([...loadedWords(message).map(({ key }) => key), ...(bound === undefined ? [] : [bound.deed])]);
  const isHard = (key: string) => loaded.has(key) || unread.includes(key) || /^\d/u.test(key);
  const hard = [...told.filter(isHard), ...(CHANGES_HANDS.test(rest) ? ["chair"] : [])];
  return {
    all: told,
    line: { ...own, words: hard, others: told.filter((key) => !hard.includes(key)) },
    unbound: new Set(asked),
    bound,
    counted: countedIn(message, told),
  };
}

/** “Who asked Trump”: he stands behind it; “why did Beijing refuse”: it stands before. */
function deedBound(
  { words, parts }: ReadMessage,
  told: readonly string[],
  archive: IntentContext["archive"],
): DeedBound | undefined {
  const first = /^(?:so|and|but)$/u.test(words[0]?.key ?? "") ? 1 : 0;
  const records = parts.filter((part): part is RecordPart => part.is === "record");
  const bind = (deed: string, part: RecordPart, side: DeedBound["side"]): DeedBound => ({
    deed,
    who: new Set([
      ...tokenize(part.text),
      ...part.records.flatMap(({ kind, id }) =>
        namesOfSubject(`${kind}:${id}`, archive).flatMap((name) => name.split(" ")),
      ),
    ]),
    side,
  });
  const verb = words[first + 1]?.key ?? "";
  if (words[first]?.key === "who" && told.includes(verb)) {
    const object = records.find(
      ({ from }) => from === first + 2 || (from === first + 3 && words[first + 2]?.key === "the"),
    );
    return object && bind(verb, object, "behind");
  }
  const at = words.findIndex(({ key }) => /^(?:did|didnt|does)$/u.test(key));
  const subject = at < 0 ? undefined : records.find(({ from }) => from === at + 1 || from === at + 2);
  const deed = subject && words[subject.to]?.key;
  return subject !== undefined && deed !== undefined && told.includes(deed) ? bind(deed, subject, "before") : undefined;
}

/** “5”, “2nd”; the first is so called in other words too. */
function isCount(key: string): boolean {
  return /^\d+(?:st|nd|rd|th)?$/u.test(key) && key !== "1st";
}

/** “5 per cent”: a number and what it counts, as they have to stand in the step; undefined where none is counted. */
function countedIn({ words }: ReadMessage, told: readonly string[]): string | undefined {
  const at = words.findIndex(({ key }) => isCount(key) && told.includes(key));
  const next = words[at + 1]?.key;
  return at < 0 || next === undefined ? undefined : `${words[at]?.key} ${next}`;
}

const NEAR_DEED = 3;

/** Whether those of whom it is asked stand in a sentence where the question has them; where they do not stand in it at all, it tells it of somebody else. */
export function isDoneByThem(clause: string, { bound, counted }: WordsOfAll): boolean {
  const sentence = tokenize(clause);
  if (counted !== undefined && !` ${sentence.join(" ")} `.includes(` ${counted} `)) return false;
  if (bound === undefined) return true;
  const forms = toldForms(bound.deed);
  const at = sentence.findIndex((word) => forms.has(toldStem(word)));
  if (at < 0) return false;
  // “Kim has asked for a meeting with Trump”: nobody asked him.
  const stands = bound.side === "before" ? sentence.slice(0, at) : sentence.slice(at + 1, at + 1 + NEAR_DEED);
  return stands.some((word) => bound.who.has(word)) && (bound.side === "before" || at > 0);
}
