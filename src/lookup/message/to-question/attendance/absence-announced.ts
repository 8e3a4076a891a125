// “When was Xi’s absence from Rio announced”, “who said that Biden would skip it”: the step of the one event that first tells it of them.

import { earliest, latest } from "@attache/edtf";
import { surelyHeld } from "../../../../archive/offices.ts";
import { OFF_STATUSES } from "../../../../archive/phase.ts";
import { changeAsStep } from "../../../../core/change-asked.ts";
import { absencesTold } from "../../../answers/absence-told.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { holdersOf } from "../../../answers/answer-office.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import type { Part } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { eventParts } from "../events/event-query.ts";
import { timeOf } from "../events/events-question.ts";
import { refsOf } from "../events/record-refs.ts";
import { stateOf } from "../offices-and-people/resolve-holder.ts";
import { eventsMeantIn, MOST_EVENTS_MEANT, ofItsTime, singleBest } from "../which-event/resolve-events.ts";
import { type AbsenceSaid, absenceAsStep, absenceSaid, OF_ABSENCE } from "./absence-patterns.ts";
import { mayStayAway, namesMeeting, type WhoPart, wasToBeThere, whoIsAway } from "./absentee-slot.ts";

/** undefined where nothing of the kind is asked, nobody is named of whom it is, or what is named is several events. */
export function asksWhenAway(message: ReadMessage, then: IntentContext): Intent | undefined {
  if (message.translated === true || message.quoted.length > 0) return undefined;
  if (message.parts.some(({ is }) => is === "missing")) return undefined;
  const said = absenceSaid(message);
  const who = said === undefined ? [] : whoIsAway(said, message, then);
  const [first] = who;
  if (said === undefined || first === undefined) return undefined;
  const tries = meantBeside(who, first, message, then);
  for (const found of tries) {
    const telling = saidOfThemselves(
      found.filter((one) => isToldAway(one, who, said, message, then)),
      who,
      message,
      then,
    );
    const best = singleBest(telling);
    if (best !== undefined) return asksOfAbsenceTold(best, who, message, then);
    // Of several which one is meant is asked back.
    if (telling.length > 1) return asksOfWhichAbsence(telling, who, message, then);
  }
  return said.isPlain && isOfPeopleOrStates(who, then) ? saysNobodyAway(tries, who, message, then) : undefined;
}

function asksOfWhichAbsence(
  found: readonly FoundEvent[],
  who: readonly WhoPart[],
  message: ReadMessage,
  then: IntentContext,
): Intent {
  const ids = found.slice(0, MOST_EVENTS_MEANT).map(({ event }) => `event:${event.id}`);
  const by = found[0] === undefined ? "" : refsAt(found[0], who, message, then);
  const asked = { focus: "told", step: absenceAsStep(message), by } as const;
  return asks({ about: "events", which: "one", page: 0, subjects: [ids.join("|")], ...asked, ...asKnown(then.asOf) });
}

/** No body is told to have stayed away from its own meeting. */
function isOfPeopleOrStates(who: readonly WhoPart[], { archive: { actors } }: IntentContext): boolean {
  return who.every(
    (part) =>
      part.is === "office" ||
      part.records.every(({ kind, id }) => kind === "actor" && actors.get(id)?.kind !== "organisation"),
  );
}

/** Of one event of which it is not told, that it is not, or by which step their own journey came to nothing; of several, that none tells it. */
function saysNobodyAway(
  tries: readonly (readonly FoundEvent[])[],
  who: readonly WhoPart[],
  message: ReadMessage,
  then: IntentContext,
): Intent | undefined {
  const found = tries.find((some) => some.length > 0) ?? [];
  const [any] = found;
  const best = singleBest(found);
  const by = any === undefined ? "" : refsAt(best ?? any, who, message, then);
  if (by === "") return undefined;
  if (best === undefined) {
    const { subjects = [], places, series } = eventParts({ ...message, parts: besideThem(who, message) }, then.archive);
    const editions = series === undefined ? [] : [`series:${series}`];
    const named = { subjects: [...editions, ...subjects, by], ...(places === undefined ? {} : { places }) };
    return asks({
      about: "events",
      which: "all",
      page: 0,
      ...named,
      away: true,
      ...timeOf(message),
      ...asKnown(then.asOf),
    });
  }
  const isNamed = besideThem(who, message).some(namesMeeting);
  if (!isNamed && !wasToBeThere(best, by, then)) return undefined;
  const isOwn = best.event.kind === "visit" || best.event.kind === "meeting";
  const isOff = eventSteps(best.event, then.asOf).some(({ state: { status } }) => OFF_STATUSES.has(status));
  if (!isOwn || !isOff) return asksOfAbsenceTold(best, who, message, then);
  const step = changeAsStep({ what: "put-off" });
  return asks({ about: "event", id: best.event.id, page: 0, focus: "told", step, by, ...asKnown(then.asOf) });
}

function asksOfAbsenceTold(
  found: FoundEvent,
  who: readonly WhoPart[],
  message: ReadMessage,
  then: IntentContext,
): Intent {
  const by = refsAt(found, who, message, then);
  return asks({
    about: "event",
    id: found.event.id,
    page: 0,
    focus: "told",
    step: absenceAsStep(message),
    by,
    ...asKnown(then.asOf),
  });
}

/** Those at which it is told of them by name, before those at which only their state was not. */
function saidOfThemselves(
  found: readonly FoundEvent[],
  who: readonly WhoPart[],
  message: ReadMessage,
  then: IntentContext,
): readonly FoundEvent[] {
  const theirs = found.filter((one) => {
    const by = refsAt(one, who, message, then);
    const refs = by.split("|");
    return absencesTold(eventSteps(one.event, then.asOf), by, then.archive).some(({ ref }) => refs.includes(ref));
  });
  return theirs.length > 0 ? theirs : found;
}

/** What is cancelled by somebody may be the meeting itself; and what came to nothing, nobody needs to have kept away from. */
function isToldAway(
  found: FoundEvent,
  who: readonly WhoPart[],
  { isPlain, isCancelling }: AbsenceSaid,
  message: ReadMessage,
  then: IntentContext,
): boolean {
  const steps = eventSteps(found.event, then.asOf);
  const isOff = ({ state: { status } }: (typeof steps)[number]) => OFF_STATUSES.has(status);
  if (isCancelling && steps.some(isOff)) return false;
  const by = refsAt(found, who, message, then);
  const told = by === "" ? [] : absencesTold(steps, by, then.archive);
  const isSure = isPlain || !OFF_STATUSES.has(found.state.status);
  return told.some(({ is }) => isSure || is === "declined");
}

/** An office by whoever held it in the days of the event. */
function refsAt(
  { state: { date } }: FoundEvent,
  who: readonly WhoPart[],
  message: ReadMessage,
  { archive }: IntentContext,
): string {
  const refs = who.map((part) => {
    if (part.is === "record") return refsOf(part.records.filter(({ kind }) => kind === "actor"));
    const state = stateOf(part, message, archive);
    const of = state === undefined ? {} : { of: refsOf(state.records) };
    const held = holdersOf({ title: part.title.join(" "), ...of }, archive).filter(({ office }) =>
      date === undefined ? false : surelyHeld(office, earliest(date), latest(date)),
    );
    return refsOf(held.map(({ actor }) => ({ kind: "actor", id: actor.id })));
  });
  return refs.filter((some) => some !== "").join("|");
}

/** What is named beside them: their way there is no meeting of its own. */
function besideThem(who: readonly WhoPart[], { parts }: ReadMessage): readonly Part[] {
  const isWay = (part: Part) => part.is === "kind" && part.kinds.includes("visit");
  return parts.filter((part) => !who.some((one) => one === part) && !isWay(part) && part.is !== "status");
}

/** By all that is named beside them, then without whoever is to have told it and without the place; each in its time. */
function meantBeside(
  who: readonly WhoPart[],
  first: WhoPart,
  message: ReadMessage,
  then: IntentContext,
): readonly (readonly FoundEvent[])[] {
  const { archive } = then;
  const kept = besideThem(who, message);
  const beside = { ...message, parts: kept };
  const teller = kept.find((part) => mayStayAway(part, archive) && part.to <= first.from);
  const isOwn = (key: string) => OF_ABSENCE.test(key);
  const tellers = teller === undefined ? [undefined] : [undefined, teller];
  const tries = tellers.flatMap((to) => eventsMeantIn({ by: undefined, to, isOwn }, beside, then));
  const all = { ...message, parts: [...kept, ...who] };
  const withThem = tries.some((some) => some.length > 0)
    ? []
    : eventsMeantIn({ by: undefined, to: teller, isOwn }, all, then);
  return [...tries, ...withThem].map((some) => ofItsTime(some, message.span));
}
