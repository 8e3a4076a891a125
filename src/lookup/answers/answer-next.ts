// /next: what lies ahead, soonest first; what has no date; what has passed without an outcome.

import { addDays, type Day, daysBetween, latest } from "@attache/edtf";
import { isAheadFor } from "../../archive/ahead-for.ts";
import type { Archive } from "../../archive/archive.ts";
import type { Subject } from "../../archive/concerns.ts";
import { eventConcerns } from "../../archive/concerns.ts";
import { eventsDoubtedOn, eventsFrom } from "../../archive/events-in-time.ts";
import type { TopicId } from "../../archive/fields.ts";
import { perhapsKnownBy } from "../../archive/known-steps.ts";
import { type Phase, phaseOf, SPOKEN_WITHIN_DAYS } from "../../archive/phase.ts";
import { certaintyWithin, comesOn } from "../../archive/upcoming-order.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventAt, View } from "../../core/view.ts";
import { compareText } from "../../text/compare-text.ts";
import { tokenize } from "../../text/tokens.ts";
import { type Span, unitsFrom } from "../read/calendar-spans.ts";
import type { AnswerContext } from "./answer-context.ts";
import { eventAt } from "./answer-event.ts";
import { listed, mostNarrow } from "./listed.ts";

/** What should have been over for longer than this is history, and nothing to wait for word of. */
const PASSED_WITHIN_DAYS = 183;

export function answerNext(question: QuestionAbout<"next">, { archive, today: now, most }: AnswerContext): View {
  const today = question.asOf ?? now;
  const span = spanWithin(question, today);
  const near = mostNarrow(question, archive, () => eventsFrom(archive, today, PASSED_WITHIN_DAYS, question.asOf));
  const all = [...near]
    .filter(
      (event) => question.kinds?.includes(event.kind) !== false && eventConcerns(event, question, archive, question),
    )
    .flatMap((event) => eventAt(event, question.asOf))
    .filter(({ state }) => isAheadFor(state, question, archive));
  const phases = Map.groupBy(all, ({ state }) => phaseOf(state, today));
  const of = (phase: Phase) => phases.get(phase) ?? [];
  const ahead = [...of("now"), ...of("upcoming")];
  const standing = (wanted: "in" | "maybe") =>
    span === undefined ? [] : ahead.filter(({ state }) => certaintyWithin(state, { ...span, today }) === wanted);
  const doubtful = standing("maybe");
  const within = question.doubtful === true ? [...standing("in"), ...doubtful] : standing("in");
  const upcoming = listed(span === undefined ? ahead : within, most, bySoonness(today));
  const spoken = addDays(today, -SPOKEN_WITHIN_DAYS);
  const past = addDays(today, -PASSED_WITHIN_DAYS);
  const undated = listed(
    of("undated").filter(({ state }) => state.since.by >= spoken),
    most,
  );
  const passed = listed(
    of("passed").filter((one) => passedSince(one, past)),
    most,
    latestFirst,
  );
  const isWhole = span === undefined;
  return {
    kind: "next",
    question,
    span,
    upcoming: upcoming.items,
    more: upcoming.more + (isWhole ? undated.more + passed.more : 0),
    maybe: doubtful.length,
    perhapsKnown: perhapsKnownCount(question, archive),
    undated: isWhole ? undated.items : [],
    passed: isWhole ? passed.items : [],
    namesake: ahead.length + undated.items.length === 0 ? namesakeOf(question, archive) : undefined,
    today,
  };
}

function spanWithin({ within, from, to }: QuestionAbout<"next">, today: Day): Span | undefined {
  if (within !== undefined) return { from: today, to: unitsFrom(today, within, 1) ?? today };
  if (to === undefined) return undefined;
  return { from: from === undefined || from < today ? today : from, to };
}

function bySoonness(today: Day) {
  const days = new Map<EventAt, Day>();
  const dayOf = (one: EventAt) => {
    const day = days.get(one) ?? comesOn(one.state, today);
    days.set(one, day);
    return day;
  };
  return (a: EventAt, b: EventAt) => compareText(dayOf(a), dayOf(b)) || a.event.id.localeCompare(b.event.id);
}

function passedSince({ state }: EventAt, day: Day): boolean {
  return overBy(state) >= day;
}

const latestFirst = (a: EventAt, b: EventAt) => compareText(overBy(b.state), overBy(a.state));

/** By which it should have been over; before every day where none is told. */
function overBy({ date }: EventAt["state"]): Day {
  return (date === undefined ? undefined : latest(date)) ?? "0000-00-00";
}

/**
 * The topic that has a name of the actor who alone is asked about, such as the G7: who hosts a summit takes part in it, the group
 * itself may not.
 */
export function namesakeOf(
  { topic, actor }: Subject,
  archive: Pick<Archive, "actors" | "topics">,
): TopicId | undefined {
  const one = topic === undefined && actor !== undefined ? archive.actors.get(actor) : undefined;
  if (one === undefined || one.kind !== "organisation") return undefined;
  const names = new Set(namesOf(one));
  return [...archive.topics.values()].find((other) => namesOf(other).some((name) => names.has(name)))?.id;
}

function namesOf({ name, also }: { readonly name: string; readonly also: readonly string[] }): readonly string[] {
  return [name, ...also].map((one) => tokenize(one).join(" "));
}

/** Of what became known more than a year later nobody need think that it was known already. Days. */
const IN_DOUBT_DAYS = 366;

/** Events of which nothing was surely known on the day that is asked about, and something may have been. */
function perhapsKnownCount(question: QuestionAbout<"next">, archive: Archive): number {
  const { asOf } = question;
  if (asOf === undefined) return 0;
  return eventsDoubtedOn(archive, asOf).filter((event) => {
    const first = perhapsKnownBy(event, asOf)[0];
    if (first === undefined || first !== event.developments[0]) return false;
    return daysBetween(asOf, first.known.by) <= IN_DOUBT_DAYS && eventConcerns(event, question, archive);
  }).length;
}
