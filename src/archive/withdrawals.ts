// What stood in the archive, was told, and was taken out again: calendars and answers have to tell it, and its file does not. Pure data.
import type { State } from "./history.ts";
import type { Event } from "./schema.ts";

/** An event that an editor took out as a whole; `at`: when, milliseconds since 1970. */
export type WithdrawnEvent = { readonly event: Event; readonly at: number };

/** Of one event: how often a step of it was taken out, and what had stood by such steps, oldest first. */
export type FormerSteps = { readonly times: number; readonly states: readonly State[] };

export type Withdrawals = {
  /** Events that are out now, by their ids. */
  readonly events: ReadonlyMap<string, WithdrawnEvent>;
  /** By ids of events, those that are out too. */
  readonly steps: ReadonlyMap<string, FormerSteps>;
};

export const NO_WITHDRAWALS: Withdrawals = { events: new Map(), steps: new Map() };
