// What does a minute cost of which nothing, or next to nothing, is due?
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDigestScheduler } from "#src/digest/scheduler.ts";
import { openDatabase } from "#src/store/database.ts";
import { migrateSqlite, overSqlite } from "#src/store/sqlite.ts";
import { storeOver } from "#src/store/store.ts";
import { aClock, aDiscord, aPointerRenderer, aRenderer } from "#tests/helpers/digests.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { addSubscriptions } from "../archives/subscriptions.ts";
import { atMost, type BenchQuestion, type Figure } from "../harness/question.ts";
import { sideBySide } from "../harness/side-by-side.ts";
import { compared } from "../harness/statistics.ts";

const DUE = 10;
const START = "2026-11-24T08:00:00Z";
const MAX_RATIO = 1.2;

export default {
  asks: "A whole minute's work, from the look for what is due to the posts, of which the channel is a stand-in; beside as many due among few",
  async measure({ quick }) {
    const [few, many] = quick ? [100, 2_000] : [1_000, 100_000];
    const small = await openTicks(few, quick ? 6 : 30);
    const large = await openTicks(many, quick ? 6 : 30);
    try {
      const figures: Figure[] = [];
      for (const due of [0, DUE]) {
        const tasks = { ours: () => large.tick(due), baseline: () => small.tick(due) };
        const items = Array.from({ length: due === 0 ? 50 : 1 }, () => due);
        const { ours, baseline } = await sideBySide(items, tasks, { rounds: quick ? 3 : 12, warmUp: 1 });
        const what = `${due} due of ${many.toLocaleString("en")} subscriptions`;
        const named = { what, ours, baseline, name: `${due} of ${few.toLocaleString("en")}`, alike: true };
        figures.push(compared(named, ({ ratio }) => [atMost("ratio", ratio, MAX_RATIO)]));
      }
      return figures;
    } finally {
      small.close();
      large.close();
    }
  },
} satisfies BenchQuestion;

/** With so many subscriptions, of which ten are due in each of so many minutes. */
async function openTicks(size: number, minutes: number) {
  const folder = mkdtempSync(join(tmpdir(), "bench-tick-"));
  const file = openDatabase(join(folder, "attache.sqlite"));
  await migrateSqlite(file);
  const clock = aClock(START);
  const start = clock.now();
  // Ten of each of the minutes that have some due, and all others far off.
  const nextAt = (n: number) =>
    start + (n < DUE * minutes ? 60_000 * (1 + Math.floor(n / DUE)) : 86_400_000 + 60_000 * n);
  addSubscriptions(file, size, (n) => ({ nextAt: nextAt(n), quiet: "say" }));
  const discord = aDiscord(clock);
  const archive = frozen();
  const scheduler = await openDigestScheduler({
    archive: () => archive,
    clock,
    publisher: discord.publisher,
    render: aRenderer(1),
    point: aPointerRenderer,
    pauseNotice: () => "",
    stores: storeOver(overSqlite(file)),
    report(fault) {
      throw fault;
    },
  });
  await scheduler.record();
  await scheduler.tick();
  let minute = 0;
  return {
    /** The next minute, in which ten are due; or the same one again, in which nothing is due any more. */
    async tick(due: number) {
      if (due > 0) clock.advance(start + 60_000 * ++minute - clock.now());
      const before = discord.messages.length;
      const begun = performance.now();
      await scheduler.tick();
      const took = performance.now() - begun;
      const posted = discord.messages.length - before;
      if (posted !== due) throw new Error(`${posted} were posted, and not ${due}`);
      return took;
    },
    close() {
      file.close();
      rmSync(folder, { recursive: true });
    },
  };
}
