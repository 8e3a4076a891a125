// “Who did Blinken see in Shanghai”, “who received Macron in Chengdu”: the step of the one journey or conference that tells whom somebody met in that place, and not all who took part in the whole of it, nor somebody else’s journey.

import { earliest } from "@attache/edtf";
import { isAt } from "../../../../archive/events-by-place.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import type { Development } from "../../../../archive/schema.ts";
import { saidAsStep } from "../../../../core/said-asked.ts";
import { summaryClauses } from "../../../../text/summary-clauses.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { EventQuery, FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { actorsIn } from "../../../answers/step-told.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { eventParts } from "../events/event-query.ts";
import { timeOf } from "../events/events-question.ts";
import { isPerson, refsOf } from "../events/record-refs.ts";
import { asksToldStep } from "../events/told-step.ts";
import { saysUntold } from "../guards/untold.ts";
import { ofItsTime } from "../which-event/resolve-events.ts";

const WHOM_THEY_MET = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:who(?:m)?(?: all| else)? (?:did|has|had) \S.*? (?:also )?(?:see|seen|meet|met|talk(?:ed)? (?:to|with)|sp(?:eak|oken) (?:to|with)|visit(?:ed)?)(?: with)?|(?:with )?whom did \S.*? (?:meet|talk|speak)(?: with)?|who (?:met|received|welcomed|saw|greeted|hosted)(?: with)? \S.*?) (?:in|at)(?= )/iu,
);

const IS_MEETING = /\b(?:meets?|met|receive[sd]?|sees|talks? with|talked with|welcome[sd]?|speaks? with)\b/iu;

/** undefined where nothing of the kind is asked, or all of what was there is told by who took part. */
export function asksWhomTheyMet(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, parts, translated, quoted } = message;
  if (translated === true || quoted.length > 0 || !WHOM_THEY_MET.test(rest)) return undefined;
  const people = parts.filter(
    (part) => part.is === "record" && part.records.some(({ kind, id }) => isPerson(kind, id, then.archive)),
  );
  const [who, ...others] = people;
  const [place, ...elsewhere] = eventParts(message, then.archive).places ?? [];
  if (who?.is !== "record" || place === undefined || others.length + elsewhere.length > 0) return undefined;
  const query = { subjects: [refsOf(who.records)], places: [place] };
  const ids = who.records.map(({ id }) => id as string);
  const wasThere = ({ state }: FoundEvent) =>
    state.format !== "virtual" && state.participants.some(({ actor }) => ids.includes(actor));
  const wereThen = (asked: EventQuery) =>
    ofItsTime(findEvents({ ...asked, which: "one", asOf: then.asOf }, then.archive).filter(wasThere), message.span);
  const there = wereThen(query);
  // “Whom did Leo meet in Ankara”: on a journey that is on record elsewhere.
  const found =
    there.length > 0
      ? there
      : wereThen({ subjects: query.subjects }).filter((one) => stepThere(one, place, ids, then) !== undefined);
  // What is only told of them there is no meeting of theirs.
  if (found.length === 0)
    return asks({ about: "events", which: "all", page: 0, ...query, ...timeOf(message), ...asKnown(then.asOf) });
  const telling = found.flatMap((one) => {
    const step =
      stepThere(one, place, ids, then) ??
      (isOneOfPlaces(one, place, then) ? undefined : stepThere(one, undefined, ids, then));
    return step === undefined ? [] : [{ one, step }];
  });
  const [told, ...alsoTold] = telling;
  if (told !== undefined && alsoTold.length === 0 && found.length === 1)
    return asksToldStep(told.one.event.id, told.step, then);
  const [only, ...more] = found;
  // Which of several is meant is asked back.
  if (only === undefined || more.length > 0) return undefined;
  if (isOneOfPlaces(only, place, then) && !(there.length > 0 && isOfFew(only, then)))
    return saysUntold(rest, message, then, only.event.id);
  return asks({ about: "event", id: only.event.id, page: 0, focus: "who", ...asKnown(then.asOf) });
}

/** Of a meeting of few, all who were there met, by whatever name the record has the place: Anchorage, and “Alaska”. */
function isOfFew({ event, state: { participants } }: FoundEvent, { archive }: IntentContext): boolean {
  const { name = "" } = event.place ?? {};
  const isMeeting = event.kind === "meeting" || event.kind === "talks" || event.kind === "summit";
  const people = participants.filter(({ actor }) => isPerson("actor", actor, archive));
  return isMeeting && event.series === undefined && !/ and /u.test(name) && people.length > 1;
}

/** “Shanghai and Beijing”, and a conference at which many were. */
function isOneOfPlaces({ event, state }: FoundEvent, place: string, { archive }: IntentContext): boolean {
  const { name = "", country } = state.place ?? event.place ?? {};
  // All of a journey through a state is in it.
  if (keyOf(country ?? "") === place && !keyOf(name).includes(place)) return false;
  const isWide = / and /u.test(name) || event.kind === "conference";
  return !keyOf(name).includes(place) || (isWide && isAt(event, place, archive));
}

/** As a question carries it: the days on which clauses tell that they met somebody, there and in no other place where one is named. */
function stepThere(
  { event, state: { date, participants } }: FoundEvent,
  place: string | undefined,
  ids: readonly string[],
  { archive, asOf }: IntentContext,
): string | undefined {
  const begins = date === undefined ? undefined : earliest(date);
  const isThere = (clause: string) =>
    place === undefined ||
    (` ${keyOf(clause)} `.includes(` ${place} `) && (clause.match(PLACE_TOLD)?.length ?? 0) === 1);
  const areIn = (text: string) => actorsIn(text, archive).some((id) => ids.includes(id));
  const isTold = ({ summary, known }: Development) =>
    known.by >= (begins ?? known.by) &&
    summaryClauses(summary).some((clause) => {
      const isMet = IS_MEETING.test(clause) && !STILL_TO_BE.test(clause);
      return isMet && isThere(clause) && (areIn(clause) || (THEY_DO.test(clause) && areIn(summary)));
    });
  const told = knownBy(event, asOf).filter(isTold);
  // Who took part tells as much.
  const met = told.flatMap(({ summary }) => actorsIn(summary, archive)).filter((id) => isPerson("actor", id, archive));
  if (place === undefined && met.every((id) => participants.some(({ actor }) => actor === id))) return undefined;
  const last = told.at(-1);
  const first = place === undefined ? told[0] : last;
  if (first === undefined || last === undefined) return undefined;
  // Others may have told of something else on that day.
  const isAlone = told.filter(({ known }) => known.by === last.known.by).length === 1;
  const teller = tokenize(last.says ?? "").slice(0, MOST_WORDS_OF_TELLER);
  const name = first === last && isAlone ? teller.join(" ") : "";
  return saidAsStep({ span: { from: first.known.by, to: last.known.by }, name });
}

const MOST_WORDS_OF_TELLER = 4;

/** “According to the press he meets Wang Yi.” */
const THEY_DO = /\b(?:he|she) (?:also )?(?:meets?|met|sees|speaks|talks)\b/u;
const PLACE_TOLD = /\b[Ii]n \p{Lu}/gu;
const STILL_TO_BE = /\b(?:will|would|(?:is|are|was|were|means?|hopes?|expected|due|planned) to|expected)\b/iu;
