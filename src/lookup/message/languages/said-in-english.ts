// What somebody is to have said, in a message of another language, in English words.

import type { Archive } from "../../../archive/archive.ts";
import type { Covered } from "./cover.ts";
import { eachOnce, englishNameOf, meansPerson, type NamedInEnglish } from "./english-names.ts";
import type { RecordMeaning } from "./meaning.ts";
import { officeOf } from "./office-of.ts";
import { besideOffice } from "./whose-office.ts";

/** “Xi Jinping said about Taiwan”: the first who is named has said it, or who has the office, a body where there is neither; whose office it is, is nothing that was spoken of. */
function quoted(
  { records, offices, words, statuses }: NamedInEnglish,
  whose: RecordMeaning | undefined,
  archive: Archive,
): readonly string[] {
  const person = records.find((one) => meansPerson(one, archive));
  const isOffice = person === undefined && offices.length > 0;
  const speaker = isOffice ? undefined : (person ?? records[0]);
  const others = records.filter((one) => one !== speaker && one !== whose).map((one) => englishNameOf(one, archive));
  const about = [...eachOnce(statuses), ...eachOnce(others), ...eachOnce(words)];
  return [
    ...(isOffice ? [officeOf(offices, whose === undefined ? [] : [englishNameOf(whose, archive)])] : []),
    ...(speaker === undefined ? [] : [englishNameOf(speaker, archive)]),
    "said",
    ...(about.length === 0 ? [] : ["about", ...about]),
  ];
}

/** “Qui a dit que l’OTAN …”: whoever is named is spoken of. */
function whoSaid({ records, words }: NamedInEnglish, archive: Archive): readonly string[] {
  return [
    "who said something about",
    ...eachOnce(records.map((one) => englishNameOf(one, archive))),
    ...eachOnce(words),
  ];
}

/** Who is to have said what, in English: “Xi Jinping said about Taiwan”, or that it is asked who said it. */
export function quotesPhrase(said: NamedInEnglish, covered: Covered, archive: Archive): readonly string[] {
  return asksWhoSaid(covered) ? whoSaid(said, archive) : quoted(said, besideOffice(covered), archive);
}

function asksWhoSaid({ pieces }: Covered): boolean {
  return pieces.some(({ means }) => means.some((one) => one.is === "ask" && one.ask === "who"));
}
