import { afterEach, beforeEach, expect, test } from "vitest";
import { pickQuotation } from "#src/digest/quotation.ts";
import { anArchive, anEvent, aQuote } from "../helpers/archive.ts";
import { aSubscription } from "../helpers/digests.ts";
import { archiveWith, aWorld, GUILD, type Running, WANTED, type World } from "../helpers/world.ts";

/** The archive reaches to 1 October 2021. */
const picked = (quotes: readonly Parameters<typeof aQuote>[0][], given = {}, told: readonly string[] = []) =>
  pickQuotation(
    anArchive({ events: [anEvent()], quotes: quotes.map((quote) => aQuote(quote)) }),
    aSubscription(given),
    "2021-10-05",
    told.map((quote) => ({ quote, speaker: "x", before: undefined, after: "verified" })),
  )?.quote;

const OLD = { id: "old", said: "2021-09-10" };
const NEW = { id: "new", said: "2021-09-28" };

test("the newest that is verified", () => {
  expect(picked([OLD, NEW])).toBe("new");
  expect(picked([OLD, { ...NEW, status: "disputed" }])).toBe("old");
});

test("not the one shown last, nor one that the digest tells of anyway", () => {
  expect(picked([OLD, NEW], { lastQuotation: "new" })).toBe("old");
  expect(picked([NEW], { lastQuotation: "new" })).toBeUndefined();
  expect(picked([OLD, NEW], {}, ["new"])).toBe("old");
});

test("of the last 30 days that the archive knows of, and not of a day to come", () => {
  expect(picked([{ id: "ancient", said: "2021-08-31" }])).toBeUndefined();
  expect(picked([{ id: "in-time", said: "2021-09-01" }])).toBe("in-time");
  expect(picked([{ id: "some-day-this-year", said: "2021" }])).toBeUndefined();
  expect(picked([{ id: "tomorrow", said: "2021-10-06" }])).toBeUndefined();
});

test("that fits the filters", () => {
  const quotes = [OLD, { ...NEW, speaker: "joe-biden", topics: ["us-china"] }];
  expect(picked(quotes, { actor: "xi-jinping" })).toBe("old");
  expect(picked(quotes, { topic: "us-china" })).toBe("new");
  expect(picked(quotes, { kind: "call" })).toBeUndefined();
});

let world: World;
let bot: Running;

beforeEach(async () => {
  world = aWorld();
  bot = await world.start(undefined, {
    render: ({ quotation }, { marker }) => [
      { body: { text: String(quotation?.quote), marker: marker(0) }, events: [], quotes: [] },
    ],
  });
});

afterEach(() => {
  bot.stop();
  world.remove();
});

test("digest after digest, never the same twice in a row; only where it is wished for", async () => {
  const quotes = [aQuote({ id: "one", said: "2021-11-08" }), aQuote({ id: "two", said: "2021-11-07" })];
  world.setArchive(anArchive({ events: [...archiveWith(2).events.values()], quotes }));
  await bot.record();
  await bot.service.add({ ...WANTED, quiet: "say", quotation: true });
  await bot.service.add({ ...WANTED, quiet: "say", channel: "2001" });
  for (const day of [10, 11, 12]) {
    world.clock.set(`2021-11-${day}T08:00:00Z`);
    await bot.tick();
  }
  const shown = (channel: string) =>
    world.discord.messages.filter((one) => one.channel === channel).map(({ body }) => body.text);
  expect(shown("2000")).toEqual(["one", "two", "one"]);
  expect(shown("2001")).toEqual(["undefined", "undefined", "undefined"]);
  expect((await bot.service.list(GUILD))[0]?.subscription.lastQuotation).toBe("one");
});
