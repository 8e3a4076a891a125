// Days of the bar, as numbers for a slider and as words for people. Days are YYYY-MM-DD, in UTC.

const MS_OF_A_DAY = 86_400_000;

const DAY_WORDS = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** How many days `day` comes after `first`. */
export function daysAfter(day: string, first: string): number {
  return Math.round((Date.parse(day) - Date.parse(first)) / MS_OF_A_DAY);
}

export function dayAt(offset: number, first: string): string {
  return new Date(Date.parse(first) + offset * MS_OF_A_DAY).toISOString().slice(0, 10);
}

/** “10 November 2021”. */
export function dayWords(day: string): string {
  return DAY_WORDS.format(Date.parse(day));
}

/** How much there is in each of `columns` equal stretches of the bar. */
export function columnsOf(
  marks: readonly (readonly [day: string, weight: number])[],
  columns: number,
): readonly number[] {
  const [first] = marks.at(0) ?? [];
  const [last] = marks.at(-1) ?? [];
  const heights = Array.from({ length: columns }, () => 0);
  if (first === undefined || last === undefined) return heights;
  const length = daysAfter(last, first) + 1;
  for (const [day, weight] of marks) {
    const column = Math.floor((daysAfter(day, first) / length) * columns);
    heights[column] = (heights[column] ?? 0) + weight;
  }
  return heights;
}
