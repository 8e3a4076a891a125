// How much of a list of steps an answer has room for, where one is asked for.

import type { EventFocus } from "../../../core/event-focus.ts";
import { CARD_ROOM, phoneHeight, rowsHeight } from "../message/phone-height.ts";

/** How many of them, and whether each date or place has who said so; what somebody said always has. */
export type ListRoom = { readonly most: number; readonly who: boolean };

/** Of which a list is told. */
export const LISTING: ReadonlySet<EventFocus | undefined> = new Set<EventFocus>(["dates", "places", "changed"]);

/** Where nothing limits it. */
export const ALL_IN_LIST: ListRoom = { most: 12, who: true };

const LIST_ROOMS: readonly ListRoom[] = [
  ALL_IN_LIST,
  ...Array.from({ length: ALL_IN_LIST.most }, (_, less) => ({ most: ALL_IN_LIST.most - less, who: false })),
];

/** As much as a phone shows beside the other texts and the rows of buttons; the least where nothing fits. */
export function fittedList(
  told: (room: ListRoom) => string,
  texts: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const beside =
    texts.reduce((sum, text) => sum + phoneHeight(text), 0) + rows.reduce((sum, row) => sum + rowsHeight(row), 0);
  const fits = LIST_ROOMS.map(told).find((text) => phoneHeight(text) + beside <= CARD_ROOM);
  return fits ?? told({ most: 1, who: false });
}
