// How often is /check right, and how long does it take against a thousand wordings?
import { join } from "node:path";
import { type Archive, createArchive } from "#src/archive/archive.ts";
import { compare } from "#src/archive/compare/compare.ts";
import { passagesOf } from "#src/archive/compare/passages.ts";
import { VERDICTS } from "#src/archive/compare/verdict.ts";
import { formatFault } from "#src/archive/files/faults.ts";
import { createLoader } from "#src/archive/files/load.ts";
import { type Quote, QuoteFile } from "#src/archive/schema.ts";
import { checksOf, confusionOf, verdictOn } from "#tests/helpers/checks.ts";
import { LABELS } from "#tests/lookup/check-labels.ts";

const WORDINGS = 1000;
const ROUNDS = 3;

export function measureCheck(): readonly string[] {
  const archive = shippedArchive();
  const results = LABELS.map((label) => ({ label, got: verdictOn(label, archive) }));
  const right = results.filter(({ label, got }) => got.right(label)).length;
  return [
    `/check: ${right} of ${LABELS.length} labelled texts right (${((100 * right) / LABELS.length).toFixed(1)} %)`,
    ...confusionLines(confusionOf(results)),
    ...speedLines(enlarged(archive)),
    articleLine(archive),
  ];
}

function shippedArchive(): Archive {
  const loaded = createLoader(join(import.meta.dirname, "..", "data")).load();
  if (!loaded.ok) throw new Error(loaded.faults.map(formatFault).join("\n"));
  return loaded.archive;
}

/** Rows: what the label says. Columns, in the same order: what /check says. */
function confusionLines(table: ReturnType<typeof confusionOf>): readonly string[] {
  const width = Math.max(...VERDICTS.map((verdict) => verdict.length));
  const columns = VERDICTS.map((_, column) => String(column + 1).padStart(4)).join("");
  const rows = VERDICTS.map((wanted, row) => {
    const counts = VERDICTS.map((got) => table.get(wanted)?.get(got) ?? 0);
    const cells = counts.map((count) => (count === 0 ? "·" : String(count)).padStart(4)).join("");
    return `${String(row + 1).padStart(4)} ${wanted.padEnd(width)}${cells}`;
  });
  return [`     ${"label ↓  /check →".padEnd(width)}${columns}`, ...rows];
}

function speedLines(archive: Archive): readonly string[] {
  const wordings = [...archive.quotes.values()].reduce((sum, quote) => sum + quote.wordings.length, 0);
  const first = timed(() => compare("Both countries will gain from cooperation", archive));
  const times = Array.from({ length: ROUNDS }, () =>
    LABELS.map(({ text }) => timed(() => compare(text, archive))),
  ).flat();
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return [
    `a check against ${wordings} wordings: median ${at(0.5)} ms, 99 of 100 under ${at(0.99)} ms; the first, which makes the index, ${first.toFixed(0)} ms`,
  ];
}

/** The longest text that is taken, made of recorded quotations and other words. */
function articleLine(archive: Archive): string {
  const quoted = [...archive.quotes.values()].map(({ wordings }) => `He said “${wordings[0]?.text ?? ""}” that day.`);
  const article = quoted.join(" ").slice(0, 8000);
  const times = Array.from({ length: ROUNDS }, () => timed(() => checksOf(article, archive))).sort((a, b) => a - b);
  return `an article of ${article.length} characters with ${passagesOf(article).length} quotations: ${(times[1] ?? 0).toFixed(0)} ms`;
}

/** The shipped quotes and others made from their words in another order, until there are enough wordings. */
function enlarged(archive: Archive): Archive {
  const quotes: Quote[] = [...archive.quotes.values()];
  const words = quotes.flatMap(({ wordings }) => wordings.flatMap(({ text }) => text.split(" ")));
  let count = quotes.reduce((sum, { wordings }) => sum + wordings.length, 0);
  for (let n = 0; count < WORDINGS; n++, count++) {
    const length = 6 + (n % 40);
    const text = Array.from({ length }, (_, place) => words[(n * 7919 + place * 104_729) % words.length]).join(" ");
    quotes.push(
      QuoteFile.parse({
        id: `made-${n}`,
        speaker: "joe-biden",
        said: "2021-11-09",
        occasion: "Made up for measuring",
        wordings: [{ text, language: "en", kind: "verbatim", sources: [] }],
        status: "reported",
      }),
    );
  }
  const entries = quotes.map((value) => ({ value, locate: () => ({ file: "bench.yaml", line: 1, column: 1 }) }));
  return createArchive({ events: [], quotes: entries, actors: [], topics: [], sources: [] }, 0);
}

function timed(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}
