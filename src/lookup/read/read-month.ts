// A month as people type it.
import { addMonths, type Day, isDay, isMonth, type Month, monthOf } from "@attache/edtf";
import { monthNumber } from "../../archive/calendar-words.ts";
import { notice } from "../../core/notice.ts";
import type { View } from "../../core/view.ts";
import type { Words } from "../../wording/words.ts";

export type ReadMonth =
  | { readonly ok: true; readonly month: Month | undefined }
  | { readonly ok: false; readonly view: View };

/** Nothing typed is no month, and that is all right. `today` is the day from which “next month” is meant. */
export function readMonthOption(typed: string | undefined, today: Day, words: Words): ReadMonth {
  const month = typed === undefined ? undefined : parseMonth(typed, today);
  if (typed === undefined || month !== undefined) return { ok: true, month };
  return { ok: false, view: notice("problem", words.reading.notAMonth({ typed })) };
}

/**
 * “2026-05”, “May 2026”, “May” (the next one), “this month”, “next month”, “last month”, and a day for the month that it is in.
 * undefined for anything else, also for 05/26.
 */
export function parseMonth(text: string, today: Day): Month | undefined {
  const plain = text.trim().toLowerCase().replace(/\s+/g, " ");
  if (isDay(plain)) return monthOf(plain);
  const iso = /^(\d{4})-(\d\d?)$/.exec(plain);
  if (iso !== null) return existing(`${iso[1]}-${(iso[2] ?? "").padStart(2, "0")}`);
  const relative = /^(?:(this|next|last|previous) month|today|now)$/.exec(plain);
  if (relative !== null) return addMonths(monthOf(today), MONTH_STEPS[relative[1] ?? "this"] ?? 0);
  const named = /^(\p{L}{3,9})\.?,?(?: (\d{4}))?$/u.exec(plain) ?? reversed(plain);
  return named === null ? undefined : monthInWords(named[1] ?? "", named[2], today);
}

const MONTH_STEPS: Readonly<Record<string, number>> = { this: 0, next: 1, last: -1, previous: -1 };

/** “2026 May”. */
function reversed(plain: string): readonly (string | undefined)[] | null {
  const match = /^(\d{4}) (\p{L}{3,9})$/u.exec(plain);
  return match === null ? null : [match[0], match[2], match[1]];
}

/** Without a year the next one of that name, which may be this month. */
function monthInWords(name: string, year: string | undefined, today: Day): Month | undefined {
  const number = monthNumber(name);
  if (number === undefined) return undefined;
  const at = (inYear: number) => `${String(inYear).padStart(4, "0")}-${String(number).padStart(2, "0")}`;
  if (year !== undefined) return existing(at(Number(year)));
  const now = Number(today.slice(0, 4));
  return existing(at(now) >= monthOf(today) ? at(now) : at(now + 1));
}

function existing(month: Month): Month | undefined {
  return isMonth(month) ? month : undefined;
}
