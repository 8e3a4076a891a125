// “Desde quando Lula é presidente”, “seit wann ist Merz Kanzler”: since when somebody has an office, as English asks it.

import type { Archive } from "../../../archive/archive.ts";
import type { Covered } from "./cover.ts";
import type { WordsByLanguage } from "./deed-words.ts";
import { englishNameOf, meansPerson } from "./english-names.ts";
import { hasForm } from "./has-form.ts";
import type { Meaning, RecordMeaning } from "./meaning.ts";
import { officeOf } from "./office-of.ts";
import { BEEN_WORDS, MINISTER_WORDS, PRESIDENCY_WORDS, TAKEN_UP_WORDS, TERM_WORDS } from "./term-words.ts";
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
  const means = pieces.flatMap((piece) => piece.means);
  const isWhen = means.some((one) => one.is === "ask" && one.ask === "when");
  const isOfTerm = has(TERM_WORDS) || (isWhen && has(TAKEN_UP_WORDS));
  if (!isOfTerm || has(KNOWN_WORDS) || tellsOfGoing({ units, pieces }, language)) return undefined;
  if (means.some(({ is }) => BESIDE_A_TERM.has(is))) return undefined;
  const records = means.filter((one): one is RecordMeaning => one.is === "record");
  const people = records.filter((one) => meansPerson(one, archive));
  const [person, ...others] = people;
  const [whose, ...more] = records.filter((one) => !people.includes(one));
  if (person === undefined || others.length + more.length > 0) return undefined;
  const isBody = whose === undefined || whose.records.some(({ kind }) => kind === "actor");
  const named = means.flatMap((one) => (one.is === "office" ? [one.english] : []));
  const isPresidency = has(TAKEN_UP_WORDS) && has(PRESIDENCY_WORDS);
  const unnamed = isPresidency ? "president" : has(MINISTER_WORDS) ? "minister" : undefined;
  const [office = unnamed, ...rest] = named;
  if (office === undefined || rest.length > 0 || !isBody) return undefined;
  const held = officeOf(
    [office],
    [whose === undefined ? stateOfHolder(person, archive) : englishNameOf(whose, archive)],
  );
  const title = whose === undefined ? held.replace(/ of .*$/u, "") : held;
  return { english: `since when was ${englishNameOf(person, archive)} ${title}`, binds: true };
}

/** By a word for it that is none for having been somebody, and no part of a longer one. */
function tellsOfGoing({ units, pieces }: Pick<Covered, "units" | "pieces">, language: string): boolean {
  const isPart = (at: number) =>
    pieces.some(
      ({ from, to, means }) => to - from > 1 && from <= at && at < to && means.some(({ is }) => is !== "kind"),
    );
  const others = units.filter((unit, at) => !isPart(at) && !hasForm([unit], BEEN_WORDS[language] ?? ""));
  return hasForm(others, GOING_WORDS[language] ?? "");
}

/** The state of a person: its own word for the office is meant. */
function stateOfHolder({ records: [first] }: RecordMeaning, archive: Archive): string {
  const actor = first?.kind === "actor" ? archive.actors.get(first.id) : undefined;
  const country = actor?.kind === "person" ? archive.actors.get(actor.country as never) : undefined;
  return country?.name ?? "";
}

/** What no question of a term alone has in it. */
const BESIDE_A_TERM: ReadonlySet<Meaning["is"]> = new Set(["missing", "kind", "status", "word"]);
