// Bars over the days of a week: what lasts, and what takes place on one of several days. Pure.
import type { DateStretch } from "../timeline/extent.ts";
import type { MonthEntry } from "./entries.ts";
import type { Week } from "./grid.ts";

/** `round`: it begins or ends there · `fade`: that is not certain · `cut`: it goes on in another week or month. */
export type BarEnd = "round" | "fade" | "cut";

export type Bar = {
  readonly entry: MonthEntry;
  /** From the top, 0 first. */
  readonly lane: number;
  /** Columns, 0 to 6, both included. */
  readonly from: number;
  readonly to: number;
  readonly start: BarEnd;
  readonly end: BarEnd;
  /** The column of the day that unnamed sources name. */
  readonly named: number | undefined;
};

/** `weeks` are the bars of each; `rest` are entries for which there was no lane in one of their weeks. */
export type Bars = { readonly weeks: readonly (readonly Bar[])[]; readonly rest: readonly MonthEntry[] };

type BarPiece = Omit<Bar, "lane"> & { readonly week: number };

/** An entry stands with all of its pieces or with none. */
export function placeBars(entries: readonly MonthEntry[], weeks: readonly Week[], lanes: number): Bars {
  const placed: Bar[][] = weeks.map(() => []);
  const rest: MonthEntry[] = [];
  for (const entry of entries) {
    const pieces = entry.stretches.flatMap((stretch) => barPieces(entry, stretch, weeks));
    const bars = pieces.map((piece) => ({ ...piece, lane: laneFor(piece, placed[piece.week] ?? []) }));
    if (bars.some(({ lane }) => lane >= lanes)) rest.push(entry);
    else for (const { week, ...bar } of bars) placed[week]?.push(bar);
  }
  return { weeks: placed, rest };
}

function barPieces(entry: MonthEntry, stretch: DateStretch, weeks: readonly Week[]): readonly BarPiece[] {
  const sure = entry.standing === "window" ? "fade" : "round";
  return weeks.flatMap((week, index) => {
    const columns = week.flatMap((day, column) =>
      day !== undefined && day >= stretch.from && day <= stretch.to ? [column] : [],
    );
    const [from, to] = [columns.at(0), columns.at(-1)];
    if (from === undefined || to === undefined) return [];
    const named = week.indexOf(entry.named);
    return {
      entry,
      week: index,
      from,
      to,
      start: week[from] !== stretch.from ? "cut" : stretch.openFrom ? "fade" : sure,
      end: week[to] !== stretch.to ? "cut" : stretch.openTo ? "fade" : sure,
      named: entry.named === undefined || named < from || named > to ? undefined : named,
    } as const;
  });
}

/** The topmost one that is free over all its days. Pieces of one entry never lie over one another. */
function laneFor({ from, to }: BarPiece, bars: readonly Bar[]): number {
  let lane = 0;
  while (bars.some((bar) => bar.lane === lane && bar.from <= to && bar.to >= from)) lane++;
  return lane;
}
