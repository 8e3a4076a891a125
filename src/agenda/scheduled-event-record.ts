// Events of the archive as events of a server: what they are to say, and which of Discord's is ours.
import * as z from "zod";
import { Snowflake } from "../delivery/snowflake.ts";

/** Discord: a server has at most so many events that are not over. */
export const MAX_SCHEDULED_EVENTS = 100;

/** What an event of a server says, within the limits of Discord's page on scheduled events. Instants in UTC. */
export const ScheduledEventContent = z.object({
  name: z.string().min(1).max(100),
  start: z.iso.datetime(),
  end: z.iso.datetime(),
  location: z.string().min(1).max(100),
  description: z.string().min(1).max(1000),
});

/**
 * `creating`: attempted, and not known what became of it · `missing`: since when it has been away from the archive ·
 * `sheet`: its content, by the name under which stores have it.
 */
export const ScheduledEventRecord = z.discriminatedUnion("state", [
  z.object({
    state: z.literal("creating"),
    guild: Snowflake,
    event: z.string().brand<"EventId">(),
    sheet: ScheduledEventContent,
  }),
  z.object({
    state: z.literal("there"),
    guild: Snowflake,
    event: z.string().brand<"EventId">(),
    sheet: ScheduledEventContent,
    id: Snowflake,
    missing: z.iso.datetime().optional(),
  }),
]);

/** How our scheduled events in one server stand. */
export const GuildSchedule = z.object({
  guild: Snowflake,
  /** Events that found no room among Discord's hundred. */
  left: z.int().min(0),
  failures: z.int().min(0),
  retryAt: z.iso.datetime().optional(),
  problem: z.string().optional(),
});

export type ScheduledEventContent = z.output<typeof ScheduledEventContent>;
export type ScheduledEventRecord = z.output<typeof ScheduledEventRecord>;
export type GuildSchedule = z.output<typeof GuildSchedule>;

export function sameContent(a: ScheduledEventContent, b: ScheduledEventContent): boolean {
  return (
    a.name === b.name &&
    Date.parse(a.start) === Date.parse(b.start) &&
    Date.parse(a.end) === Date.parse(b.end) &&
    a.location === b.location &&
    a.description === b.description
  );
}
