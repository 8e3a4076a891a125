// From when to when, as people type it: days, and months and years as a whole.
import { type Day, earliest, latest, parseEdtf } from "../archive/dates.ts";
import type { View } from "../view.ts";
import { readDay } from "./read-day.ts";

export type ReadSpan =
  | { readonly ok: true; readonly span: { readonly from?: Day; readonly to?: Day } }
  | { readonly ok: false; readonly view: View };

/** “2021” begins on 1 January and ends on 31 December. A sentence when a side cannot be read or they are the wrong way round. */
export function readSpan(from: string | undefined, to: string | undefined, today: Day): ReadSpan {
  const first = readDay(whole(from, earliest), today);
  if (!first.ok) return first;
  const last = readDay(whole(to, latest), today);
  if (!last.ok) return last;
  if (first.day !== undefined && last.day !== undefined && first.day > last.day) {
    const text = "“from” comes after “to”. Change them round.";
    return { ok: false, view: { kind: "notice", tone: "problem", text } };
  }
  return {
    ok: true,
    span: {
      ...(first.day === undefined ? {} : { from: first.day }),
      ...(last.day === undefined ? {} : { to: last.day }),
    },
  };
}

/** The first or last day of a month or year; anything else as it was typed. */
function whole(typed: string | undefined, end: typeof earliest): string | undefined {
  const text = typed?.trim() ?? "";
  if (!/^\d{4}(-\d{2})?$/.test(text)) return typed;
  const date = parseEdtf(text);
  return date.ok ? (end(date.value) ?? typed) : typed;
}
