// A place of meeting that is not the one of the event, in points off. Pure.

import { monthNumber } from "../../archive/calendar-words.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import type { IndexedEvent } from "./indexed-event.ts";
import type { ToldHeadline } from "./told.ts";

const PLACES_OF_MEETING = new WeakMap<ToldHeadline, readonly number[]>();

/** Where in the words a place stands at which somebody meets: “to meet in Sochi”. Kept for a headline, which many events ask. */
function placesOfMeeting(told: ToldHeadline): readonly number[] {
  const known = PLACES_OF_MEETING.get(told);
  if (known !== undefined) return known;
  const { words, titleCase } = told.headline;
  const places = words.flatMap(({ key, capital, clause }, at) => {
    const verb = words[at - 2];
    const isPlace = capital && words[at - 1]?.key === "in" && verb?.clause === clause && MEETS_IN.test(verb.key);
    return isPlace && !titleCase && monthNumber(key) === undefined ? [at] : [];
  });
  PLACES_OF_MEETING.set(told, places);
  return places;
}

/** A place of meeting, known or not, that is neither that of the event nor its host. */
export function strangePlace(
  { host, places }: IndexedEvent,
  told: ToldHeadline,
  { named, placed, kind }: { readonly named: boolean; readonly placed: boolean; readonly kind: number },
): number {
  if (named || placed || kind >= 1.5 || (places.size === 0 && host === undefined)) return 0;
  const isStrange = placesOfMeeting(told).some((at) => {
    const here = told.names.filter(({ from, to }) => from <= at && at < to);
    if (here.length === 0) return !isEnglishWord(told.headline.words[at]?.key ?? "");
    return here.some(({ is }) => is === "place") && !here.some((name) => name.is === "state" && name.id === host);
  });
  return isStrange ? -2.5 : 0;
}

const MEETS_IN = /^(?:meet|meets|met|talks|summit|meeting|held|host|gather|convene|treffen)$/;

/** Whether the place is told only by the name of its state. */
export function isByStateAlone(place: string | undefined, { names }: ToldHeadline): boolean {
  return names.some(
    (name) =>
      name.is === "place" &&
      name.key === place &&
      names.some((other) => other.is === "state" && other.by === "name" && other.from === name.from),
  );
}
