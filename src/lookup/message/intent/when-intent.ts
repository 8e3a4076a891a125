// “when is the next Biden Xi summit”, “what happened last week”: events, by name or by time.
import { addDays, firstDayOfMonth, lastDayOfMonth, monthOf } from "@attache/edtf";
import type { Filter } from "../../names/resolve-filter.ts";
import { extractTime } from "../../read/extract-time.ts";
import type { Span } from "../../read/parse-span.ts";
import { asKnown } from "../../read/read-day.ts";
import { subjectOf } from "../subject.ts";
import { asksChanges } from "./changes-intent.ts";
import { asks, asksEvent, asksSearch, type Intent, type IntentContext } from "./intent.ts";

/** What stands between a rule and what it is asked of. */
export const LEAD = /^(?:(?:on|about|with|for|of|in|by|from|to|at|the|с|со|о|об|про|по|за|между)\s+)+/iu;

/** What says of an event no more than that it takes place. */
const TAIL = /\s+(?:takes? place|took place|happen(?:s|ed)?|be held|starts?|begins?|be|held|due|again|planned|next)$/iu;

const TURN = /(?:^|\s)(?:(?<last>last)|next)(?=\s)|^(?:(?<last>上)|下)一?[次届个場场](?:的)?/iu;

export function asksNext(rest: string, then: IntentContext): Intent | undefined {
  const { archive, today, asOf } = then;
  // “next week” is a time, and its first word stands before the rest.
  const whole = extractTime(`next ${rest}`, today, "future");
  const timed = whole.span !== undefined && whole.rest !== "next" ? whole : extractTime(rest, today, "future");
  const words = timed.rest.replace(/^next\b\s*/i, "").replace(LEAD, "");
  const general = words === "" || archive.search.isGeneral(words);
  const subject = subjectOf(words.replace(/^\S+ (?:with|of|between|on) /i, ""), archive) ?? subjectOf(words, archive);
  if (timed.span !== undefined && (general || subject !== undefined)) return inSpan(timed.span, subject ?? {}, then);
  if (words === "") return asks({ about: "next", page: 0, ...asKnown(asOf) });
  if (general) return asksSearch(words, then);
  return subject === undefined
    ? asksEvent(rest.replace(LEAD, ""), then, "next")
    : asks({ about: "next", page: 0, ...subject, ...asKnown(asOf) });
}

/** “the last NATO summit”; “last week” is a time. */
export function asksLast(rest: string, then: IntentContext): Intent | undefined {
  if (extractTime(`last ${rest}`, then.today, "past").span !== undefined) return undefined;
  return asksEvent(rest.replace(LEAD, ""), then, "last");
}

/** “will Trump and Kim meet again”: one that lies ahead. */
export function asksWhether(rest: string, then: IntentContext): Intent | undefined {
  const words = rest
    .replace(/^there be (?:an? |any )?/iu, "")
    .replace(LEAD, "")
    .replace(TAIL, "");
  return then.archive.search.isGeneral(words) ? asksSearch(words, then) : asksEvent(words, then, "next");
}

/** “when did Biden and Xi last meet”, “where is the next G20 summit”. */
export function asksWhen(rest: string, then: IntentContext): Intent | undefined {
  const words = rest.replace(LEAD, "").replace(TAIL, "");
  const turn = TURN.exec(words);
  if (turn !== null && extractTime(words, then.today, "past").span === undefined) {
    return asksEvent(words.replace(turn[0], "").trim(), then, turn.groups?.last === undefined ? "next" : "last");
  }
  return then.archive.search.isGeneral(words) ? asksSearch(words, then) : asksEvent(words, then);
}

/** “what happened last week”, “what happened to the Budapest summit”. */
export function asksHappening(rest: string, then: IntentContext): Intent | undefined {
  const { archive, today } = then;
  const { rest: words, span } = extractTime(rest, today, "past");
  const about = words.replace(LEAD, "");
  const subject = subjectOf(about, archive);
  if (span !== undefined && (about === "" || subject !== undefined)) return inSpan(span, subject ?? {}, then);
  return about === "" ? asksChanges("", then) : asksEvent(rest.replace(LEAD, ""), then);
}

/** A whole month that is not over is a page of the calendar, anything else that lies ahead a list, and what is over a timeline. */
export function inSpan(span: Span, filter: Filter, { today, asOf }: IntentContext): Intent {
  const { from, to } = span;
  const month = monthOf(from);
  const then = { ...filter, ...asKnown(asOf) };
  if (to >= today && from === firstDayOfMonth(month) && to === lastDayOfMonth(month)) {
    return asks({ about: "month", month, page: 0, ...then });
  }
  // “this week”, which began on Monday.
  const isAhead = to > today && from >= addDays(today, -6);
  return isAhead || from === today
    ? asks({ about: "next", from: from < today ? today : from, to, page: 0, ...then })
    : asks({ about: "timeline", from, to, ...then });
}
