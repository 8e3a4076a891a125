// What an editor enters while one visit is put off, set again and held, and what three channels are told of it.
import { readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TestBot } from "./bot.ts";
import { FROZEN } from "./shipped.ts";
import { until } from "./until.ts";

const EVENT = "events/us-china-beijing-visit-2026.yaml";
const HOUR = 3_600_000;

export const START = Date.parse("2026-03-12T12:00Z");
const END = Date.parse("2026-05-18T23:00Z");

/** UTC; the three digests are due at some of them, in winter and in summer, and at 21 news is entered. */
const HOURS: ReadonlySet<number> = new Set([0, 6, 7, 21, 22]);

/** The whole file, as it stands in the end. */
const whole = readFileSync(join(FROZEN, EVENT), "utf8");
const days: ReadonlySet<string> = new Set([...whole.matchAll(/^ {2}- known: (\S{10})/gm)].map(([, day = ""]) => day));

/** Leaves only the one event in the archive, as its file stood on the first day. */
export function prepareWeek(dataDir: string): void {
  for (const folder of ["events", "quotes"]) {
    for (const name of readdirSync(join(dataDir, folder))) rmSync(join(dataDir, folder, name), { recursive: true });
  }
  enter(dataDir, START);
  for (const name of readdirSync(dataDir)) utimesSync(join(dataDir, name), START / 1000, START / 1000);
}

/** The file as it stood on the evening of a day: what became known later is not in it yet. */
function enter(dataDir: string, now: number): void {
  const day = new Date(now).toISOString().slice(0, 10);
  const [head = "", ...steps] = whole.split(/^(?= {2}- known: )/m);
  const known = steps.filter((step) => (/known: (\S{10})/.exec(step)?.[1] ?? "") <= day);
  const path = join(dataDir, EVENT);
  writeFileSync(path, [head, ...known].join(""));
  utimesSync(path, now / 1000, now / 1000);
}

/** Sets up the digests, and lets the days go by; calls `look` whenever something may have been posted. */
export async function runWeek(bot: TestBot, look: (now: Date) => void = () => {}): Promise<void> {
  const robin = bot.discord.person("robin");
  for (const line of [
    "/digest add channel:#digests at:08:00 zone:Asia/Shanghai",
    "/digest edit id:d1 topic:us-china",
    "/digest add channel:#announcements at:18:00 zone:America/New_York",
    "/digest edit id:d2 days:weekdays actor:united-states minimum-certainty:confirmed",
    "/digest add channel:#general at:07:00 zone:Europe/London",
    "/digest edit id:d3 days:monday kind:visit when-nothing-new:say upcoming:30",
  ]) {
    await robin.type(line);
  }
  look(new Date(START));
  for (let now = START; now < END; now += HOUR) {
    const time = new Date(now);
    if (!HOURS.has(time.getUTCHours())) continue;
    bot.clock.advance(now - bot.clock.now());
    if (time.getUTCHours() === 21 && days.has(time.toISOString().slice(0, 10))) {
      const before = bot.log.length;
      enter(bot.dataDir, now);
      await until(() => bot.log.slice(before).find((line) => /"entries":[1-9].*the archive was read again/.test(line)));
    }
    await bot.attache.tick();
    look(time);
  }
}
