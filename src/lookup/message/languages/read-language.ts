// A message in another language → what it asks, in English words that the reader of sentences knows, and the names that no record has.

import type { Archive } from "../../../archive/archive.ts";
import type { Ask } from "../ask/ask.ts";
import { ARABIC } from "./arabic.ts";
import { askOf } from "./ask-of.ts";
import { CHINESE } from "./chinese.ts";
import { type Covered, cover } from "./cover.ts";
import { inEnglish } from "./english.ts";
import { FRENCH } from "./french.ts";
import { GERMAN } from "./german.ts";
import { HINDI } from "./hindi.ts";
import { isEnglish } from "./is-english.ts";
import { ITALIAN } from "./italian.ts";
import { JAPANESE } from "./japanese.ts";
import { KOREAN } from "./korean.ts";
import type { Language } from "./language.ts";
import { lexiconOf } from "./lexicon.ts";
import { PORTUGUESE } from "./portuguese.ts";
import { RUSSIAN } from "./russian.ts";
import { SPANISH } from "./spanish.ts";
import { TURKISH } from "./turkish.ts";
import { UKRAINIAN } from "./ukrainian.ts";
import { plainNumbers } from "./units.ts";

const LANGUAGES: readonly Language[] = [
  ...[ARABIC, CHINESE, FRENCH, GERMAN, HINDI, ITALIAN, JAPANESE, KOREAN, PORTUGUESE, RUSSIAN, SPANISH, TURKISH],
  UKRAINIAN,
];

export type LanguageReading = {
  /** BCP 47. */
  readonly language: string;
  readonly ask: Ask;
  /** What it is asked of: “Next G20 summit”, “President of France in 2019”. */
  readonly english: string;
  /** As typed. */
  readonly missing: readonly string[];
};

/** undefined for English, for any other language, and when nothing is asked that is understood. */
export function readLanguage(text: string, archive: Archive): LanguageReading | undefined {
  const message = plainNumbers(text);
  const readings = LANGUAGES.filter(({ script }) => isIn(script, message)).flatMap((language) => {
    const covered = cover(message, lexiconOf(language, archive));
    const ask = askOf(covered, archive);
    return ask === undefined || isEnglish(covered, language, archive) ? [] : [{ language, covered, ask }];
  });
  const best = readings.toSorted(
    (a, b) => a.covered.cost - b.covered.cost || countLeft(a.covered) - countLeft(b.covered),
  )[0];
  return (
    best && { language: best.language.code, ask: best.ask, ...inEnglish(best.covered, best.ask, message, archive) }
  );
}

function countLeft({ pieces }: Covered): number {
  return pieces.filter(({ means }) => means.length === 0).length;
}

const SCRIPTS: Readonly<Record<Language["script"], RegExp>> = {
  Latn: /^(?!.*[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]).*\p{Script=Latin}/su,
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
  Deva: /\p{Script=Devanagari}/u,
  Hang: /\p{Script=Hangul}/u,
  Jpan: /^(?!.*\p{Script=Hangul}).*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/su,
  Hans: /^(?!.*[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]).*\p{Script=Han}/su,
};

function isIn(script: Language["script"], message: string): boolean {
  return SCRIPTS[script].test(message);
}
