// What a host offers whose whole world can be another day's: a bar of days on the page, and what it shows of it.
import type { PageTime } from "../../protocol.ts";

/** `stage`: before anybody has looked; on the way to a day; there; on the way from day to day by itself. */
export type TravelState = Pick<PageTime, "day" | "stage" | "until">;

/** `marks` may be empty until it has woken up: a bar without days. */
export type TimeTravel = Pick<PageTime, "marks" | "films"> & {
  readonly state: () => TravelState;
  /** Somebody has opened the page, perhaps with a day in its address (YYYY-MM-DD), which need not be on the bar: what was not begun begins, and this returns at once. */
  readonly wake: (day: string | undefined) => void;
  /** Makes the world that of a day (YYYY-MM-DD). The page comes back by itself when the server does. */
  readonly travel: (day: string) => void;
  /** Goes on day by day, to the last day of a film or of all; a film begins with its first day. */
  readonly play: (film: number | undefined) => void;
  readonly pause: () => void;
  /** Calls `changed` after each change of the state, until what it answers is called. */
  readonly watch: (changed: () => void) => () => void;
};

/** Undefined where the time goes as everywhere. */
export function pageTimeOf(travel: TimeTravel | undefined, now: number): PageTime | undefined {
  return travel && { marks: travel.marks, films: travel.films, now, ...travel.state() };
}

/** Whether a day is one of the bar's. */
export function isOnBar(day: string, { marks }: Pick<TimeTravel, "marks">): boolean {
  const [first] = marks.at(0) ?? [];
  const [last] = marks.at(-1) ?? [];
  return first !== undefined && last !== undefined && day >= first && day <= last;
}
