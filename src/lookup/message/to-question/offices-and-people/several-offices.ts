// “Since when has Xi been President, and since when General Secretary”: two offices of one person in one question.

import type { Archive } from "../../../../archive/archive.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { holdersOf } from "../../../answers/answer-office.ts";
import type { RecordPart } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { OfficePart } from "./resolve-holder.ts";
import { heldByThem, heldIn, isOnlyOfTerm, type TermsMeant } from "./terms-held.ts";

/** `lacking`: one that they never had, as far as the archive knows. */
export type TermsOfSeveral = TermsMeant & { readonly lacking: OfficePart | undefined };

/** undefined where anything else is asked, or they had none of them. Of which body or party one of them is, says nothing of the other. */
export function termsOfSeveral(
  offices: readonly OfficePart[],
  person: RecordPart,
  message: ReadMessage,
  archive: Archive,
): TermsOfSeveral | undefined {
  const bare = { ...message, telling: [] };
  const terms = offices.map((office) => ({ office, ...heldIn(office, person, undefined, bare, archive) }));
  const all = heldByThem(person, archive);
  const known = ofBoth(terms);
  return known !== undefined && isOnlyOfTerm(message, all) ? { ...known, all } : undefined;
}

/** “Secretary of State and national security adviser”, which nobody has as one; undefined where they did not have one of the two. */
export function heldAsTwo(office: OfficePart, person: RecordPart, archive: Archive): TermsOfSeveral | undefined {
  const titles = office.text.split(/ and (?:since when )?/iu);
  if (titles.length < 2) return undefined;
  const ids: readonly string[] = person.records.map(({ id }) => id);
  const terms = titles.map((text) => {
    const holders = holdersOf({ title: tokenize(text).join(" ") }, archive);
    return { office: { ...office, text }, held: holders.filter(({ actor }) => ids.includes(actor.id)) };
  });
  const known = ofBoth(terms);
  return known && { ...known, all: heldByThem(person, archive) };
}

type TermsOfOne = { readonly office: OfficePart; readonly held: TermsMeant["held"] };

function ofBoth(terms: readonly TermsOfOne[]): Pick<TermsOfSeveral, "held" | "lacking"> | undefined {
  const held = terms.flatMap((one) => one.held);
  return held.length === 0 ? undefined : { held, lacking: terms.find((one) => one.held.length === 0)?.office };
}
