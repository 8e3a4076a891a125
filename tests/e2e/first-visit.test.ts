// The local Discord as somebody finds it at a first visit, and the README's lines typed into it, one after the other.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readMessage } from "@attache/local-discord";
import { afterAll, beforeAll, expect, test } from "vitest";
import { furnishPlayground, introOf } from "#src/furnish-playground.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";
import { DATA } from "#tests/helpers/shipped.ts";

const README = readFileSync(join(import.meta.dirname, "..", "..", "README.md"), "utf8");

/** What the first table of the README has people type, as far as it is a command. */
const LINES = [...README.slice(0, README.indexOf("## Run it for real")).matchAll(/^\| `(\/[^`]+)`/gm)].map(
  ([, line = ""]) => line,
);

/** What somebody is told whose words were not what the bot wanted. */
const NOT_DONE = /I do not know|I did not understand|could not|must be|is not /;

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot(undefined, { env: { DATA_DIR: DATA } });
  await furnish();
});
afterAll(() => bot.stop());

const furnish = () => furnishPlayground(bot.discord, bot.attache.archive(), "2026-11-27", ENGLISH);

const textsIn = (channel: string) => bot.discord.messages(channel).map(readMessage);

test("there are questions to tap, a digest and an agenda, each once, however often it is started", async () => {
  await furnish();
  const { general, digests, announcements } = bot.discord.ids;
  expect(textsIn(general)).toEqual([expect.stringContaining("Tap a question")]);
  expect(textsIn(digests)).toEqual([expect.stringContaining("Welcome")]);
  // The second tells that the first was pinned.
  expect(textsIn(announcements)).toEqual([expect.stringContaining("Agenda"), ""]);
  expect(bot.discord.violations).toEqual([]);
});

test("what this is, is told in five sentences, with how fresh the archive is and who writes it, and in three steps", () => {
  const { lines, steps } = introOf(bot.discord, bot.attache.archive(), "http://127.0.0.1:4322/", ENGLISH);
  const text = lines.join(" ");
  expect(text.split(/(?<=[.!?]) /)).toHaveLength(5);
  expect(text).toContain("People write that archive");
  expect(text).toMatch(/The archive ends on \d+ \w+ 20\d\d/);
  expect(steps).toHaveLength(3);
});

test("each line of the README does what it is there for", async () => {
  expect(LINES.length).toBeGreaterThan(12);
  const refused: string[] = [];
  for (const line of LINES) {
    const robin = bot.discord.person("robin");
    const seen = await robin.type(line);
    // Whoever sets a digest up answers what it asks back.
    const { text } = seen.text.includes("in which time zone?")
      ? await robin.press(seen, "In which time zone", ["London time"])
      : seen;
    if (text === "" || NOT_DONE.test(text)) refused.push(`${line}: ${text.slice(0, 200)}`);
  }
  expect(refused).toEqual([]);
});
