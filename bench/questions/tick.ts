// What does a tick cost of which nothing, or next to nothing, is due: by the index, and by reading every record?
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { StoredSubscription, Subscription } from "#src/digest/subscription.ts";
import { openDatabase } from "#src/store/database.ts";
import { openShelf } from "#src/store/shelf.ts";
import { migrateSqlite, overSqlite } from "#src/store/sqlite.ts";
import { storeOver } from "#src/store/store.ts";
import type { Database } from "#src/store/table.ts";
import { TableAdapter } from "#src/store/table-adapter.ts";

const SIZES = [1_000, 100_000] as const;
const DUE = 10;

/** So many looks of which the median counts, and so many before that to warm up. */
const RUNS = { byIndex: 25, byReading: 5 };
const WARM_UP = 3;

/** Of so many one is posted as it happens, and has nothing to tell. */
const LIVE = 20;

const NOW = Date.parse("2026-11-24T08:00:00Z");

export async function measureTicks(): Promise<readonly string[]> {
  const [small, large] = [await measure(SIZES[0]), await measure(SIZES[1])];
  const line = (name: string, few: number, many: number) =>
    `  ${name.padEnd(24)} ${(many / few).toFixed(2)} (${many.toFixed(2)} ms / ${few.toFixed(2)} ms)`;
  return [
    `one tick's look at ${SIZES[1]} subscriptions of which ${DUE} are due / at ${SIZES[0]} of which ${DUE} are due:`,
    line("by the index", small.byIndex, large.byIndex),
    line("reading every record", small.byReading, large.byReading),
    `  by the index / reading every record, at ${SIZES[1]}: 1 / ${Math.round(large.byReading / large.byIndex)}`,
  ];
}

type Times = { readonly byIndex: number; readonly byReading: number };

async function measure(size: number): Promise<Times> {
  const dir = mkdtempSync(join(tmpdir(), "bench-tick-"));
  const file = openDatabase(join(dir, "attache.sqlite"));
  try {
    await migrateSqlite(file);
    fill(file, size);
    const database = overSqlite(file);
    const { subscriptions, editions } = storeOver(database);
    const byIndex = await median(
      async () => {
        await editions.open(NOW);
        const due = await subscriptions.due(NOW);
        for (const { guild, id } of due) await subscriptions.get(guild, id);
        await editions.followUps();
        return due.length;
      },
      { runs: RUNS.byIndex, expected: DUE },
    );
    const byReading = await median(() => scan(database), {
      runs: RUNS.byReading,
      expected: DUE + Math.floor(size / LIVE),
    });
    return { byIndex, byReading };
  } finally {
    file.close();
    rmSync(dir, { recursive: true });
  }
}

/** As it was with one table of texts: three fields of every record tell who may be due, and whoever may is read. */
async function scan(database: Database): Promise<number> {
  const shelf = openShelf(database, "subscriptions", StoredSubscription);
  const due: string[] = [];
  for await (const [key, text] of new TableAdapter(database, "subscriptions").range("", undefined)) {
    const { value } = JSON.parse(text);
    if (!("paused" in value) && !("at" in value && value.nextAt > "2026-11-24T08:00:00.000Z")) due.push(key);
  }
  for (const key of due) await shelf.get(key);
  return due.length;
}

/** The same subscriptions in the table that they have now, and as they stood in `entry`. */
function fill(file: DatabaseSync, size: number): void {
  const row = file.prepare("INSERT INTO subscription (guild, number, state, next_at, body) VALUES (?, ?, ?, ?, ?)");
  const entry = file.prepare("INSERT INTO entry (namespace, key, value) VALUES ('subscriptions', ?, ?)");
  file.exec("BEGIN");
  for (let n = 1; n <= size; n++) {
    const live = n % LIVE === 0;
    const due = n % (size / DUE) === 1;
    const nextAt = NOW + (due ? 0 : 60_000 * (1 + (n % 1439)));
    const subscription = aSubscription(n, live ? undefined : "08:00", live ? undefined : nextAt);
    const { guild } = subscription;
    row.run(guild, n, live ? "live" : "scheduled", live ? null : nextAt, JSON.stringify(subscription));
    entry.run(`${guild}/${String(n).padStart(6, "0")}`, JSON.stringify({ value: subscription }));
  }
  file.exec("COMMIT");
}

function aSubscription(n: number, at: string | undefined, nextAt: number | undefined): Subscription {
  const then = "2026-11-23T08:00:00.000Z";
  return Subscription.parse({
    id: `d${n}`,
    guild: String(10_000_000 + Math.floor(n / 10)),
    channel: String(20_000_000 + n),
    at,
    zone: "Europe/Berlin",
    days: "daily",
    topic: "us-china",
    quiet: "skip",
    upcoming: 14,
    createdBy: "3000",
    createdAt: then,
    place: 17,
    apart: [],
    coveredUntil: then,
    nextAt: nextAt === undefined ? undefined : new Date(nextAt).toISOString(),
    last: { at: then, kind: "posted" },
  });
}

/** Milliseconds. Throws when a look finds another number than expected. */
async function median(
  look: () => Promise<number>,
  { runs, expected }: { readonly runs: number; readonly expected: number },
): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + runs; run++) {
    const start = performance.now();
    const found = await look();
    if (run >= WARM_UP) times.push(performance.now() - start);
    if (found !== expected) throw new Error(`${found} were listed, and not ${expected}`);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}
