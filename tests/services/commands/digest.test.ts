import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import digest from "#commands/digest.ts";
import { runAction } from "#src/actions/run-action.ts";
import type { TextOption } from "#src/core/command.ts";
import type { View } from "#src/core/view.ts";
import { aContext } from "#tests/helpers/digest-context.ts";
import { choicesOf } from "#tests/helpers/offer.ts";
import { archiveWith } from "#tests/helpers/one-event.ts";
import { setUpDigests } from "#tests/helpers/set-up.ts";
import { viewFrom } from "#tests/helpers/view-from.ts";
import { GUILD } from "#tests/helpers/world.ts";

const here = setUpDigests();

const ADD = { channel: "2000", at: "08:00", zone: "UTC" };
const NAME = "#digests · daily 08:00 UTC · all topics";

function context(guildId: string | undefined = GUILD) {
  const made = aContext(here.world, here.bot, guildId);
  return { ...made, asker: { ...made.asker, channelName: () => "digests" } };
}

const actionNamed = (name: string) => digest.actions.find((action) => action.name === name)!;

async function run(name: string, values: Readonly<Record<string, unknown>> = {}, where = context()): Promise<View> {
  // Values come from Discord by these names; the types are those of the border.
  return viewFrom(actionNamed(name).run(values as never, where));
}

async function say(name: string, values: Readonly<Record<string, unknown>> = {}, where = context()) {
  const view = await run(name, values, where);
  return view.kind === "notice" ? `${view.tone}: ${view.text}` : view.kind;
}

async function suggest(action: string, option: string, typed: string): Promise<readonly string[]> {
  const declared = actionNamed(action).options[option] as TextOption;
  return (await choicesOf(declared.suggest?.(typed, context(), {}) ?? [])).map(({ value }) => value);
}

const saved = async () => (await here.bot.service.list(GUILD)).map(({ subscription }) => subscription);

test("it is for those who manage the server, and only they see the answers", () => {
  expect(digest).toMatchObject({ name: "digest", needs: "manage-server", private: true });
  expect(digest.actions.map(({ name }) => name)).toEqual([
    "add",
    "edit",
    "list",
    "preview",
    "now",
    "pause",
    "resume",
    "remove",
  ]);
});

test("outside a server it says where it works", async () => {
  for (const { name } of digest.actions) {
    const direct = { ...context(), asker: { ...context().asker, guildId: undefined } };
    expect(await say(name, { id: "d1" }, direct)).toBe("problem: Use /digest in a server where I am a member.");
  }
});

describe("add", () => {
  test("with channel, time and zone: every day at that hour, two weeks ahead, silent when nothing is new", async () => {
    expect(await run("add", { channel: "2000", at: "8am", zone: "washington" })).toMatchObject({
      kind: "digest-setup",
      added: true,
      report: { nextAt: "2021-11-09T13:00:00.000Z" },
    });
    expect(await saved()).toMatchObject([
      {
        ...{ channel: "2000", at: "08:00", zone: "America/New_York", days: "daily", quiet: "skip", upcoming: 14 },
        createdBy: "3000",
      },
    ]);
  });

  test("no time and no zone are assumed: they are asked for, with the zones of the last digests first", async () => {
    expect(await run("add", { channel: "2000" })).toMatchObject({ kind: "digest-start", asks: "time" });
    expect(await run("add", { channel: "2000", zone: "UTC" })).toMatchObject({ kind: "digest-start", asks: "time" });
    expect(await run("add", { channel: "2000", at: "08:00" })).toMatchObject({ kind: "digest-start", asks: "zone" });
    expect(await saved()).toEqual([]);
    await run("add", { channel: "2000", at: "08:00", zone: "Asia/Tokyo" });
    await run("add", { channel: "2000", at: "08:00", zone: "Asia/Seoul" });
    const asked = await run("add", { channel: "2000", at: "09:00" });
    expect(asked.kind === "digest-start" && asked.zones.slice(0, 2)).toEqual(["Asia/Seoul", "Asia/Tokyo"]);
  });

  test.each([
    ["the one that was chosen for the server", { locale: "en-US", guildLocale: "fr" }, "Europe/Paris"],
    ["the asker’s, where nobody chose one", { locale: "de", guildLocale: "en-US" }, "Europe/Berlin"],
    ["the one that every server begins with", { locale: "en-US", guildLocale: "en-US" }, "America/New_York"],
  ])("zones on offer begin where a language is spoken: %s", async (_, locales, zone) => {
    const asker = { ...context().asker, ...locales };
    const asked = await run("add", { channel: "2000", at: "08:00" }, { ...context(), asker });
    const zones = asked.kind === "digest-start" ? asked.zones : [];
    expect(zones[0]).toBe(zone);
    expect(zones.slice(0, 25)).toContain("UTC");
    expect(new Set(zones).size).toBe(zones.length);
  });

  test.each([
    [{ at: "25:00" }, "problem: “25:00” is not a time I can read. Write it as 8am, 8:30 pm, 08:00, 20 h or noon."],
    [{ at: "8" }, "problem: “8” may be morning or evening. Write 08:00 or 20:00."],
    [
      { zone: "Atlantis" },
      "problem: I do not know the time zone “Atlantis”. Choose one of those offered while you type.",
    ],
  ])("%j is refused, and nothing is saved", async (wrong, sentence) => {
    expect(await say("add", { ...ADD, ...wrong })).toBe(sentence);
    expect(await saved()).toEqual([]);
  });

  test("a channel where the bot cannot post is refused with what is missing", async () => {
    here.world.discord.state.missing = ["ViewChannel", "SendMessages"];
    expect(await say("add", ADD)).toBe(
      "problem: I cannot post there. Give me these permissions in that channel first: View Channel, Send Messages.",
    );
  });

  test("one too many is refused with what to do", async () => {
    for (let n = 0; n < 25; n++) await run("add", ADD);
    expect(await say("add", ADD)).toBe("problem: A server can have 25 digests. Remove one first with /digest remove.");
    expect(await saved()).toHaveLength(25);
    expect(readFileSync(new URL("../../../README.md", import.meta.url), "utf8")).toContain(
      "A server can have 25 digests",
    );
  });

  test("as many as a server can have are all offered, by what they are or by their ids", async () => {
    for (let n = 0; n < 24; n++) await run("add", ADD);
    await run("add", { ...ADD, at: "21:00" });
    expect(await suggest("resume", "id", "")).toEqual(Array.from({ length: 25 }, (_, n) => `d${n + 1}`));
    expect(await suggest("resume", "id", "D2")).toEqual(["d2"]);
    expect(await suggest("resume", "id", "daily 21:00")).toEqual(["d25"]);
    await here.bot.service.remove(GUILD, "d3");
    await run("add", ADD);
    expect((await suggest("resume", "id", "")).at(-1)).toBe("d26");
  });
});

describe("with a digest set up", () => {
  beforeEach(async () => {
    await run("add", ADD);
    here.world.setArchive(archiveWith(2));
    await here.bot.record();
  });

  test("list shows it", async () => {
    expect(await run("list")).toMatchObject({ kind: "subscriptions", subscriptions: [{ subscription: { id: "d1" } }] });
  });

  test("list tells what the bot would need to post it, while that is missing", async () => {
    expect(await run("list")).toMatchObject({ lacking: new Map() });
    here.world.discord.state.missing = ["SendMessages"];
    expect(await run("list")).toMatchObject({ lacking: new Map([["d1", ["SendMessages"]]]) });
    await here.bot.service.pause(GUILD, "d1");
    expect(await run("list")).toMatchObject({ lacking: new Map() });
  });

  test("preview shows the digest and posts nothing", async () => {
    expect(await run("preview", { id: " D1 " })).toMatchObject({
      kind: "digest",
      digest: { quiet: false },
      heading: "Preview: nothing is posted",
    });
    expect(here.world.discord.messages).toEqual([]);
  });

  test("now posts, and the second time says that nothing is new", async () => {
    expect(await say("now", { id: "d1" })).toBe("done: Posted.");
    expect(await say("now", { id: "d1" })).toBe(
      "info: There is nothing new since the last digest, so I posted nothing.",
    );
  });

  test("now says what went wrong and what happens next", async () => {
    const { outcomes } = here.world.discord;
    outcomes.push(
      { outcome: "try-again", reason: "Discord answered 503" },
      { outcome: "forbidden", reason: "Missing Access (50001)" },
    );
    expect(await say("now", { id: "d1" })).toBe(
      "info: I could not post it just now: Discord answered 503. I’ll try again.",
    );
    expect(await say("now", { id: "d1" })).toBe(
      `problem: ${NAME} is paused: Missing Access (50001). Use /digest resume to go on.`,
    );
  });

  test("pause and resume", async () => {
    expect(await say("pause", { id: "d1" })).toBe(`done: Paused: ${NAME}. Use /digest resume to go on.`);
    expect(await say("resume", { id: "#digests" })).toBe(
      `done: ${NAME} goes on. The next one comes on Wednesday 10 November 2021 at 08:00 UTC.`,
    );
  });

  test("remove asks once; yes removes, no does not, and a second yes says that it is gone", async () => {
    const asked = await run("remove", { id: "d1" });
    expect(asked).toMatchObject({ kind: "notice", text: `Remove ${NAME}? What it posted stays.` });
    expect(await saved()).toHaveLength(1);
    const [yes, no] = asked.kind === "notice" ? (asked.actions ?? []) : [];
    const press = (button: typeof yes) => runAction(button!.action, context());
    expect(await press(no)).toMatchObject({ tone: "info", text: `Nothing is removed: ${NAME} goes on.` });
    expect(await saved()).toHaveLength(1);
    expect(await press(yes)).toMatchObject({ tone: "done", text: `Removed: ${NAME}. What it posted stays.` });
    expect(await saved()).toEqual([]);
    expect(await press(yes)).toMatchObject({ text: "This digest is gone. See /digest list." });
  });

  test.each(["preview", "now", "pause", "resume", "remove"])(
    "%s of one that is not there, or of another server",
    async (name) => {
      const unknown = (typed: string) =>
        `info: I do not know which digest “${typed}” is. Choose one of those offered while you type, or see /digest list.`;
      expect(await say(name, { id: "d7" })).toBe(unknown("d7"));
      expect(await say(name, { id: "d1" }, context("1001"))).toBe(unknown("d1"));
    },
  );

  test("ids are offered while typing", async () => {
    await run("add", { ...ADD, at: "09:00" });
    expect(await suggest("now", "id", "")).toEqual(["d1", "d2"]);
    expect(await suggest("now", "id", "D2")).toEqual(["d2"]);
  });
});

describe("zones that are offered", () => {
  test.each([
    ["berlin", "Europe/Berlin"],
    ["new y", "America/New_York"],
    ["europe/ber", "Europe/Berlin"],
    ["washington", "America/New_York"],
    // Nobody's language is known here, so UTC, then the capitals most spoken of.
    ["", "UTC"],
  ])("%j: first of all %s", async (typed, zone) => {
    const offered = await suggest("add", "zone", typed);
    expect(offered[0]).toBe(zone);
    expect(offered.length).toBeLessThanOrEqual(25);
  });
});

test("every text fits Discord", () => {
  for (const { description, options } of digest.actions) {
    expect(description.length).toBeLessThanOrEqual(100);
    for (const option of Object.values(options)) {
      expect(option.description.length).toBeLessThanOrEqual(100);
      if (option.type === "text") expect(option.choices?.length ?? 0).toBeLessThanOrEqual(25);
    }
  }
});
