// How much does a bulk import cost as JSONL, against the same records as YAML files?
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLoader } from "#src/archive/files/load.ts";
import { timed } from "./timed.ts";

const RECORDS = 100_000;
const FILES = 5_000;

export function measureJsonl(): readonly string[] {
  const dir = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const [lines, files] = [join(dir, "lines"), join(dir, "files")];
    for (const folder of [lines, files]) mkdirSync(join(folder, "events"), { recursive: true });
    const records = Array.from({ length: RECORDS }, (_, n) => JSON.stringify(record(n)));
    writeFileSync(join(lines, "events", "bulk.jsonl"), records.join("\n"));
    for (const [n, text] of records.slice(0, FILES).entries())
      writeFileSync(join(files, "events", `event-${n}.yaml`), text);
    const all = timed(() => loaded(lines, RECORDS));
    const yaml = timed(() => loaded(files, FILES));
    const ratio = all / RECORDS / (yaml / FILES);
    return [
      `a record as JSONL / as a YAML file: ${ratio.toFixed(3)} (${RECORDS} records in ${(all / 1000).toFixed(1)} s, ${FILES} files in ${(yaml / 1000).toFixed(1)} s)`,
    ];
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function loaded(dir: string, count: number): void {
  const result = createLoader(dir).load();
  if (!result.ok || result.archive.events.size !== count) throw new Error("the bench's own archive did not load");
}

function record(n: number) {
  const known = `2021-${String((n % 12) + 1).padStart(2, "0")}-${String((n % 28) + 1).padStart(2, "0")}`;
  const step = { known, status: "planned", date: known, summary: "The delegations meet.", sources: [] };
  return { id: `event-${n}`, title: `Meeting number ${n} of the delegations`, kind: "meeting", developments: [step] };
}
