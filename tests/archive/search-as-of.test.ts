import { earliest } from "@attache/edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Archive } from "#src/archive/archive.ts";
import { knownOn } from "#src/archive/known.ts";
import { knownBy } from "#src/archive/known-steps.ts";
import { quoteAsOf } from "#src/archive/quote-as-of.ts";
import type { Event } from "#src/archive/schema.ts";
import { datesIn } from "#src/archive/search/date-words.ts";
import { makeDocument, type SearchDocument } from "#src/archive/search/documents.ts";
import type { FindOptions } from "#src/archive/search/hit.ts";
import { kindMeant, kindsAlike } from "#src/archive/search/synonyms.ts";
import { latinOf, nominativesOf, spellingKey } from "#src/archive/search/transliteration.ts";
import { editDistance } from "#src/text/edit-distance.ts";
import { aDevelopment, anActor, anArchive, anEvent, aQuote } from "#tests/helpers/archive.ts";
import { runs, sample } from "#tests/helpers/runs.ts";
import { shipped } from "#tests/helpers/shipped.ts";

const SUMMIT = anEvent({
  id: "summit",
  title: "Meeting of the two",
  participants: [{ actor: "xi-jinping" }],
  developments: [
    aDevelopment({ known: "2021-09-15", status: "floated", summary: "A reporter hears of a proposal." }),
    aDevelopment({
      known: "2021-11-12",
      status: "confirmed",
      date: "2021-12-09",
      place: { name: "Woodside", country: "united-states" },
      participants: [{ actor: "xi-jinping" }, { actor: "joe-biden" }],
      says: "the spokeswoman",
      summary: "An evening is announced, with a limousine.",
    }),
  ],
});

function finding(archive: Archive): (words: string, options?: FindOptions) => readonly string[] {
  return (words, options) => archive.search.find(words, { today: "2026-06-01", ...options }).map(({ id }) => id);
}

describe("as of a day, an event is found by what was known of it", () => {
  const find = finding(
    anArchive({
      events: [SUMMIT, anEvent({ id: "other", title: "Conference on trade" })],
    }),
  );

  test.each([
    ["its summary", "limousine"],
    ["its place", "woodside"],
    ["the country of its place", "united states"],
    ["those who take part", "biden"],
    ["who says so", "spokeswoman"],
    ["its day", "9 december 2021"],
    ["its month", "december"],
    ["a phrase", '"an evening is announced"'],
    ["a mistyped word", "limousien"],
    ["the beginning of a word", "limous"],
  ])("not by %s before that was named", (_, words) => {
    expect(find(words, { asOf: "2021-11-12" })).toContain("summit");
    expect(find(words, { asOf: "2021-11-11" })).not.toContain("summit");
    expect(find(words, { asOf: "2021-11-11", typing: true })).not.toContain("summit");
    expect(find(words)).toContain("summit");
  });

  test("by its title, its topics and its first words from the first day on", () => {
    for (const words of ["meeting of the two", "reporter proposal", '"hears of a proposal"', "xi"]) {
      expect(find(words, { asOf: "2021-09-15" }), words).toContain("summit");
      expect(find(words, { asOf: "2021-09-14" }), words).not.toContain("summit");
    }
  });

  test("words that were known count beside words that came later, which count for nothing", () => {
    const score = (asOf?: string) => {
      const options = { today: "2026-06-01", ...(asOf === undefined ? {} : { asOf }) };
      const archive = anArchive({ events: [SUMMIT] });
      return archive.search.find("meeting of the two limousine", options)[0]?.score ?? 0;
    };
    expect(score("2021-11-01")).toBeGreaterThan(0);
    expect(score("2021-11-01")).toBeLessThan(score("2021-11-12"));
  });

  test("nothing near is offered by what came later", () => {
    const archive = anArchive({ events: [SUMMIT] });
    const near = (asOf: string) => archive.search.similar("bidne", { asOf, kinds: ["event"] }).map(({ id }) => id);
    expect(near("2021-11-12")).toEqual(["summit"]);
    expect(near("2021-11-11")).toEqual([]);
  });
});

test("as of a day, nobody is found by an office that they took up later", () => {
  const office = (from: string) => [{ title: "President of the United States", from }];
  const find = finding(
    anArchive({
      actors: [
        anActor({ id: "joe-biden", name: "Joe Biden", offices: office("2021-01-20") }),
        anActor({ id: "donald-trump", name: "Donald Trump", offices: office("2017-01-20") }),
      ],
    }),
  );
  expect(find("president of the united states", { asOf: "2020-06-01" })).toEqual(["donald-trump"]);
  expect(find("president of the united states", { asOf: "2021-06-01" })).toContain("joe-biden");
});

test("as of a day, only quotes are found that had surely been said", () => {
  const quote = aQuote({ id: "some-day", said: "[2021-11-16..2021-11-19]" });
  const find = finding(anArchive({ quotes: [quote] }));
  expect(find("cooperation", { asOf: "2021-11-18" })).toEqual([]);
  expect(find("cooperation", { asOf: "2021-11-19" })).toEqual(["some-day"]);
});

test("an edit of the archive is found as of a day, too", () => {
  const before = anArchive({ events: [SUMMIT] });
  expect(finding(before)("limousine", { asOf: "2021-11-11" })).toEqual([]);
  const [first, second] = SUMMIT.developments;
  const earlier: Event = { ...SUMMIT, developments: [first!, { ...second!, known: knownOn("2021-10-01") }] };
  expect(finding(anArchive({ events: [earlier] }))("limousine", { asOf: "2021-11-11" })).toEqual(["summit"]);
});

const archive = shipped();
const days = [...archive.events.values()]
  .flatMap(({ developments }) => developments.map(({ known }) => known.by))
  .filter((_, n) => n % 20 === 0);

/** What would be in the archive if it had been closed on that day. */
function closedOn(day: string): Archive {
  const events = [...archive.events.values()]
    .map((event) => ({ ...event, developments: [...knownBy(event, day)] }))
    .filter(({ developments }) => developments.length > 0);
  const quotes = [...archive.quotes.values()].flatMap((quote) => quoteAsOf(quote, day, archive) ?? []);
  const actors = [...archive.actors.values()].map((actor) => ({
    ...actor,
    offices: actor.offices.filter(({ from }) => from === undefined || (earliest(from) ?? "") <= day),
  }));
  const [topics, sources] = [[...archive.topics.values()], [...archive.sources.values()]];
  return anArchive({ events, quotes, actors, topics, sources });
}

const wordsOf = ({ names, offices, people, around, text, dates, formerDates }: SearchDocument): ReadonlySet<string> =>
  new Set(
    [names, offices, people.flat(), around.flat(), text, [dates], [formerDates]].flatMap((lines) => lines.flat()),
  );

const closed = new Map<string, Archive>();
function on(day: string): Archive {
  const made = closed.get(day) ?? closedOn(day);
  closed.set(day, made);
  return made;
}

/** Whether a typed word may stand for a word, however freely it is read. */
function mayMean(typed: string, word: string): boolean {
  const kind = kindMeant(typed) ?? "";
  return (
    word === kind ||
    kindsAlike(kind).includes(word) ||
    datesIn([typed]).flat().includes(word) ||
    [typed, ...nominativesOf(typed)].some((form) => mayBe(form, word))
  );
}

function mayBe(typed: string, word: string): boolean {
  const latin = latinOf(typed) ?? typed;
  const key = spellingKey(typed);
  return (
    word.startsWith(typed) ||
    word.startsWith(latin) ||
    (key !== undefined && key === spellingKey(word)) ||
    editDistance(latin, word, 3) <= 2 ||
    // Two words that were run together.
    (word.length > 1 && latin.includes(word))
  );
}

const id = fc.constantFrom(...archive.events.keys());
const asked = fc.record({ id, day: fc.constantFrom(...sample(days)), at: fc.nat(), beside: fc.nat() });

test("on any day, a word that came later finds an event only by a word that was known", () => {
  fc.assert(
    fc.property(asked, ({ id, day, at }) => {
      const then = on(day);
      const whole = [...wordsOf(makeDocument("event", id, archive))].filter((word) => !word.startsWith("@"));
      const known = then.events.has(id) ? wordsOf(makeDocument("event", id, then)) : new Set<string>();
      const later = whole.filter((word) => !known.has(word));
      const word = later[at % Math.max(1, later.length)];
      if (word === undefined) return;
      const hits = archive.search.find(word, { asOf: day, today: day, limit: 1000 });
      for (const { kind, id: found } of hits) {
        const words = wordsOf(makeDocument(kind, found, then));
        expect(
          [...words].some((one) => mayMean(word, one)),
          `${word} ${kind}/${found} ${day}`,
        ).toBe(true);
      }
    }),
    { numRuns: runs(400) },
  );
});

test("on any day, words that were known find what an archive closed on that day would find", () => {
  fc.assert(
    fc.property(asked, ({ id, day, at, beside }) => {
      const then = on(day);
      if (!then.events.has(id)) return;
      const known = [...wordsOf(makeDocument("event", id, then))].filter((word) => /^[a-z]{4,}$/.test(word));
      const words = [known[at % known.length], known[beside % known.length]].join(" ");
      const find = ({ search }: Archive) =>
        search
          .find(words, { asOf: day, today: day, limit: 1000, kinds: ["event", "quote"] })
          .map((hit) => `${hit.kind}/${hit.id} ${hit.score.toFixed(6)}`)
          .sort();
      expect(find(archive), `${words} ${day}`).toEqual(find(then));
    }),
    { numRuns: runs(400) },
  );
});
