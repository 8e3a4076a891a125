// What three channels read while one visit was put off, set again and held: editors-week.txt, to be read aloud. When the
// curated file or the wording of digests changes, look at the difference and accept it with `vitest run -u`.
import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readMessage } from "#playground/local/local-discord.ts";
import { type Bot, startBot } from "#tests/helpers/bot.ts";
import { until } from "#tests/helpers/until.ts";

const EVENT = "events/us-china-beijing-visit-2026.yaml";
const START = Date.parse("2026-03-12T12:00Z");
const END = Date.parse("2026-05-18T23:00Z");
const HOUR = 3_600_000;
/** UTC; the three digests are due at some of them, in winter and in summer, and at 21 news is entered. */
const HOURS: ReadonlySet<number> = new Set([0, 6, 7, 21, 22]);

let bot: Bot;
let whole: string;

beforeEach(async () => {
  bot = await startBot((dir) => {
    whole = readFileSync(join(dir, EVENT), "utf8");
    for (const folder of ["events", "quotes"]) {
      for (const name of readdirSync(join(dir, folder))) rmSync(join(dir, folder, name), { recursive: true });
    }
    publish(dir, "2026-03-12", START);
    for (const name of readdirSync(dir)) utimesSync(join(dir, name), START / 1000, START / 1000);
  });
  bot.clock.advance(START - bot.clock.now());
});

afterEach(async () => {
  expect(bot.discord.violations).toEqual([]);
  await bot.stop();
});

/** The event as its file stood on the evening of a day: what became known later is not in it yet. */
function publish(dir: string, day: string, at: number): void {
  const [head = "", ...steps] = whole.split(/^(?= {2}- known: )/m);
  const known = steps.filter((step) => (/known: (\S{10})/.exec(step)?.[1] ?? "") <= day);
  const path = join(dir, EVENT);
  writeFileSync(path, [head, ...known].join(""));
  utimesSync(path, at / 1000, at / 1000);
}

const days = () => [...whole.matchAll(/^ {2}- known: (\S{10})/gm)].map(([, day = ""]) => day);

test("from the first doubt to the last handshake, in three channels", { timeout: 60_000 }, async () => {
  const robin = bot.discord.person("robin");
  await robin.type("/digest add channel:#digests at:08:00 zone:Asia/Shanghai topic:us-china");
  await robin.type(
    "/digest add channel:#announcements at:18:00 zone:America/New_York days:weekdays actor:united-states least:confirmed",
  );
  await robin.type(
    "/digest add channel:#general at:07:00 zone:Europe/London days:monday kind:visit quiet:say upcoming:30",
  );

  const { digests, announcements, general } = bot.discord.ids;
  const channels = { digests, announcements, general };
  const seen = new Set(
    Object.values(channels)
      .flatMap((channel) => bot.discord.messages(channel))
      .map(({ id }) => id),
  );
  const posts: string[] = [];
  for (let now = START; now < END; now += HOUR) {
    const day = new Date(now).toISOString();
    if (!HOURS.has(Number(day.slice(11, 13)))) continue;
    bot.clock.advance(now - bot.clock.now());
    if (day.slice(11, 13) === "21" && days().includes(day.slice(0, 10))) {
      const before = bot.log.length;
      publish(bot.dataDir, day.slice(0, 10), now);
      await until(() => bot.log.slice(before).find((line) => /"entries":[1-9].*the archive was read again/.test(line)));
    }
    await bot.attache.tick();
    for (const [name, channel] of Object.entries(channels)) {
      for (const message of bot.discord.messages(channel).filter(({ id }) => !seen.has(id))) {
        seen.add(message.id);
        posts.push(`#${name}, ${day.slice(0, 16)} UTC\n\n${readMessage(message)}\n`);
      }
    }
  }
  await expect(posts.join(`\n${"=".repeat(80)}\n\n`)).toMatchFileSnapshot("./editors-week.txt");
});
