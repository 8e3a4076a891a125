// What the bot tells of itself: /about, counted from what is there, and /help.
import type { Day } from "@attache/edtf";
import type { Fault } from "../archive/files/faults.ts";
import type { ReloadableArchive } from "../archive/files/reloadable.ts";

/** What `/about` tells of the running bot. */
export type BotStatus = {
  readonly version: string;
  /** The edition of the IANA time zone database by which local times are computed, such as 2026c; undefined for a Node without. */
  readonly zoneRules: string | undefined;
  readonly events: number;
  readonly developments: number;
  readonly quotes: number;
  readonly sources: number;
  readonly reaches: Day | undefined;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  readonly startedAt: number;
  /** Whether a language model is shown direct messages that the rules do not understand. */
  readonly model: boolean;
  /** Faults of the files as they are now, while an older archive keeps answering. */
  readonly faults: readonly Fault[];
};

/** `message` commands stand in the menu of a message; the others are typed. */
export type CommandInBrief = {
  readonly kind?: "slash" | "message";
  readonly name: string;
  readonly description: string;
};

export function botStatus(
  reloadable: ReloadableArchive,
  running: Pick<BotStatus, "startedAt" | "version" | "model">,
): BotStatus {
  const { events, quotes, sources, reaches, changedAt } = reloadable.archive();
  return {
    ...running,
    zoneRules: process.versions.tz,
    events: events.size,
    developments: [...events.values()].reduce((sum, event) => sum + event.developments.length, 0),
    quotes: quotes.size,
    sources: sources.size,
    reaches,
    changedAt,
    faults: reloadable.faults(),
  };
}
