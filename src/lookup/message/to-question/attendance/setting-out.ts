// “When did Trump leave for China”: a journey there, and neither what he left nor another of his.

import { keyOf } from "../../../../archive/names/whole-names.ts";
import { eventAt } from "../../../answers/answer-event.ts";
import type { Part } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { timeOf } from "../events/events-question.ts";
import { eventsOfIntent } from "../journeys/visit-called-off.ts";
import { whoLeaves } from "./departure-announced.ts";
import { isWhereLeft } from "./where-left.ts";

/** undefined where `intent` shows nothing but what took place there, or nobody and nowhere is named. */
export function asksOfSettingOut(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const who = whoLeaves(message, then);
  const where = message.parts.find((part) => isBound(part, message));
  if (who === undefined || where === undefined) return undefined;
  const shown = eventsOfIntent(intent, then).flatMap((id) => {
    const event = then.archive.events.get(id as never);
    return event === undefined ? [] : eventAt(event, then.asOf);
  });
  if (shown.length > 0 && shown.every((one) => isWhereLeft({ ...one, score: 0 }, where, then))) return undefined;
  const guests = who.records.flatMap(({ kind, id }) => (kind === "actor" ? [`guest:${id}`] : []));
  return asks({
    about: "events",
    which: "one",
    page: 0,
    subjects: [guests.join("|")],
    places: [where.is === "place" ? where.place : keyOf(where.text)],
    focus: "when",
    ...timeOf(message),
    ...asKnown(then.asOf),
  });
}

/** Behind “for”. */
function isBound({ is, from }: Part, { words }: ReadMessage): boolean {
  const before = words[from - 1]?.key === "the" ? from - 2 : from - 1;
  return (is === "place" || is === "record") && words[before]?.key === "for";
}
