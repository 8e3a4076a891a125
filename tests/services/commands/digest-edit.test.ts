import { beforeEach, describe, expect, test } from "vitest";
import digest from "#commands/digest.ts";
import { aContext } from "#tests/helpers/digest-context.ts";
import { archiveWith } from "#tests/helpers/one-event.ts";
import { setUpDigests } from "#tests/helpers/set-up.ts";
import { GUILD } from "#tests/helpers/world.ts";

const here = setUpDigests();

/** What the bot says; the values come from Discord by these names. */
async function say(name: string, values: Readonly<Record<string, unknown>>): Promise<string> {
  const action = digest.actions.find((one) => one.name === name)!;
  const view = await action.run(values as never, aContext(here.world, here.bot));
  return view.kind === "notice" ? `${view.tone}: ${view.text}` : view.kind;
}

const saved = async () => (await here.bot.service.list(GUILD))[0]?.subscription;

describe("edit", () => {
  beforeEach(async () => {
    await say("add", { channel: "2000", at: "08:00", zone: "UTC", topic: "us-china", mention: "77" });
  });

  test("another hour or zone counts from now on", async () => {
    expect(await say("edit", { id: " D1 ", at: "9:30" })).toBe(
      "done: Digest d1 is changed. The next one comes on Wednesday 10 November 2021 at 09:30, UTC.",
    );
    expect(await say("edit", { id: "d1", zone: "Asia/Tokyo" })).toBe(
      "done: Digest d1 is changed. The next one comes on Wednesday 10 November 2021 at 09:30, Asia/Tokyo.",
    );
    expect(await saved()).toMatchObject({ nextAt: "2021-11-10T00:30:00.000Z", topic: "us-china", mention: "77" });
  });

  test("filters, the quotation and what is said on quiet days; the hour stays", async () => {
    await say("edit", { id: "d1", actor: "Xi Jinping", kind: "call", least: "planned", quiet: "say", quote: true });
    expect(await saved()).toMatchObject({
      topic: "us-china",
      actor: "xi-jinping",
      kind: "call",
      least: "planned",
      quiet: "say",
      quotation: true,
      nextAt: "2021-11-10T08:00:00.000Z",
    });
    await say("edit", { id: "d1", clear: "topic", quote: false });
    expect(await saved()).not.toHaveProperty("topic");
    expect((await saved())?.quotation).toBeUndefined();
  });

  test("a channel where the bot cannot post is refused, and nothing is changed", async () => {
    here.world.discord.state.missing = ["SendMessages"];
    expect(await say("edit", { id: "d1", channel: "2001", at: "09:00" })).toBe(
      "problem: I cannot post there. Give me these permissions in that channel first: Send Messages.",
    );
    expect(await saved()).toMatchObject({ channel: "2000", at: "08:00" });
    expect(await say("edit", { id: "d1", at: "09:00" })).toMatch(/^done/);
  });

  test("as it happens, with quiet hours, and back to an hour", async () => {
    expect(await say("edit", { id: "d1", "as-it-happens": true, "quiet-from": "22:00", "quiet-to": "7:00" })).toBe(
      "done: Digest d1 is changed. It posts about two minutes after something becomes known, but not from 22:00 to 07:00, UTC.",
    );
    expect(await saved()).toMatchObject({ quietHours: { from: "22:00", to: "07:00" } });
    expect((await saved())?.at).toBeUndefined();
    expect(await say("edit", { id: "d1", "as-it-happens": false })).toBe(
      "problem: Without as-it-happens a digest needs a time, such as at:08:00.",
    );
    expect(await say("edit", { id: "d1", at: "08:00" })).toMatch(/^done: .*at 08:00, UTC\.$/);
    expect((await saved())?.quietHours).toBeUndefined();
  });

  test("a paused one says so", async () => {
    await say("pause", { id: "d1" });
    expect(await say("edit", { id: "d1", at: "09:00" })).toBe(
      "done: Digest d1 is changed. It is still paused: paused by hand. Use /digest resume id:d1 to go on.",
    );
  });

  test.each([
    [{ id: "d1" }, "info: Name what to change, such as /digest edit id:d1 at:09:00."],
    [{ id: "d7", at: "09:00" }, "info: This server has no digest “d7”. See /digest list."],
    [{ id: "d1", at: "25:00" }, "problem: “25:00” is not a time I can read. Write the time as HH:MM, such as 08:00."],
    [{ id: "d1", topic: "cheese" }, "info: I have no topic called cheese. Choose one of those offered while you type."],
    [
      { id: "d1", "quiet-from": "22:00", "quiet-to": "07:00" },
      "problem: quiet-from and quiet-to are for as-it-happens: a digest with a time comes at that time.",
    ],
  ])("%j changes nothing", async (values, sentence) => {
    const before = await saved();
    expect(await say("edit", values)).toBe(sentence);
    expect(await saved()).toEqual(before);
  });
});

describe("add as it happens", () => {
  test("has no hour; the notice tells when it posts", async () => {
    expect(await say("add", { channel: "2000", "as-it-happens": true, quote: true })).toBe(
      "done: Digest d1 is set up. It posts about two minutes after something becomes known.",
    );
    expect(await saved()).toMatchObject({ quotation: true, quiet: "skip", upcoming: 0 });
    expect((await saved())?.at).toBeUndefined();
  });

  test.each([
    [{}, "problem: Say when: at a time, such as at:08:00, or as-it-happens:True."],
    [
      { "as-it-happens": true, at: "08:00" },
      "problem: as-it-happens posts when something becomes known: leave out at, days and quiet.",
    ],
    [
      { at: "08:00", "quiet-from": "22:00" },
      "problem: quiet-from and quiet-to are for as-it-happens: a digest with a time comes at that time.",
    ],
    [{ "as-it-happens": true, "quiet-from": "22:00" }, "problem: Give quiet-from and quiet-to together."],
    [
      { "as-it-happens": true, "quiet-from": "7:00", "quiet-to": "07:00" },
      "problem: Quiet hours must end at another time than they begin.",
    ],
  ])("%j is refused", async (values, sentence) => {
    expect(await say("add", { channel: "2000", ...values })).toBe(sentence);
    expect(await saved()).toBeUndefined();
  });
});

test("the pages of list and preview are counted from 1", async () => {
  await say("add", { channel: "2000", at: "08:00" });
  here.world.setArchive(archiveWith(2));
  await here.bot.record();
  for (const name of ["list", "preview"]) {
    const action = digest.actions.find((one) => one.name === name)!;
    const ask = (values: object) => action.run({ id: "d1", ...values } as never, aContext(here.world, here.bot));
    expect([await ask({}), await ask({ page: 3 })]).toMatchObject([{ page: 0 }, { page: 2 }]);
  }
});
