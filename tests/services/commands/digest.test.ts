import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import digest from "#commands/digest.ts";
import type { TextOption } from "#src/core/command.ts";
import type { View } from "#src/core/view.ts";
import { aContext } from "#tests/helpers/digest-context.ts";
import { archiveWith } from "#tests/helpers/one-event.ts";
import { setUpDigests } from "#tests/helpers/set-up.ts";
import { GUILD } from "#tests/helpers/world.ts";

const here = setUpDigests();

const context = (guildId: string | undefined = GUILD) => aContext(here.world, here.bot, guildId);

const actionNamed = (name: string) => digest.actions.find((action) => action.name === name)!;

async function run(name: string, values: Readonly<Record<string, unknown>> = {}, where = context()): Promise<View> {
  // Values come from Discord by these names; the types are those of the border.
  return actionNamed(name).run(values as never, where);
}

async function say(name: string, values: Readonly<Record<string, unknown>> = {}, where = context()) {
  const view = await run(name, values, where);
  return view.kind === "notice" ? `${view.tone}: ${view.text}` : view.kind;
}

async function suggest(action: string, option: string, typed: string): Promise<readonly string[]> {
  const declared = actionNamed(action).options[option] as TextOption;
  return ((await declared.suggest?.(typed, context(), {})) ?? []).map(({ value }) => value);
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
  test("with the least: every day at that hour in UTC, two weeks ahead, silent when nothing is new", async () => {
    expect(await say("add", { channel: "2000", at: "8:00" })).toBe(
      "done: Digest d1 is set up. The next one comes on Wednesday 10 November 2021 at 08:00, UTC.",
    );
    expect(await saved()).toMatchObject([
      { channel: "2000", at: "08:00", zone: "UTC", days: "daily", quiet: "skip", upcoming: 14, createdBy: "3000" },
    ]);
  });

  test("with everything, names as good as ids", async () => {
    await run("add", {
      channel: "2000",
      at: "21:30",
      zone: "washington",
      days: "weekdays",
      topic: "US-China relations",
      actor: "Xi Jinping",
      kind: "summit",
      least: "planned",
      quiet: "say",
      upcoming: 0,
      mention: "77",
    });
    expect(await saved()).toMatchObject([
      {
        at: "21:30",
        zone: "America/New_York",
        days: "weekdays",
        topic: "us-china",
        actor: "xi-jinping",
        kind: "summit",
        least: "planned",
        quiet: "say",
        upcoming: 0,
        mention: "77",
      },
    ]);
  });

  test("the zone of the last digest of the server is taken over", async () => {
    await run("add", { channel: "2000", at: "08:00", zone: "Asia/Tokyo" });
    await run("add", { channel: "2000", at: "09:00" });
    expect((await saved()).map(({ zone }) => zone)).toEqual(["Asia/Tokyo", "Asia/Tokyo"]);
  });

  test.each([
    [{ at: "25:00" }, "problem: “25:00” is not a time I can read. Write the time as HH:MM, such as 08:00."],
    [{ at: "8" }, "problem: “8” is not a time I can read. Write the time as HH:MM, such as 08:00."],
    [
      { zone: "Atlantis" },
      "problem: I know no time zone called “Atlantis”. Choose one of those offered while you type.",
    ],
    [{ topic: "cheese" }, "info: I have no topic called cheese. Choose one of those offered while you type."],
    // The role that everybody has bears the id of its server.
    [{ mention: GUILD }, "problem: A digest does not mention everybody. Choose another role."],
  ])("%j is refused, and nothing is saved", async (wrong, sentence) => {
    expect(await say("add", { channel: "2000", at: "08:00", ...wrong })).toBe(sentence);
    expect(await saved()).toEqual([]);
  });

  test("a channel where the bot cannot post is refused with what is missing", async () => {
    here.world.discord.state.missing = ["ViewChannel", "SendMessages"];
    expect(await say("add", { channel: "2000", at: "08:00" })).toBe(
      "problem: I cannot post there. Give me these permissions in that channel first: View Channel, Send Messages.",
    );
  });

  test("one too many is refused with what to do", async () => {
    for (let n = 0; n < 25; n++) await run("add", { channel: "2000", at: "08:00" });
    expect(await say("add", { channel: "2000", at: "08:00" })).toBe(
      "problem: A server can have 25 digests: remove one first with /digest remove.",
    );
    expect(await saved()).toHaveLength(25);
    expect(readFileSync(new URL("../../../README.md", import.meta.url), "utf8")).toContain(
      "A server can have 25 digests",
    );
  });

  test("as many as a server can have are all offered by their ids, the one that is typed first", async () => {
    for (let n = 0; n < 25; n++) await run("add", { channel: "2000", at: "08:00" });
    expect(await suggest("resume", "id", "")).toEqual(Array.from({ length: 25 }, (_, n) => `d${n + 1}`));
    expect(await suggest("resume", "id", "D2")).toEqual(["d2", "d20", "d21", "d22", "d23", "d24", "d25"]);
    await run("remove", { id: "d3" });
    await run("add", { channel: "2000", at: "08:00" });
    expect((await suggest("resume", "id", "")).at(-1)).toBe("d26");
  });
});

describe("with a digest set up", () => {
  beforeEach(async () => {
    await run("add", { channel: "2000", at: "08:00" });
    here.world.setArchive(archiveWith(2));
    await here.bot.record();
  });

  test("list shows it", async () => {
    expect(await run("list")).toMatchObject({ kind: "subscriptions", subscriptions: [{ subscription: { id: "d1" } }] });
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
      "info: There is nothing new since the last digest, so nothing was posted.",
    );
  });

  test("now says what went wrong and what happens next", async () => {
    const { outcomes } = here.world.discord;
    outcomes.push(
      { outcome: "try-again", reason: "Discord answered 503" },
      { outcome: "forbidden", reason: "Missing Access (50001)" },
    );
    expect(await say("now", { id: "d1" })).toBe(
      "info: It could not be posted just now and is tried again by itself: Discord answered 503.",
    );
    expect(await say("now", { id: "d1" })).toBe(
      "problem: Digest d1 is paused: Missing Access (50001). Use /digest resume when that is settled.",
    );
  });

  test("pause, resume, remove", async () => {
    expect(await say("pause", { id: "d1" })).toBe("done: Digest d1 is paused. Use /digest resume to go on.");
    expect(await say("resume", { id: "d1" })).toBe(
      "done: Digest d1 goes on. The next one comes on Wednesday 10 November 2021 at 08:00, UTC.",
    );
    expect(await say("remove", { id: "d1" })).toBe("done: Digest d1 is removed. What it posted stays.");
    expect(await saved()).toEqual([]);
  });

  test.each(["preview", "now", "pause", "resume", "remove"])(
    "%s of one that is not there, or of another server",
    async (name) => {
      expect(await say(name, { id: "d7" })).toBe("info: This server has no digest “d7”. See /digest list.");
      expect(await say(name, { id: "d1" }, context("1001"))).toBe(
        "info: This server has no digest “d1”. See /digest list.",
      );
    },
  );

  test("ids are offered while typing", async () => {
    await run("add", { channel: "2000", at: "09:00" });
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
