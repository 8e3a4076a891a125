// Events whose parties a headline leaves out: “the two leaders”, “delegations arrive in Auckland”. Pure.

import { daysBetween } from "@attache/edtf";
import type { Evidence } from "./event-evidence.ts";
import type { IndexedEvent } from "./indexed-event.ts";
import type { ReadingIndex } from "./reading-index.ts";
import type { ToldHeadline } from "./told.ts";

const THE_TWO =
  /\b(?:two|both|rival|warring) (?:leaders|presidents|heads of state|prime ministers|premiers|men|sides|governments|capitals|neighbou?rs|countries|delegations|teams)\b|\bthe pair\b|\b(?:leaders|presidents) of the two\b/;
const THOSE_WHO_COME =
  /\b(?:leaders|presidents|ministers|delegat\w+|negotiators|negotiating teams|envoys|diplomats|sides|teams|heads of (?:state|government))\b/;

/** “Kremlin: two leaders to meet next week”: one side is told, or where it is, and only one event of two is before it. */
export function isOfTheTwo(
  indexed: IndexedEvent,
  { sides, placed, kind, time }: Evidence,
  told: ToldHeadline,
  index: ReadingIndex,
): boolean {
  if (indexed.sides.size !== 2 || kind < 1 || time < 1 || !THE_TWO.test(told.text)) return false;
  if (sides.size === 0 && !placed) return false;
  const others = [...told.states].some(([id, { party }]) => party && !indexed.sides.has(id) && id !== indexed.host);
  if (others) return false;
  const near = [...sides].flatMap((id) => index.byActor.get(id) ?? []);
  const there = placed ? [...told.places].flatMap((key) => index.byPlace.get(key) ?? []) : [];
  const isAlike = (one: IndexedEvent | undefined) =>
    one?.sides.size === 2 && isNearBy(one, index) && one.state.status !== "held";
  const alike = new Set((placed ? there : near).filter((id) => isAlike(index.events.get(id))));
  return alike.size === 1 && alike.has(indexed.event.id);
}

/** “Delegations arrive in Auckland for talks”: nobody is named, and nothing else is due there. */
export function isDueThere(
  indexed: IndexedEvent,
  { placed, kind, due }: Evidence,
  told: ToldHeadline,
  index: ReadingIndex,
): boolean {
  if (!placed || !due || kind < 1.5 || !THOSE_WHO_COME.test(told.text)) return false;
  const isNamed =
    told.people.length > 0 ||
    told.series.size > 0 ||
    told.organisations.size > 0 ||
    [...told.states].some(([id, { party }]) => party && id !== indexed.host);
  if (isNamed) return false;
  const there = new Set([...told.places].flatMap((key) => index.byPlace.get(key) ?? []));
  return [...there].filter((id) => isNearBy(index.events.get(id), index)).length === 1;
}

const COMES_OR_NOT =
  /\b(?:skip(?:s|ped|ping)?|attend(?:s|ed|ing)?|miss(?:es|ed)?|boycott(?:s|ed)?|stays? away|snub(?:s|bed)?|absent|pulls? out|join(?:s|ed)?|lead(?:s)?)\b/;

/** “Rubio to skip Ukraine talks”, on the day before them: one of those who are to come, and whom it is with. */
export function comesOrNot({ due, recent, people, sides, kind }: Evidence, { text }: ToldHeadline): boolean {
  return (due || recent) && people.length > 0 && sides.size >= 2 && kind > 0 && COMES_OR_NOT.test(text);
}

const GOES_THERE = /\b(?:come|coming|go|going|travel|travell?ing|fly|flying|skip\w*|miss|attend|head|heading)\b/;

/** “Trump will not come to Evian”: somebody goes, or does not, where nothing else is due. */
export function isComerThere(
  { event, series }: IndexedEvent,
  { placed, time, place }: Evidence,
  told: ToldHeadline,
  index: ReadingIndex,
): boolean {
  const isOfMany = series !== undefined && (event.kind === "summit" || event.kind === "conference");
  if (!isOfMany || !placed || time < 1 || place === undefined || told.people.length === 0) return false;
  const there = (index.byPlace.get(place) ?? []).filter((id) => isNearBy(index.events.get(id), index));
  return there.length === 1 && GOES_THERE.test(told.text);
}

/** “EU leaders’ summit moved”: of one organisation, which nobody else is told to meet. */
export function isOwnSummit(
  { event, sides, host, people }: IndexedEvent,
  { kind, time }: Evidence,
  told: ToldHeadline,
): boolean {
  if (event.kind !== "summit" || !told.kinds.has("summit") || kind < 1.5 || time < 1 || people.size > 2) return false;
  const own = [...sides].filter((id) => id !== host);
  const [only] = own;
  if (own.length !== 1 || only === undefined || !told.organisations.has(only)) return false;
  const { names, headline, states } = told;
  // “EU-Western Balkans summit” is that of two.
  const isOfPair = names.some(
    (name) => name.is === "organisation" && name.id === only && headline.words[name.to]?.joined === true,
  );
  return !isOfPair && ![...states].some(([id, { party }]) => party && id !== only && id !== host);
}

/** Days around today in which an event is what is spoken of. */
const NEAR_BY = { before: 7, ahead: 36 } as const;

function isNearBy(one: IndexedEvent | undefined, { day }: ReadingIndex): boolean {
  const { first, last } = one ?? {};
  if (first === undefined || last === undefined) return false;
  return daysBetween(day, first) <= NEAR_BY.ahead && daysBetween(last, day) <= NEAR_BY.before;
}

/** The day after what was said there is told without a word of it. */
export function isFresh({ people, time }: Evidence): boolean {
  return people.length >= 2 && time >= 1.5;
}

/** A call that is not called so: “DGMO talks” of those who speak, or what was said. */
export function isOfCall(evidence: Evidence, { kinds }: ToldHeadline): boolean {
  const { named, telling, due } = evidence;
  return (kinds.has("talks") && (named || (telling >= 1.5 && due))) || (isFresh(evidence) && kinds.size === 0);
}
