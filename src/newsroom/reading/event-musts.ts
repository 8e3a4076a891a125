// What a headline has to tell of an event, by its kind, to be about it at all. Pure.

import type { EventKind } from "../../archive/vocabulary.ts";
import { isBusyCity } from "./busy-cities.ts";
import type { Evidence } from "./event-evidence.ts";
import type { IndexedEvent } from "./indexed-event.ts";
import type { ReadingIndex } from "./reading-index.ts";
import { isByStateAlone } from "./strange-place.ts";
import type { ToldHeadline } from "./told.ts";
import { comesOrNot, isComerThere, isDueThere, isFresh, isOfCall, isOfTheTwo, isOwnSummit } from "./unnamed-parties.ts";

/** What the kind of the event wants to be told, unless the headline has its name. */
export function meetsMusts(
  indexed: IndexedEvent,
  evidence: Evidence,
  told: ToldHeadline,
  index: ReadingIndex,
): boolean {
  const { event, sides } = indexed;
  const { named, people, placed, kind, telling } = evidence;
  if (event.kind === "call" && !told.kinds.has("call")) return isOfCall(evidence, told);
  if (named) return true;
  const isWhereItIs = placed || (indexed.host !== undefined && told.states.get(indexed.host)?.place === true);
  // A name that no other event has, with its kind: “the Normandy Four summit”, or with no other: “the military parade”.
  if (telling >= 2 && (kind > 0 || told.kinds.size === 0)) return true;
  switch (event.kind) {
    case "statement":
      return people.length > 0 && kind > 0 && (placed || telling > 0);
    case "measure":
    case "agreement":
    case "vote":
      return kind > 0 && telling >= 1 && evidence.sides.size >= (isWhereItIs ? 1 : Math.min(2, sides.size));
    default:
      return isOfGathering(indexed, evidence, told, index);
  }
}

function isOfGathering(indexed: IndexedEvent, evidence: Evidence, told: ToldHeadline, index: ReadingIndex): boolean {
  const { bySeries, placed, kind, sides } = evidence;
  return (
    bySeries ||
    (isTogether(indexed, evidence, told) && (kind > 0 || placed)) ||
    isFresh(evidence) ||
    isSignedThere(indexed, evidence, told) ||
    isSaidThere(indexed, evidence, told) ||
    isTopicalAndDue(indexed, evidence, told) ||
    isPairOnItsDay(indexed, evidence, told) ||
    comesOrNot(evidence, told) ||
    isThereNow(indexed, evidence, told, index) ||
    isOfTheTwo(indexed, evidence, told, index) ||
    isDueThere(indexed, evidence, told, index) ||
    isOwnSummit(indexed, evidence, told) ||
    isTripOfGuest(indexed, evidence, told) ||
    isComerThere(indexed, evidence, told, index) ||
    (kind >= 1.5 && sides.size > 0 && isOnlyOfKind(indexed, evidence, told, index)) ||
    (placed && kind > 0 && comesThere(indexed, evidence, told))
  );
}

/** “Putin’s attendance at the Miami G20 undecided”: who is to go, where, and to what. */
function isTripOfGuest({ event, host }: IndexedEvent, { people, placed }: Evidence, told: ToldHeadline): boolean {
  const isGuest = (id: string) => told.actFor.get(id)?.some((side) => side !== host) === true;
  return (
    event.kind === "visit" &&
    event.series === undefined &&
    placed &&
    people.some(isGuest) &&
    event.topics.some((topic) => told.series.has(topic))
  );
}

/** “Signing of pact between Rwanda and DRC set for 6 pm”, on the day on which they meet. */
function isSignedThere({ sides }: IndexedEvent, evidence: Evidence, { kinds, text }: ToldHeadline): boolean {
  return (
    (evidence.due || evidence.recent) &&
    kinds.has("agreement") &&
    evidence.sides.size >= 2 &&
    evidence.sides.size >= Math.min(3, sides.size) - 1 &&
    /\b(?:sign|signs|signed|signing|signature|ink|inks|inked|seal|seals|sealed|pact|accord|treaty|declaration)\b/.test(
      text,
    )
  );
}

/** What a guest says of the other side while the visit or the talks go on: “Yellen: US and China must communicate”. */
function isSaidThere({ event, sides, people }: IndexedEvent, evidence: Evidence, told: ToldHeadline): boolean {
  return (
    (event.kind === "visit" || event.kind === "talks" || event.kind === "meeting") &&
    evidence.now &&
    sides.size === 2 &&
    people.size <= 3 &&
    evidence.people.length > 0 &&
    evidence.sides.size >= 2 &&
    told.kinds.size === 0
  );
}

/** “EU, India try to clinch trade deal”, while the two meet. */
function isPairOnItsDay({ sides }: IndexedEvent, evidence: Evidence, { kinds }: ToldHeadline): boolean {
  const isOther = kinds.has("measure") || kinds.has("vote") || kinds.has("call") || kinds.has("statement");
  return evidence.now && sides.size === 2 && evidence.sides.size === 2 && !isOther && evidence.other > -2;
}

const OF_MANY =
  /\b(?:leaders|ministers?|delegates?|delegations?|nations|countries|speech|gathering|envoys|diplomats|president|secretary)\b/;

/** “World leaders descend on Glasgow”, “Rubio tells Europe in Munich”: a gathering of many goes on in a city where little else does. */
function isThereNow(
  { event, places }: IndexedEvent,
  { now, placed, people }: Evidence,
  { places: told, text, people: named }: ToldHeadline,
  index: ReadingIndex,
): boolean {
  if (!now || !placed || !isGatheringOfMany(event.kind)) return false;
  const quiet = [...told].some((key) => places.has(key) && !isBusyCity(key, index));
  return quiet && (people.length > 0 || named.length > 0 || OF_MANY.test(text));
}

/** “World leaders meet for Ukraine peace conference”: whose it is, or what is in its name, what it is about, and that it is now. */
function isTopicalAndDue({ event }: IndexedEvent, evidence: Evidence, { kinds }: ToldHeadline): boolean {
  const gathers = kinds.has("summit") || kinds.has("conference") || kinds.has("meeting");
  return (
    evidence.due &&
    evidence.kind >= 1 &&
    evidence.telling >= 1 &&
    evidence.sides.size > 0 &&
    gathers &&
    (event.kind === "summit" || event.kind === "conference")
  );
}

/** Somebody who is no host is told, or what it is about: others come to Beijing, too. */
function comesThere(
  { event, host, sides, people, places }: IndexedEvent,
  evidence: Evidence,
  told: ToldHeadline,
): boolean {
  if (evidence.telling > 0 || [...told.placed].some((key) => places.has(key))) return true;
  // “Iranian president’s visit to Türkiye” is no news of a conference that is to be somewhere in it.
  if (isGatheringOfMany(event.kind) && told.kinds.has("visit") && isByStateAlone(evidence.place, told)) return false;
  if (sides.size < 2 && people.size > 1) return evidence.people.length > 1;
  const isGuest = (id: string) => told.actFor.get(id)?.some((side) => side !== host) === true;
  return evidence.people.some(isGuest) || [...evidence.sides].some((id) => id !== host);
}

/** Both sides come, or enough of many; of one country, two of its people. */
function isTogether({ event, sides, people }: IndexedEvent, evidence: Evidence, told: ToldHeadline): boolean {
  if (sides.size < 2) {
    if (people.size > 1) return evidence.people.length >= 2;
    // “Second peace summit”: of one side, by what it is about. “Araghchi to visit Moscow” is no summit of Russia with Africa.
    const isOfItsKind = evidence.kind >= (event.series !== undefined && isGatheringOfMany(event.kind) ? 1.5 : 1);
    return (
      evidence.sides.size > 0 && (evidence.placed ? evidence.people.length > 0 : evidence.telling >= 1 && isOfItsKind)
    );
  }
  if (sides.size > 4 || event.kind === "conference")
    return (
      evidence.sides.size >= 2 &&
      (evidence.telling > 0 || (evidence.kind >= 1.5 && evidence.sides.size >= sides.size - 1))
    );
  if (event.series !== undefined)
    return evidence.sides.size >= 2 && evidence.sides.size >= sides.size - 1 && evidence.kind >= 1;
  return evidence.sides.size >= 2 && (evidence.people.length > 0 || told.pair || hasLinkedNoun(told));
}

/** “Peace talks postponed” of the one country that has talks before it, by what they are about or on their day. */
function isOnlyOfKind(indexed: IndexedEvent, evidence: Evidence, told: ToldHeadline, index: ReadingIndex): boolean {
  const { event, sides, people, host } = indexed;
  // Rounds of talks: the one that is spoken of.
  const isRound = event.kind === "talks";
  if (event.series !== undefined) {
    const spokenOf = [index.current, index.upcoming].some((editions) => editions.get(event.series ?? "") === event.id);
    if (!isRound || !spokenOf) return false;
  }
  if (people.size > 1 && evidence.people.length === 0 && event.kind !== "talks") return false;
  const isDue = evidence.time >= 1.5 && (sides.size < 2 || event.kind === "talks" || event.kind === "conference");
  if (evidence.telling < 0.5 && !isDue && !(isRound && evidence.recent)) return false;
  // Talks with somebody else are other talks; what a conference is about is no side of it.
  const others = [...told.states].some(
    ([id, { party }]) =>
      party && !sides.has(id) && id !== host && !(isGatheringOfMany(event.kind) && indexed.mentioned.has(id)),
  );
  if (others && !(event.kind === "conference" && isDue)) return false;
  return [...evidence.sides].some((id) => {
    const alike = (index.byActor.get(id) ?? [])
      .flatMap((one) => index.events.get(one) ?? [])
      .filter(
        (one) =>
          one.event.kind === event.kind && (!isRound || one.event === event || one.event.series !== event.series),
      );
    return alike.filter((one) => sides.size > 1 || one.sides.size < 2).length === 1;
  });
}

const isGatheringOfMany = (kind: EventKind) => kind === "conference" || kind === "summit";

/** Two states alone need a word for their meeting: “calls out”, “deal” are none. */
function hasLinkedNoun({ kinds }: ToldHeadline): boolean {
  return kinds.has("summit") || kinds.has("talks") || kinds.has("meeting") || kinds.has("visit") || kinds.has("call");
}
