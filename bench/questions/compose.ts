// What do the digests of many subscriptions cost after a busy day, and what would it add to read their dates from text again?
import { join } from "node:path";
import { formatEdtf, parseEdtf } from "@attache/edtf";
import type { Archive } from "#src/archive/archive.ts";
import { formatFault } from "#src/archive/files/faults.ts";
import { createLoader } from "#src/archive/files/load.ts";
import type { Event } from "#src/archive/schema.ts";
import { composeDigest } from "#src/digest/compose.ts";
import { EMPTY_LEDGER, extendLedger, type Ledger, recordArchive } from "#src/ledger/ledger.ts";
import { aSubscription } from "#tests/helpers/digests.ts";

const SUBSCRIPTIONS = 1_000;
const CHANGED_EVENTS = 30;
const RUNS = 5;
const NOW = Date.parse("2026-11-10T08:00:00Z");

export function measureCompose(): readonly string[] {
  const archive = shippedArchive();
  const changed = [...archive.events.values()]
    .filter(({ developments }) => developments.length > 2)
    .slice(0, CHANGED_EVENTS);
  const known = extendLedger(EMPTY_LEDGER, recordArchive(withoutLast(archive, changed), EMPTY_LEDGER, NOW));
  const ledger = extendLedger(known, recordArchive(archive, known, NOW));
  const subscription = aSubscription({ place: known.head ?? 0, upcoming: 0 });
  const slot = { local: "2026-11-10T08:00", instant: NOW };
  const request = { archive, ledger, subscription, to: ledger.head ?? 0, slot, now: NOW, merged: false };
  const dates = datesOf(changed, ledger);
  const composing = medianCpu(() => composeDigest(request));
  const reading = medianCpu(() => dates.map(parseEdtf));
  return [
    `${SUBSCRIPTIONS} digests of ${changed.length} changed events / the same with their dates read from text each time: ${(composing / (composing + reading)).toFixed(2)} (${composing.toFixed(0)} ms / ${(composing + reading).toFixed(0)} ms of processor time)`,
  ];
}

/** Every date of every recorded version of these events, as the ledger stores it. */
function datesOf(events: readonly Event[], ledger: Ledger): readonly string[] {
  const entries = events.flatMap(({ id }) => ledger.events.get(id) ?? []);
  return entries.flatMap(({ steps }) => steps.flatMap(({ date }) => (date ? [formatEdtf(date)] : [])));
}

/** Milliseconds of processor time, so that others on the machine do not count; once for each subscription. */
function medianCpu(task: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    for (let n = 0; n < SUBSCRIPTIONS; n++) task();
    return process.cpuUsage(start).user / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

/** The archive as it was before the last development of each of these events. */
function withoutLast(archive: Archive, changed: readonly Event[]): Pick<Archive, "events" | "quotes"> {
  const events = new Map(archive.events);
  for (const event of changed) events.set(event.id, { ...event, developments: event.developments.slice(0, -1) });
  return { events, quotes: archive.quotes };
}

function shippedArchive(): Archive {
  const loaded = createLoader(join(import.meta.dirname, "..", "data")).load();
  if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join("\n"));
  return loaded.archive;
}
