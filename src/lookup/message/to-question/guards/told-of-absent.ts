// “In which hotel did Putin stay in Bali”, “what did Xi wear at the G20 in Rome”: nearest to what nobody tells of somebody is that they did not come.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../../../archive/archive.ts";
import type { Event } from "../../../../archive/schema.ts";
import type { EventStep } from "../../../../core/view.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { presenceOf } from "../../../answers/presence-told.ts";
import type { ReadMessage } from "../../read-message.ts";

/** The step that tells it of the first who is named and did not come to what was held, or only by video; undefined where all came, or nobody tells. */
export function toldOfAbsent(
  event: Event,
  { parts }: ReadMessage,
  archive: Archive,
  asOf: Day | undefined,
): Pick<EventStep, "event" | "development"> | undefined {
  const people = parts.flatMap((part) => {
    const [only, ...others] = part.is === "record" ? part.records : [];
    return others.length === 0 && only?.kind === "actor" ? [only.id] : [];
  });
  const steps = eventSteps(event, asOf);
  if (steps[0]?.state.status !== "held") return undefined;
  for (const id of people) {
    const { is, steps: [told] = [] } = presenceOf(steps, `actor:${id}`, archive) ?? {};
    if (told !== undefined && (is === "declined" || is === "by-video"))
      return { event: told.event, development: told.development };
  }
  return undefined;
}
