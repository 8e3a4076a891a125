// “Why did Lula cancel his trip to Kazan”, “when was Macron’s trip put off”: the journey of theirs that was; where there is none, why they did not go to what was there, or that no such thing is told: never why something else was moved.

import { isAt, placeWords } from "../../../../archive/events-by-place.ts";
import { eventsBySubject } from "../../../../archive/may-concern.ts";
import { statesOfRegion } from "../../../../archive/names/regions.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import { OFF_STATUSES } from "../../../../archive/phase.ts";
import { nameOf } from "../../../../archive/records.ts";
import type { Event } from "../../../../archive/schema.ts";
import { nothingFound } from "../../../../core/notice.ts";
import type { Ask } from "../../../../core/view.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { describeSpan, NONE } from "../../../../wording/describe-limits.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { isThen } from "../../../answers/is-then.ts";
import { isOffOrMoved, movesOf, tellsShorter } from "../../../answers/moves.ts";
import { actorsIn } from "../../../answers/step-told.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import { asKnown } from "../../../read/read-day.ts";
import { yearsMeant } from "../../../read/years-meant.ts";
import { type Intent, type IntentContext, says } from "../../intent.ts";
import { type ReadMessage, readMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";
import { findsSomething } from "../guards/finds-something.ts";
import { asksWhyNoJourney, missedBy } from "./journey-put-off.ts";
import { asksOfUndone, isVisitBy, type JourneyAsked, journeysUndone, TOLD_AS_GIVEN_UP } from "./journeys-undone.ts";
import { eventsOfIntent, stateOfSide } from "./visit-called-off.ts";

const GIVEN_UP =
  /(?:cancel(?:l?ed)?|call(?:ed)? off|scrap(?:ped)?|drop(?:ped)?|axed?|abandon(?:ed)?|give up|gave up|given up|postponed?|put off|delay(?:ed)?|push(?:ed)? back|reschedul(?:e|ed)|shelve[ds]?|defer(?:red)?|cut short|shorten(?:ed)?)/u
    .source;
const IS_LATER = /\b(?:postpone|put\b.* off|delay|push(?:ed)?\b.* back|reschedul|shelve|defer)/iu;
const IS_SHORTER = /\b(?:cut\b.* short|shorten)/iu;
const PLANNED = "(?:(?:planned|own|official|state|first|second|next|upcoming|foreign|whole) )*";
const TRIP = /(?:trip|visit|journey|tour|travel(?:s| plans)?)/u.source;
const TRIP_TO = `${PLANNED}(?:(?<to>\\p{L}[^,]*?) )?${TRIP}(?: to (?<where>\\S.*?))?`;
const IN_TIME = "(?: (?:in|on|of|until|till|again|twice|last|this)(?: [^?!.]*)?)?";
const GETS = "(?:(?:get|got|been|be|being|was|is) )*";
const ASKED_OF_IT =
  "(?:(?:so|and|but),? )?(?:(?:why|how come|when|(?:on )?(?:what|which) day)(?: (?:was|did|has|had|is|does))?|was|did|has|had)";
const TRIPS_GIVEN_UP = [
  `(?<who>\\S.*?) ${GIVEN_UP} (?:his|her|their|a|the) ${TRIP_TO}${IN_TIME}`,
  `(?<who>\\S.*?) (?:cut|call(?:ed)?|put|push(?:ed)?) (?:his|her|their|a|the) ${TRIP_TO} (?:short|off|back)${IN_TIME}`,
  `(?:(?<by>\\S.*?) ${GIVEN_UP} )(?<who>\\S.*?)['’]s? ${TRIP_TO}${IN_TIME}`,
  `(?<who>\\S.*?)['’]s? ${TRIP_TO}${IN_TIME} ${GETS}${GIVEN_UP}${IN_TIME}`,
  `the ${PLANNED}${TRIP} (?:of|by) (?<who>\\S.*?) to (?<where>\\S.*?) ${GETS}${GIVEN_UP}${IN_TIME}`,
].map((form) => whereItMayFit(new RegExp(`^${ASKED_OF_IT} ${form}[\\s?!.]*$`, "iu")));

type Shown = { readonly intent: Intent; readonly shown: readonly Event[] };

/** undefined where nothing of the kind is asked, or what is told is that they called it off. */
export function whyTripGivenUp(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const { rest, span } = message;
  const { who, where, to, by } =
    TRIPS_GIVEN_UP.map((form) => form.exec(rest)?.groups).find((one) => one !== undefined) ?? {};
  if (who === undefined) return undefined;
  const { archive, today } = then;
  const place = where ?? (to === undefined ? undefined : placeCalled(to, then));
  const missed = readMessage(`why did ${who} not go ${place === undefined ? "" : `to ${place}`}`, archive, today);
  const ids = missed.parts.flatMap((part) =>
    part.is === "record" && part.records.every(({ kind, id }) => isPerson(kind, id, archive))
      ? part.records.map(({ id }) => id as string)
      : [],
  );
  const [id, ...namesakes] = ids;
  if (where === undefined && (id === undefined || namesakes.length > 0)) return undefined;
  const trip: JourneyAsked = { ids, where: place, span };
  const shown = eventsOfIntent(intent, then).flatMap((one) => archive.events.get(one as never) ?? []);
  // A stop that was called off makes a journey shorter; what was only put off does not.
  const isShorter = (event: Event) =>
    !IS_SHORTER.test(rest) ||
    eventSteps(event, then.asOf).some((one) => one.changes.includes("cancelled") || tellsShorter(one));
  const undone = undoneThen(trip, message, then).filter(
    ({ event }) => isShorter(event) && (by === undefined || isOfSide(event, by, ids, then)),
  );
  if (undone.length > 0) {
    const isShown = shown.length > 0 && shown.every((one) => undone.some(({ event }) => event === one));
    return isShown ? undefined : asksOfUndone(undone, message, then);
  }
  if (where !== undefined) return ofMeetingThere(missed, trip, { intent, shown }, message, then);
  // Of a visit that they made then it is told with it that it was never called off.
  if (shown.every((event) => isVisitBy(ids, event, then) && isThereThen(event, trip, then))) return undefined;
  const instead = place === undefined || by !== undefined ? undefined : asksWhyNoJourney(missed, then);
  if (instead !== undefined && span === undefined && findsSomething(instead, then)) return instead;
  return saysNeverOff(trip, shown, { rest, isByOther: by !== undefined }, then);
}

/** Whoever called it off receives them, or is of theirs. */
function isOfSide({ place }: Event, side: string, ids: readonly string[], then: IntentContext): boolean {
  const states = actorsIn(side, then.archive).map((id) => stateOfSide(id, then));
  const own = ids.map((id) => stateOfSide(id, then));
  return states.length === 0 || states.some((state) => state === place?.country || own.includes(state));
}

/** Of a month without its year the last in which one of theirs was. */
function undoneThen(trip: JourneyAsked, { yearless, pastSpan }: ReadMessage, then: IntentContext) {
  const spans = yearless && pastSpan !== undefined ? yearsMeant(pastSpan) : [];
  const tries = [trip.span, ...spans].map((span) => journeysUndone({ ...trip, span }, then));
  return tries.find((some) => some.length > 0) ?? [];
}

/** A place, a state or a part of the world, by its name; undefined for a word of praise. */
function placeCalled(text: string, { archive, today }: IntentContext): string | undefined {
  if (statesOfRegion(keyOf(text)) !== undefined) return text;
  const { parts, words } = readMessage(text, archive, today);
  const [only, ...others] = parts;
  if (only === undefined)
    return words.length === 1 && placeWords.of(archive).has(words[0]?.key ?? "") ? text : undefined;
  if (others.length > 0) return undefined;
  const state =
    only.is === "record" ? only.records.find(({ id }) => archive.actors.get(id as never)?.kind === "state") : undefined;
  if (state !== undefined) return nameOf(archive, state.id as never);
  return only.is === "place" ? text : undefined;
}

/** In that place and at that time, as far as they are said. */
function isThereThen(event: Event, { where, span }: JourneyAsked, then: IntentContext): boolean {
  const [last] = eventSteps(event, then.asOf);
  const isThere = where === undefined || isAt(event, keyOf(where), then.archive);
  return (
    last !== undefined && isThere && isThen({ event, state: last.state }, { ...span, which: "all", asOf: then.asOf })
  );
}

/** Where a place is named behind “to”, what was there may have been called off, or taken place without them. */
function ofMeetingThere(
  missed: ReadMessage,
  { ids, where = "", span }: JourneyAsked,
  { intent, shown }: Shown,
  message: ReadMessage,
  then: IntentContext,
): Intent | undefined {
  if (!ASKS_WHY.test(message.rest)) return undefined;
  const finds = findsSomething(intent, then);
  const [only, ...others] = shown;
  // Of their visit it is told with it that it was never called off.
  const isTheirVisit =
    others.length === 0 && only?.kind === "visit" && movesOf(eventSteps(only, then.asOf)).length === 0;
  const isTold = shown.length === 0 || isTheirVisit || shown.some((event) => isUndone(event, ids, then));
  if (finds && isTold) return undefined;
  const instead = asksWhyNoJourney(missed, then);
  const [id, ...namesakes] = ids;
  if (id === undefined || namesakes.length > 0) return finds ? undefined : instead;
  if (instead !== undefined && findsSomething(instead, then)) return instead;
  return isToldElsewhere(id, where, then)
    ? undefined
    : saysNeverOff({ ids, where, span }, shown, { rest: message.rest, isByOther: false }, then);
}

const ASKS_WHY = /^(?:(?:so|and|but),? )?(?:why|how come)\b/iu;

/** Whether it was called off, put off in words, or they did not come to it. */
function isUndone(event: Event, ids: readonly string[], { archive, asOf }: IntentContext): boolean {
  const [last, ...before] = eventSteps(event, asOf);
  if (last === undefined) return false;
  const isOff = [last, ...before].some(
    (step) =>
      (step.development.status !== undefined && OFF_STATUSES.has(step.development.status)) ||
      (isOffOrMoved(step) && TOLD_AS_GIVEN_UP.test(step.development.summary)),
  );
  return isOff || ids.some((id) => missedBy([last, ...before], `actor:${id}`, archive));
}

/** Whether a step of what they have to do with tells of the place, and of something that was given up. */
function isToldElsewhere(id: string, where: string, { archive, asOf }: IntentContext): boolean {
  const place = ` ${keyOf(where)} `;
  return (eventsBySubject.of(archive).actors.get(id) ?? []).some((event) =>
    eventSteps(event, asOf).some(
      ({ development: { summary } }) => TOLD_AS_GIVEN_UP.test(summary) && ` ${keyOf(summary)} `.includes(place),
    ),
  );
}

/** That it is not told, with what is there, or was then, to tap. */
function saysNeverOff(
  trip: JourneyAsked,
  shown: readonly Event[],
  { rest, isByOther }: { readonly rest: string; readonly isByOther: boolean },
  then: IntentContext,
): Intent {
  const { archive, words, asOf } = then;
  const { ids, where = NONE, span } = trip;
  const how = IS_SHORTER.test(rest) ? "shorter" : IS_LATER.test(rest) ? "later" : "off";
  const isNever = where !== NONE && journeysUndone({ ...trip, span: undefined }, then).length === 0;
  const time = (isNever ? undefined : span && describeSpan(span, words)) ?? NONE;
  const named = { names: words.withArticle(nameOf(archive, ids[0] as never)), place: where, how, time };
  const { tripNeverOff, tripOfTheirsNeverOff } = words.conversation;
  const asks = shown
    .filter((event) => isThereThen(event, trip, then))
    .slice(0, MOST_SHOWN)
    .map(
      (event): Ask => ({
        label: event.title,
        question: { about: "event", id: event.id, page: 0, ...asKnown(asOf) },
      }),
    );
  return says(nothingFound((isByOther ? tripOfTheirsNeverOff : tripNeverOff)(named), asOf, threeToTap(words, asks)));
}

const MOST_SHOWN = 2;
