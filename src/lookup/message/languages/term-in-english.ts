// “Desde quando Lula é presidente”, “seit wann ist Merz Kanzler”: since when somebody has an office, as English asks it.

import type { Archive } from "../../../archive/archive.ts";
import type { Covered } from "./cover.ts";
import type { WordsByLanguage } from "./deed-words.ts";
import { englishNameOf, meansPerson } from "./english-names.ts";
import { hasForm } from "./has-form.ts";
import type { Meaning, RecordMeaning } from "./meaning.ts";
import { MINISTER_WORDS, TERM_WORDS } from "./term-words.ts";
import type { WayInEnglish } from "./way-in-english.ts";
import { GOING_WORDS, KNOWN_WORDS } from "./way-words.ts";

/** undefined where no office is named, or anything beside who had it and whose it is. */
export function termInEnglish(
  { units, pieces }: Covered,
  language: string,
  archive: Archive,
): WayInEnglish | undefined {
  const has = (words: WordsByLanguage) => hasForm(units, words[language] ?? "");
  // “Desde cuándo se sabe que el presidente Petro va a …” is asked of a journey.
  if (!has(TERM_WORDS) || has(KNOWN_WORDS) || has(GOING_WORDS)) return undefined;
  const means = pieces.flatMap((piece) => piece.means);
  if (means.some(({ is }) => BESIDE_A_TERM.has(is))) return undefined;
  const records = means.filter((one): one is RecordMeaning => one.is === "record");
  const people = records.filter((one) => meansPerson(one, archive));
  const [person, ...others] = people;
  const [whose, ...more] = records.filter((one) => !people.includes(one));
  if (person === undefined || others.length + more.length > 0) return undefined;
  const isBody = whose === undefined || whose.records.some(({ kind }) => kind === "actor");
  const named = means.flatMap((one) => (one.is === "office" ? [one.english] : []));
  const [office = has(MINISTER_WORDS) ? "minister" : undefined, ...rest] = named;
  if (office === undefined || rest.length > 0 || !isBody) return undefined;
  const of = whose === undefined ? "" : ` of ${englishNameOf(whose, archive)}`;
  return { english: `since when was ${englishNameOf(person, archive)} ${office}${of}`, binds: true };
}

/** What no question of a term alone has in it. */
const BESIDE_A_TERM: ReadonlySet<Meaning["is"]> = new Set(["missing", "kind", "status", "word"]);
