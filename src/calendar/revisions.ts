// The steps of an event's history that a calendar has to be told of.
import { formatEdtf } from "@attache/edtf";
import { type State, stateAfter } from "../archive/history.ts";
import type { Development, Event } from "../archive/schema.ts";

export type Revision = { readonly state: State; readonly development: Development };

/**
 * The steps that changed date, hours, status, confirmation or place, oldest first; the first is that by which the event
 * became known. Their count never falls as the history grows, so it numbers the states of a calendar entry: SEQUENCE of
 * RFC 5545, 3.8.7.4.
 */
export function revisionsOf(event: Event): readonly Revision[] {
  const revisions: Revision[] = [];
  let before = "";
  event.developments.forEach((development, index) => {
    const state = stateAfter(event, event.developments.slice(0, index + 1));
    if (state === undefined) return;
    const key = revisionKey(state);
    if (key !== before) revisions.push({ state, development });
    before = key;
  });
  return revisions;
}

function revisionKey({ status, date, partOfDay, zone, start, end, place, format, confirmedBy }: State): string {
  const day = date === undefined ? null : formatEdtf(date);
  return JSON.stringify([status, day, partOfDay, zone, start, end, place, format, confirmedBy]);
}
