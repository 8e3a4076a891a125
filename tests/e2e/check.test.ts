import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Seen } from "@attache/local-discord";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { besideOf } from "./asking.ts";

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(async () => {
  await bot.stop();
});

const robin = () => bot.discord.person("robin");
const HOUR = 60 * 60 * 1000;
const GARBLED = "The two countries will gain cooperation and lose confrontation";

test("/check gives the wording to quote, and marks what is wrong", async () => {
  const seen = await robin().type("/check text:Both nations will gain from cooperation and lose from confrontation");
  expect(seen.text).toContain("## Close, but not the words in my archive");
  expect(seen.text).toContain("> “Both countries will gain from cooperation and lose from confrontation.”");
  expect(seen.ephemeral).toBe(false);
});

test("/check with a speaker tells who said it instead", async () => {
  const seen = await robin().type(
    "/check text:This is competition. It does not have to be conflict. speaker:xi-jinping",
  );
  expect(seen.text).toContain("not by Xi Jinping");
});

test("/check with a time tells when it was said instead", async () => {
  const seen = await robin().type("/check text:Cooperation is the only right choice when:2022");
  expect(seen.text).toContain("9 November 2021, not 2022");
});

test("/check refuses a time that it cannot read, to the asker alone", async () => {
  const seen = await robin().type("/check text:Cooperation is the only right choice when:lately");
  expect(seen.text).toContain("“lately” is not a time I can read");
  expect(seen.ephemeral).toBe(true);
});

test("a button leads from a check to all wordings of the quote", async () => {
  const seen = await robin().type(`/check text:${GARBLED}`);
  const label = seen.buttons.find((name) => name.startsWith("All wordings"));
  const quote = await robin().press(seen.message!, label ?? "");
  expect((await robin().press(quote, "More ›")).text).toContain("**Garbled, do not quote**");
});

test("Check quotes in a message's menu checks the quotations in it, for the asker alone", async () => {
  const said = await robin().type(`Xi wrote “${GARBLED}”, and “all roads lead to Rome and beyond”`);
  const seen = await robin().menu("Check quotes", said.message!.id);
  expect(seen.text).toContain("## 2 quotes checked");
  expect(seen.text).toContain("**Garbled, do not quote**");
  expect(seen.text).toContain("“all roads lead to Rome and beyond”");
  expect(seen.ephemeral).toBe(true);
});

test("in a direct message a quotation, a request to check and a pasted article are each answered by one message", async () => {
  const asked = await robin().dm(`check "${GARBLED}"`);
  expect(asked.text).toContain("## Garbled, do not quote");
  const quoted = await robin().dm("“Cooperation is the only right choice”");
  expect(quoted.text).toContain("## Official translation");
  const article = `${"The talks went on for hours and nobody said much. ".repeat(8)} Biden said: “This is competition. It does not have to be conflict.” ${"More talks followed. ".repeat(10)} Xi wrote that “${GARBLED}”.`;
  const long = await robin().dm(article);
  expect(long.text).toContain("## 2 quotes checked");
  expect(bot.discord.messages(long.message!.channel_id)).toHaveLength(6);
});

/** The long questions in the store. */
function keptIn(dir: string): readonly string[] {
  const database = new DatabaseSync(join(dir, "attache.sqlite"), { readOnly: true });
  const rows = database.prepare("SELECT value FROM entry WHERE namespace = 'long-questions'").all();
  database.close();
  return rows.map(({ value }) => String(value));
}

/** Passages that nobody said, more than one page holds. */
const MANY = Array.from({ length: 30 }, (_, n) => `“words no ${n} that nobody in any of the capitals said”`);
const ARTICLE = MANY.join("\n");
const numbersIn = (text: string) => [...text.matchAll(/words no (\d+) that/g)].map(([, number]) => Number(number));

/** Passages that are on record, as many as the option takes. */
const RECORDED = [...frozen().quotes.values()]
  .flatMap(({ wordings }) => wordings.map(({ text }) => text))
  .filter((text) => /^[\w ,.'’-]{30,60}$/.test(text))
  .slice(0, 15);
const QUOTED = RECORDED.map((text) => `“${text}”`).join(" ");

/** What stands on all pages, turned one after the other in the same message. */
async function turnAll(first: Seen): Promise<string> {
  let page = first;
  let text = first.text;
  while (page.buttons.includes("More ›")) {
    page = await robin().press(page, "More ›");
    expect(page.message?.id).toBe(first.message?.id);
    text += `\n${page.text}`;
  }
  expect(page.buttons).toContain("‹ Back");
  return text;
}

test("a check of more than fits has pages, on which every passage stands once", async () => {
  const seen = await robin().type(`/check text:${QUOTED}`);
  expect(seen.text).toContain("Page 1 of");
  const text = await turnAll(seen);
  for (const passage of RECORDED) expect(text.split(`Checked: “${passage}”`), passage).toHaveLength(2);
});

test("a check keeps its speaker and its time on every page", async () => {
  const seen = await robin().type(`/check text:${QUOTED} speaker:xi-jinping when:2021`);
  const first = await robin().press(seen.message!, "More ›");
  expect(first.text).toContain("not by Xi Jinping");
  const back = await robin().press(first.message!, "‹ Back");
  expect(back.text).toBe(seen.text);
});

test("Check quotes has pages, too, for the asker alone; and so has a direct message", async () => {
  const said = await robin().type(ARTICLE);
  const seen = await robin().menu("Check quotes", said.message!.id);
  expect(seen.ephemeral).toBe(true);
  expect(numbersIn(await turnAll(seen))).toEqual([...MANY.keys()]);
  const letter = await robin().dm(ARTICLE);
  expect(numbersIn(await turnAll(letter))).toEqual([...MANY.keys()]);
});

test("a pasted report without quotations tells the events that it speaks of, and a button leads to each", async () => {
  const report =
    "Joe Biden and Xi Jinping will hold a virtual summit on November 15, 2021, the White House said on Friday. It will be " +
    "their first such meeting since Biden took office in January, and nobody expects much of it. Biden had met Putin in " +
    "Geneva on June 16, 2021.";
  const seen = await robin().dm(report);
  expect(seen.text).toContain("It has no quote that I know");
  expect(seen.text).toContain("Events it speaks of");
  expect((await robin().press(seen, besideOf(seen.message, "Biden–Xi virtual summit").id)).text).toContain(
    "19:46 in Washington",
  );
});

test("pages turn where the bot is no member, too", async () => {
  const seen = await robin().type(`/check text:${QUOTED}`, { context: "elsewhere" });
  const text = await turnAll(seen);
  for (const passage of RECORDED) expect(text.split(`Checked: “${passage}”`), passage).toHaveLength(2);
});

test("pages outlive a restart; after a day without use they say how to ask again", async () => {
  const seen = await robin().dm(ARTICLE);
  await bot.restart();
  const second = await robin().press(seen.message!, "More ›");
  expect(numbersIn(second.text).length).toBeGreaterThan(0);
  bot.clock.advance(23 * HOUR);
  const third = await robin().press(second.message!, "‹ Back");
  expect(numbersIn(third.text).length).toBeGreaterThan(0);
  bot.clock.advance(24 * HOUR);
  const late = await robin().press(third.message!, "More ›");
  expect(late.text).toContain(
    "This button is too old: I keep long texts for one day only. Check the text again with /check",
  );
  expect(late.message?.id).not.toBe(third.message?.id);
});

test("what is kept has no name on it, and only what needs pages is kept", async () => {
  const before = keptIn(bot.dir).length;
  await robin().type("/check text:Cooperation is the only right choice");
  expect(keptIn(bot.dir)).toHaveLength(before);
  await robin().type(`/check text:${QUOTED} when:2020`);
  const kept = keptIn(bot.dir);
  expect(kept).toHaveLength(before + 1);
  expect(kept.join("")).not.toContain(bot.discord.ids.robin);
});

test("nothing that the bot sent broke Discord's schema or limits", () => {
  expect(bot.discord.violations).toEqual([]);
});
