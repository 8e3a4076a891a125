// “Why did Pelosi not go to Asia in April 2022”: of a part of the world the journey of theirs that was put off or called off then, and no meeting of others there; of a place what
// was to be there, and that they did not come to: never what they came to, nor what only speaks of them.

import type { Archive } from "../../../../archive/archive.ts";
import { isAt } from "../../../../archive/events-by-place.ts";
import { eventsBySubject } from "../../../../archive/may-concern.ts";
import { statesOfRegion } from "../../../../archive/names/regions.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import { OFF_STATUSES } from "../../../../archive/phase.ts";
import { STAYED_AWAY } from "../../../../core/event-focus.ts";
import { saidAsStep } from "../../../../core/said-asked.ts";
import type { EventStep } from "../../../../core/view.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isThen } from "../../../answers/is-then.ts";
import { journeyUndone } from "../../../answers/journey-undone.ts";
import { isOffOrMoved } from "../../../answers/moves.ts";
import { BEGUN_STATUSES } from "../../../answers/place-told.ts";
import { type Presence, presenceOf, stepsTellingAway } from "../../../answers/presence-told.ts";
import { tellsOfComing } from "../../../answers/steps-on-them.ts";
import { isKnownIn, isOfTime } from "../../../answers/time-of-step.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import type { Span } from "../../../read/parse-span.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";
import { MOST_EVENTS_MEANT } from "../which-event/resolve-events.ts";

const ASKED_WHY_NOT = "^(?:(?:so|and|but),? )?(?:why|how come|what (?:kept|stopped))";
const WHY_NOT_GONE = new RegExp(
  [
    `${ASKED_WHY_NOT} .*(?:\\bnot\\b|n['’]?t\\b|\\bkept\\b|\\bstopped\\b|\\bnever\\b).*\\b(?:go|going|gone|went|been to|travel\\w*|fly|flying|flew|come|visit\\w*|tour\\w*|make it)\\b`,
    `${ASKED_WHY_NOT} .*\\b(?:stay(?:ed)? away from)\\b`,
    `${ASKED_WHY_NOT} (?:(?:was|is)n['’]?t \\P{Po}+|(?:was|is) \\P{Po}+ (?:not|absent|missing|away)(?: (?:there|present))?) (?:in|at|from)\\b`,
  ].join("|"),
  "iu",
);

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
  if (!WHY_NOT_GONE.test(rest)) return undefined;
  if (!who.records.every(({ kind, id }) => isPerson(kind, id, archive))) return undefined;
  const ids = new Set<string>(who.records.map(({ id }) => id));
  if (states === undefined)
    return where.is === "place" || namesAState(where, then) ? missedInPlace([...ids], where, message, then) : undefined;
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

function namesAState({ records }: RecordPart, { archive }: IntentContext): boolean {
  return records.some(({ kind, id }) => kind === "actor" && archive.actors.get(id as never)?.kind === "state");
}

/** What was to be in the place, and they did not come to it; that nothing of the kind is on record, where that is so. */
function missedInPlace(
  ids: readonly string[],
  { text }: Pick<Part, "text">,
  { span }: Pick<ReadMessage, "span">,
  { archive, asOf }: IntentContext,
): Intent | undefined {
  const place = keyOf(text);
  const time = span === undefined ? {} : { from: span.from, to: span.to };
  const by = ids.map((id) => `actor:${id}`).join("|");
  const missed = ids
    .flatMap((id) => (eventsBySubject.of(archive).actors.get(id) ?? []).map((event) => ({ id, event })))
    .filter(({ id, event }) => {
      const [last, ...before] = eventSteps(event, asOf);
      const query = { ...time, which: "one", asOf } as const;
      return (
        last !== undefined &&
        isAt(event, place, archive) &&
        isThen({ event, state: last.state }, query) &&
        missedBy([last, ...before], `actor:${id}`, archive)
      );
    })
    .map(({ event }) => event.id);
  // Of a time, what was said then of it may tell more.
  if (missed.length === 0 && span !== undefined) return saidThenOfJourney(ids, place, span, { archive, asOf });
  const told = { which: "one", page: 0, focus: "who", step: STAYED_AWAY, by, ...asKnown(asOf) } as const;
  const away = { ...told, subjects: [by], places: [place], away: true as const, ...time };
  const found = findEvents(away, archive);
  // Of several that took place without them none is shown before the others; what was off for want of them is meant first.
  const isEven =
    found.every(({ score }) => score === found[0]?.score) || found.some(({ state }) => OFF_FOR_ALL.test(state.status));
  const isSame = isEven && found.length === missed.length && found.every(({ event }) => missed.includes(event.id));
  if (missed.length === 0 || isSame) return asks({ about: "events", ...away });
  return asks({
    about: "events",
    ...told,
    subjects: [
      missed
        .slice(0, MOST_EVENTS_MEANT)
        .map((id) => `event:${id}`)
        .join("|"),
    ],
  });
}

/** Of the one journey of theirs there that came at another time, what was said of it in this one. */
function saidThenOfJourney(
  ids: readonly string[],
  place: string,
  span: Span,
  { archive, asOf }: Pick<IntentContext, "archive" | "asOf">,
): Intent | undefined {
  const isThem = ({ actor }: { readonly actor: string }) => ids.includes(actor);
  const [only, ...others] = ids
    .flatMap((id) => eventsBySubject.of(archive).actors.get(id) ?? [])
    .filter((event) => event.kind === "visit" && event.participants.some(isThem) && isAt(event, place, archive))
    .filter((event) => eventSteps(event, asOf).some((step) => isKnownIn(step, span)));
  if (only === undefined || others.length > 0) return undefined;
  const step = saidAsStep({ span });
  return asks({ about: "event", id: only.id, page: 0, focus: "told", step, ...asKnown(asOf) });
}

/** Whether they declined it, if only at first, or spoke by video, or it was off for those who were to come; `steps` stand newest first. */
export function missedBy(steps: readonly [EventStep, ...EventStep[]], by: string, archive: Archive): boolean {
  const [{ event, state }] = steps;
  const presence = presenceOf(steps, by, archive);
  if (presence !== undefined && NOT_IN_ROOM.has(presence.is)) return true;
  // Who came in the end may have stayed where they were at first, for a reason.
  if (presence?.is === "there" && presenceOf(steps, by, archive, "away")?.is === "first") return true;
  if (presence?.is === "spoken" && stepsTellingAway(steps, by, archive).length > 0) return true;
  const isToCome =
    steps.some((step) => step.state.participants.some(({ actor }) => `actor:${actor}` === by)) ||
    steps.some(({ development }) => tellsOfComing(development, by, archive));
  if (!isToCome) return false;
  const found = presence === undefined ? [] : [{ presence }];
  const wasOff = steps.some((step) => OFF_STATUSES.has(step.state.status));
  return (
    (wasOff && !BEGUN_STATUSES.has(state.status)) || journeyUndone({ at: { event, state }, steps }, found) !== undefined
  );
}

const NOT_IN_ROOM: ReadonlySet<Presence["is"]> = new Set<Presence["is"]>(["declined", "first", "by-video"]);
