// A day that somebody may have given as an option: the day, or the sentence that asks for a better one.
import type { Day } from "@attache/edtf";
import { type Notice, notice } from "../../core/notice.ts";
import type { Words } from "../../wording/words.ts";
import { parseDay } from "./parse-day.ts";
import { parseSpan } from "./parse-span.ts";

export type ReadDay =
  | { readonly ok: true; readonly day: Day | undefined }
  | { readonly ok: false; readonly view: Notice };

/**
 * Nothing typed is no day, and that is all right. Of a month or year the day at that `end` is meant; its last day at most today,
 * when it has begun.
 */
export function readDay(typed: string | undefined, today: Day, end: "first" | "last", words: Words): ReadDay {
  const day = typed === undefined ? undefined : (parseDay(typed, today) ?? lastDayGiven(typed, today, end));
  if (typed === undefined || day !== undefined) return { ok: true, day };
  return refuseDay(words.reading.notADay({ typed }));
}

function lastDayGiven(typed: string, today: Day, end: "first" | "last"): Day | undefined {
  const span = parseSpan(typed, today);
  if (span === undefined || end === "first") return span?.from;
  return span.from <= today && span.to > today ? today : span.to;
}

export function refuseDay(text: string): Extract<ReadDay, { ok: false }> {
  return { ok: false, view: notice("problem", text) };
}

/** The part of a question that says from which day it is asked; nothing for now. */
export function asKnown(day: Day | undefined): { readonly asOf?: Day } {
  return day === undefined ? {} : { asOf: day };
}
