// Where the ledger is kept.
import type { LedgerEntry } from "./entry.ts";

export type LedgerStore = {
  /** The last place recorded; undefined before anything was recorded at all. */
  head(): Promise<number | undefined>;
  /** Writes the entries, and only then the new head, which is the place of the last entry (or 0 for none). */
  append(entries: readonly LedgerEntry[]): Promise<void>;
  /** The entries with `from` < place ≤ `to`, in order. */
  between(from: number, to: number): Promise<readonly LedgerEntry[]>;
};
