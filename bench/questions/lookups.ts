// What somebody waits for in a large archive, through a Discord in another process.
import { type Asked, askedOf } from "../archives/asked.ts";
import { proseArchive, writeProseArchive } from "../archives/prose-archive.ts";
import { atMost, type BenchQuestion, type Figure, type Goal } from "../harness/question.ts";
import { sideBySide } from "../harness/side-by-side.ts";
import { compared } from "../harness/statistics.ts";
import type { Asking } from "../processes/discord.ts";
import { startBareWorld, startWorld } from "../processes/start.ts";

const LARGEST = 100_000;
const AT_ONCE = 64;

type Kind = {
  readonly name: string;
  readonly kind: Asking["kind"];
  readonly lines: (asked: Asked) => readonly string[];
  /** At the largest size: of the medians, of the 99ths of 100, and milliseconds of the latter. */
  readonly most: { readonly ratio: number; readonly p99Ratio?: number; readonly p99?: number };
};

const KINDS: readonly Kind[] = [
  {
    name: "/event by id",
    kind: "type",
    lines: ({ ids }) => ids.map((id) => `/event name:${id}`),
    most: { ratio: 1.3, p99Ratio: 2 },
  },
  {
    name: "/event by words",
    kind: "type",
    lines: ({ event }) => event.map((one) => `/event name:${one}`),
    most: { ratio: 1.5 },
  },
  {
    name: "/search",
    kind: "type",
    lines: ({ search }) => search.map((one) => `/search words:${one}`),
    most: { ratio: 2 },
  },
  {
    name: "/quote",
    kind: "type",
    lines: ({ quoted }) => quoted.map((one) => `/quote words:${one}`),
    most: { ratio: 1.5 },
  },
  {
    name: "/check",
    kind: "type",
    lines: ({ check }) => check.map((one) => `/check text:${one}`),
    most: { ratio: 3, p99: 20 },
  },
  {
    name: "completion",
    kind: "complete",
    lines: ({ typed }) => typed.map((one) => `/event name:${one}`),
    most: { ratio: 1.5 },
  },
];

export default {
  asks: "What does an answer take, from the sending to what is seen, beside a bare discord.js bot that answers a constant?",
  async measure({ quick }) {
    const figures: Figure[] = [];
    for (const size of quick ? [1_000] : [1_000, 10_000, LARGEST]) figures.push(...(await measureAt(size, quick)));
    return figures;
  },
} satisfies BenchQuestion;

async function measureAt(size: number, quick: boolean): Promise<readonly Figure[]> {
  const asked = askedOf(proseArchive(size), quick ? 11 : 66);
  const bare = await startBareWorld();
  const world = await startWorld({}, (folder) => writeProseArchive(size, folder));
  try {
    await world.startBot();
    const turns = { rounds: quick ? 2 : 5, warmUp: quick ? 2 : 66 };
    const figures: Figure[] = [];
    for (const { name, kind, lines, most } of KINDS) {
      const askings = lines(asked).map((text): Asking => ({ kind, text }));
      const tasks = (many: (all: readonly Asking[]) => unknown, one: (asking: Asking) => unknown) => ({ many, one });
      const [ours, theirs] = [world, bare].map(({ discord }) =>
        tasks(
          (all) => discord.ask("askAll", all),
          (asking) => discord.ask("ask", asking),
        ),
      );
      const alone = await sideBySide(
        askings,
        { ours: (one) => ours?.one(one), bare: (one) => theirs?.one(one) },
        turns,
      );
      const what = `${name}, ${size.toLocaleString("en")} records`;
      const named = { ours: alone.ours, baseline: alone.bare, name: "a bare bot" };
      figures.push(compared({ what, ...named }, (figure) => (size === LARGEST ? goalsOf(figure, most) : [])));
      const batch = Array.from({ length: AT_ONCE }, (_, n) => askings[n % askings.length] ?? { kind, text: "" });
      const together = await sideBySide(
        [batch],
        { ours: (all) => ours?.many(all), bare: (all) => theirs?.many(all) },
        turns,
      );
      const all = { ours: together.ours, baseline: together.bare, name: "a bare bot", alike: true };
      figures.push(compared({ what: `${what}, ${AT_ONCE} at once`, ...all }));
    }
    return figures;
  } finally {
    await world.remove();
    await bare.remove();
  }
}

function goalsOf({ ours, baseline, ratio }: Figure & { readonly ratio: number }, most: Kind["most"]): readonly Goal[] {
  const p99 = ours.p99 ?? 0;
  return [
    atMost("ratio", ratio, most.ratio),
    ...(most.p99Ratio === undefined ? [] : [atMost("ratio of p99", p99 / (baseline?.p99 ?? 1), most.p99Ratio)]),
    ...(most.p99 === undefined ? [] : [atMost("p99", p99, most.p99)]),
  ];
}
