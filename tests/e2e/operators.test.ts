// What operators hear: attempts that fail in the log, with an id; alarms in their channel.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readMessage } from "@attache/local-discord";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";
import { freePort } from "#tests/helpers/free-port.ts";
import { until } from "#tests/helpers/until.ts";

let bot: TestBot;
let port: number;
beforeEach(async () => {
  port = await freePort();
  bot = await startTestBot(() => {}, { operators: true, env: { PORT: String(port) } });
});
afterEach(() => bot.stop());

type Line = Readonly<Record<string, unknown>>;
const lines = () => bot.log.map((line) => JSON.parse(line) as Line);

test("digests that cannot be posted are logged once each, and three due times without one are an alarm", async () => {
  const robin = bot.discord.person("robin");
  await robin.type("/digest add channel:#digests at:08:00 zone:UTC");
  bot.discord.intercept(({ method, path }, phase) =>
    phase === "before" && method === "POST" && path === `/channels/${bot.discord.ids.digests}/messages`
      ? { status: 400, body: { message: "Invalid Form Body", code: 50035 } }
      : undefined,
  );
  const day = 24 * 60 * 60_000;
  bot.clock.advance(day - ((bot.clock.now() - 8 * 60 * 60_000) % day) + 60_000);
  for (let times = 0; times < 3; times++) {
    await bot.attache.tick();
    // What is observed is what stood when the tick began.
    bot.clock.advance(60_000);
    await bot.attache.tick();
    bot.clock.advance(day - 60_000);
  }
  const attempts = lines().filter(({ msg }) => String(msg).startsWith("a digest could not be posted"));
  expect(attempts).toHaveLength(3);
  for (const { level, edition, channel, reason, attempt } of attempts) {
    expect({ level, channel, attempt }).toEqual({ level: "warn", channel: bot.discord.ids.digests, attempt: 1 });
    expect(String(edition)).toMatch(/^\d+\/d1@/);
    expect(String(reason)).toContain("Invalid Form Body");
  }
  const about = lines().filter(({ edition }) => edition === attempts[0]?.edition);
  expect(about.length).toBeGreaterThan(1);
  const told = bot.discord.messages(bot.discord.ids.general).map(readMessage);
  expect(told.filter((text) => text.includes("No digest has come out for 3 due times."))).toHaveLength(1);
  expect(lines().filter(({ alarm }) => alarm === "no-edition")).toHaveLength(1);
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(metrics).toContain('attache_alarms{alarm="no-edition"} 1\n');
  expect(metrics).toContain('attache_alarms{alarm="gateway-down"} 0\n');
  expect(metrics).toContain('attache_alarms_raised_total{alarm="no-edition"} 1\n');
});

test("a person who takes no messages, and an agenda that may not be edited, are a line in the log and a count each", async () => {
  const { discord, clock } = bot;
  const robin = discord.person("robin");
  await robin.type("/follow target:us-china");
  await robin.type("/agenda post channel:#digests topic:us-china");
  const path = join(bot.dataDir, "events/us-china-washington-visit-2026.yaml");
  const today = new Date(clock.now()).toISOString().slice(0, 10);
  const step = `  - known: ${today}\n    status: cancelled\n    summary: It is called off.\n    sources: [newsweek-2021-11-10]\n`;
  discord.intercept(({ method, path: asked }, phase) => {
    if (phase !== "before") return undefined;
    if (method === "POST" && asked === `/channels/${discord.ids.robinDm}/messages`)
      return { status: 403, body: { message: "Cannot send messages to this user", code: 50007 } };
    if (method === "PATCH" && asked.startsWith(`/channels/${discord.ids.digests}/messages/`))
      return { status: 403, body: { message: "Missing Permissions", code: 50013 } };
    return undefined;
  });
  writeFileSync(path, readFileSync(path, "utf8").trimEnd().concat("\n", step));
  await until(() => bot.log.find((line) => /"entries":1,.*the archive was read again/.test(line)));
  const warned = (text: string) => lines().filter(({ level, msg }) => level === "warn" && String(msg).startsWith(text));
  await until(async () => {
    clock.advance(121_000);
    await bot.attache.tick();
    return warned("a person takes no direct messages").length > 0 && warned("an agenda is paused").length > 0
      ? true
      : undefined;
  });
  expect(warned("a person takes no direct messages")).toMatchObject([{ reason: expect.stringContaining("50007") }]);
  expect(warned("an agenda is paused")).toMatchObject([
    { channel: discord.ids.digests, reason: expect.stringContaining("50013") },
  ]);
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(metrics).toContain('attache_setbacks_total{what="direct-message",outcome="paused"} 1\n');
  expect(metrics).toContain('attache_setbacks_total{what="agenda",outcome="paused"} 1\n');
});
