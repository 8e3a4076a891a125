// A start that knows what the texts of the ledger say, from the file beside the database, and databases to which that does not belong.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Archive } from "#src/archive/archive.ts";
import { createLoader } from "#src/archive/files/load.ts";
import { savedArchive } from "#src/archive/saved/saved-archive.ts";
import { finish } from "#src/archive/steps.ts";
import { openRecorder } from "#src/digest/recorder.ts";
import { encodeEntry } from "#src/ledger/entry.ts";
import { EntryOfEvent } from "#src/ledger/entry-of-record.ts";
import { knownEntries, type PackedEntries, packedEntries } from "#src/ledger/known-entries.ts";
import type { Ledger } from "#src/ledger/ledger.ts";
import { entryText } from "#src/store/ledger.ts";
import { openStore, type Store } from "#src/store/store.ts";
import { describeOnEach, type EmptyDatabase } from "./databases.ts";

const clock = { now: () => Date.parse("2021-11-10T08:00:00Z") };

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "known-"));
  for (const folder of ["events", "quotes"]) mkdirSync(join(dir, folder));
  write("actors.yaml", "- { id: xi-jinping, kind: person, name: Xi Jinping }\n");
  for (const id of ["bern", "oslo"]) write(`events/${id}.yaml`, eventFile(id, "planned"));
  write(
    "quotes/all.jsonl",
    JSON.stringify({
      ...{ id: "on-trade", speaker: "xi-jinping", said: "2021-11-01", occasion: "Speech", status: "verified" },
      wordings: [{ text: "We trade", language: "en", kind: "verbatim", sources: [] }],
    }),
  );
});

afterEach(() => rmSync(dir, { recursive: true }));

function write(path: string, text: string): void {
  writeFileSync(join(dir, path), text);
}

function eventFile(id: string, ...statuses: readonly string[]): string {
  const steps = statuses.map(
    (status, n) => `  - { known: 2021-11-0${n + 1}, status: ${status}, summary: ${id}, sources: [] }\n`,
  );
  return `id: ${id}\ntitle: Talks in ${id}\nkind: summit\nplace: { name: ${id} }\nparticipants: [{ actor: xi-jinping }]\ndevelopments:\n${steps.join("")}`;
}

const at = () => ({ path: join(dir, "archive.saved"), program: "this" });

const written = (ledger: Ledger) =>
  [...ledger.events.values(), ...ledger.quotes.values()].flatMap((entries) => entries.map(encodeEntry));

const ofRecords = (ledger: Ledger) =>
  [...ledger.events.values()].flatMap((entries) => entries.filter((entry) => entry instanceof EntryOfEvent));

/** Loads the archive, reads the ledger and, with `record`, records; then the file beside the database is written if that is wanted. */
async function start(url: string, { record = true, saves = false, knows = true } = {}) {
  const saved = knows ? savedArchive(at(), (doubt) => expect.unreachable(doubt)) : undefined;
  const loader = createLoader(dir, saved);
  const loaded = loader.load();
  const archive = loaded.ok ? loaded.archive : expect.unreachable("the archive has faults");
  const packed = saved?.beside as PackedEntries | undefined;
  const store: Store = await openStore(url, { knownEntries: packed && knownEntries(packed) });
  const recorder = await openRecorder({ archive: (): Archive => archive, clock, store: store.ledger });
  const read = recorder.ledger();
  const entries = record ? await recorder.record() : 0;
  const ledger = recorder.ledger();
  if (saves) finish(loader.save(at(), (records, isSaved) => packedEntries(ledger, records, entryText, isSaved)));
  await store.close();
  return { read, entries, ledger };
}

describeOnEach((make) => {
  let database: EmptyDatabase;

  beforeEach(async () => {
    database = await make();
  });

  afterEach(() => database.remove());

  test("it reads the ledger as one does that knows nothing, without a copy of what records say", async () => {
    const first = await start(database.url, { saves: true });
    expect(first.entries).toBe(3);
    const quick = await start(database.url);
    expect(ofRecords(quick.read)).toHaveLength(2);
    expect(quick.entries).toBe(0);
    const slow = await start(database.url, { knows: false, record: false });
    expect(ofRecords(slow.read)).toEqual([]);
    expect(written(quick.read)).toEqual(written(slow.read));
    expect(quick.read.head).toBe(slow.read.head);
  });

  test("what was edited meanwhile is found, and nothing else", async () => {
    await start(database.url, { saves: true });
    write("events/oslo.yaml", eventFile("oslo", "planned", "confirmed"));
    const after = await start(database.url);
    expect(after.entries).toBe(1);
    expect(after.ledger.events.get("oslo")?.at(-1)).toMatchObject({ place: 4, news: [{ key: 2, correction: false }] });
    expect((await start(database.url)).entries).toBe(0);
    expect((await start(database.url, { knows: false })).entries).toBe(0);
  });

  test("an entry that somebody changed in the database is read as it stands there now", async () => {
    await start(database.url, { saves: true });
    await database.run("UPDATE entry SET value = replace(value, 'planned', 'held') WHERE key = '000000000001'");
    const { read, entries } = await start(database.url);
    expect(read.events.get("bern")?.[0]?.steps).toMatchObject([{ status: "held" }]);
    expect(ofRecords(read)).toHaveLength(1);
    expect(entries).toBe(1);
  });

  test("of another ledger nothing is taken for known", async () => {
    write("events/bern.yaml", eventFile("bern", "floated"));
    await start(database.url, { knows: false });
    write("events/bern.yaml", eventFile("bern", "planned"));
    const other = await make();
    await start(other.url, { saves: true });
    other.remove();
    expect(readFileSync(at().path).length).toBeGreaterThan(0);
    const { read, entries } = await start(database.url);
    expect(read.events.get("bern")?.[0]?.steps).toMatchObject([{ status: "floated" }]);
    expect(entries).toBe(1);
  });
});
