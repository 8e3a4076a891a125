import type { Day } from "@attache/edtf";
import { type Notice, notice } from "../../core/notice.ts";
import type { View } from "../../core/view.ts";
import type { Words } from "../../wording/words.ts";
import { parseDay } from "./parse-day.ts";
import { parseSpan, type Span } from "./parse-span.ts";

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

export type ReadSpan =
  | { readonly ok: true; readonly span: { readonly from?: Day; readonly to?: Day } }
  | { readonly ok: false; readonly view: View };

/** “2021” begins on 1 January and ends on 31 December. A sentence when a side cannot be read or they are the wrong way round. */
export function readSpan(from: string | undefined, to: string | undefined, today: Day, words: Words): ReadSpan {
  const first = side(from, today);
  const last = side(to, today);
  if (first === "unread") return refuseDay(words.reading.notADay({ typed: from ?? "" }));
  if (last === "unread") return refuseDay(words.reading.notADay({ typed: to ?? "" }));
  if (first !== undefined && last !== undefined && first.from > last.to) {
    return refuseDay(words.reading.fromAfterTo());
  }
  return {
    ok: true,
    span: { ...(first === undefined ? {} : { from: first.from }), ...(last === undefined ? {} : { to: last.to }) },
  };
}

function side(typed: string | undefined, today: Day): Span | "unread" | undefined {
  return typed === undefined ? undefined : (parseSpan(typed, today) ?? "unread");
}
