import { afterAll, beforeAll, expect, test } from "vitest";
import { type Bot, startBot } from "#tests/helpers/bot.ts";

let bot: Bot;
beforeAll(async () => {
  bot = await startBot();
});
afterAll(async () => {
  await bot.stop();
});

const robin = () => bot.discord.person("robin");
const GARBLED = "The two countries will gain cooperation and lose confrontation";

test("/check gives the wording to quote, and marks what is wrong", async () => {
  const seen = await robin().type("/check text:Both nations will gain from cooperation and lose from confrontation");
  expect(seen.text).toContain("## Close wording");
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
  expect(quote.text).toContain("**Garbled, do not quote**");
});

test("Check quotes in a message's menu checks the quotations in it, for the asker alone", async () => {
  const said = await robin().type(`Xi wrote “${GARBLED}”, and “all roads lead to Rome and beyond”`);
  const seen = await robin().menu("Check quotes", said.message!.id);
  expect(seen.text).toContain("## 2 quotations checked");
  expect(seen.text).toContain("**Garbled form, do not quote**");
  expect(seen.text).toContain("“all roads lead to Rome and beyond”");
  expect(seen.ephemeral).toBe(true);
});

test("in a direct message a quotation, a request to check and a pasted article are each answered by one message", async () => {
  const asked = await robin().dm(`check "${GARBLED}"`);
  expect(asked.text).toContain("## Garbled form");
  const quoted = await robin().dm("“Cooperation is the only right choice”");
  expect(quoted.text).toContain("## Official translation");
  const article = `${"The talks went on for hours and nobody said much. ".repeat(8)} Biden said: “This is competition. It does not have to be conflict.” ${"More talks followed. ".repeat(10)} Xi wrote that “${GARBLED}”.`;
  const long = await robin().dm(article);
  expect(long.text).toContain("## 2 quotations checked");
  expect(bot.discord.messages(long.message!.channel_id)).toHaveLength(6);
});

test("nothing that the bot sent broke Discord's schema or limits", () => {
  expect(bot.discord.violations).toEqual([]);
});
