// Is the search as good and as fast as others with the same records?
import { setImmediate } from "node:timers/promises";
import { createArchive } from "#src/archive/archive.ts";
import { ASKED_ON, LABELS } from "#tests/archive/search-labels.ts";
import { documentsOf, type Finder, LIMIT, PEERS } from "../archives/peers.ts";
import { recordsWithLabelled } from "../archives/prose-archive.ts";
import { heldBytes } from "../harness/memory.ts";
import { type BenchQuestion, type Figure, type Goal, type Level, shortNumber } from "../harness/question.ts";
import { sideBySide, timed } from "../harness/side-by-side.ts";
import { levelOf } from "../harness/statistics.ts";

/** Who needs more for a query, or to be built, is asked less often, and not at a larger size. Milliseconds. */
const SLOW = { query: 50, building: 60_000 } as const;
const ASKED_OF_SLOW = 40;
/** Peers within so much of our recall have to be slower at the 99th of 100. */
const NEAR = 0.02;

export default {
  asks: `The ${LABELS.length} labelled queries on the records for which they were written and as many invented ones as make up the size; ours beside each, in turn`,
  async measure({ quick }) {
    const figures: Figure[] = [];
    let names = Object.keys(PEERS);
    for (const size of quick ? [1_000] : [1_000, 10_000, 100_000]) {
      const { found, slow } = await measureAt(size, names, quick);
      figures.push(...found);
      names = names.filter((name) => !slow.includes(name));
    }
    return figures;
  },
} satisfies BenchQuestion;

type Row = {
  readonly name: string;
  readonly level: Level;
  readonly ours: Level;
  readonly recall: Recall;
  readonly also: Figure["also"];
};

async function measureAt(size: number, names: readonly string[], quick: boolean) {
  const records = recordsWithLabelled(size);
  const own = await built(() => createArchive(records, 0));
  const archive = own.value;
  const find: Finder = (words) =>
    archive.search.find(words, { limit: LIMIT, today: ASKED_ON }).map(({ kind, id }) => `${kind}/${id}`);
  const documents = documentsOf(archive);
  const known = new Set(documents.map(({ id }) => id));
  const labels = LABELS.filter(({ targets }) => targets.some((target) => known.has(target)));
  const slow: string[] = [];
  const rows: Row[] = [];
  for (const name of names) {
    const { value: peer, ...cost } = await built(() => PEERS[name]?.(documents) ?? missing(name));
    const isSlow = (await warmTime(peer.find, labels)) > SLOW.query || cost.ms > SLOW.building;
    if (isSlow) slow.push(name);
    const asked = isSlow ? labels.filter((_, n) => n % Math.ceil(labels.length / ASKED_OF_SLOW) === 0) : labels;
    const some = quick ? asked.filter((_, n) => n % 10 === 0) : asked;
    const turns = { rounds: quick || isSlow ? 1 : 3, warmUp: isSlow ? 1 : 50 };
    const texts = some.map(({ words }) => words);
    const times = await sideBySide(texts, { ours: find, theirs: peer.find }, turns);
    const recall = await recallOf(peer.find, some);
    const bytes = cost.bytes + (peer.bytes?.() ?? 0);
    const also = columns(cost.ms, bytes, recall, some.length);
    rows.push({ name, level: levelOf(times.theirs), ours: levelOf(times.ours), recall, also });
  }
  const recall = await recallOf(find, labels);
  const sized = `${size.toLocaleString("en")} records`;
  const fast = rows.find(({ also }) => Number(also?.queries) === labels.length) ?? rows[0];
  const figures: Figure[] = [
    {
      what: `ours, ${sized}`,
      unit: "ms",
      ours: fast?.ours ?? { median: 0 },
      also: columns(own.ms, own.bytes, recall, labels.length),
      goals: quick ? [] : goalsOf(recall, rows),
    },
    ...rows.map(
      ({ name, level, ours, also }): Figure => ({
        what: `${name}, ${sized}`,
        unit: "ms",
        ours: level,
        baseline: { name: "ours", ...ours },
        ratio: level.median / ours.median,
        ...(also === undefined ? {} : { also }),
      }),
    ),
  ];
  return { found: figures, slow };
}

/** First in recall, and faster at p99 than who comes near it. */
function goalsOf(recall: Recall, rows: readonly Row[]): readonly Goal[] {
  const best = Math.max(...rows.map((row) => row.recall.first));
  const near = rows.filter((row) => row.recall.first >= recall.first - NEAR);
  const slower = near.every(({ level, ours }) => (level.p99 ?? 0) >= (ours.p99 ?? 0));
  return [
    { text: `recall@1 above ${shortNumber(best)}`, met: recall.first > best },
    { text: `faster at p99 than the ${near.length} that come near`, met: slower },
  ];
}

/** Of one query, once what it needs has been compiled. Milliseconds. */
async function warmTime(find: Finder, labels: typeof LABELS): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (const { words } of labels.slice(0, 5)) least = Math.min(least, await timed(() => find(words)));
  return least;
}

async function built<T>(build: () => T | Promise<T>) {
  // What was built before is let go of only in a turn of its own.
  heldBytes();
  await setImmediate();
  const before = heldBytes();
  const start = performance.now();
  const value = await build();
  const ms = performance.now() - start;
  return { value, ms, bytes: heldBytes() - before };
}

type Recall = { readonly first: number; readonly five: number };

/** The share of queries with a right record first, and among the first five. */
async function recallOf(find: Finder, labels: typeof LABELS): Promise<Recall> {
  const places: number[] = [];
  for (const { words, targets } of labels) places.push((await find(words)).findIndex((id) => targets.includes(id)));
  const share = (below: number) => places.filter((place) => place >= 0 && place < below).length / labels.length;
  return { first: share(1), five: share(LIMIT) };
}

function columns(ms: number, bytes: number, { first, five }: Recall, queries: number) {
  return {
    built: `${shortNumber(ms / 1000)} s`,
    memory: `${shortNumber(bytes / 2 ** 20)} MB`,
    "recall@1": first.toFixed(3),
    "recall@5": five.toFixed(3),
    queries: String(queries),
  };
}

function missing(name: string): never {
  throw new Error(`no peer ${name}`);
}
