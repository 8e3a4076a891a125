// Which words of a question one step has to tell, which events may tell them, and what of them a step tells.

import { verbOfForm, wordsOf } from "../../../../archive/compare/compared-words.ts";
import { negationsIn } from "../../../../archive/compare/negation.ts";
import type { EventId } from "../../../../archive/fields.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import type { Development, Event } from "../../../../archive/schema.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { eventAt } from "../../../answers/answer-event.ts";
import { namesIn } from "../../../answers/event-texts.ts";
import { type ClauseOfStep, clausesOfSteps } from "../../../answers/line-told.ts";
import { isToBe } from "../../../answers/step-told.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { isTermWord } from "../../../parts/find-terms.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { isLightWord } from "../../../parts/light-words.ts";
import type { Part } from "../../../parts/part.ts";
import { toldForms } from "../../../parts/same-thing.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { ofItsTime } from "../which-event/resolve-events.ts";
import { hasPartOf, isPersonPart } from "./event-with-all-words.ts";
import { ASKING_WORD } from "./words-for-event.ts";

export type WordsOfStep = {
  /** Each is told by the step, or the event is called so; of what lacks one of the heavy ones it may be said that it does. */
  readonly words: readonly string[];
  readonly heavy: ReadonlySet<string>;
  /** What is counted. */
  readonly counted: string | undefined;
  /** What was done, behind whoever did it: “did BESSENT SAY”. */
  readonly doing: { readonly by: Part; readonly deed: string } | undefined;
  readonly denials: number;
};

export type StepOfAll = {
  readonly event: Event;
  readonly line: ClauseOfStep;
  readonly lacking: readonly string[];
  readonly isNear: boolean;
};

const COUNTS = /^(?:(?:so|and|but) )?(?:for |by |in )?how (?:many|much) (?<what>\p{L}+)/iu;
const TELLING_VERB =
  /^(?:say|says|said|saying|tell|tells|told|speak|speaks|spoke|talk|talks|talked|announce[ds]?|report(?:s|ed)?|paper|outlet|newspaper|agency|spokes\p{L}+|once|ever|back|earlier|later|early|late|still|again|already|only|much|more|less|together|originally|really|actually|now|then|yet|also|people|thing|things)$/u;

/** undefined where too little is asked to choose a step by it. */
export function wordsOfStep(message: ReadMessage, more: readonly string[] = []): WordsOfStep | undefined {
  const { words, parts, rest, unread } = message;
  const counted = COUNTS.exec(rest)?.groups?.what?.toLowerCase();
  const isNamed = (at: number) =>
    parts.some(({ is, from, to }) => is !== "missing" && is !== "status" && from <= at && at < to);
  const own = words.flatMap(({ key, text }, at) => {
    const isAsking = key !== counted && (ASKING_WORD.test(key) || TELLING_VERB.test(key));
    if (isNamed(at) || isFunctionWord(key) || isTermWord(key) || isAsking || key === "1st") return [];
    return [{ key, isHeavy: unread.includes(text) || !isLightWord(key) || key === counted }];
  });
  const all = [...new Set([...own.map(({ key }) => key), ...more])];
  const heavy = new Set([...more, ...own.flatMap(({ key, isHeavy }) => (isHeavy ? [key] : []))]);
  const isMissing = (word: string) => parts.some(({ is, text }) => is === "missing" && tokenize(text).includes(word));
  const named =
    parts.filter(({ is }) => is === "record" || is === "place").length + (message.span === undefined ? 0 : 1);
  const telling = all.filter((word) => !isMissing(word));
  const weight = named + telling.length + telling.filter((word) => heavy.has(word)).length;
  // Of somebody of whom nothing more is asked no step tells.
  if (telling.length === 0 || weight < LEAST_WEIGHT) return undefined;
  return { words: all, heavy, counted, doing: doingIn(message), denials: negationsIn(wordsOf(rest)) };
}

/** A word that says something counts two, a small one, a name and a time one. */
const LEAST_WEIGHT = 3;

function doingIn({ words, parts, rest }: ReadMessage): WordsOfStep["doing"] {
  const isNamed = (place: number) => parts.some(({ is, from, to }) => is === "record" && from <= place && place < to);
  const at = words.findIndex(({ key }) => /^(?:did|didnt|does|has|have|had|was|were)$/u.test(key));
  const said = WHO_SAID.exec(rest)?.[0].split(" ").length;
  const [from, most] = said === undefined ? [at < 0 ? Infinity : at + 1, at + 2] : [said, said + 1];
  const by = parts.find((part) => part.is === "record" && from <= part.from && part.from <= most);
  const deed = words.find(
    ({ key }, place) => by !== undefined && place >= by.to && !isNamed(place) && !BEFORE_DEED.test(key),
  );
  return by && deed && { by, deed: deed.key };
}

/** “Who said Russia HOLDS it up”. */
const WHO_SAID = /^(?:(?:so|and|but) )?who (?:said|says|claimed|complained|admitted|told \p{L}+)(?: that)?(?= )/iu;

const BEFORE_DEED = /^(?:and|1st|first|ever|once|also|not|the)$/u;

/** A word in more events chooses none. */
const MOST_WITH_WORD = 80;
const MOST_TRIED = 12;
const ENDINGS = ["", "s", "es", "e", "ed", "ing", "ion", "ions", "ation", "y", "er", "ers", "ment"];

/** Those that have the most of the rarer words. */
export function eventsOfWords(asked: WordsOfStep, message: ReadMessage, { archive }: IntentContext): readonly Event[] {
  const counts = new Map<EventId, number>();
  const names = message.parts.flatMap((part) =>
    part.is === "place" || part.is === "record" ? tokenize(part.text) : [],
  );
  for (const word of [...asked.words, ...names]) {
    const ids = new Set(formsToFind(word).flatMap((form) => archive.search.eventsWith([form])));
    if (ids.size > MOST_WITH_WORD) continue;
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
  return [word, ...[...formsOfWord(word)].flatMap((stem) => ENDINGS.map((ending) => `${stem}${ending}`))];
}

/** “Send” for “sent” too. */
function formsOfWord(word: string): ReadonlySet<string> {
  return toldForms(baseOf(word));
}

/** “Write” of “written” too. */
function stemOfTold(word: string): string {
  return toldStem(baseOf(word));
}

/** “Cut” of “cutting”, “send” of “sent”. */
export function baseOf(word: string): string {
  return verbOfForm(word) ?? word.replace(/(?<=.{2}([bdgmnpt]))\1(?:ing|ed)$/u, "");
}

/** The step of an event that tells the most of it; undefined where the event is of somebody else or of another time. */
export function stepOfAll(
  event: Event,
  asked: WordsOfStep,
  message: ReadMessage,
  then: IntentContext,
): StepOfAll | undefined {
  const steps = knownBy(event, then.asOf);
  const own = new Set(tokenize(`${namesIn(event)} ${event.place?.name ?? ""}`).map(toldStem));
  const beside = asked.words.filter((word) => ![...formsOfWord(word)].some((form) => own.has(form)));
  // What every step of it is called by chooses none.
  if (beside.length === 0) return undefined;
  const isOfTime = eventAt(event, then.asOf).some((one) => ofItsTime([{ ...one, score: 0 }], message.span).length > 0);
  const lines = clausesOfSteps(steps).flatMap((line) => {
    if (!(isOfTime || isKnownIn(line.development, message)) || !isOfThem(event, line, asked, message, then)) return [];
    const lacking = beside.filter((word) => !tellsWord(line, word));
    return [
      { event, line, lacking: [...lacking, ...(isCounted(line, asked) ? [] : [asked.counted ?? ""])], isNear: false },
    ];
  });
  const least = Math.min(...lines.map(({ lacking }) => lacking.length));
  const fitting = lines.filter(({ lacking }) => lacking.length === least);
  const most = Math.max(...fitting.map(({ line }) => namesToldIn(line, message)));
  const best = fitting.find(({ line }) => namesToldIn(line, message) === most);
  if (best === undefined) return undefined;
  const told = beside.length - best.lacking.length;
  const isNear = best.lacking.length === 1 && told >= 2;
  return { ...best, isNear };
}

/** How many of those who are named the sentence has; one that was told in the time that is named comes before all others. */
function namesToldIn(line: ClauseOfStep, message: ReadMessage): number {
  const told = tokenize(line.clause);
  const named = message.parts.filter(({ text }) => tokenize(text).some((word) => told.includes(word))).length;
  return named + (isKnownIn(line.development, message) ? message.parts.length : 0);
}

function isKnownIn({ known }: Development, { span }: ReadMessage): boolean {
  return span !== undefined && known.by >= span.from && (known.from ?? known.by) <= span.to;
}

function stemsOfStep({ clause, development }: ClauseOfStep): ReadonlySet<string> {
  return new Set(tokenize(`${clause} ${development.says ?? ""}`).map(stemOfTold));
}

function tellsWord(line: ClauseOfStep, word: string): boolean {
  const stems = stemsOfStep(line);
  return [...formsOfWord(word)].some((form) => stems.has(form));
}

const IS_NUMBER = /^(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?)$/u;

/** Whether a number stands right before what is counted. */
function isCounted({ clause }: ClauseOfStep, { counted }: WordsOfStep): boolean {
  if (counted === undefined) return true;
  const told = tokenize(clause);
  return told.some(
    (word, at) =>
      toldStem(word) === toldStem(counted) && told.slice(Math.max(0, at - 2), at).some((one) => IS_NUMBER.test(one)),
  );
}

/** Whoever is named is in the sentence, or said it; whoever did it stands before what was done; it denies what is denied. */
function isOfThem(
  event: Event,
  line: ClauseOfStep,
  asked: WordsOfStep,
  message: ReadMessage,
  then: IntentContext,
): boolean {
  const { clause, development } = line;
  if (negationsIn(wordsOf(clause)) > 0 !== asked.denials > 0) return false;
  const text = ` ${tokenize(`${clause} ${development.says ?? ""}`).join(" ")} `;
  const names = namesIn(event);
  const isThere = (part: Part) =>
    tokenize(part.text).some(
      (word) => !isFunctionWord(word) && (text.includes(` ${word} `) || names.includes(` ${word} `)),
    );
  const areThere = message.parts.every((part) => {
    if (part.is === "missing" || part.is === "office" || part.is === "status") return true;
    return isPersonPart(part, then.archive) ? isThere(part) : isThere(part) || hasPartOf(event, part, then);
  });
  return areThere && isDoneSo(line, asked, names);
}

/** Those who meet, once they are named. */
const THEY = /\b(?:they|both|the (?:two|three|four|sides|leaders|presidents|ministers|delegations))\b/iu;

function isDoneSo({ clause, development }: ClauseOfStep, { doing }: WordsOfStep, names: string): boolean {
  if (doing === undefined) return true;
  const forms = formsOfWord(doing.deed);
  const told = tokenize(clause);
  const at = told.findIndex((word) => forms.has(stemOfTold(word)));
  const by = tokenize(doing.by.text);
  const isBySays = tokenize(development.says ?? "").some((word) => by.includes(word));
  const areNamed = by.some((word) => names.includes(` ${word} `)) && THEY.test(clause);
  const isThem = (some: readonly string[]) => areNamed || some.some((word) => by.includes(word));
  if (at < 0) return isBySays || isThem(told);
  return !isToBe(clause, doing.deed) && (isThem(told.slice(0, at)) || (at < 1 && isBySays));
}
