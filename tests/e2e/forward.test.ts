import type { APIMessage } from "discord-api-types/v10";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(async () => {
  await bot.stop();
});

const robin = () => bot.discord.person("robin");
const sam = () => bot.discord.person("sam");

const OFFICIAL = "Both countries will gain from cooperation and lose from confrontation.";
const GARBLED = "The two countries will gain cooperation and lose confrontation";

/** What Sam says in #general. */
async function said(text: string): Promise<APIMessage> {
  return (await sam().type(text)).message!;
}

/** A message of #general that the bot itself did not think of, made with its own hands. */
async function posted(body: object): Promise<APIMessage> {
  const { apiUrl, token, ids } = bot.discord;
  const response = await fetch(`${apiUrl}/v10/channels/${ids.general}/messages`, {
    method: "POST",
    headers: { authorization: `Bot ${token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as APIMessage;
}

test("the quotations in a message that is forwarded to the bot are checked like those of /check", async () => {
  const seen = await robin().forward(await said(`Look what Xi wrote: “${OFFICIAL}”`), { to: "dm" });
  expect(seen.text).toContain("Official translation");
  expect(seen.text).toContain("Xi Jinping, 9 November 2021");
  expect(seen.ephemeral).toBe(false);
});

test("several are told apart in one message, which answers the forward", async () => {
  const message = await said(`He wrote “${GARBLED}”, and she said “all roads lead to Rome and beyond”.`);
  const before = bot.discord.messages(bot.discord.ids.robinDm).length;
  const seen = await robin().forward(message, { to: "dm" });
  expect(seen.text).toContain("## 2 quotes checked");
  expect(seen.text).toContain("**Garbled, do not quote**");
  expect(seen.text).toContain("“all roads lead to Rome and beyond”");
  const [forward, answer, ...others] = bot.discord.messages(bot.discord.ids.robinDm).slice(before);
  expect(forward?.message_snapshots).toHaveLength(1);
  expect(answer?.message_reference?.message_id).toBe(forward?.id);
  expect(others).toEqual([]);
});

test("a question that is forwarded is words to check, not a question of whoever forwards it", async () => {
  const seen = await robin().forward(await said("when is the next Biden Xi summit?"), { to: "dm" });
  expect(seen.text).not.toContain("19:46 in Washington");
});

test("what stands in an embed is checked", async () => {
  const embeds = [{ title: "From the wire", description: `Xi said “${GARBLED}”.` }];
  const seen = await robin().forward(await posted({ embeds }), { to: "dm" });
  expect(seen.text).toContain("## Garbled, do not quote");
});

test("what stands in a card is checked, also in one of the bot's own", async () => {
  const components = [{ type: 17, components: [{ type: 10, content: `> “${GARBLED}”` }] }];
  const card = await robin().forward(await posted({ flags: 1 << 15, components }), { to: "dm" });
  expect(card.text).toContain("## Garbled, do not quote");
  const own = await robin().type(`/check text:${OFFICIAL}`);
  const seen = await robin().forward(own, { to: "dm" });
  expect(seen.text).toContain("Official translation");
});

test("a forward is checked wherever it came from, also where the bot may not look", async () => {
  bot.discord.deny(bot.discord.ids.digests, ["VIEW_CHANNEL"]);
  const { message } = await sam().type(`“${OFFICIAL}”`, { channel: "#digests" });
  expect((await robin().forward(message!, { to: "dm" })).text).toContain("Official translation");
  const between = await sam().type(`“${GARBLED}”`, { context: "elsewhere" });
  expect((await robin().forward(between, { to: "dm" })).text).toContain("## Garbled, do not quote");
  bot.discord.allow(bot.discord.ids.digests);
});

test("a forward without words gets the friendly line, one without anything known a plain verdict", async () => {
  const wordless = await robin().forward(await said("<:flag:1098100000000000999> https://example.org/a"), { to: "dm" });
  expect(wordless.text).toContain("I did not understand that. Ask me about");
  const smallTalk = await robin().forward(await said("See you at lunch"), { to: "dm" });
  expect(smallTalk.text).toContain("## Not in my archive");
});

test("forwarded into a server the bot keeps out of it", async () => {
  const before = bot.discord.messages(bot.discord.ids.digests).length;
  await robin().forward(await said(`“${OFFICIAL}”`), { to: "#digests" });
  await robin().dm("hello");
  expect(bot.discord.messages(bot.discord.ids.digests)).toHaveLength(before + 1);
});

test("nothing that the bot sent broke Discord's schema or limits", () => {
  expect(bot.discord.violations).toEqual([]);
  expect(bot.log.filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
});
