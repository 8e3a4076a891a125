// Who sends somebody calls off their way: “Trump tells Pompeo not to go to North Korea”. Pure.

import type { SpottedName } from "./spotted-name.ts";
import type { ToldHeadline } from "./told.ts";

const TELLS = /^(?:tells?|told|telling|orders?|ordered|instructs?|instructed|directs?|directed|asks?|asked)$/;
const GOES_THERE = /^(?:go|travel|fly|visit|leave|depart|board|make|attend|meet)$/;
/** Whom only their own government sends. */
const IS_SENT = /^(?:envoys?|negotiators?|delegat\w+|teams?|aides?|officials|diplomats?|emissar(?:y|ies)|advisers?)$/;
/** Words between “tells” and “not to”. */
const WORDS_TO_NOT = 6;

/** Whether a clause tells that one of somebody’s own is told not to go; what others are told is only a wish. */
export function isKeptHome({ headline: { words }, names, actFor }: ToldHeadline, clause: number): boolean {
  return words.some(({ key, clause: at }, tells) => {
    if (at !== clause || !TELLS.test(key)) return false;
    const not = words.findIndex(
      (word, place) => place > tells && place <= tells + WORDS_TO_NOT && word.key === "not" && word.clause === clause,
    );
    if (not < 0 || words[not + 1]?.key !== "to" || !GOES_THERE.test(words[not + 2]?.key ?? "")) return false;
    const told = names.find(({ from }) => from > tells && from < not);
    if (told === undefined) return words.slice(tells + 1, not).some((word) => IS_SENT.test(word.key));
    const teller = names.findLast(({ to, is }) => to <= tells && is !== "place");
    const of = told.is === "person" ? told.ids.flatMap((id) => actFor.get(id) ?? []) : [];
    return teller !== undefined && sidesOf(teller, actFor).some((side) => of.includes(side));
  });
}

function sidesOf(name: SpottedName, actFor: ToldHeadline["actFor"]): readonly string[] {
  return name.is === "person"
    ? name.ids.flatMap((id) => actFor.get(id) ?? [])
    : name.is === "state" || name.is === "organisation"
      ? [name.id]
      : [];
}
