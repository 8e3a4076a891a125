// What lies in a time: a page of the calendar, a list of what lies ahead, or the timeline of what is over.
import { addDays, firstDayOfMonth, lastDayOfMonth, monthOf } from "@attache/edtf";
import type { Filter } from "../names/resolve-filter.ts";
import type { Span } from "../read/parse-span.ts";
import { asKnown } from "../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "./intent.ts";

/** A whole month that is not over is a page of the calendar, anything else that lies ahead a list, and what is over a timeline. */
export function inSpan(
  span: Span & { readonly since?: boolean },
  filter: Filter,
  { today, asOf }: IntentContext,
): Intent {
  const { from, to } = span;
  const month = monthOf(from);
  const then = { ...filter, ...asKnown(asOf) };
  if (to >= today && from === firstDayOfMonth(month) && to === lastDayOfMonth(month)) {
    return asks({ about: "month", month, page: 0, ...then });
  }
  // “Since 2020” and “after 10 January” have no end.
  if (span.since === true && from < today) return asks({ about: "timeline", from, ...then });
  if (span.since === true && Object.keys(filter).length === 0)
    return asks({ about: "events", which: "all", page: 0, from, ...asKnown(asOf) });
  // “this week”, which began on Monday.
  const isAhead = to > today && from >= addDays(today, -6);
  return isAhead || from === today
    ? asks({ about: "next", from: from < today ? today : from, to, page: 0, ...then })
    : asks({ about: "timeline", from, to, ...then });
}
