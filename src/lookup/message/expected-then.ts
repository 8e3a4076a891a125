// “On 1 Feb 2026, when was Xi expected in the US”, “on 10 June 2018, had they agreed a place to meet”: what lay ahead, as it was known on that day.

import type { Archive } from "../../archive/archive.ts";
import { keyOf, recordsCalled } from "../../archive/names/whole-names.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";

const EXPECTED_THEN = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:back )?(?:as (?:of|at)|on|in|by|at) (?<day>\S.*?),? (?:when|where|(?:on |in |at )?(?:what|which) (?:day|date|month|place|city|country|state)) (?:was|were|is) (?<who>\S.*?) (?:expected|due|awaited|supposed|scheduled|meant|set|slated|planned)(?: to (?:go|be|come|travel|fly|arrive|visit|land))?(?: back)?(?: (?:in|at|to) (?<place>\S.*))?$/iu,
);

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

const ARRANGED_THEN = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:as of|on|by) (?<day>\S.*?\b\d{4}),? (?<asked>had \S.*\b(?:agreed|settled|fixed|chosen|picked|set|named|decided|announced|confirmed|found|arranged|planned)\b.*)$/iu,
);

/** The same as a question as of the day; undefined where nobody is asked to have arranged anything by a day. */
export function arrangedThen(text: string): string | undefined {
  const { day, asked } = ARRANGED_THEN.exec(text)?.groups ?? {};
  return asked === undefined ? undefined : `${asked} as of ${day}`;
}
