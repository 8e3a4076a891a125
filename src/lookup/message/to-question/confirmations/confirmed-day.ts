// “Is 24 September confirmed by China”: whether they confirmed that day, and not only that it is to be.

import { earliest, latest } from "@attache/edtf";
import type { EventId } from "../../../../archive/fields.ts";
import { DAY_CONFIRMED } from "../../../../core/event-focus.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { singleBest } from "../which-event/resolve-events.ts";

const OF_ITS_DAY = /\b(?:dates?|days?)\b/iu;

/** The same question of the day that is named in it, or of any; undefined where none is, or nobody's confirmation is asked for. */
export function ofDayConfirmed(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  if (!intent.ok || !("question" in intent)) return undefined;
  const { question } = intent;
  if (question.about !== "event" && question.about !== "events") return undefined;
  if (question.focus !== "confirmed" || question.by === undefined || question.step !== undefined) return undefined;
  const { span, rest } = message;
  const day = span !== undefined && span.from === span.to ? span.from : undefined;
  if (day === undefined && !OF_ITS_DAY.test(rest)) return undefined;
  const id = question.about === "event" ? question.id : singleBest(findEvents(question, then.archive))?.event.id;
  const meant = day === undefined ? undefined : (id && sameDayOf(id, day, then)) || day;
  return asks({ ...question, step: meant === undefined ? DAY_CONFIRMED : `${DAY_CONFIRMED} ${meant}` });
}

/** The day of another year on which it was to be, where none is told. */
function sameDayOf(id: EventId, day: string, { archive, asOf }: IntentContext): string | undefined {
  const event = archive.events.get(id);
  const days =
    event === undefined
      ? []
      : eventSteps(event, asOf).flatMap(({ state: { date } }) => (date ? [earliest(date), latest(date)] : []));
  return days.find((one) => one?.slice(5) === day.slice(5));
}
