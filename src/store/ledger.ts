import * as z from "zod";
import { LedgerEntry } from "../ledger/entry.ts";
import type { LedgerStore } from "../ledger/ledger-store.ts";
import { openShelf } from "./shelf.ts";
import type { Table } from "./table.ts";

/** How many entries are written in one transaction. */
const BATCH = 500;

/** Entries beyond the head were left by a crash: they do not count, and are overwritten. */
export function openLedgerStore(table: Table): LedgerStore {
  const entries = openShelf(table, "ledger", LedgerEntry);
  const heads = openShelf(table, "ledger-head", z.int().min(0));
  return {
    head: () => heads.get("head"),
    async append(added) {
      for (let start = 0; start < added.length; start += BATCH) {
        const batch = added.slice(start, start + BATCH);
        await entries.setMany(batch.map((value) => ({ key: keyOf(value.place), value })));
      }
      await heads.set("head", added.at(-1)?.place ?? 0);
    },
    between: (from, to) => entries.range(keyOf(from), keyOf(to + 1)),
  };
}

/** Sorts as text in the order of numbers. */
function keyOf(place: number): string {
  return String(place).padStart(12, "0");
}
