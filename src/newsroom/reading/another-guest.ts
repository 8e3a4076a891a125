// Who comes is told, and it is somebody else than who is to come to the event. Pure.

import type { IndexedEvent } from "./indexed-event.ts";
import type { SpottedAs } from "./spotted-name.ts";
import type { ToldHeadline } from "./told.ts";
import { hasUnknownPerson } from "./unknown-person.ts";

/** “Witkoff flies to Moscow to meet Putin” is no visit of Trump’s, though Putin is to receive both; “Vucic to visit Beijing” is one of somebody whom the archive lacks. */
export function isAnotherGuest({ event, people, host, sides }: IndexedEvent, told: ToldHeadline): boolean {
  if (event.kind !== "visit" || host === undefined) return false;
  const isOfGuest = (id: string) => told.actFor.get(id)?.some((side) => side !== host && sides.has(side)) === true;
  const guests = told.people.flatMap(({ ids }) => (ids.some(isOfGuest) ? [ids] : []));
  if (guests.length > 0) return !guests.some((ids) => ids.some((id) => people.has(id)));
  return told.people.length === 0 && told.destinations.has(host) && goesAsStranger(told);
}

function goesAsStranger(told: ToldHeadline): boolean {
  const { clauses } = told.headline;
  return clauses.some(({ role }, clause) => role !== "beside" && hasUnknownPerson(told, clause));
}

/** “Turkey offers to host Zelensky and Putin”: who is to come beside a third is on no visit of their own. */
export function isGuestOfTwo(
  { event, people, sides }: IndexedEvent,
  { people: named, headline, actFor }: ToldHeadline,
) {
  if (event.kind !== "visit") return false;
  const isExpected = ({ ids }: SpottedAs<"person">) => ids.some((id) => people.has(id));
  const isStranger = ({ ids }: SpottedAs<"person">) =>
    ids.every((id) => actFor.get(id)?.some((side) => sides.has(side)) !== true);
  return named.some((one) =>
    named.some(
      (other) =>
        isExpected(one) !== isExpected(other) &&
        (isStranger(one) || isStranger(other)) &&
        other.from === one.to + 1 &&
        headline.words[one.to]?.key === "and",
    ),
  );
}

/** “Blinken: no point in a meeting of Biden and Putin”: who speaks of two others does not mean their own meeting. */
export function isOnlySaidByThem(
  { people, sides }: IndexedEvent,
  { people: named, headline, actFor }: ToldHeadline,
): boolean {
  const speaks = ({ from }: SpottedAs<"person">) =>
    headline.clauses[headline.words[from]?.clause ?? -1]?.role === "speaker";
  const isExpected = ({ ids }: SpottedAs<"person">) => ids.some((id) => people.has(id));
  const [speakers, others] = [named.filter(speaks), named.filter((one) => !speaks(one))];
  if (!speakers.some(isExpected) || others.some(isExpected)) return false;
  const met = new Set(
    others.flatMap(({ ids }) => ids.flatMap((id) => actFor.get(id) ?? [])).filter((id) => sides.has(id)),
  );
  return others.length > 1 && met.size > 1;
}
