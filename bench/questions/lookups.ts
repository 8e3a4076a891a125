// What somebody waits for in a large archive, through a Discord in another process.
import type { InteractionReplyOptions } from "discord.js";
import { type Asked, askedOf } from "../archives/asked.ts";
import { proseArchive, writeProseArchive } from "../archives/prose-archive.ts";
import { atMost, type BenchQuestion, type Figure, type Goal, shortNumber } from "../harness/question.ts";
import { sideBySide, type Turns } from "../harness/side-by-side.ts";
import { compared } from "../harness/statistics.ts";
import type { Asking } from "../processes/discord.ts";
import { startBareWorld, startWorld, type World } from "../processes/start.ts";

/** Its message takes longer to send, to check and to hand on than a short sentence, whoever sends it. */
const ALIKE = "a bare bot with such a message";
const LARGEST = 100_000;
const AT_ONCE = 64;

/** A bot runs for weeks: what it does often has long been compiled by then, in all three processes that take part. */
const WARM_UP = 660;

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
  // Whoever is asked more often is warmer: a world for each, and one question after the other.
  const [bare, alike] = [await startBareWorld(), await startBareWorld()];
  const world = await startWorld({}, (folder) => writeProseArchive(size, folder));
  try {
    await world.startBot();
    const turns = { rounds: quick ? 2 : 5, warmUp: quick ? 2 : WARM_UP };
    const figures: Figure[] = [];
    for (const { name, kind, lines, most } of KINDS) {
      const askings = lines(asked).map((text): Asking => ({ kind, text }));
      const what = `${name}, ${size.toLocaleString("en")} records`;
      figures.push(
        await measureAlone(what, askings, { world, bare, alike }, turns, (figure) =>
          size === LARGEST ? goalsOf(figure, most) : [],
        ),
        await measureTogether(
          `${what}, ${AT_ONCE} at once`,
          askings,
          { world, bare },
          { ...turns, warmUp: quick ? 0 : 2 },
        ),
      );
    }
    return figures;
  } finally {
    await world.remove();
    await bare.remove();
    await alike.remove();
  }
}

type BareWorld = Awaited<ReturnType<typeof startBareWorld>>;
type Worlds = { readonly world: World; readonly bare: BareWorld };

async function measureAlone(
  what: string,
  askings: readonly Asking[],
  { world, bare, alike: saying }: Worlds & { readonly alike: BareWorld },
  turns: Turns,
  goals: Parameters<typeof compared>[1],
): Promise<Figure> {
  const message = await answerOf(askings[0], world);
  await saying.bot.ask("say", message);
  const askIn =
    ({ discord }: Pick<World, "discord">) =>
    (one: Asking) =>
      discord.ask("ask", one);
  const { ours, constant, alike } = await sideBySide(
    askings,
    { ours: askIn(world), constant: askIn(bare), alike: askIn(saying) },
    turns,
  );
  const figure = compared({ what, ours, baseline: constant, name: "a bare bot" }, goals);
  if (message === undefined) return figure;
  const { ratio = 0 } = compared({ what, ours, baseline: alike, name: ALIKE });
  return { ...figure, also: { [ALIKE]: `${shortNumber(ratio)} ×` } };
}

function measureTogether(what: string, askings: readonly Asking[], { world, bare }: Worlds, turns: Turns) {
  const batch = Array.from({ length: AT_ONCE }, (_, n) => askings[n % askings.length]).filter(
    (one) => one !== undefined,
  );
  const tasks = {
    ours: (all: readonly Asking[]) => world.discord.ask("askAll", all),
    bare: (all: readonly Asking[]) => bare.discord.ask("askAll", all),
  };
  return sideBySide([batch], tasks, turns).then((times) =>
    compared({ what, ours: times.ours, baseline: times.bare, name: "a bare bot", alike: true }),
  );
}

/** What a command is answered, as a bot may send it; undefined for what completes one. */
async function answerOf(asking: Asking | undefined, { discord }: World): Promise<InteractionReplyOptions | undefined> {
  if (asking?.kind !== "type") return undefined;
  await discord.ask("ask", asking);
  const { components, flags } = Object(await discord.ask("lastAnswer"));
  return { components, flags };
}

function goalsOf({ ours, baseline, ratio }: Figure & { readonly ratio: number }, most: Kind["most"]): readonly Goal[] {
  const p99 = ours.p99 ?? 0;
  return [
    atMost("ratio", ratio, most.ratio),
    ...(most.p99Ratio === undefined ? [] : [atMost("ratio of p99", p99 / (baseline?.p99 ?? 1), most.p99Ratio)]),
    ...(most.p99 === undefined ? [] : [atMost("p99", p99, most.p99)]),
  ];
}
