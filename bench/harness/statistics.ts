// Medians and what lies around them. Pure.
import type { Figure, Goal, Level } from "./question.ts";

/** Milliseconds, for each round those of each item in the order of the items. */
export type Rounds = readonly (readonly number[])[];

/** The value below which so large a share lies; 0 of nothing. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.round(share * (values.length - 1))] ?? 0;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** How far the middle half lies apart, as a share of the median. */
export function spreadOf(values: readonly number[]): number {
  return (quantile(values, 0.75) - quantile(values, 0.25)) / median(values);
}

/** Of items that cost differently: of each the least of its rounds, so that what else the machine does is on nobody's bill. */
export function levelOf(rounds: Rounds): Level {
  const [first = []] = rounds;
  const least = first.map((_, item) => Math.min(...rounds.map((round) => round[item] ?? Number.POSITIVE_INFINITY)));
  return { median: median(least), p99: quantile(least, 0.99) };
}

type Compared = {
  readonly what: string;
  readonly ours: Rounds;
  readonly baseline: Rounds;
  readonly name: string;
  /** `items` that are alike, so that every time counts; otherwise the least of the rounds of each. */
  readonly alike?: boolean;
};

/** Two that were timed in turn. */
export function compared(
  { what, ours, baseline, name, alike = false }: Compared,
  goals: (figure: Figure & { readonly ratio: number }) => readonly Goal[] = () => [],
): Figure {
  const level = (rounds: Rounds) =>
    alike ? { median: median(rounds.flat()), p99: quantile(rounds.flat(), 0.99) } : levelOf(rounds);
  const [own, other] = [level(ours), level(baseline)];
  const ratios = ours.map((round, n) => median(round) / median(baseline[n] ?? []));
  const figure = {
    what,
    unit: "ms",
    ours: own,
    baseline: { name, ...other },
    ratio: own.median / other.median,
    ...(ratios.length < 3 ? {} : { spread: spreadOf(ratios) }),
  };
  return { ...figure, goals: goals(figure) };
}

/** By which power of the size a cost grows. */
export function growthExponent(costs: readonly number[], sizes: readonly number[]): number {
  return Math.log((costs.at(-1) ?? 1) / (costs[0] ?? 1)) / Math.log((sizes.at(-1) ?? 1) / (sizes[0] ?? 1));
}
