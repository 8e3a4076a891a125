// “When did they meet” asks for a time at which they did, and for none at which they were to.

import type { Status } from "../../../archive/vocabulary.ts";
import type { ReadMessage } from "../read-message.ts";
import type { EventParts } from "./event-query.ts";

const WHEN_THEY_MET =
  /^(?:so |and |but )?(?:when|where|(?:on )?(?:which|what) (?:day|date)|(?:in )?(?:which|what) (?:year|month|city|town|country|place))\b.*\b(?:did|was|were|have|has)\b.*\b(?:meet|met|talk(?:ed)?|sp[eo]ak|spoken?|sit down|sat down)\b/iu;

/** How what is meant stands if any of it does; undefined where nothing of two who are named is asked so, or more than their names says which. */
export function haveMetWhen(
  { rest }: ReadMessage,
  { subjects = [], statuses, places, series }: EventParts,
): { readonly statuses: Status[] } | undefined {
  const isOfThem = subjects.length > 1 && subjects.every((refs) => !refs.includes("event:"));
  const isOpen = [statuses, places, series].every((one) => one === undefined);
  return isOfThem && isOpen && WHEN_THEY_MET.test(rest) ? { statuses: ["held"] } : undefined;
}
