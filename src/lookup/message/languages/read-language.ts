// A message in another language → what it asks, in English words that the reader of sentences knows, and the names that no record has.

import type { Archive } from "../../../archive/archive.ts";
import { isSeriesTopic } from "../../../archive/series-topics.ts";
import { finish, type Steps } from "../../../archive/steps.ts";
import type { Ask } from "../ask/ask.ts";
import { ARABIC_WORDS } from "./arabic.ts";
import { askOf } from "./ask-of.ts";
import { CHINESE_WORDS } from "./chinese.ts";
import { type Covered, coverMessage, hasOwnWord } from "./cover.ts";
import { inEnglish } from "./english.ts";
import { isTreaty } from "./english-names.ts";
import { FRENCH_WORDS } from "./french.ts";
import { GERMAN_WORDS } from "./german.ts";
import { journeysApart } from "./german-journeys.ts";
import { HINDI_WORDS } from "./hindi.ts";
import { hostAsked } from "./host-asked.ts";
import type { CalledGathering } from "./in-english.ts";
import { askingCheck, hasForeignWord, isEnglish, isPlainEnglish } from "./is-english.ts";
import { ITALIAN_WORDS } from "./italian.ts";
import { JAPANESE_WORDS } from "./japanese.ts";
import { joinedInEnglish } from "./joined.ts";
import { isKnownPlace } from "./known-place.ts";
import { KOREAN_WORDS } from "./korean.ts";
import type { LanguageWords } from "./language.ts";
import { lexiconOf, lexiconSteps } from "./lexicon.ts";
import { nameSought } from "./name-sought.ts";
import { neighbourIn } from "./neighbours.ts";
import { withOrdersOnly } from "./orders.ts";
import { withoutTitles } from "./others-beside.ts";
import { PORTUGUESE_WORDS } from "./portuguese.ts";
import { relativeIn } from "./relatives.ts";
import { replacedInEnglish } from "./replaced.ts";
import { RUSSIAN_WORDS } from "./russian.ts";
import { SPANISH_WORDS } from "./spanish.ts";
import { withSpeltNames } from "./spelt-names.ts";
import { stepDone } from "./step-done.ts";
import { termInEnglish } from "./term-in-english.ts";
import { TURKISH_WORDS } from "./turkish.ts";
import { UKRAINIAN_WORDS } from "./ukrainian.ts";
import { plainNumbers, type Unit, unitsIn } from "./units.ts";
import { type WayInEnglish, wayInEnglish, withWayWords } from "./way-in-english.ts";

const READ_LANGUAGES: readonly LanguageWords[] = [
  ...[
    ARABIC_WORDS,
    CHINESE_WORDS,
    FRENCH_WORDS,
    GERMAN_WORDS,
    HINDI_WORDS,
    ITALIAN_WORDS,
    JAPANESE_WORDS,
    KOREAN_WORDS,
    PORTUGUESE_WORDS,
    RUSSIAN_WORDS,
    SPANISH_WORDS,
    TURKISH_WORDS,
  ],
  UKRAINIAN_WORDS,
];

export type LanguageReading = {
  /** BCP 47. */
  readonly language: string;
  readonly ask: Ask;
  /** What it is asked of: “Next G20 summit”, “President of France in 2019”. */
  readonly english: string;
  /** As typed. */
  readonly missing: readonly string[];
  /** Words that nobody understood, as typed: without them only what else names one record is meant. */
  readonly unread: readonly string[];
  readonly gathering?: CalledGathering;
  /** As an English question, where it is asked by whom, when or why something was put off or called off. */
  readonly done?: string;
  /** Who is asked for, as typed, where nobody else and nothing else is named, and no record is called so. */
  readonly sought?: string;
  /** The whole as an English question, where somebody goes or stays away, or something fails. */
  readonly way?: WayInEnglish;
};

/**
 * Makes what `readLanguage` will look a message up in, which is kept for the next one, and looks it up: in a large archive the names of all its records
 * take longer than anybody should wait, and the first message in a language has its patterns compiled.
 */
export function* languageSteps(text: string, archive: Archive): Steps<void> {
  if (isPlainEnglish(text)) return;
  const message = inPlainForms(text);
  for (const language of yield* languagesOf(message, unitsIn(message), archive)) {
    const lexicon = yield* lexiconSteps(language, archive);
    yield;
    coverMessage(message, lexicon);
    yield;
  }
}

/** Those that it may be in. */
function* languagesOf(message: string, units: readonly Unit[], archive: Archive): Steps<readonly LanguageWords[]> {
  const isForeign = hasForeignWord(units, archive);
  const scripts = scriptsOf(message);
  const mayAskIn = askingCheck(units);
  const possible: LanguageWords[] = [];
  for (const one of READ_LANGUAGES) {
    yield;
    if ((isForeign || one.script !== "Latn") && scripts.has(one.script) && mayAskIn(one)) possible.push(one);
  }
  return possible;
}

/** undefined for English, for any other language, and when nothing is asked that is understood. */
export function readLanguage(text: string, archive: Archive): LanguageReading | undefined {
  if (isPlainEnglish(text)) return undefined;
  const message = inPlainForms(text);
  const units = unitsIn(message);
  const readings = finish(languagesOf(message, units, archive)).flatMap((language) => {
    const lexicon = lexiconOf(language, archive);
    // In Latin letters a name alone asks nothing.
    if (language.script === "Latn" && !hasOwnWord(units, lexicon)) return [];
    const covered = withWayWords(withOrdersOnly(coverMessage(message, lexicon)), language.code);
    const ask = askOf(covered, language, archive);
    return ask === undefined || isEnglish(covered, language, archive) ? [] : [{ language, covered, ask }];
  });
  const best = readings.toSorted(
    (a, b) => a.covered.cost - b.covered.cost || countLeft(a.covered) - countLeft(b.covered),
  )[0];
  if (best === undefined) return undefined;
  const { language } = best;
  const { code } = language;
  const covered = withoutTitles(withSpeltNames(best.covered, message, code, archive), code, archive);
  const gone = wayInEnglish(covered, { message, language: code, archive });
  const asked = gone?.ask ?? askOf(covered, language, archive) ?? best.ask;
  const ask = asked === "changes" && isOfOneThing(covered, archive) ? "status" : asked;
  const isOfOther = ask === "who" && neighbourIn(covered, code, archive) !== undefined;
  // Whose wife somebody is, is no question of who has his office.
  const isOfRelative = ask === "office" && relativeIn(covered, archive) !== undefined;
  const done = stepDone(covered, inEnglish({ language, covered, ask: "why" }, message, archive).english);
  const host = hostAsked(
    covered,
    code,
    inEnglish({ language, covered, ask: "where" }, message, archive).english,
    archive,
  );
  const way =
    host === undefined
      ? (replacedInEnglish(covered, code, archive) ??
        termInEnglish(covered, code, archive) ??
        joinedInEnglish(covered, code, archive) ??
        gone)
      : { english: host, binds: false };
  const english = inEnglish({ language, covered, ask }, message, archive);
  const sought = ask === "who" ? nameSought(covered, code, english) : undefined;
  return {
    language: code,
    ...(sought === undefined ? {} : { sought }),
    ...(done === undefined ? {} : { done }),
    ...(way === undefined ? {} : { way }),
    ask: isOfRelative ? "who" : isOfOther ? "office" : ask,
    ...english,
  };
}

function inPlainForms(text: string): string {
  return journeysApart(plainNumbers(text));
}

/** What is new with COP32, with New START or with the G7 in Évian is how that stands. */
function isOfOneThing({ pieces }: Covered, archive: Archive): boolean {
  const means = pieces.flatMap((piece) => piece.means);
  const records = means.flatMap((one) => (one.is === "record" ? [one.records] : []));
  if (records.some((some) => some.every(({ kind }) => kind === "event"))) return true;
  const words = means.flatMap((one) => (one.is === "word" && /^\p{Lu}/u.test(one.english) ? [one.english] : []));
  const isOfSeries = records.some((some) =>
    some.some(({ kind, id }) => kind === "topic" && isSeriesTopic(id, archive)),
  );
  return words.some((word) => isTreaty(word) || (isOfSeries && isKnownPlace(word, archive)));
}

function countLeft({ pieces }: Covered): number {
  return pieces.filter(({ means }) => means.length === 0).length;
}

type Script = LanguageWords["script"];

const SCRIPT_SIGNS: Readonly<Record<Script, RegExp>> = {
  Latn: /^(?!.*[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]).*\p{Script=Latin}/su,
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
  Deva: /\p{Script=Devanagari}/u,
  Hang: /\p{Script=Hangul}/u,
  Jpan: /^(?!.*\p{Script=Hangul}).*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/su,
  Hans: /^(?!.*[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]).*\p{Script=Han}/su,
};

const WRITTEN_SCRIPTS: readonly Script[] = ["Latn", "Cyrl", "Arab", "Deva", "Hang", "Jpan", "Hans"];

/** In which of them it may be written. Most messages have no letters but those of English. */
function scriptsOf(message: string): ReadonlySet<Script> {
  if (/^[\0-\x7f]*$/.test(message)) return new Set(/[a-z]/i.test(message) ? (["Latn"] as const) : []);
  return new Set(WRITTEN_SCRIPTS.filter((script) => SCRIPT_SIGNS[script].test(message)));
}
