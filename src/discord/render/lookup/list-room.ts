// How much of a list of steps an answer has room for, where one is asked for.

import type { EventFocus } from "../../../core/event-focus.ts";

/** How many of them, and whether each date or place has who said so; what somebody said always has. */
export type ListRoom = { readonly most: number; readonly who: boolean };

/** Of which a list is told. */
export const LISTING: ReadonlySet<EventFocus | undefined> = new Set<EventFocus>(["dates", "places", "changed"]);

/** Where nothing limits it. */
export const ALL_IN_LIST: ListRoom = { most: 12, who: true };

/** Of an answer that needs several steps, those without which it would be none. */
export const BRIEFLY: ListRoom = { most: 2, who: true };

const LIST_ROOMS: readonly ListRoom[] = [
  ALL_IN_LIST,
  ...Array.from({ length: ALL_IN_LIST.most }, (_, less) => ({ most: ALL_IN_LIST.most - less, who: false })),
];

/** With less and less of it: as many steps as there may be, and at last one. */
export function* listedByRoom(told: (room: ListRoom) => string): Generator<string> {
  for (const room of LIST_ROOMS) yield told(room);
}

/** What was asked for with all that was said of it, with the last of that, or with what it needs alone. */
export function* wholeOrBrief(told: (room: ListRoom) => string): Generator<string> {
  for (const room of [ALL_IN_LIST, { ...BRIEFLY, most: BRIEFLY.most + 1 }, BRIEFLY]) yield told(room);
}

/** How many of the steps that only say more of what is told. */
export const moreIn = ({ most }: ListRoom): number => Math.max(0, most - BRIEFLY.most);
