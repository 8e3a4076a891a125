// `node tests/lookup/learn-asks.ts`: learns from the labelled sentences in labelled/training which words ask what, and writes the weights that
// the bot reads. `-- measure` prints how many of the sentences that were not learned from are read rightly, five-fold.
// Multinomial logistic regression, stochastic gradient descent with a fixed seed: the same sentences give the same file.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ASKS, type Ask } from "#src/lookup/message/ask/ask.ts";
import { askProbabilities, type Weights } from "#src/lookup/message/ask/classify.ts";
import { featuresOf, patternOf } from "#src/lookup/message/ask/pattern.ts";
import { readMessage } from "#src/lookup/message/read-message.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import type { Label, Want } from "./labelled/judge.ts";

export type Example = { readonly pattern: readonly string[]; readonly ask: Ask };

const FOLDER = join(import.meta.dirname, "labelled");
const WEIGHTS = join(import.meta.dirname, "..", "..", "src", "lookup", "message", "ask", "weights.json");

/** The day on which the sentences were written. */
const TODAY = "2026-11-26";

const ROUNDS = 30;
const RATE = 0.3;
/** Smaller weights decide nothing; features of fewer sentences say nothing about others. */
const MIN_WEIGHT = 0.12;
const MIN_COUNT = 2;
const DECAY = 0.002;

export function readExamples(): readonly Example[] {
  const archive = frozen();
  const read = (text: string, ask: Ask): Example => ({
    pattern: patternOf(readMessage(text, archive, TODAY), archive),
    ask,
  });
  const written = ["training/a", "training/b", "training/c"].flatMap((name) =>
    readLines<{ text: string; ask: Ask }>(name).map(({ text, ask }) => read(text, ask)),
  );
  const labelled = ["time", "people", "words", "mixed", "plain", "fresh", "wide"]
    .map((name) => `seen/${name}`)
    .flatMap((name) => readLines<Label>(name).flatMap((label) => askOf(label).map((ask) => read(label.text, ask))));
  return [...written, ...labelled];
}

function readLines<T>(name: string): readonly T[] {
  const text = readFileSync(join(FOLDER, `${name}.jsonl`), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);
}

/** What a label asks; none where it does not say. */
function askOf({ text, class: of, want }: Label): readonly Ask[] {
  const wants = (Array.isArray(want) ? want : [want]) as readonly Want[];
  const [first = {}] = wants;
  const ask = askOfWant(first, text, of);
  return ask === undefined ? [] : [ask];
}

const FOCUS_ASKS: Readonly<Record<string, Ask>> = {
  when: "when",
  where: "where",
  who: "attends",
  why: "why",
  announced: "announced",
  before: "before",
  outcome: "outcome",
};

/** Classes of labels that are all one ask. */
const CLASS_ASKS: Readonly<Record<string, Ask>> = {
  status: "status",
  why: "why",
  when: "when",
  announced: "announced",
  outcome: "outcome",
  "office-year": "office",
  "who-is": "who",
  "did-say": "check",
};

function askOfWant(want: Want, text: string, of: string): Ask | undefined {
  if (want.do !== undefined) return want.do as Ask;
  if (want.bot !== undefined) return want.bot as Ask;
  if (want.notUnderstood === true) return "chatter";
  if (of === "next-last") return /last|latest|recent|previous|final|past/i.test(text) ? "last" : "next";
  const byClass = CLASS_ASKS[of];
  if (byClass !== undefined) return byClass;
  if (want.focus !== undefined) return FOCUS_ASKS[want.focus];
  if (want.event !== undefined) return "event";
  if (want.list !== undefined) return /how (?:many|often)/i.test(text) ? "count" : "list";
  if (want.quotes !== undefined || want.noQuote === true) return "quotes";
  if (want.span !== undefined) return "span";
  for (const ask of ["month", "changes", "timeline", "calendar", "sources"] as const)
    if (want[ask] !== undefined) return ask;
  return undefined;
}

export function learn(examples: readonly Example[]): Weights {
  const counts = new Map<string, number>();
  const known = examples.map(({ pattern, ask }) => ({
    features: ["bias", ...featuresOf(pattern)],
    ask: ASKS.indexOf(ask),
  }));
  for (const { features } of known) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const weights = new Map<string, Float64Array>();
  for (const [feature, count] of counts) if (count >= MIN_COUNT) weights.set(feature, new Float64Array(ASKS.length));
  const order = known.map((_, at) => at);
  let seed = 7;
  for (let round = 0; round < ROUNDS; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      const other = seed % (at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    const rate = RATE / (1 + round / 6);
    for (const at of order) step(known[at], weights, rate);
  }
  return new Map(
    [...weights]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([feature, row]) => {
        const pairs = [...row].flatMap((weight, ask) =>
          Math.abs(weight) < MIN_WEIGHT ? [] : [ask, Math.round(weight * 100)],
        );
        return pairs.length === 0 ? [] : [[feature, pairs] as const];
      }),
  );
}

function step(
  one: { features: readonly string[]; ask: number } | undefined,
  weights: ReadonlyMap<string, Float64Array>,
  rate: number,
): void {
  if (one === undefined) return;
  const rows = one.features.flatMap((feature) => weights.get(feature) ?? []);
  const scores = ASKS.map((_, ask) => rows.reduce((sum, row) => sum + (row[ask] ?? 0), 0));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  for (const [ask, power] of powers.entries()) {
    const error = power / sum - (ask === one.ask ? 1 : 0);
    for (const row of rows) row[ask] = (row[ask] ?? 0) * (1 - rate * DECAY) - rate * error * 0.3;
  }
}

function measure(examples: readonly Example[]): void {
  let right = 0;
  const missed = new Map<string, number>();
  for (let fold = 0; fold < 5; fold++) {
    const weights = learn(examples.filter((_, at) => at % 5 !== fold));
    for (const { pattern, ask } of examples.filter((_, at) => at % 5 === fold)) {
      const probabilities = askProbabilities(pattern, weights);
      const best = ASKS[probabilities.indexOf(Math.max(...probabilities))];
      if (best === ask) right++;
      else missed.set(`${ask} → ${best}`, (missed.get(`${ask} → ${best}`) ?? 0) + 1);
    }
  }
  process.stdout.write(`${right} of ${examples.length} (${((100 * right) / examples.length).toFixed(1)} %)\n`);
  for (const [what, count] of [...missed].sort(([, a], [, b]) => b - a).slice(0, 25))
    process.stdout.write(`${count}  ${what}\n`);
}

if (import.meta.main) {
  const examples = readExamples();
  if (process.argv.includes("measure")) measure(examples);
  else writeFileSync(WEIGHTS, `${JSON.stringify(Object.fromEntries(learn(examples))).replaceAll("],", "],\n")}\n`);
}
