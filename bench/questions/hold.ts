// How long does each question that there is hold the event loop? All of them, in one process.
import type { Steps } from "#src/archive/steps.ts";
import { prepareLookups } from "#src/lookup/prepare.ts";
import { askedOf } from "../archives/asked.ts";
import { everyQuestion } from "../archives/every-question.ts";
import { proseArchive } from "../archives/prose-archive.ts";
import { atMost, type BenchQuestion, type Figure, shortNumber } from "../harness/question.ts";
import { growthExponent, median } from "../harness/statistics.ts";
import { threadMs } from "../harness/thread-clock.ts";

const MAX_HELD_MS = 20;
const MAX_GROWTH = 0.3;

/** As the bot cuts them: see src/process/in-slices.ts. */
const SLICE_MS = 8;

/** What costs less than this grows by nothing that anybody notices. */
const LEAST_MS = 0.5;

/** Milliseconds. `held`: the longest slice, the first time or, where that is more, each time. */
type Cost = { readonly what: string; readonly first: number; readonly again: number; readonly held: number };

export default {
  asks: "What does every question cost, answered and rendered, and how long does it hold the event loop, in processor time: the first time, and again",
  measure({ quick }) {
    const sizes = quick ? [500, 2_000] : [1_000, 10_000, 100_000];
    const all = sizes.map((size) => costsAt(size, quick));
    return (all.at(-1) ?? []).map((largest, place): Figure => {
      const costs = all.map((one) => one[place] ?? largest);
      const growth = growthExponent(
        costs.map(({ again }) => Math.max(again, LEAST_MS)),
        sizes,
      );
      const bySize = costs.slice(0, -1).map(({ again }, n) => [`at ${sizes[n]?.toLocaleString("en")}`, again] as const);
      const columns = [...bySize, ["first", largest.first], ["held", largest.held]] as const;
      return {
        what: largest.what,
        unit: "ms",
        ours: { median: largest.again },
        also: {
          ...Object.fromEntries(columns.map(([name, ms]) => [name, shortNumber(ms)])),
          growth: growth.toFixed(2),
        },
        goals: quick ? [] : [atMost("held, ms", largest.held, MAX_HELD_MS), atMost("growth", growth, MAX_GROWTH)],
      };
    });
  },
} satisfies BenchQuestion;

function costsAt(size: number, quick: boolean): readonly Cost[] {
  const prose = proseArchive(size);
  prepareLookups(prose.archive);
  return everyQuestion(prose.archive, askedOf(prose, 11)).map(({ what, ask }) => {
    const first = run(ask());
    const times = quick ? 2 : Math.min(MOST_TIMES, Math.max(3, Math.ceil(ENOUGH_MS / Math.max(first.cost, 1))));
    const others = Array.from({ length: times }, () => run(ask()));
    const again = others.reduce((sum, { cost }) => sum + cost, 0) / times;
    // The clock tells it in steps of some milliseconds: of what is done in one slice the mean is nearer to the truth.
    const isSliced = others.some(({ cost, held }) => held < cost);
    const held = Math.max(first.held, isSliced ? median(others.map((one) => one.held)) : again);
    return { what, first: first.cost, again, held };
  });
}

/** Asked again until it has cost so much, so that what happens by chance in one run weighs little; but not more often than that. */
const ENOUGH_MS = 60;
const MOST_TIMES = 40;

function run(steps: Steps<unknown>): { readonly cost: number; readonly held: number } {
  const start = threadMs();
  let [began, held] = [start, 0];
  for (;;) {
    const { done } = steps.next();
    const at = threadMs();
    held = Math.max(held, at - began);
    if (done === true) return { cost: at - start, held };
    if (at - began >= SLICE_MS) began = at;
  }
}
