// What does an edit of one file cost, against reading the whole archive?
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLoader } from "#src/archive/files/load.ts";
import type { Steps } from "#src/archive/steps.ts";
import { prepareSteps } from "#src/lookup/prepare.ts";
import { writeProseArchive } from "../archives/prose-archive.ts";
import type { BenchQuestion, Figure } from "../harness/question.ts";
import { timed } from "../harness/side-by-side.ts";
import { median, quantile } from "../harness/statistics.ts";

export default {
  asks: "The archive read again after an edit of one file of one record, beside the first reading of it all",
  async measure({ quick }) {
    const figures: Figure[] = [];
    for (const size of quick ? [1_000] : [1_000, 10_000, 100_000]) figures.push(await measureAt(size, quick ? 3 : 7));
    return figures;
  },
} satisfies BenchQuestion;

async function measureAt(size: number, rounds: number): Promise<Figure> {
  const folder = mkdtempSync(join(tmpdir(), "bench-reload-"));
  try {
    mkdirSync(join(folder, "events"));
    writeProseArchive(size, folder);
    const edit = (round: number) =>
      writeFileSync(join(folder, "events", "edited.yaml"), eventText(`as planned ${round}`));
    edit(0);
    const loader = createLoader(folder);
    const whole = await timed(() => loader.load());
    const edits: number[] = [];
    for (let round = 1; round <= rounds; round++) {
      edit(round);
      edits.push(await timed(() => loader.load()));
    }
    edit(rounds + 1);
    const longest = longestStep(loader.loadSteps(prepareSteps));
    const ours = { median: median(edits), p99: quantile(edits, 0.99) };
    const what = `one file read again, ${size.toLocaleString("en")} records`;
    return {
      what,
      unit: "ms",
      ours,
      baseline: { name: "all of it", median: whole },
      ratio: ours.median / whole,
      also: { "longest step, ms": longest.toFixed(0) },
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What holds the event loop: the bot does as many steps at once as fit in 8 ms. Milliseconds. */
function longestStep(steps: Steps<unknown>): number {
  let [longest, before] = [0, performance.now()];
  while (steps.next().done !== true) {
    const now = performance.now();
    [longest, before] = [Math.max(longest, now - before), now];
  }
  return Math.max(longest, performance.now() - before);
}

function eventText(summary: string): string {
  return `id: edited
title: Meeting of the delegations
kind: meeting
developments:
  - known: 2021-11-10
    status: planned
    date: 2021-11-12
    summary: The delegations meet ${summary}.
    sources: []
`;
}
