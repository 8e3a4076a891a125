// What an earlier start read of the ledger changes nothing but the time that the next one takes.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Event, Quote } from "#src/archive/schema.ts";
import { finish } from "#src/archive/steps.ts";
import { changesSince } from "#src/ledger/changes-since.ts";
import { LedgerEntry } from "#src/ledger/entry.ts";
import { type EntryOfText, knownEntries, packedEntries } from "#src/ledger/known-entries.ts";
import { EMPTY_LEDGER, extendLedger, type Ledger, ledgerOnRecordSteps, recordArchive } from "#src/ledger/ledger.ts";
import { NOTHING_UNDONE, type UndoneRecords, undoneKey } from "#src/ledger/undone.ts";
import { withdrawalsIn } from "#src/ledger/withdrawals.ts";
import { entryText } from "#src/store/ledger.ts";
import { aDevelopment, anEvent, aQuote } from "#tests/helpers/archive.ts";
import { runs } from "#tests/helpers/runs.ts";

type Files = { readonly events: ReadonlyMap<string, Event>; readonly quotes: ReadonlyMap<string, Quote> };

/** What lies in a store, by place. */
type Texts = Map<number, string>;

const NOW = Date.parse("2021-11-10T08:00:00Z");

const development = fc
  .record({
    day: fc.integer({ min: 1, max: 4 }),
    status: fc.constantFrom("planned", "confirmed", "held"),
    date: fc.constantFrom("2021-12", "2021-12-05", undefined),
    summary: fc.constantFrom("They meet.", ":base64: they “meet”", "Called off?"),
    confirms: fc.boolean(),
    correction: fc.boolean(),
  })
  .map(({ day, status, date, summary, confirms, correction }) =>
    aDevelopment({
      known: `2021-11-0${day}`,
      ...{ status: status as "planned", summary },
      ...(date === undefined ? {} : { date }),
      ...(confirms ? { "confirmed-by": ["united-states"] } : {}),
      ...(correction ? { correction: true } : {}),
    }),
  );
const event = fc
  .record({
    id: fc.constantFrom("a", "b", "c"),
    developments: fc.array(development, { minLength: 1, maxLength: 3 }),
    place: fc.constantFrom({ name: "Bern" }, { name: "Oslo" }, undefined),
  })
  .map(({ place, ...rest }) => anEvent({ ...rest, ...(place === undefined ? {} : { place }) }));
const quote = fc
  .record({
    id: fc.constantFrom("q", "r"),
    status: fc.constantFrom("verified", "disputed"),
    speaker: fc.constantFrom("xi-jinping", "joe-biden"),
    isCorrected: fc.boolean(),
  })
  .map(({ isCorrected, ...given }) =>
    aQuote({ ...given, ...(isCorrected ? { corrections: [{ on: "2021-11-09", note: "Another word." }] } : {}) }),
  );

const byId = <T extends { readonly id: string }>(records: readonly T[]) => new Map(records.map((one) => [one.id, one]));
const files = fc
  .tuple(fc.array(event, { maxLength: 3 }), fc.array(quote, { maxLength: 2 }))
  .map(([events, quotes]): Files => ({ events: byId(events), quotes: byId(quotes) }));
const undone = fc.constantFrom<UndoneRecords>(NOTHING_UNDONE, {
  steps: new Set(["a", "b"].map((id) => undoneKey(id, "They meet."))),
  events: new Map([["a", { at: "2021-11-20T00:00:00Z", facts: { title: "A", kind: "summit", topics: [] } }]]),
  quotes: new Map(),
});

function read(texts: Texts, known?: EntryOfText): Ledger {
  const entries = Array.from(texts, ([place, text]) => known?.(place, text) ?? decoded(text));
  return entries.length === 0 ? EMPTY_LEDGER : extendLedger(EMPTY_LEDGER, entries);
}

function decoded(text: string): LedgerEntry {
  // As Keyv does it: a colon before what begins with one.
  const value = JSON.parse(text, (_, one) => (typeof one === "string" && one.startsWith(":") ? one.slice(1) : one));
  return LedgerEntry.parse(value.value);
}

function append(texts: Texts, entries: readonly LedgerEntry[]): void {
  for (const entry of entries) texts.set(entry.place, entryText(entry));
}

const pack = (ledger: Ledger, archive: Files, isSaved: (record: object) => boolean = () => true) =>
  knownEntries(finish(packedEntries(ledger, archive, entryText, isSaved)));

/** The same text is the same record, as for whoever reads an archive with what was saved of it. */
function sharing(): (archive: Files) => Files {
  const known = new Map<string, Event | Quote>();
  const shared = <T extends Event | Quote>(records: ReadonlyMap<string, T>) => {
    const own = Array.from(records, ([id, record]) => {
      const text = JSON.stringify(record);
      known.set(text, known.get(text) ?? record);
      return [id, known.get(text) as T] as const;
    });
    return new Map(own);
  };
  return ({ events, quotes }) => ({ events: shared(events), quotes: shared(quotes) });
}

/** All that readers may be told by it, from whatever place they stand at. */
function told(ledger: Ledger) {
  const head = ledger.head ?? 0;
  return Array.from(ledger.events, ([id, entries]) => [
    id,
    Array.from({ length: head + 1 }, (_, from) => changesSince(entries, from, head)),
  ]);
}

test("whatever was edited between, a start that knows texts records and tells what one does that reads them all", () => {
  const start = fc.record({ versions: fc.array(files, { minLength: 1, maxLength: 3 }), undone, saves: fc.boolean() });
  let taken = 0;
  fc.assert(
    fc.property(fc.array(start, { minLength: 2, maxLength: 4 }), (starts) => {
      const share = sharing();
      const [slow, quick]: [Texts, Texts] = [new Map(), new Map()];
      let known: EntryOfText | undefined;
      for (const { versions, undone, saves } of starts) {
        taken += Array.from(quick).filter(([place, text]) => known?.(place, text) !== undefined).length;
        let [all, some] = [read(slow), read(quick, known)];
        for (const archive of versions.map(share)) {
          const entries = recordArchive(archive, all, NOW, undone);
          append(slow, entries);
          all = extendLedger(all, entries);
          const found = recordArchive(archive, some, NOW, undone);
          append(quick, found);
          some = finish(ledgerOnRecordSteps(extendLedger(some, found), archive));
          expect(quick).toEqual(slow);
          if (saves) known = pack(some, archive);
        }
        expect(told(some)).toEqual(told(all));
        expect(withdrawalsIn(some)).toEqual(withdrawalsIn(all));
      }
    }),
    { numRuns: runs(600) },
  );
  expect(taken).toBeGreaterThan(0);
});

test("what is known of one ledger gives of another just what its texts say, or nothing", () => {
  fc.assert(
    fc.property(files, fc.array(files, { minLength: 1, maxLength: 3 }), fc.boolean(), (own, others, late) => {
      const share = sharing();
      const archive = share(own);
      const first = finish(ledgerOnRecordSteps(extendLedger(EMPTY_LEDGER, recordArchive(archive, EMPTY_LEDGER, NOW)), archive));
      const known = pack(first, archive);
      let other = EMPTY_LEDGER;
      for (const version of others.map(share)) {
        for (const entry of recordArchive(version, other, late ? NOW + 1000 : NOW)) {
          const text = entryText(entry);
          const found = known(entry.place, text);
          if (found !== undefined) expect(entryText(found)).toBe(text);
          if (late) expect(found).toBeUndefined();
          other = extendLedger(other, [entry]);
        }
      }
    }),
    { numRuns: runs(400) },
  );
});

const ARCHIVE: Files = {
  events: byId([anEvent({ id: "a", developments: [aDevelopment({ known: "2021-11-01", status: "planned" })] })]),
  quotes: byId([aQuote({ id: "q" })]),
};
const ENTRIES = recordArchive(ARCHIVE, EMPTY_LEDGER, NOW);
const LEDGER = finish(ledgerOnRecordSteps(extendLedger(EMPTY_LEDGER, ENTRIES), ARCHIVE));

test("a text with any sign changed, or at another place, is not known", () => {
  const known = pack(LEDGER, ARCHIVE);
  const texts = ENTRIES.map(entryText);
  expect(texts.map((text, index) => known(index + 1, text)?.id)).toEqual(["a", "q"]);
  for (const [index, text] of texts.entries()) {
    expect(known(index + 2, text)).toBeUndefined();
    for (let at = 0; at < text.length; at++)
      expect(known(index + 1, `${text.slice(0, at)}~${text.slice(at + 1)}`)).toBeUndefined();
  }
});

test("an entry says as before what the archive said, also once the archive says something else", () => {
  const known = pack(LEDGER, ARCHIVE);
  const later = {
    ...ARCHIVE,
    events: byId([anEvent({ id: "a", developments: [aDevelopment({ known: "2021-11-01", status: "held" })] })]),
  };
  const [text = ""] = ENTRIES.map(entryText);
  const entry = known(1, text) as LedgerEntry;
  const ledger = extendLedger(EMPTY_LEDGER, [entry]);
  expect(recordArchive(later, ledger, NOW)).toMatchObject([
    { id: "a", news: [{ key: 1, correction: true }] },
    { id: "q" },
  ]);
  expect(entryText(entry)).toBe(text);
});

test("nothing is packed of a record that is not saved, or that is another one than the entry's", () => {
  expect(pack(LEDGER, ARCHIVE, () => false)(1, entryText(ENTRIES[0] as LedgerEntry))).toBeUndefined();
  const again = { events: byId([anEvent({ id: "a" })]), quotes: byId([aQuote({ id: "q", status: "disputed" })]) };
  const known = pack(LEDGER, again);
  expect(ENTRIES.map((entry) => known(entry.place, entryText(entry)))).toEqual([undefined, undefined]);
});
