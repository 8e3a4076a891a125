// What does an edit of one file cost, against reading the whole archive?
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLoader } from "#src/archive/files/load.ts";
import { timed } from "./timed.ts";

const EVENTS = 10_000;
const RUNS = 5;

export function measureReload(): readonly string[] {
  const dir = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    mkdirSync(join(dir, "events"));
    for (let n = 0; n < EVENTS; n++) writeFileSync(join(dir, "events", `event-${n}.yaml`), eventText(n, "as planned"));
    const loader = createLoader(dir);
    const full = timed(() => loader.load());
    const edits = Array.from({ length: RUNS }, (_, run) => {
      writeFileSync(join(dir, "events", "event-7.yaml"), eventText(7, `edit ${run}`));
      return timed(() => loader.load());
    });
    const median = edits.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
    return [
      `reload of 1 file in ${EVENTS} / full load of ${EVENTS}: ${(median / full).toFixed(3)} (${median.toFixed(0)} ms / ${full.toFixed(0)} ms)`,
    ];
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function eventText(n: number, summary: string): string {
  const day = `2021-${String((n % 12) + 1).padStart(2, "0")}-${String((n % 28) + 1).padStart(2, "0")}`;
  return `id: event-${n}
title: Meeting number ${n} of the delegations
kind: meeting
developments:
  - known: ${day}
    status: planned
    date: "${day}"
    summary: The delegations meet ${summary}.
    sources: []
`;
}
