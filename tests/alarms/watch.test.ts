// Where alarms are told: the log at once, the operators' channel never in a storm.
import { expect, test } from "vitest";
import { createDueSlots } from "#src/alarms/due-slots.ts";
import type { Observed } from "#src/alarms/judge.ts";
import { type AlarmNews, createAlarms } from "#src/alarms/watch.ts";
import { alarmMessage } from "#src/discord/render/broadcast/alarm-message.ts";
import { ENGLISH } from "#src/wording/words.ts";

const MINUTE = 60_000;

function aWatch(channel = true) {
  const lines: string[] = [];
  const posts: string[] = [];
  const raised: string[] = [];
  const world = { takes: true, silentFeeds: [] as readonly string[], fails: false, minute: 0 };
  const observe = async (): Promise<Observed> => {
    if (world.fails) throw new Error("cannot look");
    return {
      at: world.minute++ * MINUTE,
      failedSlots: 0,
      archiveFaults: 0,
      gatewayOpen: true,
      silentFeeds: world.silentFeeds,
      disk: undefined,
      clockAhead: undefined,
    };
  };
  const say = (facts: object, message: string) => void lines.push(`${message} ${JSON.stringify(facts)}`);
  const post = async (news: readonly AlarmNews[], more: number) => {
    if (world.takes) posts.push(alarmMessage(news, more, ENGLISH));
    return world.takes;
  };
  const log = { debug: say, info: say, warn: say, error: say };
  const alarms = createAlarms({
    observe,
    post: channel ? post : undefined,
    raised: (name) => void raised.push(name),
    log,
  });
  return { world, lines, posts, raised, alarms };
}

test("forty feeds that fall silent together are one message, and each has its line in the log", async () => {
  const { world, lines, posts, raised, alarms } = aWatch();
  world.silentFeeds = Array.from({ length: 40 }, (_, index) => `feed-${index}`);
  for (let minute = 0; minute < 60; minute++) await alarms.tick();
  expect(lines).toHaveLength(40);
  expect(posts).toHaveLength(1);
  expect(posts[0]?.split("\n")).toHaveLength(11);
  expect(posts[0]).toContain("30 more lines are in the log.");
  expect(alarms.standing()).toHaveLength(40);
  expect(raised).toEqual(Array.from({ length: 40 }, () => "feed-silent"));
});

test("whatever comes and goes, there are at most twelve messages an hour", async () => {
  const { world, posts, alarms } = aWatch();
  for (let minute = 0; minute < 60; minute++) {
    world.silentFeeds = minute % 2 === 0 ? ["a*b"] : [];
    await alarms.tick();
  }
  expect(posts).toHaveLength(12);
  expect(posts[0]).toBe("⚠️ The feed a\\*b has been silent for far longer than usual, or is gone.");
  expect(posts[1]).toContain("✅ The feed a\\*b has something new again.");
});

test("what could not be posted is posted later", async () => {
  const { world, posts, alarms } = aWatch();
  world.silentFeeds = ["a"];
  world.takes = false;
  await alarms.tick();
  world.takes = true;
  for (let minute = 0; minute < 5; minute++) await alarms.tick();
  expect(posts).toHaveLength(1);
});

test("without a channel the log has it all; what cannot be observed is told there too", async () => {
  const { world, lines, posts, alarms } = aWatch(false);
  world.silentFeeds = ["a"];
  await alarms.tick();
  world.fails = true;
  await alarms.tick();
  expect(posts).toEqual([]);
  expect(lines[0]).toMatch(/^an alarm is raised.*"alarm":"feed-silent","subject":"a"/);
  expect(lines[1]).toMatch(/^alarms could not be judged/);
});

test("a due time counts once, whoever misses it, and any digest that comes out ends the row", () => {
  const slots = createDueSlots();
  for (const slot of ["08:00", "08:00", "09:00"]) slots.failed(slot);
  expect(slots.count()).toBe(2);
  slots.succeeded();
  expect(slots.count()).toBe(0);
});
