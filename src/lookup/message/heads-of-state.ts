// For how long somebody was at the head of a state.

import { earliest } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { keyOf, recordsCalled } from "../../archive/names/whole-names.ts";
import type { Office } from "../../archive/schema.ts";

const HEADS_A_STATE = /^(?:president|prime minister|chancellor|premier|taoiseach|king|emir)\b/iu;

/** “The first foreign trip after Trump took office” is one of his. */
export const OF_WHOSE_JOURNEY =
  /\b(?:first|last) (?:(?:foreign|official|overseas|state) )*(?:trip|visit|journey)(?: abroad)?\s*$/iu;

/** The offices of whoever is called so, which head a state or are called as given, the earliest first. */
export function headsOfState(name: string, archive: Archive, office: RegExp = HEADS_A_STATE): readonly Office[] {
  return recordsCalled(keyOf(name), archive)
    .flatMap(({ kind, id }) => {
      const actor = kind === "actor" ? archive.actors.get(id as never) : undefined;
      return actor?.kind === "person" ? actor.offices.filter(({ title }) => office.test(title)) : [];
    })
    .toSorted((a, b) => heldFrom(a).localeCompare(heldFrom(b)));
}

function heldFrom({ from }: Office): string {
  return (from && earliest(from)) ?? "";
}
