// A clause that tells of something else, while another clause of the headline names the event. Pure.

import type { EventKind } from "../../archive/vocabulary.ts";
import type { RankedEvent } from "./rank-events.ts";
import type { SpottedName } from "./spotted-name.ts";
import { namesGathering, type StepAnchor } from "./step-anchors.ts";
import type { ToldHeadline } from "./told.ts";

/** “US-India dialogue postponed as Putin-Trump meeting takes centre stage”: the clause names a gathering with others, and another clause those of the event. */
export function isStepOfOthers(told: ToldHeadline, event: RankedEvent | undefined, clause: number): boolean {
  if (event === undefined || event.indexed.series !== undefined || !namesGathering(told, clause)) return false;
  const { sides, host, people } = event.indexed;
  const { names, headline } = told;
  const standsIn = ({ from, to }: SpottedName, at: number) => to > from && headline.words[from]?.clause === at;
  const isOther = (name: SpottedName) =>
    name.is === "state" && !name.isPlace && !sides.has(name.id) && name.id !== host && standsIn(name, clause);
  const met = (at: number) =>
    names.filter((name) => name.is === "person" && name.ids.some((id) => people.has(id)) && standsIn(name, at)).length;
  return names.some(isOther) && met(clause) === 0 && headline.clauses.some((_, at) => at !== clause && met(at) > 1);
}

const IS_AHEAD =
  /^(?:ahead of|in advance of|(?:on )?(?:the )?eve of|on eve of|before|prior to|in preparation for|over|paving (?:the )?way for)$/;

/** “Merz invites Zelensky to video talks before Alaska summit”: the event is what lies ahead of that, and no step of it is told. */
export function isToldAhead(told: ToldHeadline, event: RankedEvent | undefined, clause: number): boolean {
  if (event === undefined || namesItself(told, event, clause)) return false;
  return told.headline.clauses.some(
    ({ opener }, at) => at !== clause && IS_AHEAD.test(opener ?? "") && namesItself(told, event, at),
  );
}

/** By its place, its own name or its series. */
function namesItself(told: ToldHeadline, event: RankedEvent, clause: number): boolean {
  const { indexed } = event;
  const isIts = (name: SpottedName) =>
    (name.is === "place" && indexed.places.has(name.key)) ||
    (name.is === "event" && name.ids.includes(indexed.event.id)) ||
    (name.is === "series" && name.id === indexed.series);
  return told.names.some(
    (name) => name.to > name.from && told.headline.words[name.from]?.clause === clause && isIts(name),
  );
}

const MET_BY_LEADERS: ReadonlySet<EventKind> = new Set(["summit", "visit", "meeting"]);
const PREPARES_FOR_LEADERS =
  /^(?:aides?|advisers?|advisors?|officials?|sherpas?|diplomats?|teams?|staff|experts?|planners?)$/;

/** “Budapest summit: Putin to speak in Sochi on Thursday”: one of those who come does something, and another clause names the gathering. */
export function isOfOneElsewhere(
  told: ToldHeadline,
  event: RankedEvent | undefined,
  clause: number,
  anchors: readonly StepAnchor[],
): boolean {
  if (event === undefined || namesItself(told, event, clause)) return false;
  if (anchors.length > 1 || anchors.some(({ is, isPlace }) => is === "noun" || isPlace === true)) return false;
  const { names, headline } = told;
  const isDoneBySomebody =
    names.some(({ is, from, to }) => is !== "topic" && to > from && headline.words[from]?.clause === clause) ||
    (MET_BY_LEADERS.has(event.indexed.event.kind) &&
      headline.words.some((word) => word.clause === clause && PREPARES_FOR_LEADERS.test(word.key)));
  return isDoneBySomebody && headline.clauses.some((_, at) => at !== clause && namesItself(told, event, at));
}
