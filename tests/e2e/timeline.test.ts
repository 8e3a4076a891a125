import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";

let bot: TestBot;
beforeAll(async () => {
  bot = await startTestBot();
});
afterAll(async () => {
  await bot.stop();
});

const robin = () => bot.discord.person("robin");
type Seen = Awaited<ReturnType<ReturnType<typeof robin>["type"]>>;

/** The picture that comes with an answer: its bytes, and its width and height in pixels. */
async function pictureIn({ files }: Seen) {
  const [file] = files;
  if (file === undefined) throw new Error("There is no picture.");
  const answer = await fetch(file.url);
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return { count: files.length, name: file.name, bytes, width: bytes.readUInt32BE(16) };
}

test("/timeline draws a picture, and tells the same in words when asked", async () => {
  const seen = await robin().type("/timeline topic:us-china actor:xi jinping from:2021 to:2021");
  expect(seen.ephemeral).toBe(false);
  expect(seen.text).toContain("## Timeline: US-China relations, with Xi Jinping, in 2021\n-# 习近平");
  expect(seen.text).toContain("(picture: Timeline: US-China relations");
  expect(seen.text).not.toContain("**15 November 2021** · held");
  expect(await pictureIn(seen)).toMatchObject({ count: 1, name: "timeline.png", width: 780 });
  const opened = await robin().press(seen.message!, "In words");
  expect(opened.message?.id).toBe(seen.message?.id);
  expect(opened.text).toContain("**15 November 2021** · held\nBiden–Xi virtual summit");
  expect((await pictureIn(opened)).count).toBe(1);
  const closed = await robin().press(opened.message!, "Picture only");
  expect(closed.text).toBe(seen.text);
});

test("turning the page brings another picture in the same message, and the old one goes", async () => {
  const first = await robin().type("/timeline topic:us-china from:2020");
  const label = first.buttons.includes("Later ›") ? "Later ›" : "‹ Earlier";
  const second = await robin().press(first.message!, label);
  expect(second.message?.id).toBe(first.message?.id);
  const [before, after] = [await pictureIn(first), await pictureIn(second)];
  expect(after.count).toBe(1);
  expect(after.bytes.equals(before.bytes)).toBe(false);
});

test("as of a day, the picture is of that day", async () => {
  const seen = await robin().type("/timeline topic:us-china from:2021-11 to:2021-11 as-of:2021-11-10");
  expect(seen.text).toContain("As known on 10 November 2021");
  expect(seen.text).not.toContain("**15 November 2021** · held");
});

test("the Timeline button of /next answers beside it, to the asker alone, with a picture", async () => {
  const next = await robin().type("/next topic:us-china");
  const seen = await robin().press(next.message!, "Timeline");
  expect(seen.message?.id).not.toBe(next.message?.id);
  expect(seen.ephemeral).toBe(true);
  expect((await pictureIn(seen)).width).toBe(780);
});

test("a direct message that asks for a timeline gets one", async () => {
  const seen = await robin().dm("timeline of US-China relations");
  expect((await pictureIn(seen)).width).toBe(780);
});

test("a time in which nothing happened is refused to the asker alone, without a picture", async () => {
  const seen = await robin().type("/timeline from:1400 to:1401");
  expect(seen.text).toContain("My archive has no such event with a date in this time.");
  expect(seen.ephemeral).toBe(true);
  expect(seen.files).toEqual([]);
});

test("a span the wrong way round is told in one sentence", async () => {
  const seen = await robin().type("/timeline from:2022 to:2021");
  expect(seen.text).toContain("“from” comes after “to”");
});

test("nothing that the bot sent broke Discord's schema or limits, and nothing went wrong", () => {
  expect(bot.discord.violations).toEqual([]);
  expect(bot.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
});
