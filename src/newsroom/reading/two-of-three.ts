// What two of three have without the third, or a mediator with one of two, is another event than that of all. In points off. Pure.

import type { IndexedEvent } from "./indexed-event.ts";
import type { SpottedName } from "./spotted-name.ts";
import type { ToldHeadline } from "./told.ts";

/** As a party, a place or by somebody who acts for it. */
function isSideTold(id: string, { states, organisations, represented }: ToldHeadline): boolean {
  return states.has(id) || organisations.has(id) || represented.has(id);
}

/** `byName`: its own name or its series is told. What two of three have before them is their own, unless the third is counted, only gives the place, or mediates talks. */
export function twoOfThree(
  { event, sides, host, mentioned }: IndexedEvent,
  told: ToldHeadline,
  byName: boolean,
): number {
  if (event.series === undefined || event.kind === "talks" || event.kind === "conference") return 0;
  if (byName || sides.size !== 3 || OF_THREE.test(told.text)) return 0;
  const absent = [...sides].filter((id) => !isSideTold(id, told));
  const [third = ""] = absent;
  return absent.length === 1 && (third !== host || mentioned.has(third)) ? -3 : 0;
}

/** Whoever mediates sees one of the two alone: the talks of both are another thing. */
export function mediatorWithOne(
  { event, sides, mentioned }: IndexedEvent,
  told: ToldHeadline,
  byName: boolean,
): number {
  if (event.kind !== "talks" || sides.size !== 3 || byName) return 0;
  const [absent, ...others] = [...sides].filter((id) => !isSideTold(id, told));
  const sees = (told.kinds.has("meeting") || told.kinds.has("visit")) && !told.kinds.has("talks");
  const isMediator = [...sides].some(
    (id) =>
      !mentioned.has(id) &&
      (told.represented.has(id) || (sees && told.states.get(id)?.party === true && !told.hosts.has(id))),
  );
  return absent !== undefined && others.length === 0 && mentioned.has(absent) && isMediator ? -2.5 : 0;
}

/** “US, Russia open talks”: side by side, and one of those whose talks they are is left out. */
export function talksWithoutParty(
  { event, sides, parties }: IndexedEvent,
  told: ToldHeadline,
  byName: boolean,
): number {
  if (event.kind !== "talks" || sides.size !== 3 || byName || OF_THREE.test(told.text)) return 0;
  const [absent, ...others] = [...sides].filter((id) => !isSideTold(id, told));
  if (absent === undefined || others.length > 0 || !parties.has(absent)) return 0;
  const isThere = (name: SpottedName) => statesOfName(name, told).some((id) => sides.has(id));
  const [one, other] = told.names.filter((name) => isThere(name));
  const isBeside = one !== undefined && other !== undefined && other.from - one.to <= 1;
  return isBeside && statesOfName(one, told)[0] !== statesOfName(other, told)[0] ? -3 : 0;
}

/** “Trump seeks trilateral summit” is none of the three whose meetings are called so. */
export function describedOfOthers({ parties }: IndexedEvent, told: ToldHeadline, bySeries: boolean): number {
  if (!bySeries || parties.size < 2 || [...parties].some((id) => isSideTold(id, told))) return 0;
  return told.represented.size > 0 || [...told.states.values()].some(({ party }) => party) ? -4 : 0;
}

function statesOfName(name: SpottedName, { actFor }: ToldHeadline): readonly string[] {
  return name.is === "state" ? [name.id] : name.is === "person" ? name.ids.flatMap((id) => actFor.get(id) ?? []) : [];
}

const OF_THREE =
  /\b(?:tri ?lateral\w*|three|trio|tripart\w*|3 way|threeway|dreier\w*)\b|трехсторон|тристорон|三国|三方|3 ?国|삼국|삼자|3국|3자/u;
