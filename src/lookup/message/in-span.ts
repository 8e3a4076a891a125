// What takes place in a stretch of days, as the answer that shows it best.
import { addDays } from "../../archive/dates.ts";
import { firstDayOf, lastDayOf, monthOf } from "../../archive/month.ts";
import { WITHIN } from "../../question.ts";
import type { Filter } from "../narrow.ts";
import type { Span } from "../read/parse-span.ts";
import { asKnown } from "../read/read-day.ts";
import { DAYS_WITHIN } from "../soonness.ts";
import { type Asked, asks, type Then } from "./asked.ts";

/** A whole month that is not over is a page of the calendar, what goes on from today is a list, anything else a timeline. */
export function inSpan(span: Span, filter: Filter, { today, asOf }: Then): Asked {
  const { from, to } = span;
  const month = monthOf(from);
  const then = { ...filter, ...asKnown(asOf) };
  if (to >= today && from === firstDayOf(month) && to === lastDayOf(month)) {
    return asks({ about: "month", month, page: 0, ...then });
  }
  const within = WITHIN.find((one) => to <= addDays(today, DAYS_WITHIN[one]));
  if (within !== undefined && to > today && from <= today && from >= addDays(today, -6)) {
    return asks({ about: "next", within, page: 0, ...then });
  }
  return asks({ about: "timeline", from, to, ...then });
}
