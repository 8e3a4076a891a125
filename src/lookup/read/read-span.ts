// From when to when, as people type it: days, and months and years as a whole.
import type { Day } from "@attache/edtf";
import type { View } from "../../core/view.ts";
import type { Words } from "../../wording/words.ts";
import { parseSpan, type Span } from "./parse-span.ts";
import { refuseDay } from "./read-day.ts";

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
