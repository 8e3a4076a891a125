import { afterAll, beforeAll, expect, test } from "vitest";
import { read } from "#tests/calendar/read.ts";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(async () => {
  await bot.stop();
});

const robin = () => bot.discord.person("robin");

async function fileIn({ files: [file] }: Awaited<ReturnType<ReturnType<typeof robin>["type"]>>) {
  if (file === undefined) throw new Error("There is no file.");
  const answer = await fetch(file.url);
  return { name: file.name, text: await answer.text() };
}

test("/calendar gives a file that both parsers read, and says what is in it and what is not", async () => {
  const seen = await robin().type("/calendar topic:us-china");
  expect(seen.text).toContain("## Calendar: US-China relations");
  expect(seen.text).toMatch(/\*\*\d+ events\*\*\n\d+ confirmed or held/);
  expect(seen.text).toMatch(/Left out: \d+ without a firm week/);
  expect(seen.ephemeral).toBe(false);
  const { name, text } = await fileIn(seen);
  expect(name).toBe("attache-us-china.ics");
  expect(read(text)).toContainEqual(
    expect.objectContaining({
      uid: "us-china-virtual-summit-2021@attache",
      start: "2021-11-16T00:46:00Z",
      end: "2021-11-16T04:24:00Z",
      status: "CONFIRMED",
    }),
  );
});

test("the button brings the vague dates too, and the file gets another name", async () => {
  const first = await robin().type("/calendar topic:us-china actor:xi jinping");
  const second = await robin().press(first.message!, "Include uncertain dates");
  const [narrow, wide] = [await fileIn(first), await fileIn(second)];
  expect(wide.name).toBe("attache-us-china-xi-jinping-vague.ics");
  expect(read(wide.text).length).toBeGreaterThan(read(narrow.text).length);
  expect(second.text).not.toContain("firm week");
});

test("vague:True is what the button asks", async () => {
  const seen = await robin().type("/calendar topic:us-china actor:xi jinping vague:True");
  expect((await fileIn(seen)).name).toBe("attache-us-china-xi-jinping-vague.ics");
});

test("a direct message that asks for a calendar gets one", async () => {
  const seen = await robin().dm("calendar for Xi Jinping");
  expect((await fileIn(seen)).name).toBe("attache-xi-jinping.ics");
});

test("a topic that nobody knows is refused to the asker alone, with no file", async () => {
  const seen = await robin().type("/calendar topic:no such thing at all");
  expect(seen.text).toContain("The archive knows no topic called “no such thing at all”");
  expect(seen.ephemeral).toBe(true);
  expect(seen.files).toEqual([]);
});

test("nothing that the bot sent broke Discord's schema or limits", () => {
  expect(bot.discord.violations).toEqual([]);
});
