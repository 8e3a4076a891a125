// Reactions: by people and by the bot, over REST and the gateway, with discord.js and as the page tells them.
import { Events, GatewayIntentBits as Intents, type MessageReaction, Partials, type User } from "discord.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { codeOf, connect, type Harness, startHarness } from "./harness.ts";

const intents = [Intents.Guilds, Intents.GuildMessages, Intents.GuildMessageReactions, Intents.DirectMessageReactions];

let harness: Harness;
let message: string;
beforeEach(async () => {
  harness = await startHarness({}, { intents, partials: [Partials.Message, Partials.Channel, Partials.Reaction] });
  const { client, local } = harness;
  const sent = await client.rest.post(`/channels/${local.ids.general}/messages`, { body: { content: "Agreed?" } });
  ({ id: message } = sent as { id: string });
});
afterEach(() => harness.stop());

const pathOf = (emoji = "") =>
  `/channels/${harness.local.ids.general}/messages/${message}/reactions${emoji === "" ? "" : `/${encodeURIComponent(emoji)}`}` as const;

const present = () => harness.local.messages(harness.local.ids.general).find(({ id }) => id === message);

const counts = () => (present()?.reactions ?? []).map(({ emoji, count, me }) => [emoji.name, count, me]);

function reacted(event: Events.MessageReactionAdd | Events.MessageReactionRemove): Promise<readonly string[]> {
  return new Promise((resolve) =>
    harness.client.once(String(event), (reaction: MessageReaction, user: User) =>
      resolve([reaction.emoji.name ?? "", user.id, reaction.message.id]),
    ),
  );
}

async function reactAs(person: "robin" | "sam", emoji: string, isOn = true): Promise<void> {
  const shown = present();
  if (shown === undefined) throw new Error("the message is gone");
  await harness.local.person(person).react(shown, emoji, isOn);
}

test("a person's reaction is told to the bot, counted, and told again when it is taken back", async () => {
  const added = reacted(Events.MessageReactionAdd);
  await reactAs("sam", "👍");
  expect(await added).toEqual(["👍", harness.local.ids.sam, message]);
  await harness.client.rest.put(`${pathOf("👍")}/@me`);
  expect(counts()).toEqual([["👍", 2, true]]);
  expect(await harness.client.rest.get(pathOf("👍"))).toMatchObject([{ username: "sam" }, { username: "Bot" }]);
  const removed = reacted(Events.MessageReactionRemove);
  await reactAs("sam", "👍", false);
  expect(await removed).toEqual(["👍", harness.local.ids.sam, message]);
  expect(counts()).toEqual([["👍", 1, true]]);
  await harness.client.rest.delete(`${pathOf("👍")}/@me`);
  expect(counts()).toEqual([]);
});

test("what is added stays with the message when that is edited, and is asked for in pages of users", async () => {
  await reactAs("robin", "❤");
  await reactAs("sam", "❤️");
  await harness.client.rest.patch(`/channels/${harness.local.ids.general}/messages/${message}`, {
    body: { content: "Agreed." },
  });
  expect(counts()).toEqual([["❤️", 2, false]]);
  const { robin, sam } = harness.local.ids;
  const [first, second] = [robin, sam].toSorted();
  const asked = async (query: Record<string, string>) =>
    harness.client.rest.get(pathOf("❤️"), { query: new URLSearchParams(query) });
  expect(await asked({ limit: "1" })).toMatchObject([{ id: first }]);
  expect(await asked({ after: first ?? "" })).toMatchObject([{ id: second }]);
  expect(await asked({ type: "1" })).toEqual([]);
  expect(await codeOf(asked({ limit: "101" }))).toBe(50035);
});

test("there are twenty different emoji on a message, and no twenty-first; what is no emoji is unknown", async () => {
  const emoji = [..."😀😁😂😃😄😅😆😇😈😉😊😋😌😍😎😏😐😑😒😓"];
  for (const one of emoji) await harness.client.rest.put(`${pathOf(one)}/@me`);
  expect(await codeOf(harness.client.rest.put(`${pathOf("🐌")}/@me`))).toBe(30010);
  await harness.client.rest.put(`${pathOf("😀")}/@me`);
  expect(await codeOf(harness.client.rest.put(`${pathOf("house")}/@me`))).toBe(10014);
  expect(await codeOf(harness.client.rest.put(`${pathOf("flag:1098100000000000777")}/@me`))).toBe(10014);
  await expect(reactAs("sam", "🐌")).rejects.toThrow("Maximum number of reactions reached (20)");
});

test("whoever may not add reactions joins in those that are there; those of others need the right to clear them", async () => {
  const { local, client } = harness;
  local.deny(local.ids.general, ["ADD_REACTIONS"]);
  expect(await codeOf(client.rest.put(`${pathOf("👍")}/@me`))).toBe(50013);
  await reactAs("sam", "👍");
  await client.rest.put(`${pathOf("👍")}/@me`);
  expect(await codeOf(client.rest.delete(`${pathOf("👍")}/${local.ids.sam}`))).toBe(50013);
  expect(await codeOf(client.rest.delete(pathOf()))).toBe(50013);
  local.allow(local.ids.general, ["MANAGE_MESSAGES"]);
  await client.rest.delete(`${pathOf("👍")}/${local.ids.sam}`);
  expect(counts()).toEqual([["👍", 1, true]]);
  await reactAs("robin", "🎉");
  const cleared = new Promise((resolve) => client.once(Events.MessageReactionRemoveEmoji, resolve));
  await client.rest.delete(pathOf("👍"));
  await cleared;
  expect(counts()).toEqual([["🎉", 1, false]]);
  const emptied = new Promise((resolve) => client.once(Events.MessageReactionRemoveAll, resolve));
  await client.rest.delete(pathOf());
  await emptied;
  expect(counts()).toEqual([]);
});

test("who has not asked for reactions is not told of them", async () => {
  const other = await connect(harness.local, { intents: [Intents.Guilds, Intents.GuildMessages] });
  let heard = 0;
  other.on(Events.Raw, ({ t }: { t: string }) => {
    if (t.startsWith("MESSAGE_REACTION")) heard += 1;
  });
  const added = reacted(Events.MessageReactionAdd);
  await reactAs("sam", "👍");
  await added;
  await harness.local.heartbeat();
  expect(heard).toBe(0);
  await other.destroy();
});
