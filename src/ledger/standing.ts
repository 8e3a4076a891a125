// Where several processes share a ledger: whether the archive of one of them is that by which the ledger was recorded, a newer one, or
// an older one. Pure.
import { createHash } from "node:crypto";
import type { Archive } from "../archive/archive.ts";
import type { Event, Quote } from "../archive/schema.ts";
import { baselineOf, type EventEntry, type LedgerEntry, stepOf } from "./entry.ts";
import { type Ledger, sameJson } from "./ledger.ts";
import { sameFacts } from "./match-developments.ts";
import type { RecordedBy } from "./recorded-by.ts";

type Recordable = Pick<Archive, "events" | "quotes">;

/** After so long without anybody who is level any archive is taken for the present one. Milliseconds. */
const NOBODY_LEVEL_MS = 10 * 60_000;

/**
 * `level`: it is that archive. `ahead`: it is to be recorded. `behind`: it may be an older one, and others have to say what is news.
 */
export type Standing = "level" | "ahead" | "behind";

export type StandingView = {
  readonly own: RecordedBy;
  /** undefined: nothing was recorded yet, or by a version that did not say by what. */
  readonly last: RecordedBy | undefined;
  /** What would bring the ledger up to date with the own archive. */
  readonly entries: readonly LedgerEntry[];
  readonly ledger: Ledger;
  /** The last archive with which this process was level; undefined: it has just been started, or never was. */
  readonly wasLevelWith: string | undefined;
  readonly isAnotherLevel: boolean;
  /** For how long it has been behind and nobody level, milliseconds. */
  readonly nobodyLevelFor: number;
};

export function standingOf(view: StandingView): Standing {
  const { own, last, wasLevelWith, isAnotherLevel, nobodyLevelFor } = view;
  if (last === undefined) return "ahead";
  if (own.fingerprint === last.fingerprint) return "level";
  // What followed here on the recorded archive is newer than that.
  if (wasLevelWith === last.fingerprint) return "ahead";
  if (onlyAdds(view, last)) return "ahead";
  if (isAnotherLevel) return "behind";
  // What it finds at its start follows on what it recorded before, unless it has been overtaken since.
  if (wasLevelWith === undefined && own.shard === last.shard) return "ahead";
  return nobodyLevelFor >= NOBODY_LEVEL_MS ? "ahead" : "behind";
}

/** All facts of an archive in one short text, and what it lacks of the ledger. `shard`: the first one of this process. */
export function printOf(archive: Recordable, ledger: Ledger, shard: number): RecordedBy {
  const hash = createHash("sha256");
  for (const line of [...archive.events.values()].map(eventLine).sort()) hash.update(line);
  for (const line of [...archive.quotes.values()].map(quoteLine).sort()) hash.update(line);
  const absent = [
    ...[...ledger.events.keys()].filter((id) => !archive.events.has(id)).map((id) => `event ${id}`),
    ...[...ledger.quotes.keys()].filter((id) => !archive.quotes.has(id)).map((id) => `quote ${id}`),
  ];
  return { fingerprint: hash.digest("base64url"), absent, shard };
}

/** Records are never changed, and most of an archive stays the same objects when a file is read again. */
const recordLines = new WeakMap<Event | Quote, string>();

function eventLine(event: Event): string {
  return recordLineOf(event, () => [event.id, event.title, baselineOf(event), event.developments.map(stepText)]);
}

function quoteLine(quote: Quote): string {
  return recordLineOf(quote, () => [quote.id, quote.status, quote.corrections, quote.speaker]);
}

function recordLineOf(record: Event | Quote, make: () => unknown): string {
  const known = recordLines.get(record);
  if (known !== undefined) return known;
  const line = createHash("sha256").update(JSON.stringify(make())).digest("base64url");
  recordLines.set(record, line);
  return line;
}

function stepText(development: Event["developments"][number]): string {
  return JSON.stringify(stepOf(development));
}

/** New records, new steps of known ones, and titles where none was recorded; nothing is changed, taken away, or as it was at an earlier time. */
function onlyAdds({ own, entries, ledger }: StandingView, last: RecordedBy): boolean {
  const absent = new Set(last.absent);
  if (!own.absent.every((one) => absent.has(one))) return false;
  return entries.every((entry) => (entry.kind === "quote" ? !ledger.quotes.has(entry.id) : addsTo(ledger, entry)));
}

function addsTo(ledger: Ledger, entry: EventEntry): boolean {
  const before = ledger.events.get(entry.id) ?? [];
  const last = before.at(-1);
  if (last === undefined) return true;
  const known = new Set(before.flatMap(({ steps }) => steps.map(({ key }) => key)));
  const keeps = last.steps.every((step) => entry.steps.some((one) => one.key === step.key && sameFacts(one, step)));
  const isNew = entry.steps.some(({ key }) => !known.has(key));
  const isUntitled = last.title === undefined && last.withdrawn === undefined;
  const isCalledSo = isUntitled || last.title === entry.title;
  const givesTitle = isUntitled && sameJson(entry.steps, last.steps);
  return keeps && isCalledSo && (isNew || givesTitle) && sameJson(entry.baseline, last.baseline);
}
