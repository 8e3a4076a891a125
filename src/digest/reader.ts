// How far a reader has been told the ledger: up to a place, but for what was not in the archive when its turn came. Pure.
import * as z from "zod";
import type { Archive } from "../archive/archive.ts";
import { holdsNews, type LedgerEntry } from "./entry.ts";
import { type Ledger, recordsOf } from "./ledger.ts";

/**
 * An event or quote that had news, and was missing from the archive: of it the reader has been told up to an earlier
 * place. The rest is told if it comes back, for a file may be away for the minute in which a digest is written.
 */
export const Withheld = z.object({ kind: z.enum(["event", "quote"]), id: z.string(), place: z.int().min(0) });

export type Withheld = z.output<typeof Withheld>;

type Shelves = Pick<Archive, "events" | "quotes">;

export type Reader = { readonly place: number; readonly withheld?: readonly Withheld[] | undefined };

/** The last ledger place of which this reader has been told what concerns this event or quote. */
export function placeFor({ place, withheld = [] }: Reader, kind: Withheld["kind"], id: string): number {
  return withheld.find((one) => one.kind === kind && one.id === id)?.place ?? place;
}

/** The reader who has been told everything up to the place `to` that the archive holds. */
export function toldUpTo(
  reader: Reader,
  to: number,
  ledger: Ledger,
  archive: Shelves,
): { readonly place: number; readonly withheld: readonly Withheld[] } {
  const withheld: Withheld[] = [];
  for (const { kind, id, entries } of recordsOf(ledger)) {
    if (holds(archive, kind, id)) continue;
    const place = placeFor(reader, kind, id);
    if (entries.some((entry) => holdsNews(entry) && entry.place > place && entry.place <= to)) {
      withheld.push({ kind, id, place });
    }
  }
  return { place: Math.max(reader.place, to), withheld };
}

/** The first entry that holds news for this reader; undefined when there is none, or when it is still withheld. */
export function firstNews(reader: Reader, ledger: Ledger, archive: Shelves): LedgerEntry | undefined {
  const { place, withheld = [] } = reader;
  if (withheld.length === 0 && (ledger.head ?? 0) <= place) return undefined;
  let first: LedgerEntry | undefined;
  for (const { kind, id, entries } of recordsOf(ledger)) {
    const from = placeFor(reader, kind, id);
    if (from !== place && !holds(archive, kind, id)) continue;
    const found = entries.find((entry) => entry.place > from && holdsNews(entry));
    if (found !== undefined && (first === undefined || found.place < first.place)) first = found;
  }
  return first;
}

function holds(archive: Shelves, kind: Withheld["kind"], id: string): boolean {
  return kind === "event" ? archive.events.has(id) : archive.quotes.has(id);
}
