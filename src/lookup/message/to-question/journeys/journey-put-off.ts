// “Why did Pelosi not go to Asia in April 2022”: of a part of the world the journey of theirs that was put off or called off then, and no meeting of others there.

import { eventsBySubject } from "../../../../archive/may-concern.ts";
import { statesOfRegion } from "../../../../archive/names/regions.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import type { EventStep } from "../../../../core/view.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isOffOrMoved } from "../../../answers/moves.ts";
import { isOfTime } from "../../../answers/time-of-step.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";

const WHY_NOT_GONE =
  /^(?:(?:so|and|but),? )?(?:why|how come|what (?:kept|stopped)) .*(?:\bnot\b|n['’]?t\b|\bkept\b|\bstopped\b|\bnever\b).*\b(?:go|going|gone|went|travel\w*|fly|flying|flew|come|visit\w*|tour\w*|make it)\b/iu;

const OFF_FOR_ALL = /^(?:cancelled|postponed|lapsed)$/u;

/** undefined where nothing of the kind is asked, or they are on record with a meeting there. */
export function asksWhyNoJourney(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { parts, rest, span, quoted } = message;
  // “Travel”, “visit”.
  const [who, where, ...others] = parts.filter(({ is }) => is !== "kind");
  if (
    who?.is !== "record" ||
    (where?.is !== "place" && where?.is !== "record") ||
    others.length > 0 ||
    quoted.length > 0
  )
    return undefined;
  const region = keyOf(where.text);
  const states = statesOfRegion(region);
  const { archive, asOf } = then;
  if (states === undefined || !WHY_NOT_GONE.test(rest)) return undefined;
  if (!who.records.every(({ kind, id }) => isPerson(kind, id, archive))) return undefined;
  const ids = new Set<string>(who.records.map(({ id }) => id));
  const time = span === undefined ? {} : { from: span.from, to: span.to };
  const tellsOfRegion = ({ development: { summary } }: EventStep) => ` ${keyOf(summary)} `.includes(` ${region} `);
  const putOff = [...ids]
    .flatMap((id) => eventsBySubject.of(archive).actors.get(id) ?? [])
    .filter(
      (event) =>
        event.kind === "visit" &&
        eventSteps(event, asOf).some(
          (step) =>
            isOffOrMoved(step) &&
            isOfTime(step, time) &&
            (states.has(event.place?.country ?? "") || tellsOfRegion(step)),
        ),
    );
  const [only, ...more] = putOff;
  const one = { about: "events", which: "one", page: 0, ...asKnown(asOf) } as const;
  if (only !== undefined && more.length === 0)
    return asks({ ...one, subjects: [`event:${only.id}`], focus: "why", ...time });
  if (putOff.length > 0) return undefined;
  const subjects = [[...ids].map((id) => `actor:${id}`).join("|")];
  const query = { subjects, places: [region], ...time };
  // What they were to come to may have been called off for all.
  const isTheirs = ({ state }: FoundEvent) =>
    OFF_FOR_ALL.test(state.status) ||
    [...state.participants.map(({ actor }) => actor), ...state.declined].some((id) => ids.has(id));
  const found = findEvents({ ...query, which: "one", focus: "who", asOf }, archive);
  if (found.some(isTheirs)) return undefined;
  return asks({ ...one, ...query, which: "all", kinds: ["visit"] });
}
