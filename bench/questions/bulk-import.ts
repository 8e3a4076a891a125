// How much does a bulk import cost as JSONL, against the same records as YAML files?
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLoader } from "#src/archive/files/load.ts";
import type { BenchQuestion } from "../harness/question.ts";
import { sideBySide } from "../harness/side-by-side.ts";
import { compared } from "../harness/statistics.ts";

export default {
  asks: "Records read from one file with a record a line, beside as many YAML files",
  async measure({ quick }) {
    const records = quick ? 500 : 5_000;
    const folder = mkdtempSync(join(tmpdir(), "bench-import-"));
    try {
      const [lines, files] = [join(folder, "lines"), join(folder, "files")];
      for (const one of [lines, files]) mkdirSync(join(one, "events"), { recursive: true });
      const texts = Array.from({ length: records }, (_, n) => JSON.stringify(record(n)));
      writeFileSync(join(lines, "events", "bulk.jsonl"), texts.join("\n"));
      for (const [n, text] of texts.entries()) writeFileSync(join(files, "events", `event-${n}.yaml`), text);
      const { ours, baseline } = await sideBySide(
        [records],
        { ours: () => load(lines, records), baseline: () => load(files, records) },
        { rounds: quick ? 3 : 7, warmUp: 1 },
      );
      const what = `${records.toLocaleString("en")} records`;
      return [compared({ what, ours, baseline, name: "YAML files", alike: true })];
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
} satisfies BenchQuestion;

function load(folder: string, count: number): void {
  const result = createLoader(folder).load();
  if (!result.ok || result.archive.events.size !== count) throw new Error("the bench's own archive did not load");
}

function record(n: number) {
  const known = `2021-${String((n % 12) + 1).padStart(2, "0")}-${String((n % 28) + 1).padStart(2, "0")}`;
  const step = { known, status: "planned", date: known, summary: "The delegations meet.", sources: [] };
  return { id: `event-${n}`, title: `Meeting number ${n} of the delegations`, kind: "meeting", developments: [step] };
}
