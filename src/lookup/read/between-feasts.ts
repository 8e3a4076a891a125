// “Between Christmas and New Year 2025”: the days from one feast to the other, of which the year stands once, and is that of Christmas. Pure.

import type { Day } from "@attache/edtf";
import { type Span, yearOf } from "./calendar-spans.ts";
import type { Lean } from "./parse-day.ts";

const FROM_CHRISTMAS =
  /^(?:between |from )?(?:christmas|xmas)(?: day| eve)?(?: (?<of>\d{4}))? (?:and|to|till|until|through|&) (?:the )?new year(?:'?s)?(?: day| eve)?(?: (?<year>\d{4}))?$/u;

/** `plain`: in small letters; undefined for any other time. */
export function betweenFeasts(plain: string, today: Day, lean: Lean): Span | undefined {
  const found = FROM_CHRISTMAS.exec(plain)?.groups;
  if (found === undefined) return undefined;
  const isOver = today > `${yearOf(today)}-12-25`;
  const year = Number(found.of ?? found.year ?? yearOf(today) - (lean === "past" && !isOver ? 1 : 0));
  return { from: `${year}-12-25`, to: `${year + 1}-01-01` };
}
