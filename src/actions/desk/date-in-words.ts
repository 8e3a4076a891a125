// A time as an editor types it: EDTF, or words seen from today. What is understood is never more exact than the words.
import {
  addDays,
  type Day,
  type Edtf,
  edtfOfDay,
  edtfOfMonth,
  firstDayOfMonth,
  lastDayOfMonth,
  monthOf,
} from "@attache/edtf";
import { parseSpan, type Span } from "../../lookup/read/parse-span.ts";
import { edtfIn } from "../../newsroom/edtf-text.ts";

/** What stands before a time and changes nothing in it. */
const FILLER = /^(?:(?:in|on|during)\s+)?(?:the\s+)?/i;

const BEFORE_TIME = /^(?<word>by|until|before|around|about|circa)\s+(?:the\s+)?(?<time>.+)$/i;

/** `lean`: whether “14 November” is the next one or the last one. undefined for words that name no time. */
export function dateInWords(typed: string, today: Day, lean: "past" | "future"): Edtf | undefined {
  const exact = edtfIn(typed);
  if (exact !== undefined) return exact;
  const { word, time } = BEFORE_TIME.exec(typed)?.groups ?? {};
  if (word === undefined || time === undefined) return spanOf(typed, today, lean, someDayOf);
  switch (word.toLowerCase()) {
    case "by":
    case "until":
      return spanOf(time, today, lean, ({ to }) => edtfIn(`[..${to}]`));
    case "before":
      return spanOf(time, today, lean, ({ from }) => edtfIn(`[..${addDays(from, -1)}]`));
    default:
      return spanOf(time, today, lean, aboutThen);
  }
}

function spanOf(
  text: string,
  today: Day,
  lean: "past" | "future",
  dated: (span: Span) => Edtf | undefined,
): Edtf | undefined {
  const span = parseSpan(text, today, lean) ?? parseSpan(text.replace(FILLER, ""), today, lean);
  return span === undefined ? undefined : dated(span);
}

/** One day of the time that is named: whether something lasts is for the editor to say, in EDTF. */
function someDayOf({ from, to }: Span): Edtf | undefined {
  if (from === to) return edtfOfDay(from);
  return monthOfSpan({ from, to }) ?? edtfIn(`[${from}..${to}]`);
}

/** Only a day and a month can be “about”: of other spans nobody knows how far they reach. */
function aboutThen({ from, to }: Span): Edtf | undefined {
  if (from === to) return edtfIn(`${from}~`);
  return monthOfSpan({ from, to }) === undefined ? undefined : edtfIn(`${monthOf(from)}~`);
}

function monthOfSpan({ from, to }: Span): Edtf | undefined {
  const month = monthOf(from);
  return from === firstDayOfMonth(month) && to === lastDayOfMonth(month) ? edtfOfMonth(month) : undefined;
}
