// “How sure are you about 24 September”, “did Beijing confirm 24 September”: the event that is to begin on that day, and who confirmed it.

import { type Day, earliest } from "@attache/edtf";
import { findEvents } from "../../../answers/find-events.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { isLightWord } from "../../../parts/light-words.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { refsOf } from "../events/record-refs.ts";

const OF_CERTAINTY =
  /\b(?:how (?:sure|certain|firm|definite|solid)|sure (?:about|of)|is|are|was|has|have|did|does|who)\b.*\b(?:sure|certain|confirm(?:s|ed)?|firm|definite|settled|fixed|solid|official|final)\b|^(?:how )?(?:sure|certain|firm|definite|solid)\b/iu;

/** Before and after the year of today; a day without a year is of the nearest in which something begins on it. */
const YEARS: readonly number[] = [0, 1, -1];

/** undefined where an event is named, or none begins on the day. */
export function asksOfDay(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { span, rest, parts, quoted, telling, unread } = message;
  if (span === undefined || span.from !== span.to || quoted.length > 0 || !OF_CERTAINTY.test(rest)) return undefined;
  const isOther = (word: string) =>
    !isFunctionWord(word) && !isLightWord(word) && !/^(?:confirm|firm|definite|settled|fixed|solid)/u.test(word);
  if (unread.length > 0 || telling.some(isOther)) return undefined;
  const by = parts.filter((part): part is RecordPart => part.is === "record");
  const areActors = by.every(({ records }) => records.every(({ kind }) => kind === "actor"));
  if (by.length > 1 || !areActors || parts.some(({ is }) => is !== "record" && is !== "status")) return undefined;
  const [ids] = daysMeant(message, span.from, then)
    .map((day) => beginningOn(day, then))
    .filter((some) => some.length > 0);
  const [only, ...others] = ids ?? [];
  if (only === undefined || others.length > 0) return undefined;
  const who = by[0] === undefined ? {} : { by: refsOf(by[0].records) };
  return asks({ about: "event", id: only, page: 0, focus: "confirmed", ...who, ...asKnown(then.asOf) });
}

function daysMeant({ yearless }: ReadMessage, day: Day, { today }: IntentContext): readonly Day[] {
  if (!yearless) return [day];
  return YEARS.map((more) => `${Number(today.slice(0, 4)) + more}${day.slice(4)}` as Day);
}

function beginningOn(day: Day, { archive, asOf }: IntentContext) {
  return findEvents({ from: day, to: day, which: "all", asOf }, archive).flatMap(({ event, state: { date } }) =>
    date !== undefined && earliest(date) === day ? [event.id] : [],
  );
}
