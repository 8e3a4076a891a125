// The events that fit all that a question names: who and what, where, when, of which kind, and how it stands. Pure.

import type { Archive } from "../../archive/archive.ts";
import { type State, stateAsOf } from "../../archive/history.ts";
import type { Event } from "../../archive/schema.ts";
import type { EventAt } from "../../core/view.ts";
import { rememberedLately } from "../../text/remembered-lately.ts";
import { ALIKE } from "../parts/lexicon.ts";
import { agreementCheck } from "./agreements-of-two.ts";
import { isCalledSummit, isOnlyOfMinisters, isSummitUndone } from "./called-summit.ts";
import { type EventQuery, type FoundEvent, isOnlyVisited, queryKey } from "./event-refs.ts";
import { kindsInName } from "./event-texts.ts";
import { inRoomCheck } from "./in-the-room.ts";
import { isThen } from "./is-then.ts";
import { journeyCheck, otherWaysThere } from "./journeys.ts";
import { isAboutOneOfThem, withVisits } from "./lists-of-two.ts";
import { isOnlyNamedThere } from "./lost-day-or-place.ts";
import { eventsMayFit, inArchiveOrder } from "./may-fit.ts";
import { nameCheck } from "./name-check.ts";
import { bodyCheck } from "./of-one-body.ts";
import {
  areInName,
  areTheirMeetings,
  isBilateral,
  isMeetingOfTwo,
  isOfMany,
  isSummitOfRegion,
  talksCheck,
} from "./own-meetings.ts";
import { placeCheck } from "./place-check.ts";
import { ranked } from "./score-events.ts";
import { spokenOfCheck } from "./spoken-of.ts";
import { subjectCheck } from "./subject-check.ts";
import { isCallOnMatter, matterCheck } from "./talks-on-matter.ts";
import { isToldOfItsEnd, tellsOrConcerns } from "./told-of-its-end.ts";
import { isAway, isAwayFrom, isOfPlaceOrTime, ofThoseWhoCame } from "./who-came.ts";
import { isOthersWay } from "./whose-way.ts";

/** In the order of the archive. What does not have every part of the query is never among them. */
export function findEvents(query: EventQuery, archive: Archive): readonly FoundEvent[] {
  return foundLately(archive, queryKey(query), () => {
    const found = findAnew(query, archive);
    if (found.length > 0) return found;
    for (const other of otherWaysThere(query, archive)) {
      const there = findAnew(other.query, archive).filter(other.fits);
      if (there.length > 0) return there;
    }
    return found;
  });
}

/** A message asks whether something fits before it is answered by what does; so many queries of one are told apart. */
const MOST_QUERIES = 16;

/** Lists that are longer are made anew: they are rare, and would take the room of many. */
const MOST_KEPT_EVENTS = 1_000;

const foundLately = rememberedLately<Archive, readonly FoundEvent[]>(
  MOST_QUERIES,
  ({ length }) => length <= MOST_KEPT_EVENTS,
);

function findAnew(query: EventQuery, archive: Archive): readonly FoundEvent[] {
  const { subjects = [], which } = query;
  // Nobody is named who may only be spoken of.
  if (subjects.length === 0) return ranked(fitting(query, archive, false), query, archive);
  // Of several, those who are only spoken of count where nobody takes part; for one event that is meant both are looked for at once.
  const found = which === "one" ? [] : ranked(fitting(query, archive, false), query, archive);
  if (found.length > 0) return found;
  const all = fitting(query, archive, true);
  const checks = subjects.map((refs) => subjectCheck(refs, query, archive, false));
  const [theirs, others] = [[] as FoundEvent[], [] as FoundEvent[]];
  for (const one of all) (checks.every((concerns) => concerns(one)) ? theirs : others).push(one);
  return [
    ...ranked(theirs, query, archive),
    ...ranked(others, query, archive).map((one) => ({ ...one, score: one.score - MENTIONED_ONLY })),
  ];
}

/** Who is only spoken of is less likely meant than who takes part; see `ranked` for the measure. */
const MENTIONED_ONLY = 3;

/** `mentioned`: who is only spoken of counts too, for what has all the other parts. */
function fitting(query: EventQuery, archive: Archive, mentioned: boolean): readonly FoundEvent[] {
  const { kinds, which, asOf, subjects = [] } = query;
  const isOfWhoCame = isMeetingOfTwo(query, archive) || areTheirMeetings(query, archive);
  const [isOfTwo, isTrip] = [isBilateral(query, archive), isJourney(query)];
  const isOfRegion = isSummitOfRegion(query, archive);
  // What is told without looking at what was known comes first, then what is told soonest.
  const isThat = (event: Event) =>
    (query.series === undefined || event.series === query.series) &&
    !(which !== "all" && which !== "count" && isOthersWay(event, query, archive)) &&
    (kinds === undefined ||
      isOfKind(event, isOfTwo ? withVisits(kinds) : kinds, which, archive) ||
      isSummitUndone(event, query) ||
      isCallOnMatter(event, query, archive)) &&
    !(subjects.length > 0 && isOnlyVisited(query) && isOfMany(event)) &&
    !isOnlyOfMinisters(event, query) &&
    !(isOfTwo && isOfMany(event) && !isAboutOneOfThem(event, query, archive)) &&
    (!isOfRegion || event.kind === "summit" || isOfMany(event));
  const checks = [
    talksCheck(query, archive),
    matterCheck(query, archive),
    agreementCheck(query, archive),
    ({ event, state }: EventAt) => !isTrip || event.kind === "visit" || state.format !== "virtual",
    (one: EventAt) => isThen(one, query),
    ({ state }: EventAt) => query.undated !== true || state.date === undefined,
    (one: EventAt) => query.away !== true || isAwayFrom(one, query, archive),
    // Whether they met is told by a meeting of theirs that one of them declined, or by the one to which they were to come.
    (one: EventAt) =>
      !isOfWhoCame ||
      !isAway(one.state, query) ||
      (which === "one" && (isOfPlaceOrTime(query) || areInName(one.event, query.subjects ?? [], archive))),
    ({ state }: EventAt) => query.format === undefined || isHeldSo(state, query.format, kinds),
    placeCheck(query, archive),
    (one: EventAt) => !isOnlyNamedThere(one, query, archive),
    inRoomCheck(query, archive),
    journeyCheck(query, archive),
    bodyCheck(query, archive),
    spokenOfCheck(query, archive),
    ...(query.subjects ?? []).map((refs) => subjectCheck(refs, query, archive, mentioned)),
    ...(query.names ?? []).map((name) => nameCheck(name, query)),
    ({ event }: EventAt) =>
      (query.mentions ?? []).every((word) =>
        word.split("|").some((one) => tellsOrConcerns(event, one, query, archive)),
      ) && isToldOfItsEnd(event, query, archive),
  ];
  const found: FoundEvent[] = [];
  for (const event of eventsMayFit(query, archive, mentioned)) {
    const state = isThat(event) ? stateAsOf(event, asOf) : undefined;
    const one = state && { event, state, score: 0 };
    if (one !== undefined && checks.every((fits) => fits(one))) found.push(one);
  }
  return inArchiveOrder(isOfWhoCame ? ofThoseWhoCame(found, query, archive) : found, archive);
}

/** Nobody travels to what is held by video. */
function isJourney({ kinds }: EventQuery): boolean {
  return kinds?.length === 1 && kinds[0] === "visit";
}

/** Of most events nobody says that people met in one room; where some did, it was no call. */
function isHeldSo({ format }: State, wanted: "in-person" | "virtual", kinds: EventQuery["kinds"] = []): boolean {
  if (format === "hybrid") return !kinds.includes("call");
  return wanted === "virtual" ? format === "virtual" : format === undefined || format === "in-person";
}

/** One report calls it a summit, another a meeting. A call is neither, and an agreement is an agreement by its kind or name. */
function isOfKind(
  event: Event,
  kinds: NonNullable<EventQuery["kinds"]>,
  which: EventQuery["which"],
  { topics }: Archive,
): boolean {
  if (kinds.includes(event.kind)) return true;
  // A round is one of talks, and no other meeting.
  if (kinds.length === 1 && kinds[0] === "talks") return false;
  const isMeeting = kinds.some((kind) => ALIKE.includes(kind));
  // A list of calls has no meeting that somebody also calls a video call.
  if (kinds.length === 1 && kinds[0] === "call" && (which === "all" || which === "count")) return false;
  // Who lists summits wants no visits; of one event, one report says summit, another talks.
  if (isMeeting && which !== "all" && which !== "count") return ALIKE.includes(event.kind);
  if (kinds.includes("summit") && isOfMany(event)) return event.kind !== "conference" || isCalledSummit(event, topics);
  return !isMeeting && kindsInName(event).some((kind) => kinds.includes(kind));
}
