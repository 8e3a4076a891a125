// Is the search as good and as fast as the best library on the same records?
import { join } from "node:path";
import { formatFault } from "#src/archive/files/faults.ts";
import { createLoader } from "#src/archive/files/load.ts";
import { ASKED_ON, LABELS, type Label } from "#tests/archive/search-labels.ts";
import { inventCorpus } from "./corpus.ts";
import { documentsOf, type Finder, fuse, miniSearch, ours, plainFts5 } from "./libraries.ts";
import { timed } from "./timed.ts";

const INVENTED = 20_000;
const QUERIES = 180;

type Named = readonly [name: string, finder: Finder];

export function measureSearch(): readonly string[] {
  const loaded = createLoader(join(import.meta.dirname, "..", "data")).load();
  if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join("\n"));
  const { archive } = loaded;
  const small = documentsOf(archive);
  const labels = LABELS.filter(({ targets }) => targets.some((target) => small.some(({ id }) => id === target)));
  const finders: readonly Named[] = [
    ["ours", ours(archive, ASKED_ON)],
    ["MiniSearch", miniSearch(small)],
    ["Fuse.js", fuse(small)],
    ["plain FTS5", plainFts5(small)],
  ];
  const { archive: invented, queries } = inventCorpus(INVENTED, QUERIES);
  const large = documentsOf(invented);
  const largeFinders: readonly Named[] = [
    ["ours", ours(invented, ASKED_ON)],
    ["MiniSearch", miniSearch(large)],
    ["Fuse.js", fuse(large)],
    ["plain FTS5", plainFts5(large)],
  ];
  return [
    `search, ${labels.length} labelled queries on the ${small.length} records that ship:`,
    ...finders.map(([name, finder]) => `  ${name.padEnd(10)}  ${recallLine(finder, labels)}`),
    ...times(
      `${small.length} records that ship`,
      finders,
      labels.map(({ words }) => words),
      5,
    ),
    ...times(`${INVENTED} invented events`, largeFinders, queries, 1),
  ];
}

function recallLine(finder: Finder, labels: readonly Label[]): string {
  const { first, five } = recall(finder, labels);
  const kinds = [...new Set(labels.map(({ kind }) => kind))].map((kind) => {
    const ofKind = labels.filter((label) => label.kind === kind);
    return `${kind} ${recall(finder, ofKind).first.toFixed(2)}`;
  });
  return `recall@1 ${first.toFixed(3)}  recall@5 ${five.toFixed(3)}  (@1: ${kinds.join(", ")})`;
}

/** The share of queries with a right record first, and among the first five. */
function recall(finder: Finder, labels: readonly Label[]): { readonly first: number; readonly five: number } {
  const places = labels.map(({ words, targets }) => finder(words).findIndex((id) => targets.includes(id)));
  const share = (below: number) => places.filter((place) => place >= 0 && place < below).length / labels.length;
  return { first: share(1), five: share(5) };
}

/** Time of one query, median and 95th percentile, and each library's against ours. */
function times(what: string, finders: readonly Named[], queries: readonly string[], rounds: number): readonly string[] {
  const measured = finders.map(([name, finder]) => {
    // The slow one is asked less often. First unmeasured, so that compilation and caches are on nobody's bill.
    const asked = name === "Fuse.js" ? queries.filter((_, n) => n % 20 === 0) : queries;
    for (const words of asked.slice(0, name === "Fuse.js" ? 1 : 100)) finder(words);
    const spent = Array.from({ length: rounds }, () => asked.map((words) => timed(() => finder(words))))
      .flat()
      .sort((a, b) => a - b);
    const at = (share: number) => spent[Math.floor((spent.length - 1) * share)] ?? 0;
    return { name, p50: at(0.5), p95: at(0.95) };
  });
  const base = measured[0] ?? { p50: 1, p95: 1 };
  return [
    `search, one query on ${what}, p50 and p95 in ms (ratio: ours / theirs):`,
    ...measured.map(({ name, p50, p95 }) => {
      const ratio = name === "ours" ? "" : `  (${(base.p50 / p50).toFixed(3)}, ${(base.p95 / p95).toFixed(3)})`;
      return `  ${name.padEnd(10)}  ${p50.toFixed(3)}  ${p95.toFixed(3)}${ratio}`;
    }),
  ];
}
