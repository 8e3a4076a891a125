// /digest add as a dialogue: what is missing is asked for, and everything else is set by buttons, menus and forms.
import type { Seen } from "@attache/local-discord";
import { MessageFlags, Routes } from "discord.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot(undefined, { begin: Date.parse("2026-11-26T14:00:00Z") });
});
afterEach(async () => {
  expect(bot.discord.violations).toEqual([]);
  expect(bot.log.filter((line) => line.includes('"level":"error"') || line.includes('"level":50'))).toEqual([]);
  await bot.stop();
});

const robin = () => bot.discord.person("robin");
const added = () => robin().type("/digest add channel:#digests at:8am zone:New York");

/** Nobody else is shown what is private. Were it ever posted, each press would still be asked about. */
async function shownToAll(own: Seen): Promise<NonNullable<Seen["message"]>> {
  const { apiUrl, token, ids } = bot.discord;
  const posted = await fetch(`${apiUrl}/v10${Routes.channelMessages(ids.general)}`, {
    method: "POST",
    headers: { authorization: `Bot ${token}`, "content-type": "application/json" },
    body: JSON.stringify({ flags: MessageFlags.IsComponentsV2, components: own.message?.components }),
  });
  return (await posted.json()) as NonNullable<Seen["message"]>;
}

/** The custom id of the form that a button opens; its fields are filled by name. */
const formOf = (kind: "names" | "times", id = "d1") =>
  JSON.stringify(["do", "digest-fill", id, kind === "names" ? "name" : kind]);

describe("what is asked", () => {
  test("with channel, time and zone it is set up at once, and says what will come and when", async () => {
    const seen = await added();
    expect(seen.ephemeral).toBe(true);
    expect(seen.text).toContain("### Digest set up");
    expect(seen.text).toContain(
      `<#${bot.discord.ids.digests}> · daily at 08:00 New York time, next on Friday 27 November 08:00 · all topics`,
    );
    expect(seen.buttons).toEqual(["Topics", "People", "Days", "Quiet", "More", "Preview", "Remove"]);
  });

  test("without a time it is asked for, then the zone; none is assumed", async () => {
    const time = await robin().type("/digest add channel:#digests");
    expect(time.text).toContain("at what time?");
    const zone = await robin().press(time, "At what time", ["18:00"]);
    expect(zone.text).toContain("18:00: in which time zone?");
    expect((await robin().type("/digest list")).text).toContain("No digests here yet");
    const seen = await robin().press(zone, "In which time zone", ["London time"]);
    expect(seen.text).toContain("daily at 18:00 London time, next on Thursday 26 November 18:00 · all topics");
  });

  test("a time and a zone that are in no menu are written in a form, and asked again when they cannot be read", async () => {
    const time = await robin().type("/digest add channel:#digests");
    const form = await robin().press(time, "Another time…");
    expect(form.text).toBe("Set up a digest\nTime");
    const { digests } = bot.discord.ids;
    const unclear = await robin().submit(JSON.stringify(["do", "digest-add", digests]), { time: "8" });
    expect(unclear.text).toContain("“8” may be morning or evening. Write 08:00 or 20:00.");
    await robin().press(unclear, "Another time…");
    const zone = await robin().submit(JSON.stringify(["do", "digest-add", digests]), { time: "8:30 pm" });
    expect(zone.text).toContain("20:30: in which time zone?");
    await robin().press(zone, "Another zone…");
    const unknown = await robin().submit(JSON.stringify(["do", "digest-add", digests, "20:30"]), { zone: "Atlantis" });
    expect(unknown.text).toContain("I do not know the time zone “Atlantis”.");
    await robin().press(unknown, "Another zone…");
    const seen = await robin().submit(JSON.stringify(["do", "digest-add", digests, "20:30"]), { zone: "Reykjavik" });
    expect(seen.text).toContain("daily at 20:30 Reykjavik time");
  });

  test("zones of the server’s last digests come first, then those where its language is spoken", async () => {
    await bot.stop();
    bot = await startTestBot(undefined, { guildLocale: "fr" });
    const offered = async () =>
      (await robin().complete("/digest add channel:#digests at:8am zone:")).map(({ value }) => value);
    const first = await offered();
    expect(first[0]).toBe("Europe/Paris");
    expect(first).toContain("UTC");
    await robin().type("/digest add channel:#digests at:8am zone:Tokyo");
    const then = await offered();
    expect(then.slice(0, 2)).toEqual(["Asia/Tokyo", "Europe/Paris"]);
    expect(then.length).toBeLessThanOrEqual(25);
    const menu = await robin().type("/digest add channel:#digests at:8am");
    expect(menu.text).toMatch(/in which time zone\?.*\n.*Tokyo time.*Paris time/s);
  });

  test("while a time is typed both halves of the day are offered", async () => {
    const offered = async (typed: string) =>
      (await robin().complete(`/digest add channel:#digests at:${typed}`)).map(({ value }) => value);
    expect(await offered("8")).toEqual(["08:00", "20:00"]);
    expect(await offered("8:30 pm")).toEqual(["20:30"]);
    expect(await offered("as")).toEqual(["as-it-happens"]);
  });
});

describe("what is set by buttons", () => {
  let card: Seen;
  beforeEach(async () => {
    card = await added();
  });
  const open = async (panel: string) => {
    card = await robin().press(card, panel);
    return card;
  };
  const choose = async (menu: string, values: readonly string[]) => {
    card = await robin().press(card, menu, values);
    return card;
  };
  const TOPICS = "Topics: choose any number, none for all";
  const PEOPLE = "People and states: any number, none for all";

  test("topics: several, saved at once and told as they were and are; others stay when another page is chosen from", async () => {
    await open("Topics");
    await choose(TOPICS, ["US-China relations", "Taiwan"]);
    expect(card.text).toMatch(/Saved: Topics: all → US-China relations and Taiwan\./);
    expect(card.text).toContain("· US-China relations, Taiwan");
    await open("More names ›");
    const menu = card.text.split("\n").find((line) => line.startsWith(`[${TOPICS}`));
    const other = menu?.split(" | ")[1]?.replace("]", "") ?? "";
    await choose(TOPICS, [other]);
    expect((await robin().type("/digest list")).text).toContain("US-China relations and 2 more");
    await open("‹ Earlier names");
    // What is chosen stands first, wherever it was found.
    await choose(TOPICS, ["Taiwan", other]);
    expect((await robin().type("/digest list")).text).toMatch(new RegExp(`· (?:Taiwan, ${other}|${other}, Taiwan)`));
    await choose(TOPICS, []);
    expect((await robin().type("/digest list")).text).toContain("· all topics");
  });

  test("people: out of the menu, or by name; a name that is not there is told, and nothing is guessed", async () => {
    await open("People");
    await choose(PEOPLE, ["Xi Jinping"]);
    expect(card.text).toContain("Saved: People and states: all → Xi Jinping.");
    const form = await robin().press(card, "Someone else…");
    expect(form.text).toContain("A person, state or organisation");
    card = await robin().submit(formOf("names"), { names: "Brazil, Mark Carney" });
    expect(card.text).toContain("Saved: People and states: Xi Jinping → Xi Jinping and Brazil.");
    expect(card.text).toContain("I do not have “Mark Carney”.");
  });

  test("days and time", async () => {
    await open("Days");
    await choose("On which days", ["Mondays"]);
    expect(card.text).toContain("Saved: Days: every day → Mondays.");
    await choose("At what time", ["09:00"]);
    expect(card.text).toContain("Mondays at 09:00 New York time, next on Monday 30 November 09:00");
  });

  test("as it happens keeps what has no effect then, says so, and gives it back", async () => {
    await open("Quiet");
    await choose("When nothing is new", ["A line that says so"]);
    await open("Days");
    await choose("On which days", ["Fridays"]);
    await choose("On which days", ["As it happens"]);
    expect(card.text).toContain("as it happens, about two minutes after something becomes known");
    expect(card.text).toContain("Kept for later, not used now: 08:00, Fridays, a line that says so.");
    await open("Quiet");
    await choose("Quiet hours: no posts between", ["22:00 to 07:00"]);
    expect(card.text).toContain("Saved: Quiet hours: none → 22:00 to 07:00.");
    await open("Days");
    await choose("On which days", ["Every day"]);
    expect(card.text).toContain("daily at 08:00 New York time");
    expect(card.text).toContain("When nothing is new: **A line that says so**");
    expect(card.text).toContain("Kept for later, not used now: quiet hours 22:00 to 07:00.");
  });

  test("more: extras, kind, certainty, role", async () => {
    await open("More");
    await choose("Also in the digest", ["A recent quote", "New remarks that changed nothing"]);
    expect(card.text).toContain("Also in it: none → a recent quote, new remarks that changed nothing.");
    await choose("Only one kind of event", ["Summit"]);
    await choose("How certain an event has to be", ["At least confirmed"]);
    const role = JSON.stringify(["do", "digest-set", "d1", "role"]);
    const everybody = await robin().press(card, role, [bot.discord.ids.guild]);
    expect(everybody.text).toContain("A digest does not ping everybody.");
    const listed = (await robin().type("/digest list")).text;
    expect(listed).toContain("Only: summit, at least confirmed");
    expect(listed).toContain("With: a recent quote, new remarks that changed nothing");
  });

  test("the form for time, zone and channel: what cannot be read is told, the rest is saved", async () => {
    await open("More");
    const form = await robin().press(card, "Time, zone, channel…");
    expect(form.text.split("\n")).toEqual([
      "When and where",
      "Time",
      "Time zone or city",
      "Channel",
      "Quiet hours, only for “as it happens”",
      "Days ahead that it lists, 0 to 366",
    ]);
    card = await robin().submit(formOf("times"), {
      time: "noon",
      zone: "Atlantis",
      channel: [bot.discord.ids.announcements],
      "quiet-hours": "",
      upcoming: "30",
    });
    expect(card.text).toContain("I do not know the time zone “Atlantis”.");
    expect(card.text).toContain(`<#${bot.discord.ids.announcements}> · daily at 12:00 New York time`);
    expect(card.text).toContain("Looks ahead: 14 days → 30 days");
  });

  test("a preview shows real changes without anything having to become known", async () => {
    const seen = await robin().press(card, "Preview");
    expect(seen.text).toContain("Preview: what changed since 1 May 2026. Nothing is posted");
    expect(seen.text).toContain("→");
    expect(bot.discord.messages(bot.discord.ids.digests)).toEqual([]);
  });

  test("removing asks once, and can be taken back", async () => {
    const asked = await robin().press(card, "Remove");
    expect(asked.text).toContain("Remove \\#digests · daily 08:00 New York · all topics?".replace("\\#", "#"));
    expect(asked.buttons).toEqual(["Remove", "Keep it"]);
    const kept = await robin().press(asked, "Keep it");
    expect(kept.text).toContain("Nothing is removed");
    const again = await robin().type("/digest remove id:digests");
    const gone = await robin().press(again, "Remove");
    expect(gone.text).toContain("Removed: #digests · daily 08:00 New York · all topics.");
    expect((await robin().type("/digest list")).text).toContain("No digests here yet");
    const late = await robin().press(await added(), "Topics");
    expect(late.text).not.toContain("no longer there");
  });
});

test("whoever does not manage the server may press nothing, open no form and choose from no menu", async () => {
  const card = await shownToAll(await robin().press(await added(), "More"));
  const sam = bot.discord.person("sam");
  const refused = "/digest is for people who manage this server.";
  expect((await sam.press(card, "Topics")).text).toBe(refused);
  expect((await sam.press(card, "Time, zone, channel…")).text).toBe(refused);
  expect((await sam.press(card, "Only one kind of event", ["Summit"])).text).toBe(refused);
  expect((await robin().type("/digest list")).text).not.toContain("summit");
});

test("a list offers its digests by what they are, and one opens with its buttons", async () => {
  await added();
  await robin().type("/digest add channel:#announcements at:20 h zone:UTC");
  const listed = await robin().type("/digest list");
  expect(listed.text).not.toMatch(/\bd1\b/);
  const card = await robin().press(listed, "Change a digest", ["#announcements · daily 20:00 UTC · all topics"]);
  expect(card.text).toContain("daily at 20:00 UTC, next on");
  const names = (await robin().complete("/digest edit id:announ")).map(({ name }) => name);
  expect(names).toEqual(["#announcements · daily 20:00 UTC · all topics"]);
});

test("/digest edit without options opens the settings; with some it says what was and is", async () => {
  await added();
  expect((await robin().type("/digest edit id:d1")).buttons).toContain("Topics");
  const seen = await robin().type("/digest edit id:d1 at:21 h topic:taiwan");
  expect(seen.text).toContain("Saved: Time: 08:00 New York time → 21:00 New York time · Topics: all → Taiwan.");
});

test("/digest preview since: tells what it would have told", async () => {
  await added();
  const seen = await robin().type("/digest preview id:d1 since:2026-05-10");
  expect(seen.text).toContain("Preview: what changed since 10 May 2026. Nothing is posted");
});

describe("a preview of several messages", () => {
  const previewed = async () => {
    await added();
    return robin().type("/digest preview id:d1 since:2026-01-01");
  };

  test("is turned by its buttons, in the same message, and tells nobody to type", async () => {
    const first = await previewed();
    expect(first.text).toMatch(/Page 1 of [3-9]/);
    expect(first.text).not.toContain("/digest");
    const second = await robin().press(first, "More ›");
    expect(second.message?.id).toBe(first.message?.id);
    expect(second.text).toMatch(/Page 2 of [3-9]/);
    expect(second.text).toContain("Preview: what changed since 1 January 2026. Nothing is posted");
    const back = await robin().press(second, "‹ Back");
    expect(back.text).toBe(first.text);
  });

  test("leads to the settings of what it shows", async () => {
    const settings = await robin().press(await previewed(), "Change this digest");
    expect(settings.text).toContain("daily at 08:00 New York time, next on");
    expect(settings.buttons).toContain("Preview");
  });

  test("turns and changes only for whoever manages the server", async () => {
    const card = await shownToAll(await previewed());
    const sam = bot.discord.person("sam");
    for (const button of ["More ›", "Change this digest"]) {
      expect((await sam.press(card, button)).text).toBe("/digest is for people who manage this server.");
    }
  });

  test("has the picture of the digest in it, whether it is typed or pressed", async () => {
    const card = await added();
    const changed = await robin().press(await robin().press(card, "More"), "Also in the digest", [
      "A picture of the week",
    ]);
    for (const seen of [
      await robin().press(changed, "Preview"),
      await robin().type("/digest preview id:d1 since:2026-05-01"),
    ]) {
      expect(seen.files.map(({ name }) => name)).toEqual([expect.stringMatching(/\.png$/)]);
    }
  });
});

test("a list of many digests is turned by its buttons", async () => {
  for (let hour = 1; hour <= 10; hour++) await robin().type(`/digest add channel:#digests at:${hour}:15am zone:UTC`);
  const first = await robin().type("/digest list");
  expect(first.text).toContain("Page 1 of 2");
  const second = await robin().press(first, "More ›");
  expect(second.message?.id).toBe(first.message?.id);
  expect(second.text).toContain("Page 2 of 2");
  expect(second.text).toContain("daily at 10:15 UTC");
});
