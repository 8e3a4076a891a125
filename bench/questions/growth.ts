// Do answers cost what is found, or what is there? The same functions on archives of three sizes.

import { prepareLookups } from "#src/lookup/prepare.ts";
import { tokenize } from "#src/text/tokens.ts";
import { type Asked, askedOf } from "../archives/asked.ts";
import { type AskerName, askersOf } from "../archives/askers.ts";
import { proseArchive } from "../archives/prose-archive.ts";
import { atMost, type BenchQuestion, type Figure } from "../harness/question.ts";
import { sideBySide } from "../harness/side-by-side.ts";
import { compared, growthExponent } from "../harness/statistics.ts";

const LETTERS = "The two sides’ delegations met in Zürich. ".repeat(100).slice(0, 4000);
const MAX_GROWTH = 0.3;

export default {
  asks: "What does an answer cost by the size of the archive, without a Discord, beside reading 4,000 letters?",
  async measure({ quick }) {
    const sizes = quick ? [1_000, 5_000] : [1_000, 10_000, 100_000];
    const all: Figure[][] = [];
    for (const size of sizes) all.push(await measureAt(size, quick));
    return [...all.flat(), ...growthOf(all, sizes)];
  },
} satisfies BenchQuestion;

async function measureAt(size: number, quick: boolean): Promise<Figure[]> {
  const prose = proseArchive(size);
  prepareLookups(prose.archive);
  const asked = askedOf(prose, quick ? 22 : 132);
  const askers = askersOf(prose.archive);
  const figures: Figure[] = [];
  for (const name of Object.keys(askers) as AskerName[]) {
    const { ours, baseline } = await sideBySide(
      textsFor(name, asked),
      { ours: askers[name], baseline: () => tokenize(LETTERS) },
      { rounds: quick ? 2 : 4, warmUp: 40 },
    );
    const what = `${name}, ${size.toLocaleString("en")} records`;
    figures.push(compared({ what, ours, baseline, name: "4,000 letters" }));
  }
  return figures;
}

/** From the smallest size to the largest. */
function growthOf(all: readonly (readonly Figure[])[], sizes: readonly number[]): readonly Figure[] {
  const [first = []] = all;
  return first.map(({ what }, place) => {
    const levels = all.flatMap((figures) => figures[place]?.ours ?? []);
    const median = growthExponent(
      levels.map((level) => level.median),
      sizes,
    );
    const p99 = growthExponent(
      levels.map((level) => level.p99 ?? 1),
      sizes,
    );
    const name = what.slice(0, what.lastIndexOf(","));
    const goals = [atMost("growth", median, MAX_GROWTH), atMost("growth of p99", p99, MAX_GROWTH)];
    return { what: `${name}, exponent of growth`, unit: "", ours: { median, p99 }, goals };
  });
}

function textsFor(name: AskerName, { search, event, typed, check }: Asked): readonly string[] {
  if (name === "/check") return check;
  if (name === "completion") return typed;
  return name === "/event by words" ? event : search;
}
