// A day that somebody may have given as an option: the day, or the sentence that asks for a better one.
import type { Day } from "../archive/dates.ts";
import type { View } from "../view.ts";
import { DAY_HINT, parseDay } from "./parse-day.ts";

export type ReadDay =
  | { readonly ok: true; readonly day: Day | undefined }
  | { readonly ok: false; readonly view: View };

/** Nothing typed is no day, and that is all right. */
export function readDay(typed: string | undefined, today: Day): ReadDay {
  const day = typed === undefined ? undefined : parseDay(typed, today);
  if (typed === undefined || day !== undefined) return { ok: true, day };
  return {
    ok: false,
    view: { kind: "notice", tone: "problem", text: `“${typed}” is not a day I can read. ${DAY_HINT}` },
  };
}

/** The part of a question that says from which day it is asked; nothing for now. */
export function asKnown(day: Day | undefined): { readonly asOf?: Day } {
  return day === undefined ? {} : { asOf: day };
}
