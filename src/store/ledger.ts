import * as z from "zod";
import { encodeEntry, LedgerEntry, type StoredLedgerEntry } from "../ledger/entry.ts";
import type { EntryOfText } from "../ledger/known-entries.ts";
import type { LedgerStore } from "../ledger/ledger.ts";
import { RecordedBy } from "../ledger/recorded-by.ts";
import { freshTurn } from "../process/in-slices.ts";
import { openShelf, storedText } from "./shelf.ts";
import type { Table } from "./table.ts";

/** How many entries are written in one transaction, and in one turn of the event loop. */
const LEDGER_BATCH = 100;

/** Entries beyond the head were left by a crash: they do not count, and are overwritten. `known`: what an earlier start read; nothing depends on it but time. */
export function openLedgerStore(table: Table, known?: EntryOfText): LedgerStore {
  const entries = openShelf(table, "ledger", LedgerEntry);
  // Reading goes through the schema, which turns texts into dates; writing does not, so what is written is texts already.
  const written = openShelf(table, "ledger", z.custom<StoredLedgerEntry>());
  const heads = openShelf(table, "ledger-head", z.int().min(0));
  const headAndArchive = openShelf(table, "ledger-head", z.custom<number | RecordedBy>());
  let entryOf = known;
  return {
    head: () => heads.get("head"),
    async append(added, by) {
      for (let start = 0; start < added.length; start += LEDGER_BATCH) {
        const batch = added.slice(start, start + LEDGER_BATCH);
        await freshTurn();
        await written.setMany(batch.map((entry) => ({ key: ledgerKey(entry.place), value: encodeEntry(entry) })));
      }
      const head = added.at(-1)?.place ?? (await heads.get("head")) ?? 0;
      if (by === undefined) {
        // What several processes knew of it no longer holds.
        await headAndArchive.delete("archive");
        return heads.set("head", head);
      }
      await headAndArchive.setMany([
        { key: "head", value: head },
        { key: "archive", value: by },
      ]);
    },
    async between(from, to) {
      const found = await entries.range(ledgerKey(from), ledgerKey(to + 1), (key, text) =>
        entryOf?.(Number(key), text),
      );
      // Whoever begins reads all there is; what comes later is new.
      entryOf = undefined;
      return found;
    },
  };
}

/** As an entry lies in the store. */
export function entryText(entry: LedgerEntry): string {
  return storedText(encodeEntry(entry));
}

/** The archive by which the ledger was recorded last: what several processes have to know of it. */
export function openRecordedBy(table: Table): () => Promise<RecordedBy | undefined> {
  const last = openShelf(table, "ledger-head", RecordedBy);
  return () => last.get("archive");
}

/** Sorts as text in the order of numbers. */
function ledgerKey(place: number): string {
  return String(place).padStart(12, "0");
}
