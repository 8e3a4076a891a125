// The pages of a timeline: one of them begins today, and each is as many rows as a picture has.

import type { Day } from "@attache/edtf";
import { type DateHistory, dayInOrder } from "../../../archive/date-history.ts";
import { MAX_ROWS } from "../../../picture/timeline/timeline-layout.ts";
import { paginate } from "../message/pages.ts";

export type TimelineRowText = { readonly history: DateHistory; readonly text: string };

/** `opens` is the page, from 0, that is shown when none is asked for. */
export type TimelinePages = { readonly pages: readonly (readonly TimelineRowText[])[]; readonly opens: number };

/** Fewer rows than these, from today on, make no page of their own: what came last fills it up. */
const MIN_ROWS_AHEAD = 4;

/** `rows` in their order; never more on a page than its picture has, nor more text than a message takes. */
export function timelinePages(rows: readonly TimelineRowText[], today: Day): TimelinePages {
  if (rows.length <= MAX_ROWS) return { pages: divideEvenly(rows), opens: 0 };
  const first = rows.findIndex(({ history }) => dayInOrder(history, today) >= today);
  const ahead = first === -1 ? 0 : rows.length - first;
  const begins = rows.length - (ahead >= MIN_ROWS_AHEAD ? ahead : MAX_ROWS);
  const before = divideEvenly(rows.slice(0, begins));
  return { pages: [...before, ...divideEvenly(rows.slice(begins))], opens: before.length };
}

/** Pages of about the same length: not eight rows, and then one. */
function divideEvenly(rows: readonly TimelineRowText[]): TimelinePages["pages"] {
  if (rows.length === 0) return [];
  const texts = rows.map(({ text }) => text);
  const most = Math.ceil(rows.length / paginate(texts, MAX_ROWS).length);
  let start = 0;
  return paginate(texts, most).map((page) => {
    const shown = rows.slice(start, start + page.length);
    start += page.length;
    return shown;
  });
}
