// From each kind of answer, everything on it is pressed, and everything on what comes then.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readMessage, type Seen } from "@attache/local-discord";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { startTestBot, type TestBot } from "#tests/helpers/bot.ts";
import { until } from "#tests/helpers/until.ts";
import {
  asOfIn,
  type Control,
  controlsOf,
  createFaultReader,
  expectWhole,
  isProblem,
  PLACES,
  standAt,
  type Where,
} from "./asking.ts";

const MINUTE = 60_000;
const VISIT = "us-china-washington-visit-2026";

let bot: TestBot;
let faults: () => readonly string[];
beforeAll(async () => {
  bot = await startTestBot();
  faults = createFaultReader(bot);
  standAt(bot, "2026-05-20T12:00:00Z");
});
afterEach(() => {
  expect(bot.discord.violations).toEqual([]);
  expect(faults()).toEqual([]);
});
afterAll(() => bot.stop());

const robin = () => bot.discord.person("robin");
const press = (seen: Seen, { id, values }: Control) => robin().press(seen.message!, id, values);

/**
 * Presses everything on an answer, and so on to `depth`, and tells what is wrong with what came. A press that was made from
 * an answer of the same day is in `pressed`. `again` brings the answer back when a press has put another page in its place;
 * what was stopped or removed by a press does not come back.
 */
async function pressEverything(
  seen: Seen,
  again: () => Promise<Seen | undefined>,
  { depth, pressed, alone }: { readonly depth: number; readonly pressed: Set<string>; readonly alone: boolean },
): Promise<readonly string[]> {
  const complaints: string[] = [];
  let here = seen;
  for (const control of controlsOf(seen.message)) {
    const key = [control.id, ...(control.values ?? []), asOfIn(seen)].join(" ");
    if (pressed.has(key) || !offers(here, control)) continue;
    pressed.add(key);
    const to = await press(here, control);
    complaints.push(...complaintsOf(here, control, to, alone));
    const isTurned = to.message?.id === here.message?.id;
    const rest = { depth: depth - 1, pressed, alone };
    const onceMore = async () => {
      const before = await again();
      return before !== undefined && offers(before, control) ? press(before, control) : undefined;
    };
    if (depth > 1) complaints.push(...(await pressEverything(to, onceMore, rest)));
    const back = isTurned ? await again() : here;
    if (back === undefined) return complaints;
    here = back;
  }
  return complaints;
}

function offers({ message }: Seen, control: Control): boolean {
  return controlsOf(message).some(({ id }) => id === control.id);
}

/** `alone`: nobody else reads along, so that an answer need not be hidden. */
function complaintsOf(from: Seen, control: Control, to: Seen, alone: boolean): readonly string[] {
  const way = `${from.text.split("\n", 2).join(" / ")} → [${control.label}]`;
  expectWhole(to);
  const isTurned = to.message?.id === from.message?.id;
  const loses = asOfIn(from) !== undefined && control.label !== "As known now" && asOfIn(to) !== asOfIn(from);
  return [
    ...(isProblem(to) ? [`${way}: ${to.text}`] : []),
    ...(loses ? [`${way}: is not as known on ${asOfIn(from)}`] : []),
    ...(isTurned && to.ephemeral !== from.ephemeral ? [`${way}: is seen by others than before`] : []),
    ...(!isTurned && !alone && !to.ephemeral ? [`${way}: everybody sees it`] : []),
  ];
}

const ANSWERS = [
  "/event name:biden xi",
  "/event name:biden xi as-of:2021-11-10",
  "/event name:summit",
  "/event name:biden xi as-of:2019-01-01",
  "/event name:Obama Xi Sunylands",
  "/next",
  "/next topic:us-china as-of:2021-11-10",
  "/next month:May 2026",
  "/next month:November 2021 topic:us-china as-of:2021-11-10",
  "/next month:1900-01",
  "/changes since:2026-05-01",
  "/changes since:2021-11-01 as-of:2021-11-12",
  "/quote words:cooperation",
  "/quote speaker:xi as-of:2021-11-10",
  "/check text:The two countries will gain cooperation and lose confrontation",
  "/check text:“Cooperation is the only right choice” and “I have always believed that old friends matter”",
  "/who actor:xi",
  "/who actor:xi as-of:2021-11-10",
  "/who actor:wang",
  "/who actor:Jinpin Xee",
  "/timeline topic:us-china",
  "/timeline topic:us-china as-of:2021-11-10",
  "/timeline topic:us-china from:1990 to:1991",
  "/search words:xi",
  "/search words:xi as-of:2021-11-10",
  "/search words:kissingre",
  "/calendar topic:us-china",
  "/about",
  "/help",
  "/follow target:us-china",
  `/remind event:${VISIT} before:1d`,
  "/following",
];

/** Buttons that the last answer of a way need not have kept from the first. */
function pressedAnew(where: Where) {
  return { depth: 2, pressed: new Set<string>(), alone: "channel" in where };
}

describe.each(Object.entries(PLACES))("%s: each button, and each button of what it brings", (_, where) => {
  const walk = pressedAnew(where);

  test.each(ANSWERS)("%s", async (line) => {
    const ask = () => robin().type(line, where);
    expect(await pressEverything(await ask(), ask, walk)).toEqual([]);
  });
});

test.each([
  "when is the biden xi summit",
  "hello",
  "what did Xi say about cooperation",
  "xi jinping",
  "check “The two countries will gain cooperation and lose confrontation”",
])("in a direct message, what “%s” brings", async (words) => {
  const ask = () => robin().dm(words);
  expect(await pressEverything(await ask(), ask, pressedAnew({ channel: "dm" }))).toEqual([]);
});

/** A curator names the day of Xi's return visit, and the bot has read it. */
async function nameDay(): Promise<void> {
  const path = join(bot.dataDir, `events/${VISIT}.yaml`);
  const step = `  - known: 2026-05-20
    status: confirmed
    confirmed-by: [united-states]
    date: 2026-10-12
    summary: The day is named.
    sources: [newsweek-2021-11-10]
`;
  writeFileSync(path, readFileSync(path, "utf8").trimEnd().concat("\n", step));
  await until(() => bot.log.find((line) => line.includes("the archive was read again")));
}

test("what is posted unasked: a digest, an agenda, a direct message about what one follows, a list of each", async () => {
  await robin().type("/digest add channel:#digests at:08:00");
  await robin().type("/agenda post channel:#announcements");
  await robin().type("/follow target:us-china", { channel: "dm" });
  await nameDay();
  await robin().type("/digest now id:d1");
  bot.clock.advance(2 * MINUTE + 1000);
  await bot.attache.tick();
  const { digests, announcements, robinDm } = bot.discord.ids;
  const newest = (channel: string) => bot.discord.messages(channel).findLast(({ components }) => components?.length);
  for (const [channel, words] of [
    [digests, "12 October 2026"],
    [announcements, "## Agenda"],
    [robinDm, "12 October 2026"],
  ] as const) {
    const message = newest(channel)!;
    expect(readMessage(message)).toContain(words);
    const seen = { message, text: readMessage(message), ephemeral: false, buttons: [], files: [] };
    expect(
      await pressEverything(seen, async () => seen, pressedAnew(channel === robinDm ? { channel: "dm" } : {})),
    ).toEqual([]);
  }
  for (const line of ["/digest list", "/digest preview id:d1", "/agenda list"]) {
    const ask = () => robin().type(line);
    expect(await pressEverything(await ask(), ask, pressedAnew({}))).toEqual([]);
  }
});

const FORWARD = /›$/;
const BACK = /^‹/;
const to = (seen: Seen, direction: RegExp) => controlsOf(seen.message).find(({ label }) => direction.test(label));

/** Without the buttons. */
const wordsOf = ({ text }: Seen) => text.replace(/\n\[[^\n]*\](?=\n|$)/g, "");

/** Presses on in one direction as long as there is a button for it; the text of each page. */
async function turn(
  seen: Seen,
  direction: RegExp,
): Promise<{ readonly last: Seen; readonly texts: readonly string[] }> {
  const texts = [wordsOf(seen)];
  let last = seen;
  for (let control = to(last, direction); control !== undefined; control = to(last, direction)) {
    const next = await press(last, control);
    expect(next.message?.id).toBe(seen.message?.id);
    expect(texts).not.toContain(wordsOf(next));
    last = next;
    texts.push(wordsOf(last));
  }
  return { last, texts };
}

test.each([
  "/event name:biden xi",
  "/event name:biden xi as-of:2021-11-12",
  "/next",
  "/next as-of:2021-11-10",
  "/changes since:2026-01-01",
  "/quote speaker:xi",
  "/search words:xi",
  "/who actor:putin",
  "/timeline topic:us-china from:2020",
])("%s: the pages follow each other to the end, and back to the same first one", async (line) => {
  const first = (await turn(await robin().type(line), BACK)).last;
  const on = await turn(first, FORWARD);
  expect(on.texts.length).toBeGreaterThan(1);
  // A timeline says which months it shows, not which page it is.
  if (!line.startsWith("/timeline"))
    for (const [page, text] of on.texts.entries()) expect(text).toContain(`Page ${page + 1} of ${on.texts.length}`);
  const back = await turn(on.last, BACK);
  expect(back.texts).toEqual(on.texts.toReversed());
});

test("the pages of sources and of what one follows", async () => {
  const event = await robin().type("/event name:biden xi");
  const sources = await turn(await robin().press(event, "Sources"), FORWARD);
  expect(sources.texts.length).toBeGreaterThan(1);
  expect((await turn(sources.last, BACK)).texts).toEqual(sources.texts.toReversed());
  for (const { value } of (await robin().complete("/follow target:talks")).slice(0, 8))
    await robin().type(`/follow target:${value}`);
  const following = await turn(await robin().type("/following"), FORWARD);
  expect(following.texts.length).toBeGreaterThan(1);
  expect((await turn(following.last, BACK)).texts).toEqual(following.texts.toReversed());
});
