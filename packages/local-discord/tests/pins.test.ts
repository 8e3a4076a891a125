import { Events, GatewayIntentBits, type Message, MessageType, Routes, type TextChannel } from "discord.js";
import { beforeAll, expect, test } from "vitest";
import { codeOf, type Harness, INTENTS, next, startHarness, testClock } from "./harness.ts";

const clock = testClock("2026-05-01T12:00:00Z");
let harness: Harness;
let general: TextChannel;
beforeAll(async () => {
  harness = await startHarness({ clock }, { intents: [...INTENTS, GatewayIntentBits.GuildMessages] });
  general = (await harness.client.channels.fetch(harness.local.ids.general)) as TextChannel;
  return () => harness.stop();
});

test("a message is pinned: it says so, a note says so, and the client is told", async () => {
  const message = await general.send("agenda");
  const told = new Promise<unknown>((resolve) => harness.client.once(Events.ChannelPinsUpdate, (_, at) => resolve(at)));
  const note = next<Message>(harness.client, Events.MessageCreate);
  await message.pin();
  expect(await told).toBe(clock.now());
  expect(await note).toMatchObject({ type: MessageType.ChannelPinnedMessage, reference: { messageId: message.id } });
  expect((await message.fetch(true)).pinned).toBe(true);
  const { items, hasMore } = await general.messages.fetchPins();
  expect([items.map(({ message: { content } }) => content), hasMore]).toEqual([["agenda"], false]);
  await message.unpin();
  expect((await general.messages.fetchPins()).items).toEqual([]);
});

test("the list of pins begins with the newest and is continued before the last one seen", async () => {
  const pins: string[] = [];
  for (const text of ["one", "two", "three"]) {
    const message = await general.send(text);
    await message.pin();
    pins.unshift(message.id);
  }
  const first = await general.messages.fetchPins({ limit: 2 });
  expect([first.items.map(({ message }) => message.id), first.hasMore]).toEqual([pins.slice(0, 2), true]);
  const rest = await general.messages.fetchPins({ limit: 2, before: first.items[1]?.pinnedTimestamp ?? 0 });
  expect([rest.items.map(({ message }) => message.id), rest.hasMore]).toEqual([pins.slice(2), false]);
});

test("the routes from before 2025 do the same", async () => {
  const message = await general.send("old way");
  await harness.client.rest.put(Routes.channelPin(general.id, message.id));
  await harness.client.rest.put(Routes.channelPin(general.id, message.id));
  const pins = (await harness.client.rest.get(Routes.channelPins(general.id))) as { id: string }[];
  expect(pins[0]?.id).toBe(message.id);
  await harness.client.rest.delete(Routes.channelPin(general.id, message.id));
  expect(await harness.client.rest.get(Routes.channelPins(general.id))).toHaveLength(pins.length - 1);
});

test("pinning needs PIN_MESSAGES, reading pins needs the history, and a deleted message is pinned no longer", async () => {
  const message = await general.send("soon gone");
  harness.local.deny(general.id, ["PIN_MESSAGES"]);
  expect(await codeOf(message.pin())).toBe(50013);
  harness.local.deny(general.id, ["READ_MESSAGE_HISTORY"]);
  expect((await general.messages.fetchPins()).items).toEqual([]);
  harness.local.allow(general.id);
  await message.pin();
  const { length } = (await general.messages.fetchPins()).items;
  await message.delete();
  expect((await general.messages.fetchPins()).items).toHaveLength(length - 1);
  expect(await codeOf(general.messages.pin(message.id))).toBe(10008);
});

test("there is room for 250 pins", async () => {
  const { items } = await general.messages.fetchPins();
  const send = async () => (await general.send("x")).pin();
  for (let count = items.length; count < 250; count++) await send();
  expect(await codeOf(send())).toBe(30003);
});
