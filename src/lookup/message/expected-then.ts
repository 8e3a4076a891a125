// “On 1 Feb 2026, when was Xi expected in the US”: the next journey of somebody, as it was known on that day.

import type { Archive } from "../../archive/archive.ts";
import { keyOf, recordsCalled } from "../../archive/names/whole-names.ts";

const EXPECTED_THEN =
  /^(?:(?:so|and|but),? )?(?:back )?(?:as (?:of|at)|on|in|by|at) (?<day>\S.*?),? (?:when|where|(?:on |in |at )?(?:what|which) (?:day|date|month|place|city|country|state)) (?:was|were|is) (?<who>\S.*?) (?:expected|due|awaited|supposed|scheduled|meant|set|slated|planned)(?: to (?:go|be|come|travel|fly|arrive|visit|land))?(?: back)?(?: (?:in|at|to) (?<place>\S.*))?$/iu;

/** The same as a question as of the day; undefined where nothing of the kind is asked of one person. */
export function expectedThen(text: string, archive: Archive): string | undefined {
  const { day, who, place } = EXPECTED_THEN.exec(text)?.groups ?? {};
  if (day === undefined || who === undefined) return undefined;
  const named = recordsCalled(keyOf(who), archive);
  const isSomebody =
    named.length > 0 &&
    named.every(({ kind, id }) => kind === "actor" && archive.actors.get(id as never)?.kind === "person");
  if (!isSomebody) return undefined;
  return `next visit by ${who}${place === undefined ? "" : ` to ${place}`} as of ${day}`;
}
