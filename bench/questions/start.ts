// When can it answer after the start, and what does it hold in memory?

import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { createLoader } from "#src/archive/files/load.ts";
import { openFolder } from "#src/archive/files/read-folder.ts";
import { prepareLookups } from "#src/lookup/prepare.ts";
import { writeProseArchive } from "../archives/prose-archive.ts";
import { heldBytes } from "../harness/memory.ts";
import { atMost, type BenchQuestion, type Figure } from "../harness/question.ts";
import { timed } from "../harness/side-by-side.ts";
import { compared, median } from "../harness/statistics.ts";
import { startBareWorld, startWorld, type World } from "../processes/start.ts";

const LARGEST = 100_000;

/** Of a smaller archive nothing is saved. */
const SAVED_FROM = 500;

const MAX = { cold: 1.5, warmMs: 1_000, residentMb: 350 } as const;

export default {
  asks: "From the start of the process until it is connected and ready, cold and then warm; beside reading and parsing the files alone",
  async measure({ quick }) {
    const figures: Figure[] = [];
    for (const size of quick ? [1_000] : [1_000, 10_000, LARGEST])
      figures.push(...(await measureAt(size, quick ? 1 : 3)));
    return figures;
  },
} satisfies BenchQuestion;

async function measureAt(size: number, rounds: number): Promise<readonly Figure[]> {
  const times = { cold: [] as number[][], warm: [] as number[][], parsing: [] as number[][], bare: [] as number[][] };
  const resident = { cold: [] as number[], warm: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    const bare = await startBareWorld();
    await bare.remove();
    times.bare.push([bare.readyMs]);
    const world = await startWorld({}, (folder) => writeProseArchive(size, folder));
    try {
      times.parsing.push([await timed(() => openFolder(world.dataDir).read())]);
      for (const kind of ["cold", "warm"] as const) {
        const started = await timedStart(world, size);
        times[kind].push([started.readyMs]);
        resident[kind].push(started.residentMb);
      }
    } finally {
      await world.remove();
    }
  }
  const records = `${size.toLocaleString("en")} records`;
  const isLargest = size === LARGEST;
  const most = median(resident.cold);
  return [
    compared(
      { what: `ready, cold, ${records}`, ours: times.cold, baseline: times.parsing, name: "reading and parsing alone" },
      ({ ratio }) => (isLargest ? [atMost("ratio", ratio, MAX.cold)] : []),
    ),
    compared(
      { what: `ready, warm, ${records}`, ours: times.warm, baseline: times.bare, name: "a bare bot" },
      ({ ours }) => (isLargest ? [atMost("ms", ours.median, MAX.warmMs)] : []),
    ),
    {
      what: `resident once ready, ${records}`,
      unit: "MB",
      ours: { median: most },
      also: { "warm, MB": median(resident.warm).toFixed(0), "bytes a record": bytesOfRecord(size).toFixed(0) },
      goals: isLargest ? [atMost("MB", most, MAX.residentMb)] : [],
    },
  ];
}

async function timedStart(world: World, size: number) {
  const start = performance.now();
  const bot = await world.startBot();
  const readyMs = performance.now() - start;
  const { residentMb } = await bot.ask("probe");
  // The next start is to find what this one knew.
  while (size >= SAVED_FROM && !existsSync(join(world.dir, "archive.saved"))) await setTimeout(200);
  await bot.ask("stop");
  await bot.end();
  return { readyMs, residentMb };
}

/** Records, their index and whatever else is made of them before the first answer, as they are held. */
function bytesOfRecord(size: number): number {
  const folder = mkdtempSync(join(tmpdir(), "bench-start-"));
  try {
    writeProseArchive(size, folder);
    const before = heldBytes();
    const loaded = createLoader(folder).load();
    if (!loaded.ok) throw new Error("the bench's own archive did not load");
    prepareLookups(loaded.archive);
    return (heldBytes() - before) / size;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
