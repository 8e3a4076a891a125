// “When was Xi’s absence from Rio announced”, “who said that Biden would skip it”: the step of the one event that first tells it of them.

import { earliest, latest } from "@attache/edtf";
import { surelyHeld } from "../../../archive/offices.ts";
import { OFF_STATUSES } from "../../../archive/phase.ts";
import { changeAsStep } from "../../../core/change-asked.ts";
import { KNOWN_AWAY } from "../../../core/event-focus.ts";
import { absencesTold } from "../../answers/absence-told.ts";
import { eventSteps } from "../../answers/answer-event.ts";
import { holdersOf } from "../../answers/answer-office.ts";
import type { FoundEvent } from "../../answers/event-refs.ts";
import type { Part } from "../../parts/part.ts";
import { asKnown } from "../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { type AbsenceSaid, absenceSaid, OF_ABSENCE } from "./absence-words.ts";
import { eventParts } from "./event-query.ts";
import { timeOf } from "./events-base.ts";
import { eventsMeantIn, ofItsTime, singleBest } from "./events-meant.ts";
import { type OfficePart, stateOf } from "./held-by.ts";
import { refsOf } from "./refs.ts";

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
    const telling = found.filter((one) => isToldAway(one, who, said, message, then));
    const best = singleBest(telling);
    if (best !== undefined) return asksOfAbsence(best, who, message, then);
    // Of several which one is meant is asked back.
    if (telling.length > 1) return asksOfWhichAbsence(telling, who, message, then);
  }
  return said.isPlain && isOfPeopleOrStates(who, then) ? saysNobodyAway(tries, who, message, then) : undefined;
}

/** As many records as a question holds in one place. */
const MOST_EVENTS_MEANT = 6;

function asksOfWhichAbsence(
  found: readonly FoundEvent[],
  who: readonly WhoPart[],
  message: ReadMessage,
  then: IntentContext,
): Intent {
  const ids = found.slice(0, MOST_EVENTS_MEANT).map(({ event }) => `event:${event.id}`);
  const by = found[0] === undefined ? "" : refsAt(found[0], who, message, then);
  const asked = { focus: "told", step: KNOWN_AWAY, by } as const;
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
  const isOwn = best.event.kind === "visit" || best.event.kind === "meeting";
  const isOff = eventSteps(best.event, then.asOf).some(({ state: { status } }) => OFF_STATUSES.has(status));
  if (!isOwn || !isOff) return asksOfAbsence(best, who, message, then);
  const step = changeAsStep({ what: "put-off" });
  return asks({ about: "event", id: best.event.id, page: 0, focus: "told", step, by, ...asKnown(then.asOf) });
}

function asksOfAbsence(found: FoundEvent, who: readonly WhoPart[], message: ReadMessage, then: IntentContext): Intent {
  const by = refsAt(found, who, message, then);
  return asks({
    about: "event",
    id: found.event.id,
    page: 0,
    focus: "told",
    step: KNOWN_AWAY,
    by,
    ...asKnown(then.asOf),
  });
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

type WhoPart = Extract<Part, { readonly is: "record" }> | OfficePart;

/** Whoever is named right before the word for it, with those who stand beside them by “and” or “nor”; behind “absence of” and “instead of”. */
function whoIsAway({ at }: AbsenceSaid, message: ReadMessage, { archive }: IntentContext): readonly WhoPart[] {
  const { words, parts } = message;
  const named = parts.filter((part): part is WhoPart => mayStayAway(part, archive));
  const key = (place: number) => words[place]?.key ?? "";
  const behind = named.find(
    ({ from }) =>
      from > at &&
      from <= at + MOST_BEFORE_NAME &&
      BEHIND_ABSENCE.has(key(key(from - 1) === "the" ? from - 2 : from - 1)),
  );
  const before = named.filter(({ from, to }) => to <= at && !LEADS_ELSEWHERE.has(key(from - 1)));
  const last = before.at(-1);
  if (behind !== undefined && (key(behind.from - 1) === "by" || ABSENCE_OF.has(key(at)))) return [behind];
  if (last === undefined) return [];
  const other = before.at(-2);
  const isBeside = other !== undefined && last.from - other.to === 1 && STANDS_BESIDE.has(key(other.to));
  return isBeside ? [other, last] : [last];
}

/** “Absence of”, “instead of”. */
const MOST_BEFORE_NAME = 3;
const BEHIND_ABSENCE: ReadonlySet<string> = new Set(["of", "by"]);
const ABSENCE_OF: ReadonlySet<string> = new Set("absence instead".split(" "));
const STANDS_BESIDE: ReadonlySet<string> = new Set(["and", "nor", "or"]);
const LEADS_ELSEWHERE: ReadonlySet<string> = new Set("in at to from for with".split(" "));

function mayStayAway(part: Part, { actors }: IntentContext["archive"]): boolean {
  if (part.is === "office") return true;
  return part.is === "record" && part.records.some(({ kind, id }) => kind === "actor" && actors.has(id as never));
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
