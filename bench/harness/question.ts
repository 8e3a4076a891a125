// What a file in bench/questions exports, and what it measures.

export type Sizing = {
  /** All questions together have to be done in two minutes: small archives, few rounds. */
  readonly quick: boolean;
};

/** The default export of a file in `bench/questions`; its name on the command line is that of the file. */
export type BenchQuestion = {
  /** What is asked, and beside what: the heading of its table. */
  readonly asks: string;
  readonly measure: (sizing: Sizing) => Promise<readonly Figure[]> | readonly Figure[];
};

/** A median and the 99th of a hundred, in the unit of the figure. */
export type Level = { readonly median: number; readonly p99?: number };

export type Goal = { readonly text: string; readonly met: boolean };

/** A row of the table. */
export type Figure = {
  readonly what: string;
  /** Of `median` and `p99`: ms, MB, % … */
  readonly unit: string;
  readonly ours: Level;
  /** The same done in the plainest way, measured in turn with ours. */
  readonly baseline?: Level & { readonly name: string };
  /** Of the medians, ours to the baseline's. */
  readonly ratio?: number;
  /** The middle half of the rounds lies so far apart, as a share of their median. */
  readonly spread?: number;
  /** Further columns. */
  readonly also?: Readonly<Record<string, string>>;
  readonly goals?: readonly Goal[];
};

/** `text` says what is measured: “ratio”, “p99, ms”. */
export function atMost(text: string, value: number, most: number): Goal {
  return { text: `${text} ≤ ${most}`, met: value <= most };
}

export function atLeast(text: string, value: number, least: number): Goal {
  return { text: `${text} ≥ ${least}`, met: value >= least };
}

/** Three digits: “0.0123”, “12.3”, “1,230”. */
export function shortNumber(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString("en");
  return String(Number(value.toPrecision(3)));
}
