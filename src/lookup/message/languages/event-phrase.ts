// What tells the event that is meant, in English: who goes where, whose office it is, of what kind it is.

import type { Archive } from "../../../archive/archive.ts";
import { eachOnce, englishNameOf, isTreaty, type NamedInEnglish } from "./english-names.ts";
import type { RecordMeaning } from "./meaning.ts";
import { officeOf } from "./office-of.ts";

/** “Vladimir Putin visit in China”: what tells the event that is meant. */
export function eventPhrase(
  { records, offices, kinds, words }: NamedInEnglish,
  people: readonly RecordMeaning[],
  archive: Archive,
): readonly string[] {
  const host = hostOf(records, people, kinds, archive);
  if (host !== undefined)
    return [...people.map((one) => englishNameOf(one, archive)), "visit in", host, ...eachOnce(words)];
  const titles = offices.filter((office) => /minister$/.test(office) && office !== "prime minister");
  const [of, ...others] = records;
  // “La dernière visite du président français” is of whoever that is, and not of France; “nächste Reise des Kanzlers” of one of whose state nothing is said.
  const isOfHolder = of === undefined ? kinds.length > 0 : kinds[0] === "visit" && others.length + people.length === 0;
  if (isOfHolder && offices.length > titles.length) {
    const bodies = of === undefined ? [] : [englishNameOf(of, archive)];
    return [officeOf(offices, bodies), ...eachOnce(kinds), ...eachOnce(words)];
  }
  const named = eachOnce(records.map((one) => englishNameOf(one, archive)));
  const met = words.some(isTreaty) ? kinds.filter((kind) => kind !== "agreement") : kinds.flatMap(alsoKinds);
  return [...named, ...titles, ...eachOnce(met), ...eachOnce(words)];
}

/** What is agreed is agreed in talks, and may be kept as those. */
function alsoKinds(kind: string): readonly string[] {
  return kind === "agreement" ? [kind, "talks"] : [kind];
}

/** Who visits a state does so there. */
function hostOf(
  records: readonly RecordMeaning[],
  people: readonly RecordMeaning[],
  kinds: readonly string[],
  archive: Archive,
): string | undefined {
  const [state, ...others] = records.filter((one) => !people.includes(one));
  const isVisit = kinds[0] === "visit" && people.length === 1;
  return isVisit && state !== undefined && others.length === 0 ? englishNameOf(state, archive) : undefined;
}
