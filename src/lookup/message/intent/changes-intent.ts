// “what changed since March with North Korea”.
import { IN_A_NAME } from "../../../archive/search/search.ts";
import type { Question } from "../../../core/question.ts";
import type { Filter } from "../../names/resolve-filter.ts";
import { extractTime } from "../../read/extract-time.ts";
import { asKnown, refuseDay } from "../../read/read-day.ts";
import { readSubject, subjectOf } from "../subject.ts";
import { asks, asksEvent, type Intent, type IntentContext } from "./intent.ts";

const CHANGES_LEAD = /^(?:(?:on|about|with|for|of|in|to|the|с|со|о|об|про|по)\s+)+/iu;

/** Of an event its history is what changed. A stretch of days that is over is asked as of its last day. */
export function asksChanges(rest: string, then: IntentContext): Intent {
  const { archive, today, asOf } = then;
  const { rest: words, span, since, unread } = extractTime(rest, today, "past");
  if (unread !== undefined) return refuseDay(then.words.reading.notATime({ typed: unread }));
  const about = words.replace(CHANGES_LEAD, "");
  const until = asOf ?? (span === undefined || since || span.to >= today ? undefined : span.to);
  const ask = (filter: Filter): Question => ({
    about: "changes",
    page: 0,
    ...filter,
    ...(span === undefined ? {} : { since: span.from }),
    ...asKnown(until),
  });
  const [event] = archive.search.find(about, { kinds: ["event"], limit: 1, asOf });
  const isEvent = subjectOf(about, archive) === undefined && event !== undefined && event.score >= IN_A_NAME;
  const asked = isEvent ? asksEvent(about, then) : undefined;
  if (asked !== undefined) return asked;
  const read = readSubject(about, then, ask);
  return read.ok ? asks(ask(read.filter)) : read;
}
