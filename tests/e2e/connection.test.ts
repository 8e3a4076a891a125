// What an operator can see of the connection, and what becomes of it when Discord or a proxy on the way refuses something.
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Health } from "#src/http/operator-pages.ts";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";
import { freePort } from "#tests/helpers/free-port.ts";
import { until } from "#tests/helpers/until.ts";

const MINUTE = 60_000;

let bot: TestBot;
let port: number;
beforeEach(async () => {
  port = await freePort();
  bot = await startTestBot(() => {}, { env: { PORT: String(port) } });
});
afterEach(() => bot.stop());

async function health() {
  const answer = await fetch(`http://127.0.0.1:${port}/health`);
  return { status: answer.status, ...((await answer.json()) as Health) };
}

test("the health follows the gateway: away, and there again", async () => {
  expect(await health()).toEqual({ status: 200, connected: true, ticking: true, faults: 0 });
  bot.discord.closeGateway();
  await until(async () => ((await health()).status === 503 ? true : undefined));
  expect(await health()).toMatchObject({ connected: false, ticking: true });
  const told = (text: string, level: string) =>
    bot.log.filter((line) => line.includes(text) && line.includes(`"level":"${level}"`)).length;
  // discord.js tries again twice a second.
  await until(() => (told("is being made again", "debug") > 2 ? true : undefined));
  expect([told("is being made again", "info"), told("connection failed", "warn")]).toEqual([1, 1]);
  bot.discord.openGateway();
  await until(async () => ((await health()).status === 200 ? true : undefined));
  expect((await bot.discord.person("robin").type("/about")).text).toContain("Attaché");
});

test.each([
  [4004, 78, /^DISCORD_TOKEN: /m],
  [4010, 78, /^SHARDS: /m],
  [4011, 78, /^SHARDS: .*auto/m],
  [4012, 78, /4012 InvalidAPIVersion.*newer version/],
  [4014, 78, /4014 DisallowedIntents/],
])("a gateway that closes with %i ends the bot with exit code %i and what to mend", async (code, exitCode, told) => {
  bot.discord.dropGateway(code);
  const ended = await bot.attache.ended;
  expect(ended).toMatchObject({ exitCode });
  expect(ended.message).toMatch(told);
  expect((await health()).connected).toBe(false);
});

test("a stray 401 costs the one request that it answered", async () => {
  let answered = 0;
  bot.discord.intercept(({ method, path }, phase) => {
    const isPost = method === "POST" && path === `/channels/${bot.discord.ids.digests}/messages`;
    if (!isPost || phase !== "before" || answered++ > 0) return undefined;
    return { status: 401, body: { message: "401: Unauthorized", code: 0 } };
  });
  await bot.discord.person("robin").type("/digest add channel:#digests at:08:00 zone:UTC");
  const first = await bot.discord.person("robin").type("/digest now id:d1");
  expect(first.text).toContain("try again");
  bot.clock.advance(5 * MINUTE);
  await bot.attache.tick();
  expect(bot.discord.messages(bot.discord.ids.digests)).toHaveLength(1);
  expect(bot.log.some((line) => line.includes("accepts it all the same"))).toBe(true);
});

test("a token that Discord has revoked ends the bot", async () => {
  bot.discord.intercept(({ path }, phase) =>
    phase === "before" && !/^\/(interactions|webhooks)/.test(path)
      ? { status: 401, body: { message: "401: Unauthorized", code: 0 } }
      : undefined,
  );
  await bot.discord.person("robin").type("/digest add channel:#digests at:08:00 zone:UTC");
  await bot.discord.person("robin").type("/digest now id:d1");
  const ended = await bot.attache.ended;
  expect(ended.message).toMatch(/^DISCORD_TOKEN: Discord accepts it no longer/m);
});

test("a bot whose commands Discord refuses to take tells the operator, and answers those that it has", async () => {
  await bot.restart(() => {
    bot.discord.intercept(({ path }, phase) =>
      phase === "before" && path.endsWith("/commands")
        ? { status: 400, body: { message: "Invalid Form Body", code: 50035 } }
        : undefined,
    );
  });
  expect(bot.log.some((line) => line.includes("Discord did not take the commands"))).toBe(true);
  expect((await bot.discord.person("robin").type("/about")).text).toContain("Attaché");
});
