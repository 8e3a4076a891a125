import { describe, expect, test } from "vitest";
import agenda from "#commands/agenda.ts";
import type { Context } from "#src/core/command.ts";
import { reasonText } from "#src/delivery/reason.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { GUILD } from "#tests/helpers/agendas.ts";
import { anArchive } from "#tests/helpers/archive.ts";
import { setUpAgendas } from "#tests/helpers/set-up.ts";
import { viewFrom } from "#tests/helpers/view-from.ts";

const here = setUpAgendas();

function context(guildId: string | undefined = GUILD): Context {
  // Only what the command may ask for is there; anything else fails loudly.
  return {
    archive: anArchive(),
    now: here.world.clock.now(),
    today: "2021-11-09",
    words: ENGLISH,
    asker: { userId: "3000", guildId, channelId: "2000", mayManageServer: true },
    agendas: here.bot.service,
  } as unknown as Context;
}

async function say(name: string, values: Readonly<Record<string, unknown>> = {}, where = context()) {
  // Values come from Discord by these names; the types are those of the border.
  const view = await viewFrom(agenda.actions.find((action) => action.name === name)!.run(values as never, where));
  return view.kind === "notice" ? `${view.tone}: ${view.text}` : view.kind;
}

const listed = async () => (await here.bot.service.list(GUILD))[0]?.agenda;

test("it is for those who manage the server, and only they see the answers", () => {
  expect(agenda).toMatchObject({ name: "agenda", needs: "manage-server", private: true });
  expect(agenda.actions.map(({ name }) => name)).toEqual(["post", "list", "remove"]);
});

test("outside a server it says where it works", async () => {
  const direct = { ...context(), asker: { ...context().asker, guildId: undefined } };
  for (const { name } of agenda.actions) {
    expect(await say(name, { channel: "2000" }, direct)).toBe("problem: Use /agenda in a server where I am a member.");
  }
});

describe("post", () => {
  test("with the least: 90 days, everything, no events", async () => {
    expect(await say("post", { channel: "2000" })).toBe("done: The agenda is posted. I keep it up to date.");
    expect(await listed()).toMatchObject({ channel: "2000", days: 90, events: false, createdBy: "3000" });
    expect(await say("list")).toBe("agendas");
  });

  test("with everything, names as good as ids", async () => {
    const values = { channel: "2000", topic: "US-China relations", actor: "Xi Jinping", days: 30, events: "on" };
    expect(await say("post", values)).toBe(
      "done: The agenda is posted. I keep it up to date. No day ahead is confirmed, so the server’s Events have nothing of mine yet.",
    );
    expect(await listed()).toMatchObject({ topic: "us-china", actor: "xi-jinping", days: 30, events: true });
  });

  test("a second time it changes the first", async () => {
    await say("post", { channel: "2000", topic: "us-china" });
    expect(await say("post", { channel: "2000" })).toBe(
      "done: The agenda is changed. Its message shows it within a minute.",
    );
    expect((await listed())?.topic).toBeUndefined();
  });

  test("a second time with the same wishes it says that nothing is changed", async () => {
    await say("post", { channel: "2000", topic: "us-china", days: 30 });
    expect(await say("post", { channel: "2000", topic: "US-China relations", days: 30 })).toBe(
      "info: That channel has this agenda already: nothing is changed. I keep it up to date.",
    );
  });

  test("a topic that the archive does not know is said back", async () => {
    expect(await say("post", { channel: "2000", topic: "chess" })).toMatch(/^info: I have no topic called chess/);
    expect(await listed()).toBeUndefined();
  });

  test("missing permissions are named", async () => {
    here.world.server.discordState.missing = ["SendMessages", "ViewChannel"];
    expect(await say("post", { channel: "2000" })).toBe(
      "problem: I cannot post there. Give me these permissions in that channel first: Send Messages, View Channel.",
    );
    here.world.server.discordState.missing = [];
    here.world.server.state.mayKeepEvents = false;
    expect(await say("post", { channel: "2000", events: "on" })).toBe(
      "problem: I cannot add events here. Give me these permissions in this server first: Create Events.",
    );
  });

  test.each([
    ["forbidden", "Missing Permissions (50013)", "I need Pin Messages there. You can pin it yourself."],
    ["fault", "Maximum number of pins reached (30003)", "the channel has no room for more pins. Unpin one first."],
    ["fault", "Cannot pin a system message (50021)", "Discord refused it. You can pin it yourself."],
  ] as const)("what cannot be pinned is posted, and says why: %s, %s", async (outcome, reason, told) => {
    here.world.server.planned.pin = [{ outcome, reason }];
    expect(await say("post", { channel: "2000" })).toBe(
      `done: The agenda is posted. I keep it up to date. I could not pin it: ${told}`,
    );
  });

  test("what Discord refuses is told", async () => {
    here.world.server.outcomes.push({ outcome: "fault", reason: "Invalid Form Body (50035)" });
    expect(await say("post", { channel: "2000" })).toBe(
      "problem: I could not post it: Invalid Form Body (50035). See /agenda list.",
    );
    here.world.server.outcomes.push({ outcome: "try-again", reason: "Discord answered 502", stored: "no" });
    expect(await say("post", { channel: "2000" })).toBe(
      "info: I could not post it just now: Discord answered 502. I’ll try again.",
    );
  });

  test("more than ten are too many", async () => {
    for (let n = 0; n < 10; n++) await say("post", { channel: String(2000 + n) });
    expect(await say("post", { channel: "2999" })).toBe(
      "problem: A server can have 10 agendas. Remove one first with /agenda remove.",
    );
  });
});

test("remove takes the message away, or says what stays", async () => {
  expect(await say("remove", { channel: "2000" })).toBe("info: That channel has no agenda. See /agenda list.");
  await say("post", { channel: "2000" });
  expect(await say("remove", { channel: "2000" })).toBe("done: The agenda and its message are removed.");
  await say("post", { channel: "2000" });
  here.world.server.planned.erase = [{ outcome: "forbidden", reason: "Missing Access (50001)" }];
  expect(await say("remove", { channel: "2000" })).toBe(
    "done: The agenda is removed, but I could not delete its message: Missing Access (50001). Please delete it yourself.",
  );
  await say("post", { channel: "2000" });
  here.world.server.planned.erase = [{ outcome: "try-again", reason: reasonText("http-status", 502) }];
  expect(await say("remove", { channel: "2000" })).toBe(
    "done: The agenda is removed, but I could not delete its message: Discord answered 502. Please delete it yourself.",
  );
});

test("every text fits Discord", () => {
  for (const { description, options } of agenda.actions) {
    expect(description.length).toBeLessThanOrEqual(100);
    for (const option of Object.values(options)) expect(option.description.length).toBeLessThanOrEqual(100);
  }
});
