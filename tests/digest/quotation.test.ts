import { expect, test } from "vitest";
import { pickQuotation } from "#src/digest/quotation.ts";
import { anArchive, anEvent, aQuote } from "#tests/helpers/archive.ts";
import { aSubscription } from "#tests/helpers/digests.ts";
import { actorId, quoteId } from "#tests/helpers/ids.ts";

/** The archive reaches to 1 October 2021. */
const picked = (quotes: readonly Parameters<typeof aQuote>[0][], given = {}, told: readonly string[] = []) =>
  pickQuotation(
    anArchive({ events: [anEvent()], quotes: quotes.map((quote) => aQuote(quote)) }),
    aSubscription(given),
    "2021-10-05",
    told.map((quote) => ({ quote: quoteId(quote), speaker: actorId("x"), before: undefined, after: "verified" })),
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
  expect(picked(quotes, { actors: ["xi-jinping"] })).toBe("old");
  expect(picked(quotes, { topics: ["us-china"] })).toBe("new");
  expect(picked(quotes, { kind: "call" })).toBeUndefined();
});
