// An office with the time in which it was held: “Prime Minister of Japan, 4 October 2021 to 1 October 2024”.

import { type Day, type Edtf, earliest, latest } from "@attache/edtf";
import type { Office } from "../archive/schema.ts";
import type { Words } from "./words.ts";

/** The end of a term that lay ahead on that day is not told: nobody knew it. */
export function withTerm(office: string, { from, to }: Office, day: Day, words: Words): string {
  const ended = to !== undefined && (latest(to) ?? day) <= day ? words.dates.edtf(to) : undefined;
  if (from === undefined) return ended === undefined ? office : words.who.officeUntil({ office, to: ended });
  const begun = beginning(from, words);
  const { who } = words;
  if (ended === undefined) return (isOneOf(from) ? who.officeFromOn : who.officeSince)({ office, from: begun });
  const isVague = isOneOf(from) || (to !== undefined && isOneOf(to));
  return (isVague ? who.officeFromUntil : who.officeFromTo)({ office, from: begun, to: ended });
}

/** “A day between”: with a first and a last day, and not known which. */
function isOneOf(date: Edtf): boolean {
  return date.kind === "one-of" && earliest(date) !== undefined && latest(date) !== undefined;
}

/** “9 March 2021 or before”: where no page shows the day, a page shows that it was held by then. */
function beginning(from: Edtf, { dates, who }: Words): string {
  const by = latest(from);
  return earliest(from) === undefined && by !== undefined ? who.orBefore({ day: dates.day(by) }) : dates.edtf(from);
}
