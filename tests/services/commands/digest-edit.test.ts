import { beforeEach, describe, expect, test } from "vitest";
import digest from "#commands/digest.ts";
import type { View } from "#src/core/view.ts";
import { aContext } from "#tests/helpers/digest-context.ts";
import { archiveWith } from "#tests/helpers/one-event.ts";
import { setUpDigests } from "#tests/helpers/set-up.ts";
import { viewFrom } from "#tests/helpers/view-from.ts";
import { GUILD } from "#tests/helpers/world.ts";

const here = setUpDigests();

/** What the bot answers; the values come from Discord by these names. */
async function run(name: string, values: Readonly<Record<string, unknown>>): Promise<View> {
  const action = digest.actions.find((one) => one.name === name)!;
  return viewFrom(action.run(values as never, aContext(here.world, here.bot)));
}

/** A notice as its sentence; settings by what could not be done. */
async function say(name: string, values: Readonly<Record<string, unknown>>): Promise<string> {
  const view = await run(name, values);
  if (view.kind === "notice") return `${view.tone}: ${view.text}`;
  return view.kind === "digest-setup" ? ["settings", ...(view.problems ?? [])].join(": ") : view.kind;
}

const saved = async () => (await here.bot.service.list(GUILD))[0]?.subscription;

beforeEach(async () => {
  await run("add", { channel: "2000", at: "08:00", zone: "UTC" });
  await run("edit", { id: "d1", topic: "us-china", mention: "77" });
});

test("another hour or zone counts from now on", async () => {
  expect(await run("edit", { id: " D1 ", at: "9:30" })).toMatchObject({
    kind: "digest-setup",
    before: { at: "08:00" },
    report: { subscription: { at: "09:30" }, nextAt: "2021-11-10T09:30:00.000Z" },
  });
  await run("edit", { id: "d1", zone: "Asia/Tokyo" });
  expect(await saved()).toMatchObject({ nextAt: "2021-11-10T00:30:00.000Z", topics: ["us-china"], mention: "77" });
});

test("filters, extras and what is said when nothing is new; the hour stays", async () => {
  await run("edit", {
    id: "d1",
    actor: "Xi Jinping",
    kind: "call",
    "minimum-certainty": "planned",
    "when-nothing-new": "say",
    quote: true,
    remarks: true,
    picture: true,
  });
  expect(await saved()).toMatchObject({
    topics: ["us-china"],
    actors: ["xi-jinping"],
    kind: "call",
    least: "planned",
    quiet: "say",
    quotation: true,
    remarks: true,
    picture: true,
    nextAt: "2021-11-10T08:00:00.000Z",
  });
  await run("edit", { id: "d1", clear: "topic", quote: false, picture: false });
  expect(await saved()).not.toHaveProperty("topics");
  expect(await saved()).toMatchObject({ remarks: true });
  expect((await saved())?.quotation).toBeUndefined();
  expect((await saved())?.picture).toBeUndefined();
});

test("a channel where the bot cannot post is refused, and nothing is changed", async () => {
  here.world.discord.state.missing = ["SendMessages"];
  expect(await say("edit", { id: "d1", channel: "2001", at: "09:00" })).toBe(
    "problem: I cannot post there. Give me these permissions in that channel first: Send Messages.",
  );
  expect(await saved()).toMatchObject({ channel: "2000", at: "08:00" });
  expect(await say("edit", { id: "d1", at: "09:00" })).toBe("settings");
});

describe("as it happens", () => {
  test("keeps the hour, the days and what is said when nothing is new, and gives them back", async () => {
    await run("edit", { id: "d1", days: "monday", "when-nothing-new": "say" });
    await run("edit", { id: "d1", "as-it-happens": true, "quiet-hours": "22:00-7:00" });
    expect(await saved()).toMatchObject({ days: "monday", quiet: "say", usualTime: "08:00" });
    expect(await saved()).toMatchObject({ quietHours: { from: "22:00", to: "07:00" } });
    expect((await saved())?.at).toBeUndefined();
    expect(await say("edit", { id: "d1", "as-it-happens": false })).toBe("settings");
    expect(await saved()).toMatchObject({ at: "08:00", days: "monday", quiet: "say" });
    expect(await saved()).toMatchObject({ quietHours: { from: "22:00", to: "07:00" } });
    expect((await saved())?.usualTime).toBeUndefined();
  });

  test("a time ends it; set up without one, it has none to go back to and says so", async () => {
    await run("add", { channel: "2000", at: "as it happens", zone: "UTC" });
    const second = async () => (await here.bot.service.list(GUILD))[1]?.subscription;
    expect(await second()).toMatchObject({ quiet: "skip", upcoming: 0 });
    expect((await second())?.at).toBeUndefined();
    expect(await say("edit", { id: "d2", "as-it-happens": false })).toBe(
      "settings: It still posts as it happens: it has no time of day yet. Choose one.",
    );
    expect((await second())?.at).toBeUndefined();
    await run("edit", { id: "d2", at: "noon" });
    expect((await second())?.at).toBe("12:00");
  });
});

test("a paused one stays so, with its reason in the settings", async () => {
  await run("pause", { id: "d1" });
  expect(await run("edit", { id: "d1", at: "09:00" })).toMatchObject({
    report: { subscription: { paused: { reason: "by-hand" } } },
  });
});

test.each([
  [{ id: "d1" }, "settings"],
  [
    { id: "d7", at: "09:00" },
    "info: I do not know which digest “d7” is. Choose one of those offered while you type, or see /digest list.",
  ],
  [
    { id: "d1", at: "25:00" },
    "problem: “25:00” is not a time I can read. Write it as 8am, 8:30 pm, 08:00, 20 h or noon.",
  ],
  [{ id: "d1", at: "8" }, "problem: “8” may be morning or evening. Write 08:00 or 20:00."],
  [{ id: "d1", topic: "cheese" }, "info: I have no topic called cheese. Choose one of those offered while you type."],
  [
    { id: "d1", "quiet-hours": "22:00" },
    "problem: “22:00” are not hours I can read. Write them as 22:00-07:00 or 10pm to 7am.",
  ],
  [{ id: "d1", "quiet-hours": "7:00-07:00" }, "problem: Quiet hours must end at another time than they begin."],
  // The role that everybody has bears the id of its server.
  [{ id: "d1", mention: GUILD, at: "09:00" }, "settings: A digest does not ping everybody. Choose another role."],
])("%j changes nothing", async (values, sentence) => {
  const before = await saved();
  expect(await say("edit", values)).toBe(sentence);
  expect(await saved()).toEqual(before);
});

test("the pages of list and preview are counted from 1", async () => {
  here.world.setArchive(archiveWith(2));
  await here.bot.record();
  for (const name of ["list", "preview"]) {
    expect([await run(name, { id: "d1" }), await run(name, { id: "d1", page: 3 })]).toMatchObject([
      { page: 0 },
      { page: 2 },
    ]);
  }
});
