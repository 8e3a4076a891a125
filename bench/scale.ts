// What do questions cost as the archive grows? The same functions on 1,000, 10,000 and 100,000 records, in words as often as real ones.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Archive } from "#src/archive/archive.ts";
import { Question } from "#src/core/question.ts";
import { answerCheck } from "#src/lookup/answers/answer-check.ts";
import type { AnswerContext } from "#src/lookup/answers/answer-context.ts";
import { answerEventNamed } from "#src/lookup/answers/answer-event.ts";
import { answerSearch } from "#src/lookup/answers/answer-search.ts";
import { suggestEvents } from "#src/lookup/names/suggest.ts";
import { prepareLookups } from "#src/lookup/prepare.ts";
import { tokenize } from "#src/text/tokens.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { proseCorpus, shippedArchive } from "./prose-corpus.ts";
import { type ScaleQuestions, scaleQuestions } from "./scale-questions.ts";
import { timed } from "./timed.ts";

const SIZES = [1_000, 10_000, 100_000];
const QUESTIONS = 132;
const TODAY = "2026-06-01";
const LETTERS = "The two sides’ delegations met in Zürich. ".repeat(100).slice(0, 4000);

type Asker = (text: string) => unknown;

type Cost = { readonly p50: number; readonly p99: number; readonly most: number };

type Measured = { readonly size: number; readonly costs: ReadonlyMap<string, Cost>; readonly lines: readonly string[] };

/** `sizes`: in records; a baseline of the growth is the first. */
export function measureScale(sizes: readonly number[] = SIZES): readonly string[] {
  const shipped = shippedArchive();
  const measured = sizes.map((size) => measureAt(size, shipped));
  const names = [...(measured[0]?.costs.keys() ?? [])];
  return [
    "questions by the size of the archive: p50 · p99 · most in ms; growth: the exponent of the medians, and of the 99th of 100, from the smallest to the largest",
    ...names.map((name) => {
      const costs = measured.flatMap(({ costs: all }) => all.get(name) ?? []);
      const cells = costs.map(({ p50, p99, most }) =>
        [p50, p99, most]
          .map((one) => one.toFixed(2))
          .join(" · ")
          .padStart(24),
      );
      return `  ${name.padEnd(33)}${cells.join(" |")} | growth ${(["p50", "p99"] as const).map((part) => growth(costs, sizes, part)).join(", ")}`;
    }),
    ...measured.flatMap(({ size, lines }) => lines.map((line) => `  ${size} records: ${line}`)),
  ];
}

function growth(costs: readonly Cost[], sizes: readonly number[], part: keyof Cost): string {
  const [first, last] = [costs[0]?.[part] ?? 0, costs.at(-1)?.[part] ?? 0];
  return (Math.log(last / first) / Math.log((sizes.at(-1) ?? 1) / (sizes[0] ?? 1))).toFixed(2);
}

function measureAt(size: number, shipped: Archive): Measured {
  const before = heapUsed();
  const corpus = proseCorpus(size, shipped);
  const records = heapUsed() - before;
  const { archive } = corpus;
  const building = timed(() => prepareLookups(archive));
  const questions = scaleQuestions(corpus, QUESTIONS);
  const askers = askersFor(archive);
  const first = timed(() => askers["/check"]?.("Both gain from cooperation"));
  const costs = new Map<string, Cost>();
  for (const [name, ask] of Object.entries(askers)) {
    for (const text of textsOf(name, questions).slice(0, 40)) ask(text);
    costs.set(name, costOf(ask, textsOf(name, questions)));
  }
  for (const [name, ask] of [
    ["hostile /search", "/search"],
    ["hostile /check", "/check"],
  ] as const) {
    const texts = name === "hostile /search" ? questions.hostileSearches : questions.hostileChecks;
    costs.set(name, costOf(askers[ask] ?? unasked, texts));
  }
  const all = heapUsed() - before;
  const each = (bytes: number) => `${(bytes / size).toFixed(0)} bytes a record`;
  const lines = [
    `records and search index ${each(records)}, with what questions have made since ${each(all)}; resident ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`,
    `made before the first question in ${building.toFixed(0)} ms; the first check ${first.toFixed(0)} ms`,
  ];
  return { size, costs, lines };
}

function askersFor(archive: Archive): Readonly<Record<string, Asker>> {
  const context: AnswerContext = { archive, today: TODAY, words: ENGLISH, status: () => unasked(), commands: [] };
  return {
    // What the others are held beside: it does not depend on the archive.
    "baseline, reading 4,000 letters": () => tokenize(LETTERS),
    find: (words) => archive.search.find(words, { limit: 1000, today: TODAY }),
    unread: (words) => archive.search.unread(words),
    "/search": (words) => answerSearch(asked({ about: "search", words: words.slice(0, 60) }, "search"), context),
    "/event by words": (words) =>
      answerEventNamed(asked({ about: "event-named", words: words.slice(0, 60) }, "event-named"), context),
    completion: (typed) => suggestEvents(typed, archive, TODAY),
    "/check": (text) => answerCheck(asked({ about: "check", text }, "check"), context),
  };
}

function textsOf(name: string, { search, event, typed, check }: ScaleQuestions): readonly string[] {
  if (name === "/check") return check;
  if (name === "completion") return typed;
  return name.startsWith("/event") ? event : search;
}

function asked<K extends Question["about"]>(input: object, about: K): Extract<Question, { about: K }> {
  const question = Question.parse({ ...input });
  if (question.about !== about) throw new Error(`not about ${about}`);
  return question as Extract<Question, { about: K }>;
}

/** The least of two times for each text, so that what else the machine does is not on the bill. */
function costOf(ask: Asker, texts: readonly string[]): Cost {
  const times = texts
    .map((text) =>
      Math.min(
        timed(() => ask(text)),
        timed(() => ask(text)),
      ),
    )
    .sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), most: times.at(-1) ?? 0 };
}

function heapUsed(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  const { heapUsed: heap, arrayBuffers } = process.memoryUsage();
  return heap + arrayBuffers;
}

function unasked(): never {
  throw new Error("not asked");
}

if (process.argv[1] === import.meta.filename) {
  const sizes = process.argv.slice(2).map(Number);
  for (const line of measureScale(sizes.length > 0 ? sizes : SIZES)) process.stdout.write(`${line}\n`);
}
