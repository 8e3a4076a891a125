// Which words of a question one step has to tell, and which events may tell them.

import { verbOfForm, wordsOf } from "../../../../archive/compare/compared-words.ts";
import { negationsIn } from "../../../../archive/compare/negation.ts";
import type { EventId } from "../../../../archive/fields.ts";
import type { Event } from "../../../../archive/schema.ts";
import { tokenize } from "../../../../text/tokens.ts";
import type { DeedOfThem } from "../../../answers/deed-as-verb.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { isTermWord } from "../../../parts/find-terms.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { isLightWord } from "../../../parts/light-words.ts";
import type { Part } from "../../../parts/part.ts";
import { toldForms } from "../../../parts/same-thing.ts";
import type { IntentContext } from "../../intent.ts";
import { type ReadMessage, readMessage } from "../../read-message.ts";
import { deedOfThem } from "./deed-done.ts";
import { ASKING_WORD } from "./words-for-event.ts";

export type WordsOfStep = {
  /** Each is told by the step, or the event is called so; of what lacks one of the heavy ones it may be said that it does. */
  readonly words: readonly string[];
  readonly heavy: ReadonlySet<string>;
  /** What is counted. */
  readonly counted: string | undefined;
  /** What was done, behind whoever did it: “did BESSENT SAY”. */
  readonly doing: { readonly by: Part; readonly deed: string } | undefined;
  /** What those who are named are to have done, where the word for it is a noun too. */
  readonly ofThem: DeedOfThem | undefined;
  readonly denials: number;
};

/** “For how many days”: what is counted. */
export const COUNTS_WHAT = /^(?:(?:so|and|but) )?(?:for |by |in )?how (?:many|much) (?<what>\p{L}+)/iu;
const TELLING_VERB =
  /^(?:say|says|said|saying|tell|tells|told|speak|speaks|spoke|talk|talks|talked|announce[ds]?|report(?:s|ed)?|paper|outlet|newspaper|agency|station|body|side|spokes\p{L}+|once|ever|back|earlier|later|early|late|still|again|already|only|much|more|less|together|originally|finally|eventually|really|actually|now|then|yet|also|people|thing|things|attend(?:s|ed|ing)?|delegations?|leaders?|leads?|led)$/u;

/** undefined where too little is asked to choose a step by it. */
export function wordsOfStep(message: ReadMessage, more: readonly string[] = []): WordsOfStep | undefined {
  const { words, parts, rest, unread } = message;
  const counted = COUNTS_WHAT.exec(rest)?.groups?.what?.toLowerCase();
  const isNamed = (at: number) =>
    parts.some(({ is, from, to }) => is !== "missing" && is !== "status" && from <= at && at < to);
  const own = words.flatMap(({ key, text }, at) => {
    const isAsking = key !== counted && (ASKING_WORD.test(key) || TELLING_VERB.test(key));
    if (isNamed(at) || isFunctionWord(key) || isTermWord(key) || isAsking || key === "1st") return [];
    return [{ key, isHeavy: unread.includes(text) || !isLightWord(key) || key === counted }];
  });
  const doing = doingIn(message);
  // “When did Biden speak at the conference”: what he did there is all that is asked.
  const spoken =
    own.length === 0 && GIVES_A_SPEECH.test(doing?.deed ?? "") && parts.some(isEventPart) ? [doing?.deed ?? ""] : [];
  const all = [...new Set([...own.map(({ key }) => key), ...more, ...spoken])];
  const heavy = new Set([...more, ...spoken, ...own.flatMap(({ key, isHeavy }) => (isHeavy ? [key] : []))]);
  const isMissing = (word: string) => parts.some(({ is, text }) => is === "missing" && tokenize(text).includes(word));
  const named =
    parts.filter(({ is }) => is === "record" || is === "place").length + (message.span === undefined ? 0 : 1);
  const telling = all.filter((word) => !isMissing(word));
  const weight = named + telling.length + telling.filter((word) => heavy.has(word)).length;
  // Of somebody of whom nothing more is asked no step tells.
  if (telling.length === 0 || weight < LEAST_WEIGHT) return undefined;
  return { words: all, heavy, counted, doing, ofThem: deedOfThem(message), denials: denialsIn(rest) };
}

function isEventPart(part: Part): boolean {
  return part.is === "record" && part.records.some(({ kind }) => kind === "event");
}

const GIVES_A_SPEECH = /^sp(?:eak|oke|oken)$/u;

/** A word that says something counts two, a small one, a name and a time one. */
const LEAST_WEIGHT = 3;

function doingIn({ words, parts, rest }: ReadMessage): WordsOfStep["doing"] {
  const isNamed = (place: number) => parts.some(({ is, from, to }) => is === "record" && from <= place && place < to);
  const at = words.findIndex(({ key }) => /^(?:did|didnt|does|has|have|had|was|were)$/u.test(key));
  const said = WHO_SAID_THAT_THEY.exec(rest)?.[0].split(" ").length;
  const [from, most] = said === undefined ? [at < 0 ? Infinity : at + 1, at + 2] : [said, said + 1];
  const by = parts.find((part) => part.is === "record" && from <= part.from && part.from <= most);
  const deed = words.find(
    ({ key }, place) => by !== undefined && place >= by.to && !isNamed(place) && !BEFORE_DEED.test(key),
  );
  return by && deed && { by, deed: deed.key };
}

/** “Who said Russia HOLDS it up”. */
const WHO_SAID_THAT_THEY =
  /^(?:(?:so|and|but) )?who (?:said|says|claimed|complained|admitted|told \p{L}+)(?: that)?(?= )/iu;

const BEFORE_DEED =
  /^(?:and|1st|first|ever|once|also|not|the|is|are|was|were|be|been|being|to|had|has|have|will|would|should)$/u;

/** A word in more events chooses none. */
const MOST_EVENTS_WITH_WORD = 80;
const MOST_TRIED = 12;
const ENDINGS_TO_FIND = ["", "s", "es", "e", "ed", "ing", "ion", "ions", "ation", "y", "er", "ers", "ment"];

/** Those that have the most of the rarer words. */
export function eventsOfWords(asked: WordsOfStep, message: ReadMessage, { archive }: IntentContext): readonly Event[] {
  const counts = new Map<EventId, number>();
  const names = message.parts.flatMap((part) =>
    part.is === "place" || part.is === "record" ? tokenize(part.text) : [],
  );
  for (const word of [...asked.words, ...names]) {
    const ids = new Set(formsToFind(word).flatMap((form) => archive.search.eventsWith([form])));
    if (ids.size > MOST_EVENTS_WITH_WORD) continue;
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts]
    .filter(([, count]) => count >= most - 1)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_TRIED)
    .flatMap(([id]) => archive.events.get(id) ?? []);
}

/** As a word may be written. */
export function formsToFind(word: string): readonly string[] {
  return [word, ...[...formsOfWord(word)].flatMap((stem) => ENDINGS_TO_FIND.map((ending) => `${stem}${ending}`))];
}

/** “Send” for “sent” too. */
export function formsOfWord(word: string): ReadonlySet<string> {
  return toldForms(uninflected(word));
}

/** “Write” of “written” too. */
export function stemOfTold(word: string): string {
  return toldStem(uninflected(word));
}

/** “Cut” of “cutting”, “send” of “sent”. */
export function uninflected(word: string): string {
  return verbOfForm(word) ?? word.replace(/(?<=.{2}([bdgmnpt]))\1(?:ing|ed)$/u, "");
}

/** What is denied of a reason or beside it is no denial of what is told. */
export function denialsIn(text: string): number {
  return negationsIn(wordsOf(text.replace(BESIDE_MAIN, "")));
}

const BESIDE_MAIN = /,? (?:because|since|though|although|as|if|unless|which|who) .*$/isu;

/** “After the February 2026 round” is no time after it, and “he'd come in April” none of the day on which he said so. */
export function timesOtherwise(english: string, then: IntentContext) {
  const read = (text: string) => readMessage(text, then.archive, then.today);
  const named = english.replace(MONTH_OF_NAME, "at the ");
  const month = MONTH_OF_CLAUSE.exec(english)?.groups?.month;
  return [
    ...(named === english ? [] : [{ read: read(named), more: [] }]),
    ...(month === undefined ? [] : [{ read: read(english.replace(MONTH_OF_CLAUSE, "")), more: tokenize(month) }]),
  ];
}

const MONTHS_NAMED = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const MONTH_OF_NAME = new RegExp(
  `\\b(?:after|before|since|following) (?:the )?(?=${MONTHS_NAMED} \\d{4} \\p{L})`,
  "iu",
);
const MONTH_OF_CLAUSE = new RegExp(
  `(?<=\\b(?:tell|told|say|said|agree|agreed|announced?|promised?|accept|accepted) .*\\S) (?:in|on|by|for) (?<month>(?:\\d{1,2} )?${MONTHS_NAMED})(?: \\d{4})?$`,
  "iu",
);
