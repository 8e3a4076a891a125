import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";
import { besideOf, controlNamed } from "./asking.ts";

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(async () => {
  await bot.stop();
});

const robin = () => bot.discord.person("robin");

test("/event as of a day tells what was known then", async () => {
  const seen = await robin().type("/event name:biden xi as-of:2021-11-10");
  expect(seen.text).toContain("The week of 15 November 2021** · no day yet");
  expect(seen.text).not.toMatch(/\bheld\b/i);
  expect(seen.ephemeral).toBe(false);
});

test("whoever has taken the question back is answered all the same", async () => {
  const replies: unknown[] = [];
  bot.discord.intercept(({ method, path, body }, phase) => {
    if (phase === "before" && method === "POST" && path === `/channels/${bot.discord.ids.robinDm}/messages`)
      replies.push(body);
    return undefined;
  });
  await robin().dm("when is the biden xi summit");
  bot.discord.intercept(undefined);
  expect(replies).toEqual([
    expect.objectContaining({ message_reference: expect.objectContaining({ fail_if_not_exists: false }) }),
  ]);
});

test("/event tells one instant in both capitals, with sources", async () => {
  const seen = await robin().type("/event name:biden xi");
  expect(seen.text).toContain("Monday 15 November 2021, 19:46 in Washington");
  expect(seen.text).toContain("Tuesday 16 November 2021, 08:46 in Beijing");
  expect(seen.text).toContain("Sources: [NTD]");
});

test("/event takes a title however long it is", async () => {
  const title = "Biden's summit in Amman with the leaders of Jordan, Egypt and the Palestinians";
  expect((await robin().type(`/event name:${title}`)).text).toContain(`## ${title}`);
});

test("/event completes names with their dates while one types", async () => {
  const choices = await robin().complete("/event name:biden x");
  expect(choices[0]).toEqual({
    name: "Biden–Xi virtual summit · Monday 15 November 2021, 19:46 in Washington",
    value: "us-china-virtual-summit-2021",
  });
});

test("/event completes names with their dates as they were known on the day of as-of", async () => {
  const choices = await robin().complete("/event as-of:2021-11-09 name:biden xi virtual");
  expect(choices[0]).toEqual({
    name: "Biden–Xi virtual summit · the week of 15 November 2021",
    value: "us-china-virtual-summit-2021",
  });
  expect(await robin().complete("/event as-of:2021-11-09 name:woodside")).toEqual([]);
  expect((await robin().complete("/event as-of:lately name:woodside"))[0]?.value).toBe("biden-xi-woodside-2023");
});

test("/search as of a day does not find by what came later", async () => {
  const now = await robin().type("/search words:brookings");
  expect(now.text).toContain("Biden–Xi virtual summit");
  const then = await robin().type("/search words:brookings as-of:2021-11-10");
  expect(then.text).toContain("My archive has nothing for “brookings” that was known on 10 November 2021");
  expect(then.text).not.toContain("reaches to");
  const back = await robin().press(then, "As known now");
  expect(back.text).toContain("Biden–Xi virtual summit");
});

test("/event refuses a day that means two things, to the asker alone", async () => {
  const seen = await robin().type("/event name:biden xi as-of:11/10/2021");
  expect(seen.text).toContain("is not a day I can read");
  expect(seen.ephemeral).toBe(true);
});

test("the way to an answer opens in the same message, is turned there, and is closed by the same button", async () => {
  const first = await robin().type("/event name:us-china-virtual-summit-2021");
  expect(first.text).not.toContain("### How it became known");
  const opened = await robin().press(first, "How it became known");
  expect(opened.message?.id).toBe(first.message?.id);
  expect(opened.text).toContain("### How it became known\n**16 November 2021**");
  const second = await robin().press(opened, "More ›");
  expect(second.message?.id).toBe(first.message?.id);
  expect(second.text).toContain("Page 2 of");
  const { id, values } = controlNamed(second.message, "Quotes");
  const quotes = await robin().press(second, id, values);
  expect(quotes.message?.id).toBe(first.message?.id);
  expect(quotes.text).toContain("### Quotes\n**Jen Psaki**, a day between 16 and 19 November 2021");
  expect((await robin().press(quotes, "Quotes")).text).toBe(first.text);
});

test("an option of the menu does what a button would: it opens in place, asks beside, and has something done", async () => {
  const shown = await robin().type("/event name:g20-miami-2026");
  const choose = (name: string) => {
    const { id, values } = controlNamed(shown.message, name);
    return robin().press(shown, id, values);
  };
  const asked = await choose("What’s next: G20");
  expect(asked.message?.id).not.toBe(shown.message?.id);
  expect(asked.text).toContain("## What’s next: G20");
  const people = await choose("People");
  expect(people.message?.id).toBe(shown.message?.id);
  expect(people.text).toContain("### People");
});

test("a list has a button beside each of its items", async () => {
  const seen = await robin().type("/search words:biden xi");
  const { id } = besideOf(seen.message, "Biden–Xi meeting in Lima");
  expect((await robin().press(seen, id)).text).toContain("## Biden–Xi meeting in Lima");
});

test("/next lists what lies ahead, by topic if wanted", async () => {
  const seen = await robin().type("/next topic:us-china");
  expect(seen.text).toContain("## What’s next: US-China relations");
  expect(seen.text).toContain("Xi's return visit to the United States");
});

test("/changes tells was → is since a day", async () => {
  const first = await robin().type("/changes since:2026-05-01 topic:us-china");
  expect((await robin().press(first, "More ›")).text).toContain(
    "14–15 May 2026 (confirmed by the United States) → **13–15 May 2026 (confirmed by the United States and China)**",
  );
});

test("/quote finds the letter by its garbled words and shows the official ones first", async () => {
  const seen = await robin().type("/quote words:gain cooperation and lose confrontation");
  expect(seen.text).toContain("**Official translation**");
  expect((await robin().press(seen, "More ›")).text).toContain("**Garbled, do not quote**");
  expect(seen.text).toContain("Both countries will gain from cooperation and lose from confrontation.");
});

test("/search finds people in their own script", async () => {
  const seen = await robin().type("/search words:习近平");
  expect(seen.text).toContain("**Xi Jinping** (习近平)");
});

test("/about counts the archive, /help lists the commands to the asker alone", async () => {
  const about = await robin().type("/about");
  expect(about.text).toMatch(/\d+ events with \d+ updates, \d+ quotes, \d+ sources/);
  expect(about.text).toContain(`time zone rules of ${process.versions.tz}`);
  const help = await robin().type("/help");
  expect(help.ephemeral).toBe(true);
});

test("a direct message is answered like a lookup", async () => {
  const seen = await robin().dm("when is the biden xi summit");
  expect(seen.text).toContain("Biden–Xi virtual summit");
  expect(seen.text).toContain("19:46 in Washington");
});

test("a direct message that ends with a day is answered as of that day", async () => {
  const seen = await robin().dm("when is the biden xi summit, as of 10 November 2021?");
  expect(seen.text).toContain("-# As known on 10 November 2021");
  expect(seen.text).toContain("The week of 15 November 2021** · no day yet");
  const { id, values } = controlNamed(seen.message, "Quotes");
  expect((await robin().press(seen, id, values)).text).toContain("-# As known on 10 November 2021");
});

test("/help tells plain words and signs first, and the commands on further pages", async () => {
  const first = await robin().type("/help");
  expect(first.text).toContain("when is the next G20 summit?");
  const second = await robin().press(first, "More ›");
  expect(second.text).toContain("●\u00a0confirmed");
  const third = await robin().press(second, "More ›");
  expect(third.text).toContain("**/event**");
  expect(third.ephemeral).toBe(true);
});

test("a greeting gets one friendly line with examples", async () => {
  const seen = await robin().dm("hello");
  expect(seen.text).toContain("Hello. Ask me about summits, visits and talks");
});

test("the bot keeps out of conversations in a server", async () => {
  const before = bot.discord.messages(bot.discord.ids.general).length;
  await robin().type("when is the biden xi summit", { channel: bot.discord.ids.general });
  const seen = await robin().dm("when is the biden xi summit");
  expect(seen.text).toContain("Biden–Xi virtual summit");
  expect(bot.discord.messages(bot.discord.ids.general).length).toBe(before + 1);
});

test("nothing that the bot sent broke Discord's schema or limits", () => {
  expect(bot.discord.violations).toEqual([]);
});

test("/changes without any offers those up to the last one, of the same topic", async () => {
  const none = await robin().type("/changes since:2026-05-20 topic:visas");
  const back = await robin().press(none, "Changes since 18 October 2021");
  expect(back.text).toContain("## Changes since 18 October 2021: Visas and journalists");
  expect(back.text).toContain("17 November 2021");
});

test("a card for the next one says that none lies ahead, and offers what does", async () => {
  const seen = await robin().dm("when is the next Biden Xi summit?");
  expect(seen.text).toMatch(
    /^\*\*No Biden–Xi summit ahead in my archive\. The last one:\*\*\n## Biden–Xi meeting in Lima\n/,
  );
  const { id, values } = controlNamed(seen.message, "What’s next: US-China relations");
  expect((await robin().press(seen, id, values)).text).toContain("## What’s next: US-China relations");
});

test("signs that nobody sees are not repeated", async () => {
  const seen = await robin().type("/search words:\u202exi");
  expect(seen.text).toContain("## Search: “xi”");
});

test("a name that other languages write alike is told once", async () => {
  expect((await robin().type("/who actor:macron")).text).toContain("## Emmanuel Macron\n");
});

test("a state answers with what its people said, by message and by command alike", async () => {
  const told = await robin().dm("what did China say about Taiwan?");
  expect(told.text).toContain("## Quotes by China on Taiwan");
  expect(told.text).toContain("Xi Jinping");
  const shown = await robin().type("/quote speaker:China topic:Taiwan");
  expect(shown.text).toBe(told.text);
});
