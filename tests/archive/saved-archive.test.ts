// What an earlier start knew changes nothing but the time that the next one takes.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Archive, createArchive } from "#src/archive/archive.ts";
import { wordingIndex } from "#src/archive/compare/candidates.ts";
import { compare } from "#src/archive/compare/compare.ts";
import { makeWordingIndex } from "#src/archive/compare/wording-index.ts";
import { eventTraits } from "#src/archive/event-traits.ts";
import { eventsByPlace, placeWords } from "#src/archive/events-by-place.ts";
import { eventsInTime } from "#src/archive/events-in-time.ts";
import { eventsOnLine } from "#src/archive/events-on-line.ts";
import { formatFault } from "#src/archive/files/faults.ts";
import { createLoader, type Loader } from "#src/archive/files/load.ts";
import { openFolder } from "#src/archive/files/read-folder.ts";
import { developmentsByDay } from "#src/archive/kept-until.ts";
import { eventsBySubject, quotesBySubject } from "#src/archive/may-concern.ts";
import { nameLengths, oneWordKeys } from "#src/archive/names/name-keys.ts";
import { namesBySpelling } from "#src/archive/names/names-by-spelling.ts";
import { namesByKey } from "#src/archive/names/whole-names.ts";
import { quoteWords } from "#src/archive/quote-words.ts";
import { quoteDays, quotesNewestFirst, speakersOfQuotes } from "#src/archive/quotes-in-order.ts";
import { quotesByEvent } from "#src/archive/quotes-of-event.ts";
import { readRecord, writtenRecord } from "#src/archive/saved/plain-records.ts";
import { programKey } from "#src/archive/saved/program.ts";
import { savedArchive } from "#src/archive/saved/saved-archive.ts";
import { mentionsOfActors } from "#src/archive/search/mentions.ts";
import { createSearchIndex } from "#src/archive/search/search-index.ts";
import { finish } from "#src/archive/steps.ts";
import { stepsInTime } from "#src/archive/steps-in-time.ts";
import { SAVED_LOOKUPS } from "#src/lookup/saved-lookups.ts";
import { runs } from "#tests/helpers/runs.ts";
import { DATA } from "#tests/helpers/shipped.ts";

let dir: string;
let doubts: string[];

const ASKED = [
  "glasgow",
  "lima",
  "k",
  "kilmarnock",
  "biden xi",
  "bidn",
  "习近平",
  '"in Rome"',
  "november 2021",
  "trade",
];
const LINES = "quotes/bulk.jsonl";

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "saved-"));
  doubts = [];
  for (const folder of ["events", "quotes"]) mkdirSync(join(dir, folder));
  write(
    "actors.yaml",
    '- { id: joe-biden, kind: person, name: Joe Biden, family-name: Biden, offices: [{ title: President, from: "2021-01-20" }] }\n\n# The other\n- { id: xi-jinping, kind: person, name: Xi Jinping, names: { zh: 习近平, to: Xi } }\n',
  );
  write("topics.yaml", "- { id: climate, name: Climate }\n");
  for (const [n, city] of ["Glasgow", "Rome", "Lima"].entries()) {
    write(
      `events/cop${n}.yaml`,
      `id: cop${n}\ntitle: COP in ${city}\nkind: summit\n${n === 2 ? "attends: cop0\n" : ""}place: { name: ${city} }\ntopics: [climate]\nparticipants: [{ actor: joe-biden, as: President }]\n` +
        `developments:\n  - { known: "[..2021-0${n + 1}-01]", status: planned, date: 2021-11, summary: They meet in ${city}., sources: [] }\n` +
        `  - { known: "2021-09-01T10:00:00Z", confirmed-by: [joe-biden], summary: They trade. , sources: [] }\n`,
    );
  }
  const quote = (n: number) => ({
    ...{ id: `on-${n}`, speaker: n % 2 ? "joe-biden" : "xi-jinping", said: "2021-11-0?".replace("?", String(n + 1)) },
    ...{ occasion: "Speech in Rome", topics: ["climate"], status: "verified", event: n > 1 ? "cop2" : undefined },
    wordings: [{ text: `We gain from word${n} in Rome`, language: "en", kind: "verbatim", sources: [] }],
  });
  write(LINES, [0, 1, 2, 3].map((n) => JSON.stringify(quote(n))).join("\n\n"));
});

afterEach(() => rmSync(dir, { recursive: true }));

function write(path: string, text: string): void {
  writeFileSync(join(dir, path), text);
}

const text = (path: string) => readFileSync(join(dir, path), "utf8");
const at = (program = "this") => ({ path: join(dir, "state", "archive.saved"), program });

function save(): void {
  const loader = createLoader(dir);
  loaded(loader);
  finish(loader.save(at()));
}

function warm(program?: string) {
  return savedArchive(at(program), (reason) => doubts.push(reason));
}

function loaded(loader: Loader) {
  const result = loader.load();
  if (!result.ok) throw new Error(result.faults.map(formatFault).join("\n"));
  return result.archive;
}

/** What is made of the records and saved with them. */
const DERIVED = [
  ...[quoteWords, eventTraits, namesByKey, nameLengths, oneWordKeys, namesBySpelling, eventsInTime, stepsInTime],
  ...[eventsOnLine, eventsByPlace, placeWords, eventsBySubject, quotesNewestFirst, quoteDays, quotesBySubject],
  ...[quotesByEvent, developmentsByDay, mentionsOfActors, speakersOfQuotes],
];

function recordsOf({ events, quotes, actors, topics, sources }: Archive) {
  return { events, quotes, actors, topics, sources };
}

/** All that is there and all that is found. */
function told(archive: Archive) {
  const { search, events, quotes, actors, topics, reaches } = archive;
  const asked = ASKED.flatMap((words) => [
    search.find(words, { today: "2026-11-27" }),
    search.find(words, { asOf: "2021-08-01", typing: true }),
    search.unread(words),
  ]);
  const { findings } = compare("We all gain from word2, from word1 in Rome", archive);
  const compared = findings.map(({ quote, likeness }) => [quote.id, likeness]);
  return {
    asked,
    compared,
    reaches,
    records: [events, quotes, actors, topics],
    derived: DERIVED.map((one) => one.of(archive)),
    mentions: search.mentions("joe-biden"),
  };
}

test("a start with what was saved answers as one without it", () => {
  save();
  const saved = warm();
  expect(saved).toBeDefined();
  expect(told(loaded(createLoader(dir, saved)))).toStrictEqual(told(loaded(createLoader(dir))));
  expect(doubts).toEqual([]);
});

test("what is known is neither parsed nor entered into the index again", () => {
  save();
  const saved = warm();
  const { records, files } = openFolder(dir, saved?.texts).read();
  const index = createSearchIndex(saved?.rows);
  const { postings, rows } = index.held();
  expect(rows.size()).toBe(3 + 4 + 2 + 1);
  const archive = createArchive(records, 0, index);
  expect(saved?.recordsIn(files)).toEqual(recordsOf(archive));
  saved?.prepare(archive);
  expect(index.held().postings).toBe(postings);
  expect(index.held().rows).toStrictEqual(rows);
  const known = wordingIndex.of(archive.quotes);
  expect(known).toStrictEqual(finish(makeWordingIndex(archive.quotes.values())));
  for (const derived of DERIVED) expect(derived.steps(archive).next().done).toBe(true);
});

test("of records that have changed what is made of them is made anew, and of the others it is taken over", () => {
  save();
  const saved = warm();
  write("events/cop1.yaml", text("events/cop1.yaml").replaceAll("Rome", "Kilmarnock"));
  const { records, files } = openFolder(dir, saved?.texts).read();
  const archive = createArchive(records, 0);
  expect(saved?.recordsIn(files)).toBeUndefined();
  saved?.prepare(archive);
  const isTaken = (derived: (typeof DERIVED)[number]) => derived.steps(archive).next().done;
  expect([quoteDays, quotesNewestFirst, quotesByEvent].map(isTaken)).toEqual([true, true, true]);
  expect([quoteWords, eventTraits, namesByKey, eventsBySubject, quotesBySubject].some(isTaken)).toBe(false);
  expect(finish(eventTraits.steps(archive)).places.byWord.keys).toContain("kilmarnock");
});

const PATHS = ["actors.yaml", "topics.yaml", "events/cop0.yaml", "events/cop2.yaml", LINES];

test("whatever sign is changed in whatever file, at the same time of the clock, the start answers or complains as one without what was saved", () => {
  const edit = fc.record({
    path: fc.constantFrom(...PATHS),
    place: fc.nat(),
    sign: fc.constantFrom("x", "7", "-", '"', "}", "\n", " ", "é"),
  });
  save();
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 2 }), (edits) => {
      const before = new Map(PATHS.map((path) => [path, text(path)]));
      for (const { path, place, sign } of edits) {
        const [{ atime, mtime }, old] = [statSync(join(dir, path)), text(path)];
        const at = place % old.length;
        write(path, old.slice(0, at) + sign + old.slice(at + 1));
        utimesSync(join(dir, path), atime, mtime);
      }
      const answers = (loader: Loader) => {
        const result = loader.load();
        return result.ok ? told(result.archive) : result.faults;
      };
      expect(answers(createLoader(dir, warm()))).toStrictEqual(answers(createLoader(dir)));
      for (const [path, old] of before) write(path, old);
    }),
    { numRuns: runs(120) },
  );
});

test("an edit after such a start is answered as after any other", () => {
  save();
  const loader = createLoader(dir, warm());
  loaded(loader);
  write(LINES, text(LINES).replaceAll("word2", "wordless"));
  write("events/cop1.yaml", text("events/cop1.yaml").replaceAll("Rome", "Kilmarnock"));
  expect(told(loaded(loader))).toStrictEqual(told(loaded(createLoader(dir))));
});

test("of a file that was known as a whole, an edit has only the lines parsed that are new", () => {
  save();
  const loader = createLoader(dir, warm());
  const before = loaded(loader);
  write(LINES, text(LINES).replace("word2", "wordless"));
  const after = loaded(loader);
  expect(after.quotes.get("on-2")?.wordings[0]?.text).toContain("wordless");
  for (const id of ["on-0", "on-1", "on-3"]) expect(after.quotes.get(id)).toBe(before.quotes.get(id));
});

test("records are held against each other again as soon as one has come or gone", () => {
  save();
  const faultsNow = () => {
    const result = createLoader(dir, warm()).load();
    return result.ok ? [] : result.faults.map(({ message }) => message);
  };
  expect(faultsNow()).toEqual([]);
  write("quotes/more.jsonl", text(LINES).split("\n")[0]?.replace("on-0", "on-9").replace("xi-jinping", "nobody") ?? "");
  expect(faultsNow()).toEqual(["unknown actor “nobody”"]);
  rmSync(join(dir, "quotes/more.jsonl"));
  rmSync(join(dir, "events/cop0.yaml"));
  expect(faultsNow()).toEqual([expect.stringContaining("unknown event “cop0”")]);
});

test("a fault that an edit makes elsewhere is told with its place, though that file was not parsed", () => {
  save();
  const loader = createLoader(dir, warm());
  loaded(loader);
  write("topics.yaml", "- { id: trade, name: Trade }\n");
  const result = loader.load();
  const cold = createLoader(dir).load();
  expect(result).toStrictEqual(cold);
  expect(result.ok ? [] : result.faults.map(({ line, column }) => [line, column])).toContainEqual([5, 10]);
});

test("of a file that is broken anywhere nothing is used, and it is said why", () => {
  save();
  const { path } = at();
  const whole = readFileSync(path);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.boolean(), (place, cut) => {
      const broken = Buffer.from(cut ? whole.subarray(0, place) : whole);
      if (!cut) broken[place] = (broken[place] ?? 0) ^ 1;
      writeFileSync(path, broken);
      doubts = [];
      expect(warm()).toBeUndefined();
      expect(doubts).toHaveLength(1);
    }),
    { numRuns: runs(200) },
  );
});

test("what was saved with other things that are derived of it is not used, and it is said why", () => {
  save();
  expect(savedArchive({ ...at(), derived: SAVED_LOOKUPS }, (reason) => doubts.push(reason))).toBeUndefined();
  expect(doubts).toEqual(["other things are derived of it"]);
});

test("what such a start saves again is, sign for sign, what it was given", () => {
  save();
  const before = readFileSync(at().path);
  const loader = createLoader(dir, warm());
  loaded(loader);
  finish(loader.save(at()));
  expect(readFileSync(at().path).equals(before)).toBe(true);
});

test("records answer from the file that they were read from, though another has taken its place or it is gone", () => {
  save();
  const loader = createLoader(dir, warm());
  const before = loaded(loader);
  write(LINES, text(LINES).replace("word2", "wordless"));
  save();
  rmSync(at().path);
  expect(before.quotes.get("on-2")?.wordings[0]?.text).toBe("We gain from word2 in Rome");
  expect(told(loaded(loader))).toStrictEqual(told(loaded(createLoader(dir))));
});

test("what another version of the program wrote is not used, and nothing is said where nothing was saved", () => {
  expect(warm()).toBeUndefined();
  expect(doubts).toEqual([]);
  save();
  expect(warm("another")).toBeUndefined();
  expect(doubts).toEqual(["it was written by another version of the program"]);
  expect(programKey()).toBe(programKey());
});

test("every record that ships is the same when it comes back", () => {
  const { records } = openFolder(DATA).read();
  for (const collection of ["events", "quotes", "actors", "topics", "sources"] as const) {
    for (const { value } of records[collection])
      expect(readRecord(collection, JSON.parse(writtenRecord(value)))).toStrictEqual(value);
  }
});
