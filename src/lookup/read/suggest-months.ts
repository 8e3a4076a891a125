// What to offer while someone types a month.

import { addMonths, type Day, type Month, monthOf } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import type { Words } from "../../wording/words.ts";
import { monthsOfEvents } from "../answers/months-of-events.ts";
import { resolveFilter } from "../names/resolve-filter.ts";
import type { Suggestion } from "../names/suggest.ts";
import { parseDay } from "./parse-day.ts";
import { parseMonth } from "./read-month.ts";

/** Discord shows at most 25 choices. */
const MAX_MONTHS_OFFERED = 25;

type MonthRecords = { readonly archive: Archive; readonly today: Day; readonly words: Words };

/**
 * The coming months that hold events, soonest first; of what is typed, those that begin so, after the month that it is. `given`
 * are the other options so far.
 */
export function suggestMonths(
  typed: string,
  { archive, today: now, words }: MonthRecords,
  given: Readonly<Record<string, string>>,
): readonly Suggestion[] {
  const asOf = parseDay(given["as-of"] ?? "", now);
  const today = asOf ?? now;
  const text = typed.trim().toLowerCase();
  const narrowed = resolveFilter({ topic: given.topic, actor: given.actor }, { archive, words }, (filter) => ({
    about: "next",
    page: 0,
    ...filter,
  }));
  const filter = narrowed.ok ? narrowed.filter : {};
  const months = monthsOfEvents({ ...filter, asOf }, archive, today);
  const meant = text === "" ? undefined : parseMonth(text, today);
  const begun: Month[] = [];
  let month = months.ahead(monthOf(today));
  while (month !== undefined && begun.length < MAX_MONTHS_OFFERED) {
    if (month.startsWith(text) || words.dates.month(month).toLowerCase().startsWith(text)) begun.push(month);
    const after = addMonths(month, 1);
    month = after === undefined ? undefined : months.ahead(after);
  }
  const offered = [...new Set([...(meant === undefined ? [] : [meant]), ...begun])];
  return offered.slice(0, MAX_MONTHS_OFFERED).map((month) => ({ name: words.dates.month(month), value: month }));
}
