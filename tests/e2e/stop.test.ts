// Asked to stop while much is going on: what was begun is finished or handed over, and nothing runs on without a store.
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";
import { until } from "#tests/helpers/until.ts";

let bot: TestBot;
beforeEach(async () => {
  bot = await startTestBot();
});
afterEach(async () => {
  expect(bot.discord.violations).toEqual([]);
  await bot.stop();
});

const robin = () => bot.discord.person("robin");
/** Messages that tell of it: a digest that was set up in the last second of a minute may have welcomed its readers before. */
const tellings = (channel: string) =>
  bot.discord.messages(channel).filter(({ components }) => /called off/i.test(JSON.stringify(components))).length;

/** A curator calls a visit off. */
async function callOff(): Promise<void> {
  const path = join(bot.dataDir, "events/us-china-washington-visit-2026.yaml");
  const today = new Date(bot.clock.now()).toISOString().slice(0, 10);
  const step = `  - known: ${today}\n    status: cancelled\n    summary: It is called off.\n    sources: [newsweek-2021-11-10]\n`;
  writeFileSync(path, readFileSync(path, "utf8").trimEnd().concat("\n", step));
  await until(() => bot.log.find((line) => /"entries":1,.*the archive was read again/.test(line)));
}

test.each(["digests", "robinDm", "general"] as const)(
  "while something is on its way to %s: nothing is lost, doubled, or tried with a closed store",
  async (busy) => {
    const { digests, robinDm, general } = bot.discord.ids;
    await robin().type("/digest add channel:#digests at:as-it-happens zone:UTC");
    await robin().type("/follow target:us-china");
    await robin().type("/agenda post channel:#general topic:us-china");
    await callOff();
    bot.clock.advance(121_000);
    let restarted: Promise<void> | undefined;
    bot.discord.intercept(async ({ method, path }, phase) => {
      const fits =
        method === (busy === "general" ? "PATCH" : "POST") &&
        path.includes(`/channels/${bot.discord.ids[busy]}/messages`);
      if (!fits || phase !== "before" || restarted !== undefined) return undefined;
      restarted = bot.restart();
      await new Promise((resolve) => setTimeout(resolve, 100));
      return undefined;
    });
    // The agenda may just be looked at since the archive changed, and is edited at most once a minute.
    await until(async () => {
      await bot.attache.tick();
      bot.clock.advance(61_000);
      return restarted === undefined ? undefined : true;
    });
    await restarted;
    bot.discord.intercept(undefined);
    await bot.attache.tick();
    expect([tellings(digests), tellings(robinDm)]).toEqual([1, 1]);
    const posted = bot.discord.messages(digests).map(({ components }) => JSON.stringify(components));
    expect(new Set(posted).size).toBe(posted.length);
    expect(JSON.stringify(bot.discord.messages(general).at(0)?.components)).toContain("Called off or put off");
    expect(bot.log.filter((line) => /"level":(50|"error")/.test(line))).toEqual([]);
  },
);

test("a stop is not logged as a connection that is made again", async () => {
  await bot.restart();
  expect(bot.log.filter((line) => line.includes("is being made again"))).toEqual([]);
});

test("npm start that is told to stop leaves no bot behind", { timeout: 60_000 }, async () => {
  const { discord, dir } = bot;
  const env = {
    PATH: process.env.PATH,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    DATA_DIR: bot.dataDir,
    DATABASE_URL: `sqlite:${join(dir, "of-npm.sqlite")}`,
  };
  const npm = spawn("npm", ["start"], { cwd: join(import.meta.dirname, "..", ".."), env });
  let said = "";
  // Ends when the last process that can write there has ended, which is the bot.
  for await (const chunk of npm.stdout) {
    said += chunk;
    if (said.includes('"connected"')) npm.kill("SIGTERM");
  }
  expect(said).toContain('"stopped"');
});
