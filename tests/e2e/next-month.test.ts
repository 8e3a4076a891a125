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
const PLACES = {
  "in a server": undefined,
  "in direct messages": { channel: "dm" },
  "in a conversation elsewhere": { context: "elsewhere" },
} as const;
type Seen = Awaited<ReturnType<ReturnType<typeof robin>["type"]>>;

/** The picture that comes with an answer: its bytes, and its width and height in pixels. */
async function pictureIn({ files }: Seen) {
  const [file] = files;
  if (file === undefined) throw new Error("There is no picture.");
  const answer = await fetch(file.url);
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return { count: files.length, name: file.name, bytes, width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

test("/next month draws a page of the calendar, and tells the same in words when asked", async () => {
  const seen = await robin().type("/next month:November 2021");
  expect(seen.ephemeral).toBe(false);
  expect(seen.text).toContain("## November 2021");
  expect(seen.text).toContain("(picture: November 2021. The days of the month in weeks from Monday");
  const { height, ...picture } = await pictureIn(seen);
  expect(picture).toMatchObject({ count: 1, name: "month.png", width: 780 });
  expect(height).toBeLessThanOrEqual(1100);
  const opened = await robin().press(seen.message!, "In words");
  expect(opened.message?.id).toBe(seen.message?.id);
  expect(opened.text).toContain("**31 October – 13 November 2021**\nUN climate conference in Glasgow (COP26)");
  const closed = await robin().press(opened.message!, "Picture only");
  expect(closed.text).toBe(seen.text);
});

test("as of a day it is the month as it was known then, and that is kept from page to page", async () => {
  const seen = await robin().type("/next month:2021-11 topic:us-china as-of:2021-11-10");
  expect(seen.text).toContain("## November 2021: US-China relations\n-# As known on 10 November 2021");
  expect(seen.text).toContain(
    "The week of 15 November 2021, tentatively 15 November 2021: Biden–Xi virtual summit, tentative.",
  );
  const before = await robin().press(seen.message!, "‹ October 2021");
  expect(before.message?.id).toBe(seen.message?.id);
  expect(before.text).toContain("## October 2021: US-China relations\n-# As known on 10 November 2021");
  const back = await robin().press(before.message!, "November 2021 ›");
  expect(back.text).toBe(seen.text);
});

test("turning to another month brings its picture in the same message, and the old one goes", async () => {
  const first = await robin().type("/next month:2021-11");
  const second = await robin().press(first.message!, "‹ October 2021");
  expect(second.message?.id).toBe(first.message?.id);
  const [before, after] = [await pictureIn(first), await pictureIn(second)];
  expect(after.count).toBe(1);
  expect(after.bytes.equals(before.bytes)).toBe(false);
});

test.each(Object.entries(PLACES))("%s: from the list to the month and back in the same message", async (_, where) => {
  const list = await robin().type("/next topic:us-china within:year as-of:2021-11-10", where);
  expect(list.files).toEqual([]);
  const month = await robin().press(list.message!, "Month");
  expect(month.message?.id).toBe(list.message?.id);
  expect(month.text).toContain("## November 2021: US-China relations\n-# As known on 10 November 2021");
  expect((await pictureIn(month)).count).toBe(1);
  const back = await robin().press(month.message!, "As a list");
  expect(back.message?.id).toBe(list.message?.id);
  expect(back.text).toBe(list.text);
  expect(back.files).toEqual([]);
});

test("the button of an event answers beside it, from the same day", async () => {
  const picture = await robin().type("/next month:2021-11 topic:us-china as-of:2021-11-10");
  const month = await robin().press(picture.message!, "In words");
  const seen = await robin().press(month.message!, "Open");
  expect(seen.message?.id).not.toBe(month.message?.id);
  expect(seen.text).toContain("As known on 10 November 2021");
});

test("an empty month says so without a picture, and a button leads to the nearest that is not", async () => {
  const seen = await robin().type("/next month:May 1900", PLACES["in direct messages"]);
  expect(seen.text).toMatch(/My archive has nothing in May 1900\. The nearest month with something is \w+ \d{4}\./);
  expect(seen.files).toEqual([]);
  const nearest = /something is (\w+ \d{4})/.exec(seen.text)?.[1] ?? "";
  const there = await robin().press(seen.message!, nearest);
  expect(there.text).toContain(`## ${nearest}`);
  expect((await pictureIn(there)).count).toBe(1);
});

test("months that hold something are offered while one types", async () => {
  const choices = await robin().complete("/next as-of:2021-11-10 topic:us-china month:");
  expect(choices[0]).toEqual({ name: "November 2021", value: "2021-11" });
  expect(await robin().complete("/next month:october 198")).toEqual([]);
  expect(await robin().complete("/next month:october 1986")).toEqual([{ name: "October 1986", value: "1986-10" }]);
});

test("what is no month is told in one sentence, to the asker alone", async () => {
  for (const where of Object.values(PLACES)) {
    const seen = await robin().type("/next month:11/2021", where);
    expect(seen.text).toBe("“11/2021” is not a month I can read. Write a month as May 2026, 2026-05 or next month.");
    expect(seen.ephemeral).toBe(true);
    expect(seen.files).toEqual([]);
  }
});

test("nothing that the bot sent broke Discord's schema or limits, and nothing went wrong", () => {
  expect(bot.discord.violations).toEqual([]);
  expect(bot.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
});
