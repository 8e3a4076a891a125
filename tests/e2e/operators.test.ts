// What operators hear: attempts that fail in the log, with an id; alarms in their channel.
import { readMessage } from "@attache/local-discord";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";
import { freePort } from "#tests/helpers/free-port.ts";

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
