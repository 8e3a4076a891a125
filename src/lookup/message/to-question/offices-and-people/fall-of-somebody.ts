// “When did Assad fall”, “when did the Soviet Union collapse”, of which there is no record: no meeting at which they are spoken of tells it.

import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { tellsOf } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { saysUntold } from "../guards/untold.ts";

/** What falls through, out or behind is something else. */
const FALL_OF = whereItMayFit(
  /^(?:(?:so|and|but) )?(?:when|why|how|where|did|has|had)\b.* (?<fall>f[ae]ll(?:en)?(?: apart)?|toppled|collapsed?|disintegrated?|br(?:eak|oke|oken) (?:up|apart))(?: from (?:power|office|grace))?$/iu,
);

/** Undefined where something else than a person, a state or a body is named, and where a step or an office tells it already. */
export function untoldFall(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const fall = FALL_OF.exec(message.rest)?.groups?.fall;
  if (fall === undefined || !intent.ok || !("question" in intent)) return undefined;
  const { question } = intent;
  // An event may be just that.
  if (
    question.about === "events" &&
    findEvents(question, then.archive).some(({ event }) => tellsOf(event, fall, then.asOf))
  )
    return undefined;
  const isOfMeeting = question.about === "events" || (question.about === "event" && question.focus !== "told");
  if (!isOfMeeting || !message.parts.every(isActorNamed)) return undefined;
  return saysUntold(fall, { ...message, parts: [] }, then);
}

function isActorNamed(part: ReadMessage["parts"][number]): boolean {
  return part.is === "record" && part.records.some(({ kind }) => kind === "actor");
}
