import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { readMessage } from "@attache/local-discord";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { until } from "#tests/helpers/until.ts";
import { besideOf, controlsOf } from "./asking.ts";

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(async () => {
  expect(bot.discord.violations).toEqual([]);
  await bot.stop();
});

const VISIT = "us-china-washington-visit-2026";
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const robin = () => bot.discord.person("robin");
const inDm = (text: string) => robin().type(text, { channel: "dm" });
/** What the bot wrote to Robin unasked or asked, without what only Robin sees. */
const letters = () => bot.discord.messages(bot.discord.ids.robinDm);
const texts = () => letters().map(readMessage);
const dayIn = (days: number) => new Date(bot.clock.now() + days * DAY).toISOString().slice(0, 10);

/** A curator adds a step to Xi's return visit. */
async function addStep(step: string, summary: string): Promise<void> {
  const path = join(bot.dataDir, `events/${VISIT}.yaml`);
  const lines = [`  - known: ${dayIn(0)}`, ...step.split("\n").map((line) => `    ${line}`)];
  lines.push(`    summary: ${summary}`, "    sources: [newsweek-2021-11-10]", "");
  const before = bot.log.filter(isReload).length;
  writeFileSync(path, `${readFileSync(path, "utf8").trimEnd()}\n${lines.join("\n")}`);
  await until(() => (bot.log.filter(isReload).length > before ? true : undefined));
}

const isReload = (line: string) => line.includes("the archive was read again") && line.includes('"entries":1');

async function tickAfter(milliseconds: number): Promise<void> {
  bot.clock.advance(milliseconds);
  await bot.attache.tick();
}

test("what changes comes as one direct message, was → is, after two minutes of gathering", async () => {
  const followed = await inDm(`/follow target:${VISIT}`);
  expect(followed.ephemeral).toBe(true);
  expect(followed.text).toContain("You follow Xi's return visit");
  await addStep(`status: planned\ndate: ${dayIn(30).slice(0, 7)}`, "A month is named.");
  await tickAfter(60_000);
  expect(letters()).toHaveLength(0);
  await addStep(`status: confirmed\nconfirmed-by: [united-states]\ndate: ${dayIn(30)}`, "The day is named.");
  await tickAfter(61_000);
  expect(letters()).toHaveLength(1);
  expect(texts()[0]).toContain("→ **");
  expect(texts()[0]).toContain("confirmed by the United States");
  expect(texts()[0]).toContain("The day is named.");
  expect(texts()[0]).toMatch(/ · \[.+\]\(<https:/);
  expect(texts()[0]).toContain("[Stop following Xi's return visit");
  await tickAfter(10 * 60_000);
  await bot.restart();
  expect(letters()).toHaveLength(1);
});

test("the buttons in the message open the event, and stop it for its owner only", async () => {
  await robin().type("/follow target:us-china");
  await addStep(`status: confirmed\ndate: ${dayIn(30)}`, "The day is named.");
  await tickAfter(121_000);
  const [letter] = letters();
  const opened = await robin().press(letter!, "Summary, history and sources");
  expect(opened.text).toContain("The day is named.");
  const label = "Stop following US-China relations";
  await expect(bot.discord.person("sam").press(letter!, label)).rejects.toThrow("does not exist");
  const stopped = await robin().press(letter!, label);
  expect(stopped.ephemeral).toBe(true);
  expect(stopped.text).toContain("You no longer follow");
  expect((await robin().press(letter!, label)).text).toContain("already");
  const count = letters().length;
  await addStep(`status: confirmed\ndate: ${dayIn(31)}`, "It moves.");
  await tickAfter(121_000);
  expect(letters()).toHaveLength(count);
});

test("/following lists what one follows and the reminders, and stops each in place", async () => {
  await inDm("/follow target:xi-jinping");
  await inDm("/follow target:us-china");
  await inDm(`/remind event:${VISIT} before:1d`);
  const listed = await robin().type("/following");
  expect(listed.ephemeral).toBe(true);
  expect(listed.text).toContain("**Xi Jinping**\n-# Person");
  expect(listed.text).toContain("I’ll remind you 1 day before, once a day is set");
  expect(listed.text).toContain("2 of 25 follows, 1 of 25 reminders");
  const after = await robin().press(listed, besideOf(listed.message, "Xi Jinping").id);
  expect(after.text).not.toContain("Xi Jinping");
  expect(after.text).toContain("1 of 25 follows, 1 of 25 reminders");
});

test("“stop all reminders” offers their end, for whoever has them alone, and what is followed stays", async () => {
  await inDm("/follow target:us-china");
  await inDm(`/remind event:${VISIT} before:1d`);
  await inDm(`/remind event:${VISIT} before:1h`);
  const offered = await robin().dm("stop all reminders");
  await expect(bot.discord.person("sam").press(offered, "End all reminders")).rejects.toThrow();
  expect((await robin().type("/following")).text).toContain("1 of 25 follows, 2 of 25 reminders");
  const ended = await robin().press(offered, "End all reminders");
  expect(ended.text).toContain("1 of 25 follows, 0 of 25 reminders");
  expect(ended.buttons).not.toContain("End all reminders");
});

test("a long list has pages", async () => {
  const choices = await robin().complete("/follow target:xi", { channel: "dm" });
  for (const { value } of choices.slice(0, 8)) await inDm(`/follow target:${value}`);
  const listed = await inDm("/following");
  expect(listed.text).toContain("Page 1 of 2");
  const second = await robin().press(listed, "More ›");
  expect(second.text).toContain("Page 2 of 2 · 8 of 25 follows");
  expect(second.buttons.filter((label) => label.startsWith("Stop"))).toHaveLength(3);
});

test("closed direct messages pause everything, the next command says so, and what was missed comes after", async () => {
  await robin().type(`/follow target:${VISIT}`);
  bot.discord.closeDms("robin");
  await addStep(`status: confirmed\ndate: ${dayIn(30)}`, "The day is named.");
  await tickAfter(121_000);
  await tickAfter(HOUR);
  expect(letters()).toHaveLength(0);
  const told = await robin().type("/follow target:us-china");
  expect(told.text).toContain("you do not take direct messages from me");
  expect((await robin().type("/following")).text).toContain("Cannot send messages to this user (50007)");
  bot.discord.openDms("robin");
  expect((await robin().press(told, "Message me again")).text).toContain("I’ll message you again");
  await tickAfter(60_000);
  expect(letters()).toHaveLength(1);
  expect(texts()[0]).toContain("The day is named.");
  expect((await robin().type("/following")).text).not.toContain("nothing is sent");
});

test("a reminder waits for a day, follows it when it moves, and comes once", async () => {
  const set = await robin().type(`/remind event:${VISIT} before:1d`);
  expect(set.text).toContain("once a day is set. Now: ");
  await addStep(`status: confirmed\ndate: ${dayIn(10)}\nzone: America/New_York`, "The day is named.");
  await tickAfter(121_000);
  await addStep(`status: confirmed\ndate: ${dayIn(20)}\nzone: America/New_York`, "It moves.");
  const moved = dayIn(20);
  await tickAfter(11 * DAY);
  expect(letters()).toHaveLength(0);
  // A day begins at five in the morning, UTC, in New York, at four in summer.
  await tickAfter(Date.parse(`${moved}T06:00Z`) - DAY - bot.clock.now());
  expect(letters()).toHaveLength(1);
  expect(texts()[0]).toContain("## Reminder");
  expect(texts()[0]).toContain("You asked to be reminded 1 day before");
  await tickAfter(HOUR);
  expect(letters()).toHaveLength(1);
});

test("a cancellation ends the reminder, and is told", async () => {
  await robin().type(`/remind event:${VISIT} before:1w`);
  await addStep("status: cancelled", "It is called off.");
  await tickAfter(121_000);
  expect(texts()).toHaveLength(1);
  expect(texts()[0]).toContain("It was called off, so your reminder 1 week before ends.");
  expect((await robin().type("/following")).text).toContain("You follow nothing yet");
  await tickAfter(HOUR);
  expect(texts()).toHaveLength(1);
});

test("words that name nothing, and events that are over, are answered in a sentence", async () => {
  expect((await robin().type("/follow target:qqqqzzzz")).text).toContain("I do not have qqqqzzzz.");
  expect((await robin().type("/remind event:us-china-virtual-summit-2021 before:1d")).text).toContain("has begun");
});

describe("the buttons of an event", () => {
  const event = (more = "", where = {}) => robin().type(`/event name:${VISIT}${more}`, where);

  test("Follow does what /follow does, for whoever presses it, and nobody else sees the answer", async () => {
    const shown = await event();
    const byButton = await bot.discord.person("sam").press(shown, "Follow");
    const byCommand = await robin().type(`/follow target:${VISIT}`);
    expect(byButton.ephemeral).toBe(true);
    expect(byButton.text).toBe(byCommand.text);
    expect((await bot.discord.person("sam").type("/following")).text).toContain("1 of 25 follows");
    expect((await robin().press(shown, "Follow")).text).toContain("already");
    const stopped = await bot.discord
      .person("sam")
      .press(byButton, "Stop following Xi's return visit to the United States");
    expect(stopped.text).toContain("You no longer follow");
  });

  test("what is followed by the button is told like what is followed by the command", async () => {
    await robin().press(await event("", { channel: "dm" }), "Follow");
    const before = letters().length;
    await addStep(`status: confirmed\ndate: ${dayIn(30)}`, "The day is named.");
    await tickAfter(121_000);
    expect(letters()).toHaveLength(before + 1);
    expect(texts().at(-1)).toContain("The day is named.");
  });

  test("Remind me sets a day before, says so, and says how to choose another", async () => {
    const set = await robin().press(await event(), "Remind me");
    expect(set.ephemeral).toBe(true);
    expect(set.text).toContain("I’ll remind you 1 day before, once a day is set.");
    expect(set.text).toContain("with /remind you choose 1 hour, 1 day or 1 week");
    expect((await robin().press(await event(), "Remind me")).text).toContain("You have this reminder already.");
    expect((await robin().type(`/remind event:${VISIT} before:1d`)).text).not.toContain("with /remind you choose");
  });

  test("they are there for those who installed the bot for themselves", async () => {
    const shown = await event("", { context: "elsewhere" });
    expect((await robin().press(shown, "Follow")).text).toContain("You follow Xi's return visit");
    expect((await robin().press(shown, "Remind me")).text).toContain("I’ll remind you");
  });

  test("what is over can be followed, but nobody is reminded of it; of what was known once neither is offered", async () => {
    const over = await robin().type("/event name:us-china-virtual-summit-2021");
    const labels = controlsOf(over.message).map(({ label }) => label);
    expect(labels).toContain("What else?: Follow");
    expect(labels.join()).not.toContain("Remind me");
    const past = await event(" as-of:2026-03-26");
    expect(
      controlsOf(past.message)
        .map(({ label }) => label)
        .join(),
    ).not.toMatch(/Follow|Remind me/);
  });

  test("too late, too many and closed messages are told as by the command", async () => {
    await addStep(`status: confirmed\ndate: ${dayIn(1)}\nzone: UTC`, "The day is named.");
    const shown = await event();
    const late = await robin().press(shown, "Remind me");
    expect(late.text).toMatch(/begins too soon for a reminder 1 day before. With \/remind you can choose 1 hour./);
    for (const id of [...frozen().actors.keys()].slice(0, 25)) await robin().type(`/follow target:actor:${id}`);
    expect((await robin().press(shown, "Follow")).text).toContain(
      "You follow 25 things already, and more are not possible.",
    );
  });

  test("who takes no messages is told so", async () => {
    await robin().type(`/follow target:${VISIT}`);
    const shown = await event();
    bot.discord.closeDms("robin");
    await addStep(`status: confirmed\ndate: ${dayIn(30)}`, "The day is named.");
    await tickAfter(121_000);
    const told = await robin().press(shown, "Remind me");
    expect(told.text).toContain("you do not take direct messages from me");
    expect(told.buttons).toContain("Message me again");
  });
});

test("/following forget-me asks first, says what went, and nothing is left of the person", async () => {
  await inDm(`/follow target:${VISIT}`);
  await inDm("/remind event:nato-tirana-2027 before:1d");
  const asked = await robin().type("/following forget-me:True");
  expect(asked).toMatchObject({ ephemeral: true, buttons: ["Forget everything about me"] });
  expect((await inDm("/following")).text).toContain("1 of 25 follows");
  const pressed = await robin().press(asked, "Forget everything about me");
  expect(pressed).toMatchObject({ ephemeral: true });
  expect(pressed.text).toMatch(/^I have forgotten you: 1 follow, 1 reminder, no waiting message\. No report/);
  expect((await inDm("/following")).text).toContain("You follow nothing yet");
  const id = JSON.stringify(bot.discord.ids).match(/"robin":"(\d+)"/)?.[1] ?? "none";
  const file = new DatabaseSync(join(bot.dir, "attache.sqlite"), { readOnly: true });
  for (const table of ["entry", "subscription", "edition", "follower", "direct_message"])
    expect(JSON.stringify(file.prepare(`SELECT * FROM ${table}`).all())).not.toContain(id);
  file.close();
});
