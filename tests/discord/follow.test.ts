import { expect, test } from "vitest";
import { dmPages } from "#src/discord/render/broadcast/dm-pages.ts";
import { render } from "#src/discord/render/render.ts";
import type { Follower } from "#src/follow/follower.ts";
import { gatherNews } from "#src/follow/news.ts";
import { prospectOf } from "#src/follow/remind.ts";
import { EMPTY_LEDGER, extendLedger, recordArchive } from "#src/ledger/ledger.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anArchive, anEvent } from "#tests/helpers/archive.ts";
import { expectToFit, readBody } from "#tests/helpers/fits.ts";
import { aTarget, eventId } from "#tests/helpers/ids.ts";

const USER = "1098100000000000301";
const NOW = Date.parse("2021-11-14T00:00:00Z");
const AGREED = aDevelopment({ known: "2021-10-06", status: "agreed", date: "2021-12" });
const NAMED = aDevelopment({ known: "2021-11-12", status: "confirmed", date: "2021-11-15", sources: ["embassy"] });

const archiveOf = (count: number, ...steps: (typeof AGREED)[]) =>
  anArchive({
    events: Array.from({ length: count }, (_, n) =>
      anEvent({
        id: `e${n}`,
        title: `Summit ${n} of *the* @everyone`,
        topics: ["us-china"],
        developments: [AGREED, ...steps],
      }),
    ),
  });

function newsFor(count: number, follower: Partial<Follower>, ...steps: (typeof AGREED)[]) {
  const before = archiveOf(count);
  const archive = archiveOf(count, ...steps);
  const first = extendLedger(EMPTY_LEDGER, recordArchive(before, EMPTY_LEDGER, 0));
  const ledger = extendLedger(first, recordArchive(archive, first, 0));
  const asked = { user: USER, follows: [], reminders: [], numbers: 9, ...follower };
  return { news: gatherNews(asked, { archive, ledger, now: NOW }).news!, archive, place: first.head ?? 0 };
}

const createdAt = "2021-10-10T00:00:00.000Z";
const follow = (place: number) => ({ id: "f1", target: aTarget("topic", "us-china"), place, createdAt }) as const;
const reminder = { id: "r2", event: eventId("e0"), before: "1d", createdAt } as const;

test("a letter tells was → is with who says so and where it is from, and can be stopped there", () => {
  const { news, archive } = newsFor(1, { follows: [follow(1)] }, NAMED);
  const [page, ...more] = dmPages(news, archive, ENGLISH, (index) => 2 ** 20 + index);
  expect(more).toEqual([]);
  expectToFit(page!);
  expect(page!.components[0].id).toBe(2 ** 20);
  const text = readBody(page!);
  expect(text).toContain("December 2021 (agreed in principle) → **Monday 15 November 2021 (confirmed)**");
  expect(text).toContain(" · Embassy of China");
  expect(text).toContain("You follow US-China relations");
  expect(text).toContain("[Stop following US-China relations]");
  expect(text).toContain("**Summit 0 of \\*the\\* \\@everyone**");
});

test.each([60, 2_000])(
  "a letter of %i changes is at most three messages that fit; each change is told, or counted and behind a button",
  (count) => {
    const { news, archive } = newsFor(count, { follows: [follow(count)], reminders: [reminder] }, NAMED);
    const pages = dmPages(news, archive, ENGLISH, (index) => 2 ** 20 + index);
    for (const page of pages) expectToFit(page);
    expect(pages.length).toBeLessThanOrEqual(3);
    const text = pages.map(readBody).join("\n");
    expect(text).toContain("You asked to be reminded 1 day before");
    const told = new Set([...text.matchAll(/\*\*Summit (\d+) of \\\*the\\\* \\@everyone\*\*/g)].map(([, n]) => n)).size;
    const more = Number(/Not shown here: (\d+) changes/.exec(text)?.[1]);
    expect(told).toBeGreaterThan(15);
    expect(told + more).toBe(count);
    expect(readBody(pages.at(-1)!)).toContain("[All changes]");
    expect(readBody(pages.at(-1)!)).toContain("[Stop following US-China relations]");
  },
);

test("all reminders that are due at once are told, however many", () => {
  const reminders = Array.from({ length: 25 }, (_, n) => ({ ...reminder, id: `r${n + 1}`, event: eventId(`e${n}`) }));
  const { news, archive } = newsFor(60, { follows: [follow(60)], reminders }, NAMED);
  const pages = dmPages(news, archive, ENGLISH, (index) => 2 ** 20 + index);
  for (const page of pages) expectToFit(page);
  expect(
    pages
      .map(readBody)
      .join("\n")
      .match(/You asked to be reminded 1 day before/g),
  ).toHaveLength(25);
});

test("the source of a reminder is that of its date, not of what was said later", () => {
  const said = aDevelopment({
    known: "2021-11-13",
    says: "A spokesman",
    summary: "Both look forward to it.",
    sources: [],
  });
  const { news, archive } = newsFor(1, { follows: [], reminders: [reminder] }, NAMED, said);
  const text = readBody(dmPages(news, archive, ENGLISH, (index) => 2 ** 20 + index)[0]!);
  expect(text).toContain("Confirmed · known since 12 November 2021");
  expect(text).toContain("-# Source: Embassy of China");
});

test("a reminder of a day without an hour says that no hour is named, and gives no invented clock time", () => {
  const { news, archive } = newsFor(1, { follows: [], reminders: [reminder] }, NAMED);
  const text = readBody(dmPages(news, archive, ENGLISH, (index) => 2 ** 20 + index)[0]!);
  expect(text).toContain("## Reminder");
  expect(text).toContain("**Monday 15 November 2021**");
  expect(text).toContain("Its day begins <t:1636934400:R>; no time of day is named.");
  expect(text).toContain("You asked to be reminded 1 day before");
  expect(text).not.toContain("00:00");
});

test.each([
  [
    aDevelopment({ known: "2021-11-12", status: "cancelled" }),
    "It was called off, so your reminder 1 day before ends.",
  ],
  [
    aDevelopment({ known: "2021-11-12", status: "cancelled", date: null }),
    "\nCancelled; my archive has no date for it.\n",
  ],
  [aDevelopment({ known: "2021-11-12", status: "held" }), "It has begun before a reminder could come"],
])("a reminder that ends says why", (step, expected) => {
  const { news, archive } = newsFor(1, { reminders: [reminder] }, step);
  expect(readBody(dmPages(news, archive, ENGLISH, (index) => 2 ** 20 + index)[0]!)).toContain(expected);
});

test("the full list fits on every page, also with an explanation of what is wrong", () => {
  const archive = archiveOf(25);
  const follows = Array.from({ length: 25 }, (_, n) => ({
    id: `f${n + 1}`,
    target: { kind: "event", id: eventId(`e${n}`) } as const,
    place: 0,
    createdAt,
  }));
  const prospect = prospectOf(undefined, "1d", archive);
  const reminders = follows.map(({ target }, n) => ({
    reminder: { ...reminder, id: `r${n + 30}`, event: target.id },
    prospect,
  }));
  const paused = { reason: "Cannot send messages to this user (50007)", since: createdAt };
  for (let page = 0; page < 10; page++) {
    const body = render(
      { kind: "following", owner: USER, page, today: "2026-11-27", following: { follows, reminders, paused } },
      archive,
      ENGLISH,
    );
    expectToFit(body);
    expect(readBody(body)).toContain(`Page ${page + 1} of 10 · 25 of 25 follows, 25 of 25 reminders`);
    expect(readBody(body)).toContain("you do not take direct messages from me");
    expect(readBody(body)).toContain("[End all reminders]");
  }
});
