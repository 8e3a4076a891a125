// What three channels read while one visit was put off, set again and held: editors-week.txt, to be read aloud. When the
// curated file or the wording of digests changes, look at the difference and accept it with `vitest run -u`; pictures of
// it are made by `npm run screenshots`.
import { readMessage } from "@attache/local-discord";
import { expect, test } from "vitest";
import { startTestBot } from "#tests/helpers/bot.ts";
import { prepareWeek, runWeek, START } from "#tests/helpers/editors-week.ts";

test("from the first doubt to the last handshake, in three channels", { timeout: 60_000 }, async () => {
  const bot = await startTestBot(prepareWeek, { begin: START });
  const { digests, announcements, general } = bot.discord.ids;
  const seen = new Set<string>();
  const posts: string[] = [];
  let begun = false;
  await runWeek(bot, (now) => {
    for (const [name, channel] of Object.entries({ digests, announcements, general })) {
      for (const message of bot.discord.messages(channel).filter(({ id }) => !seen.has(id))) {
        seen.add(message.id);
        if (begun) posts.push(`#${name}, ${now.toISOString().slice(0, 16)} UTC\n\n${readMessage(message)}\n`);
      }
    }
    begun = true;
  });
  expect(bot.discord.violations).toEqual([]);
  await bot.stop();
  await expect(posts.join(`\n${"=".repeat(80)}\n\n`)).toMatchFileSnapshot("./editors-week.txt");
});
