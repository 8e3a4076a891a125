// The scheduled events of the guild. Only those at a place outside Discord: there are no voice channels here.
import { createHash } from "node:crypto";
import {
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  GuildScheduledEventStatus as Status,
} from "discord-api-types/v10";
import * as z from "zod";
import { refuse } from "../errors/refusal.ts";
import type { ScheduledEvent } from "../store/store.ts";
import type { World } from "./world.ts";

// The full shape was checked against Discord's schema before.
export const EventBody = z.looseObject({
  name: z.string().optional(),
  description: z.string().nullish(),
  scheduled_start_time: z.string().optional(),
  scheduled_end_time: z.string().nullish(),
  entity_metadata: z.looseObject({ location: z.string() }).nullish(),
  status: z.enum(Status).nullish(),
  image: z.string().nullish(),
  recurrence_rule: z.custom<NonNullable<ScheduledEvent["recurrence_rule"]>>().nullish(),
});
export type EventBody = z.output<typeof EventBody>;

/** Scheduled and active ones together. */
const MAX_OPEN = 100;

export function openEvents({ store }: World): readonly ScheduledEvent[] {
  return store.scheduledEvents.all().filter((event) => !isOver(event));
}

export function isOver({ status }: ScheduledEvent): boolean {
  return status === Status.Completed || status === Status.Canceled;
}

/** Throws a refusal when there are too many open ones. */
export function createEvent(body: EventBody, world: World): ScheduledEvent {
  if (openEvents(world).length >= MAX_OPEN) throw refuse("tooManyEvents");
  const event: ScheduledEvent = {
    id: world.nextId(),
    guild_id: world.ids.guild,
    channel_id: null,
    creator_id: world.ids.bot,
    creator: world.fixtures.bot,
    name: body.name ?? "",
    description: body.description ?? null,
    image: hashOf(body.image),
    scheduled_start_time: instantOf(body.scheduled_start_time ?? ""),
    scheduled_end_time: instantOf(body.scheduled_end_time ?? ""),
    privacy_level: GuildScheduledEventPrivacyLevel.GuildOnly,
    status: Status.Scheduled,
    entity_type: GuildScheduledEventEntityType.External,
    entity_id: null,
    entity_metadata: { location: body.entity_metadata?.location ?? "" },
    recurrence_rule: body.recurrence_rule ?? null,
    user_count: 0,
  };
  return keep(event, "CREATE", world);
}

/** What the body leaves out stays as it is. */
export function changeEvent(event: ScheduledEvent, body: EventBody, world: World): ScheduledEvent {
  const { name, description, scheduled_start_time: start, scheduled_end_time: end, entity_metadata, status } = body;
  const { image, recurrence_rule } = body;
  const changed: ScheduledEvent = {
    ...event,
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    ...(start === undefined ? {} : { scheduled_start_time: instantOf(start) }),
    ...(typeof end === "string" ? { scheduled_end_time: instantOf(end) } : {}),
    ...(entity_metadata ? { entity_metadata: { location: entity_metadata.location } } : {}),
    ...(image === undefined ? {} : { image: hashOf(image) }),
    ...(recurrence_rule === undefined ? {} : { recurrence_rule }),
    ...(typeof status === "number" ? { status } : {}),
  };
  return keep(changed, "UPDATE", world);
}

export function deleteEvent(event: ScheduledEvent, world: World): void {
  world.store.scheduledEvents.remove(event.id);
  world.events.emit({ kind: "scheduled-event", change: "DELETE", event });
}

function keep(event: ScheduledEvent, change: "CREATE" | "UPDATE", world: World): ScheduledEvent {
  world.store.scheduledEvents.put(event);
  world.events.emit({ kind: "scheduled-event", change, event });
  return event;
}

/** Discord answers with instants in UTC, whatever offset they came with. */
function instantOf(text: string): string {
  return new Date(text).toISOString().replace(/\.\d+Z$/, "+00:00");
}

/** Discord names pictures by a hash; they are not kept here. */
function hashOf(picture: string | null | undefined): string | null {
  return picture ? createHash("md5").update(picture).digest("hex") : null;
}
