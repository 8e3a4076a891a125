import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatEdtf } from "@attache/edtf";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Archive } from "#src/archive/archive.ts";
import { openRecorder } from "#src/digest/recorder.ts";
import { holdsNews, type LedgerEntry } from "#src/ledger/entry.ts";
import { EMPTY_LEDGER, extendLedger, recordArchive } from "#src/ledger/ledger.ts";
import { withdrawalsIn } from "#src/ledger/withdrawals.ts";
import { openStore, type Store } from "#src/store/store.ts";
import { aDevelopment, anArchive, anEvent, aQuote, type DevelopmentInput } from "#tests/helpers/archive.ts";
import { eventId } from "#tests/helpers/ids.ts";
import { describeOnEach, type EmptyDatabase } from "./databases.ts";

const NOW = Date.parse("2021-11-10T08:00:00Z");

const FORMS = [
  "2021-11-15",
  "2021-11",
  "2021-21",
  "2027-34",
  "2021-11~",
  "2021-11?",
  "2021%",
  "2021-11-XX",
  "2021-XX",
  "2021-XX-XX",
  "202X",
  "20XX",
  "2021-11-15/2021-11-16",
  "2021-11-15/..",
  "/2021-11-15",
  "[2021-11-15..2021-11-21]",
  "[..2021-12-31]",
  "[2021-11-15..]",
  "[2026-05-15,2026-05-14]",
  "{2021-11-15,2021-11-17..2021-11-18}",
  "[..2027-40]",
];

const CONFIRMED = aDevelopment({
  known: "2021-11-12T09:00:00Z",
  status: "confirmed",
  "confirmed-by": ["united-states", "china"],
  date: "2021-11-15",
  "part-of-day": "evening",
  zone: "America/New_York",
  place: { zone: "Europe/Zurich", country: "switzerland", name: "Zurich" },
  format: "virtual",
  participants: [{ actor: "joe-biden", as: "President of the United States" }, { actor: "xi-jinping" }],
  says: "the White House",
  summary: "The evening of 15 November.",
  note: "Not recorded.",
  sources: ["white-house"],
});
const HELD = aDevelopment({
  known: "2021-11-16",
  status: "held",
  start: "2021-11-15T19:46:00-05:00",
  end: "2021-11-15T23:24:00-05:00",
  correction: true,
});
const DROPPED = aDevelopment({ known: "2021-11-17", status: "postponed", date: null, place: null });

/** The archive of which the rows tell, before and after two developments were added and a quote was disputed. */
const [BEFORE, AFTER] = [
  anArchiveOf([CONFIRMED], "verified"),
  anArchiveOf([CONFIRMED, HELD, DROPPED], "disputed"),
] as const;

function anArchiveOf(developments: readonly DevelopmentInput[], status: "verified" | "disputed"): Archive {
  const steps = FORMS.map((date, n) =>
    aDevelopment({ known: `2021-10-${String(n + 1).padStart(2, "0")}`, status: "planned", date }),
  );
  return anArchive({
    events: [
      anEvent({ id: "every-form", developments: steps }),
      anEvent({
        id: "summit",
        place: { name: "Bern" },
        participants: [{ actor: "xi-jinping" }],
        developments: [...developments],
      }),
    ],
    quotes: [aQuote({ status })],
  });
}

/** Rows as they were written by the program that still held dates as text: key and value, one to a line. */
const ROWS = readFileSync(join(import.meta.dirname, "..", "..", "ledger", "stored-entries.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as readonly [string, string]);

const datesOf = (entry: LedgerEntry | undefined) =>
  entry?.kind === "event" ? entry.steps.map(({ date }) => date && formatEdtf(date)) : [];

describeOnEach((make) => {
  let database: EmptyDatabase;
  let store: Store;

  beforeEach(async () => {
    database = await make();
    store = await openStore(database.url);
  });

  afterEach(async () => {
    await store.close();
    database.remove();
  });

  const rows = () => database.run("SELECT key, value FROM entry WHERE namespace = 'ledger' ORDER BY key");

  async function takeOver() {
    for (const [key, value] of ROWS) {
      const text = value.replaceAll("'", "''");
      await database.run(`INSERT INTO entry (namespace, key, value) VALUES ('ledger', '${key}', '${text}')`);
    }
    return extendLedger(EMPTY_LEDGER, await store.ledger.between(0, ROWS.length));
  }

  test("a ledger with its dates as text is read into values, every form of date among them", async () => {
    const ledger = await takeOver();
    const [first] = ledger.events.get("every-form") ?? [];
    expect(datesOf(first)).toEqual([
      ...FORMS.slice(0, 18),
      "[2026-05-14,2026-05-15]",
      "{2021-11-15,2021-11-17..2021-11-18}",
      "[..2027-40]",
    ]);
    expect(first?.steps[0]?.date).toEqual({ kind: "day", year: 2021, month: 11, day: 15, qualifier: "" });
    expect(datesOf(ledger.events.get("summit")?.at(-1))).toEqual(["2021-11-15", undefined, null]);
  });

  test("and nothing in it is news to the archive that it was recorded from", async () => {
    const entries = recordArchive(AFTER, await takeOver(), NOW);
    expect(entries.filter(holdsNews)).toEqual([]);
  });

  test("but titles, once, which no version recorded then: at the first start they are learnt, and from the next on one that was corrected is told", async () => {
    const start = async (archive: Archive, now: number) => {
      await store.close();
      store = await openStore(database.url);
      const recorder = await openRecorder({ archive: () => archive, clock: { now: () => now }, store: store.ledger });
      const count = await recorder.record();
      return { count, corrected: withdrawalsIn(recorder.ledger()).steps.get("summit")?.titles };
    };
    await takeOver();
    await database.run(
      `INSERT INTO entry (namespace, key, value) VALUES ('ledger-head', 'head', '{"value":${ROWS.length}}')`,
    );
    expect(await start(AFTER, NOW)).toEqual({ count: 2, corrected: undefined });
    expect(await start(AFTER, NOW + 1000)).toEqual({ count: 0, corrected: undefined });
    const summit = AFTER.events.get(eventId("summit"));
    if (summit === undefined) expect.unreachable();
    const renamed = { ...AFTER, events: new Map(AFTER.events).set(summit.id, { ...summit, title: "The summit" }) };
    const corrected = [
      expect.objectContaining({ title: summit.title, at: NOW }),
      expect.objectContaining({ title: "The summit", at: NOW + 2000 }),
    ];
    expect(await start(renamed, NOW + 2000)).toEqual({ count: 1, corrected });
    expect(await start(renamed, NOW + 3000)).toEqual({ count: 0, corrected });
  });

  test("the same archive is written letter for letter as before, but for titles", async () => {
    const first = recordArchive(BEFORE, EMPTY_LEDGER, NOW);
    await store.ledger.append(first);
    await store.ledger.append(recordArchive(AFTER, extendLedger(EMPTY_LEDGER, first), NOW));
    const withoutTitle = (value: unknown) => String(value).replace(/"title":"[^"]*",/, "");
    expect((await rows()).map(({ key, value }) => [key, withoutTitle(value)])).toEqual(ROWS);
  });

  test("what is read and written again is read as the same", async () => {
    await takeOver();
    const entries = await store.ledger.between(0, ROWS.length);
    await store.ledger.append(entries);
    expect(await store.ledger.between(0, ROWS.length)).toEqual(entries);
  });

  test("a date that is no EDTF is a fault that names the entry and what is wrong with it", async () => {
    const [key, value] = ROWS[1] ?? ["", ""];
    const broken = value.replace('"date":"2021-11-15"', '"date":"2021-02-30"');
    await database.run(`INSERT INTO entry (namespace, key, value) VALUES ('ledger', '${key}', '${broken}')`);
    await expect(store.ledger.between(0, 2)).rejects.toThrow(
      /ledger\/000000000002 cannot be read[\s\S]*2021-02-30: February 2021 has 28 days/,
    );
  });
});
