import {
  Events,
  GatewayIntentBits,
  type Guild,
  type GuildScheduledEvent,
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  Routes,
  GuildScheduledEventStatus as Status,
} from "discord.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { codeOf, connect, type Harness, INTENTS, next, startHarness, testClock } from "./harness.ts";

const clock = testClock("2026-05-01T12:00:00Z");
const intents = [...INTENTS, GatewayIntentBits.GuildScheduledEvents];
let harness: Harness;
let guild: Guild;
beforeEach(async () => {
  harness = await startHarness({ clock }, { intents });
  guild = harness.client.guilds.cache.get(harness.local.ids.guild)!;
});
afterEach(() => harness.stop());

const summit = {
  name: "Xi in Washington",
  entity_type: GuildScheduledEventEntityType.External,
  privacy_level: GuildScheduledEventPrivacyLevel.GuildOnly,
  scheduled_start_time: "2026-10-12T14:00:00.000Z",
  scheduled_end_time: "2026-10-12T20:00:00.000Z",
  entity_metadata: { location: "Washington" },
};
const post = (body: object) => harness.client.rest.post(Routes.guildScheduledEvents(guild.id), { body });

function create(more: object = {}): Promise<GuildScheduledEvent> {
  return guild.scheduledEvents.create({
    name: summit.name,
    entityType: summit.entity_type,
    privacyLevel: summit.privacy_level,
    scheduledStartTime: summit.scheduled_start_time,
    scheduledEndTime: summit.scheduled_end_time,
    entityMetadata: summit.entity_metadata,
    ...more,
  }) as Promise<GuildScheduledEvent>;
}

test("an event is made, changed and deleted, and the client is told each time", async () => {
  const made = next<GuildScheduledEvent>(harness.client, Events.GuildScheduledEventCreate);
  const event = await create({ description: "A visit" });
  expect(await made).toMatchObject({ id: event.id, name: "Xi in Washington", creatorId: harness.local.ids.bot });
  const changed = next<GuildScheduledEvent>(harness.client, Events.GuildScheduledEventUpdate);
  await event.edit({ name: "Xi in Washington, moved", scheduledStartTime: "2026-10-12T15:00:00.000Z" });
  await changed;
  expect(harness.local.scheduledEvents()).toMatchObject([
    {
      name: "Xi in Washington, moved",
      description: "A visit",
      scheduled_start_time: "2026-10-12T15:00:00+00:00",
      entity_metadata: { location: "Washington" },
      status: Status.Scheduled,
    },
  ]);
  const gone = next<GuildScheduledEvent>(harness.client, Events.GuildScheduledEventDelete);
  await event.delete();
  await gone;
  expect(harness.local.scheduledEvents()).toEqual([]);
  expect(await codeOf(event.edit({ name: "x" }))).toBe(10070);
});

test("a client that connects later finds the open events; the list can be fetched with counts", async () => {
  await create();
  const other = await connect(harness.local, { intents });
  expect(other.guilds.cache.get(guild.id)?.scheduledEvents.cache.map(({ name }) => name)).toEqual([summit.name]);
  await other.destroy();
  const fetched = await guild.scheduledEvents.fetch();
  expect(fetched.map(({ userCount }) => userCount)).toEqual([0]);
});

test.each<[string, object, string]>([
  ["without a place", { entity_metadata: undefined }, "entity_metadata"],
  ["with an empty place", { entity_metadata: { location: "" } }, "entity_metadata.location"],
  ["with a place over 100", { entity_metadata: { location: "x".repeat(101) } }, "entity_metadata.location"],
  ["without an end", { scheduled_end_time: undefined }, "scheduled_end_time"],
  ["in the past", { scheduled_start_time: "2026-05-01T11:59:59.000Z" }, "scheduled_start_time: Cannot schedule"],
  ["that ends first", { scheduled_end_time: "2026-10-12T13:00:00.000Z" }, "scheduled_end_time: Cannot schedule"],
  ["with a name over 100", { name: "x".repeat(101) }, "name"],
  ["with a description over 1,000", { description: "x".repeat(1_001) }, "description"],
  ["in a channel", { channel_id: "1098100000000000201" }, "channel_id"],
  ["in a voice channel that is not there", { entity_type: 2, channel_id: "1098100000000000201" }, "channel_id"],
])("an event %s is refused", async (_, more, reason) => {
  expect(await codeOf(post({ ...summit, ...more }))).toBe(50035);
  expect(harness.local.violations.at(-1)?.problems.join("\n")).toContain(reason);
  expect(harness.local.scheduledEvents()).toEqual([]);
});

test("times may carry an offset", async () => {
  await post({ ...summit, scheduled_start_time: "2026-10-12T10:00:00-04:00" });
  expect(harness.local.scheduledEvents()[0]?.scheduled_start_time).toBe("2026-10-12T14:00:00+00:00");
});

test("making an event needs CREATE_EVENTS; changing one's own needs it or MANAGE_EVENTS", async () => {
  const event = await create();
  harness.local.deny(guild.id, ["CREATE_EVENTS"]);
  expect(await codeOf(create())).toBe(50013);
  expect(await codeOf(event.edit({ name: "x" }))).toBe(50013);
  expect(await codeOf(event.delete())).toBe(50013);
  harness.local.allow(guild.id, ["MANAGE_EVENTS"]);
  await event.delete();
});

test("an event begins and ends once, or is called off; after that it cannot be changed", async () => {
  const event = await create();
  expect(await codeOf(event.setStatus(Status.Completed))).toBe(50035);
  await event.setStatus(Status.Active);
  await event.setStatus(Status.Completed);
  expect(await codeOf(event.edit({ name: "x" }))).toBe(180000);
  await (await create()).setStatus(Status.Canceled);
  expect((await guild.scheduledEvents.fetch()).size).toBe(0);
  expect(harness.local.scheduledEvents()).toHaveLength(2);
});

test("a hundred events are open at a time", async () => {
  const event = await create();
  for (let count = 1; count < 100; count++) await create();
  expect(await codeOf(create())).toBe(30038);
  await event.setStatus(Status.Canceled);
  await create();
});
