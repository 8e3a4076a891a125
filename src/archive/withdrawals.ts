// What stood in the archive, was told, and was taken out or put right again: calendars and answers have to tell it, and its file does not. Pure data.
import type { State } from "./history.ts";
import type { Event } from "./schema.ts";

/** An event that an editor took out as a whole; `at`: when, milliseconds since 1970. */
export type WithdrawnEvent = { readonly event: Event; readonly at: number };

/**
 * Of one event: how often a step of it was taken out, and what had stood by such steps, oldest first; how many of its facts were put
 * right where they stood, and when last (milliseconds since 1970); what it was called, oldest first, if more than one thing, and since when.
 */
export type FormerSteps = {
  readonly times: number;
  readonly states: readonly State[];
  readonly corrected?: { readonly times: number; readonly at: number } | undefined;
  readonly titles?: readonly { readonly title: string; readonly at: number }[] | undefined;
};

export type Withdrawals = {
  /** Events that are out now, by their ids. */
  readonly events: ReadonlyMap<string, WithdrawnEvent>;
  /** By ids of events, those that are out too; of those alone of which something was taken out, put right, or called otherwise. */
  readonly steps: ReadonlyMap<string, FormerSteps>;
};

export const NO_WITHDRAWALS: Withdrawals = { events: new Map(), steps: new Map() };
