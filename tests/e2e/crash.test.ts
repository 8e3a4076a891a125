import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readMessage } from "@attache/local-discord";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Playground, startPlayground } from "#src/playground.ts";
import { type ChildBot, startChild } from "#tests/helpers/child-bot.ts";
import { aDataFolder } from "#tests/helpers/data-folder.ts";

let discord: Playground;
let folder: ReturnType<typeof aDataFolder>;
let bot: ChildBot;

beforeEach(async () => {
  folder = aDataFolder();
  discord = await startPlayground();
  bot = await start();
  await discord.person("robin").type("/digest add channel:#digests at:08:00 zone:UTC");
  await discord.person("robin").type("/digest now id:d1");
  folder.callOff();
  await bot.untilLog(/"entries":1/);
});

afterEach(async () => {
  await bot.kill();
  expect(discord.violations).toEqual([]);
  await discord.close();
  folder.remove();
});

function start(): Promise<ChildBot> {
  return startChild({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl }, folder.path);
}

/** After the welcome. */
const digests = () =>
  discord.messages(discord.ids.digests).filter((message) => !readMessage(message).startsWith("## Welcome"));

/** Digests in the channel, after a restart and after asking for what is still new. */
async function copiesAfterRestart(): Promise<number> {
  discord.intercept(undefined);
  bot = await start();
  await discord.person("robin").type("/digest now id:d1");
  return digests().length;
}

/** Asks for the digest; the answer may never come, because the bot dies on the way. */
async function askAndDie(died: Promise<unknown>): Promise<void> {
  const asked = discord
    .person("robin")
    .type("/digest now id:d1")
    .catch(() => undefined);
  await died;
  // The person's client gives up after three seconds; the test need not wait for that.
  void asked;
}

test.each(["before", "stored"] as const)(
  "killed when Discord has the message in hand (%s): one copy",
  async (phase) => {
    const died = new Promise<void>((resolve) => {
      discord.intercept(async (request, at) => {
        if (
          request.method !== "POST" ||
          !request.path.endsWith(`/channels/${discord.ids.digests}/messages`) ||
          at !== phase
        )
          return undefined;
        await bot.kill();
        resolve();
        return "reset";
      });
    });
    await askAndDie(died);
    expect(await copiesAfterRestart()).toBe(1);
  },
);

test.each([0, 5, 21, 55])("killed %i ms after the digest was asked for: one copy", async (wait) => {
  await askAndDie(new Promise((resolve) => setTimeout(resolve, wait)).then(() => bot.kill()));
  expect(await copiesAfterRestart()).toBe(1);
});

test("asked to stop in the middle of a delivery, it hands over within ten seconds and nothing is lost", async () => {
  const asked = Date.now();
  const ended = new Promise<number | null>((resolve) => {
    discord.intercept(async (request, at) => {
      if (
        request.method !== "POST" ||
        !request.path.endsWith(`/channels/${discord.ids.digests}/messages`) ||
        at !== "before"
      )
        return undefined;
      resolve(bot.terminate());
      return undefined;
    });
  });
  await askAndDie(ended);
  expect(await ended).toBe(0);
  expect(Date.now() - asked).toBeLessThan(11_000);
  expect(await copiesAfterRestart()).toBe(1);
});

test("asked to stop between the pages of a long digest, it goes on with the page that is missing", async () => {
  const step = (known: string) =>
    `{"known":"${known}","status":"floated","summary":"Somebody speaks of it.","sources":[]}`;
  const talk = (n: number) =>
    `{"id":"talks-${n}","title":"Talks ${n}","kind":"talks","developments":[${step("2026-05-20")}]}\n`;
  writeFileSync(
    join(folder.path, "data/events/talks.jsonl"),
    Array.from({ length: 40 }, (_, index) => talk(index + 1)).join(""),
  );
  await bot.untilLog(/"entries":40/);
  const isPost = ({ method, path }: { method: string; path: string }) =>
    method === "POST" && path.endsWith(`/channels/${discord.ids.digests}/messages`);
  let posts = 0;
  const asked = Date.now();
  const ended = new Promise<number | null>((resolve) => {
    discord.intercept(async (request, at) => {
      if (!isPost(request) || at !== "stored") return undefined;
      posts++;
      // The second page is stored, but the bot never learns of it, and Discord is out of reach from then on.
      if (posts === 2) resolve(bot.terminate());
      return posts >= 2 ? "reset" : undefined;
    });
  });
  await askAndDie(ended);
  expect(Date.now() - asked).toBeLessThan(11_000);
  const before = digests().map(({ id }) => id);
  expect(before.length).toBeGreaterThanOrEqual(2);

  const bodies: unknown[] = [];
  discord.intercept((request, at) => {
    if (isPost(request) && at === "before") bodies.push(request.body);
    return undefined;
  });
  bot = await start();
  await discord.person("robin").type("/digest now id:d1");
  const after = digests();
  const pages = after.map((message) => /-# (\d+) of (\d+)/.exec(readMessage(message))?.slice(1).map(Number));
  const count = pages[0]?.[1] ?? 0;
  expect(count).toBeGreaterThanOrEqual(3);
  expect(pages).toEqual(Array.from({ length: count }, (_, index) => [index + 1, count]));
  expect(after.map(({ id }) => id).slice(0, before.length)).toEqual(before);
  expect(bodies).toHaveLength(count - before.length);
});
