// Every command in every place where it works, with what people really type.
import type { Seen } from "@attache/local-discord";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { commands } from "#commands/index.ts";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";
import {
  asOfIn,
  countAnswers,
  createFaultReader,
  expectWhole,
  isProblem,
  PLACES,
  standAt,
  type Where,
} from "./asking.ts";

/** What is typed after the command, and what the answer says. */
type Asked = { readonly options?: string; readonly says: RegExp | string };

const VISIT = "us-china-washington-visit-2026";

/** Of each command, or of each of its subcommands, in an order in which they make sense. A new one belongs in here. */
const ASKED: Readonly<Record<string, Asked>> = {
  event: { options: "name:biden xi virtual summit", says: "## Biden–Xi virtual summit" },
  next: {
    options: "topic:us-china actor:xi jinping within:year",
    says: "## What’s next: US-China relations, with Xi Jinping",
  },
  changes: {
    options: "since:2021-11-01 topic:us-china actor:biden",
    says: "## Changes since 1 November 2021: US-China",
  },
  quote: { options: "words:cooperation speaker:xi topic:us-china", says: "## Quotes for “cooperation” by Xi Jinping" },
  check: { options: "text:Cooperation is the only right choice", says: "## Official translation" },
  "Check quotes": { says: "## Official translation" },
  who: { options: "actor:习近平", says: "**President of China**, since 14 March 2013" },
  timeline: { options: "topic:us-china from:2021 to:2021", says: "## Timeline: US-China relations, in 2021" },
  search: { options: "words:拜登 习近平 sumit", says: "Biden–Xi virtual summit\n" },
  calendar: { options: "topic:us-china actor:xi-jinping vague:True", says: "(attache-us-china-xi-jinping-vague.ics)" },
  "digest add": { options: "channel:#digests at:08:00 zone:UTC", says: "daily at 08:00 UTC, next on" },
  "digest edit": { options: "id:d1 at:09:30 zone:Tokyo", says: "daily at 09:30 Tokyo time, next on" },
  "digest list": { says: "daily at 09:30 Tokyo time" },
  "digest preview": { options: "id:d1", says: "Preview: nothing is posted" },
  "digest now": { options: "id:d1", says: "Posted." },
  "digest pause": { options: "id:d1", says: "Paused: #digests" },
  "digest resume": { options: "id:d1", says: "#digests · daily 09:30 Tokyo · all topics goes on." },
  "digest remove": { options: "id:d1", says: "Remove #digests · daily 09:30 Tokyo · all topics?" },
  follow: { options: "target:xi jinping", says: /You follow Xi Jinping/ },
  following: { says: "**Xi Jinping**\n-# Person" },
  remind: { options: `event:${VISIT} before:1d`, says: "I’ll remind you 1 day before, once a day is set." },
  "agenda post": {
    options: "channel:#digests topic:us-china",
    says: "The agenda is posted. I keep it up to date.",
  },
  "agenda list": { says: "The next 90 days: US-China relations" },
  "agenda remove": { options: "channel:#digests", says: "The agenda and its message are removed." },
  about: { says: /\d+ events with \d+ updates/ },
  help: { says: "Write to me in a direct message, in your own words" },
};

type Way = { readonly name: string; readonly asOf: boolean; readonly isPrivate: boolean; readonly managed: boolean };

const WAYS: readonly Way[] = commands.flatMap((command): readonly Way[] => {
  const isPrivate = command.private === true;
  if (command.kind === "message") return [{ name: command.name, asOf: false, isPrivate, managed: false }];
  const managed = command.needs === "manage-server";
  return command.actions.map((action) => {
    const name = action.name === command.name ? command.name : `${command.name} ${action.name}`;
    return { name, asOf: "as-of" in action.options, isPrivate, managed };
  });
});

let bot: TestBot;
let faults: () => readonly string[];
let answers: ReadonlyMap<string, number>;
beforeAll(async () => {
  bot = await startTestBot();
  faults = createFaultReader(bot);
  standAt(bot, "2026-05-20T12:00:00Z");
  answers = countAnswers(bot);
});
afterEach(() => {
  expect(bot.discord.violations).toEqual([]);
  expect([...answers].filter(([, count]) => count > 1)).toEqual([]);
  expect(faults()).toEqual([]);
});
afterAll(() => bot.stop());

const robin = () => bot.discord.person("robin");

async function ask(name: string, where: Where, more = ""): Promise<Seen> {
  if (name !== "Check quotes") return robin().type(`/${name} ${ASKED[name]?.options ?? ""}${more}`, where);
  const said = await robin().type("He said: “Cooperation is the only right choice”", where);
  return robin().use(name, said);
}

test("the list of what is asked here has every command and subcommand, and no other", () => {
  expect(Object.keys(ASKED).toSorted()).toEqual(WAYS.map(({ name }) => name).toSorted());
});

describe.each(Object.entries(PLACES))("%s", (place, where) => {
  const inServer = place === "in a server";
  const inOrder = Object.keys(ASKED).flatMap((name) => WAYS.filter((way) => way.name === name));
  const offered = inOrder.filter(({ managed }) => inServer || !managed);

  test.each(offered)("/$name is answered once, whole, and seen by whom it concerns", async ({ name, isPrivate }) => {
    const asked = answers.size;
    const seen = await ask(name, where);
    expect(seen.text).toMatch(ASKED[name]!.says);
    expectWhole(seen);
    expect(isProblem(seen)).toBe(false);
    expect(seen.ephemeral).toBe(isPrivate);
    expect(answers.size).toBe(asked + 1);
  });

  test.each(offered.filter(({ asOf }) => asOf))("/$name as of a day says so", async ({ name }) => {
    const seen = await ask(name, where, " as-of:2021-11-10");
    expectWhole(seen);
    expect(isProblem(seen)).toBe(false);
    expect(asOfIn(seen)).toBe("10 November 2021");
    expect(seen.ephemeral).toBe(false);
  });

  test.each(inServer ? [] : WAYS.filter(({ managed }) => managed))("/$name is not offered", async ({ name }) => {
    await expect(ask(name, where)).rejects.toThrow(`There is no command /${name.split(" ")[0]} here.`);
  });
});

test("elsewhere an answer is there for everybody in the conversation, and the bot reads nothing of what they say", async () => {
  const before = bot.discord.messages(bot.discord.ids.elsewhere).length;
  await bot.discord.person("sam").type("when is the biden xi summit", { context: "elsewhere" });
  await bot.discord.person("sam").type("/about", { context: "elsewhere" });
  expect(bot.discord.messages(bot.discord.ids.elsewhere)).toHaveLength(before + 2);
});
