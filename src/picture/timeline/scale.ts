// From days to pixels.
import type { DateStretch } from "./extent.ts";

/** `first` and `last` are the moments, in days since 1970, at the left and right edge; `x` keeps to the edges. */
export type Scale = {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
  readonly x: (moment: number) => number;
};

/** A scale shows at least so many days. */
const MIN_SCALE_DAYS = 14;

/** Empty room at either side, as a part of what is shown. */
const SCALE_PADDING = 0.03;

/** Earlier dates may widen the scale by this part at either side; what is farther off is shown at the edge. */
const LEEWAY = 0.6;

/** Today may widen the scale by this part. */
const TODAY = 0.25;

/** Leaving out one row at the edge has to make the rest this many times as large. */
const OUTLIER = 4;

/**
 * A scale that shows the dates that stand, one list of stretches a row, and of those before and `today` what is near. One
 * row in four may be left out at the edges when the rest would otherwise be squeezed together.
 */
export function scaleFor(
  rows: readonly (readonly DateStretch[])[],
  before: readonly DateStretch[],
  today: number,
  left: number,
  right: number,
): Scale {
  const dated = rows.filter((stretches) => stretches.length > 0);
  const core = scaleSpan((dated.length > 0 ? withinScale(dated) : [before]).flat()) ?? { from: today, to: today };
  const width = Math.max(core.to + 1 - core.from, MIN_SCALE_DAYS);
  const near = before.filter(({ from, to }) => from >= core.from - LEEWAY * width && to <= core.to + LEEWAY * width);
  const isTodayNear = today >= core.from - TODAY * width && today <= core.to + TODAY * width;
  const shown =
    scaleSpan([
      { ...core, openFrom: false, openTo: false },
      ...near,
      ...(isTodayNear ? [{ from: today, to: today, openFrom: false, openTo: false }] : []),
    ]) ?? core;
  const lack = Math.max(MIN_SCALE_DAYS - (shown.to + 1 - shown.from), 0);
  const padding = (shown.to + 1 - shown.from + lack) * SCALE_PADDING + lack / 2;
  const [first, last] = [shown.from - padding, shown.to + 1 + padding];
  const x = (moment: number) => {
    const part = (moment - first) / (last - first);
    return left + Math.min(Math.max(part, 0), 1) * (right - left);
  };
  return { first, last, left, right, x };
}

/** The rows without those at either end that stand alone, far off. */
function withinScale(rows: readonly (readonly DateStretch[])[]): readonly (readonly DateStretch[])[] {
  const sorted = rows.toSorted((a, b) => (a[0]?.from ?? 0) - (b[0]?.from ?? 0));
  let kept = sorted;
  while (kept.length > Math.max(2, sorted.length * 0.75)) {
    const shorter = [kept.slice(1), kept.slice(0, -1)].toSorted((a, b) => scaleLength(a) - scaleLength(b))[0] ?? kept;
    if (scaleLength(kept) < OUTLIER * Math.max(scaleLength(shorter), MIN_SCALE_DAYS)) break;
    kept = shorter;
  }
  return kept;
}

function scaleLength(rows: readonly (readonly DateStretch[])[]): number {
  const span = scaleSpan(rows.flat());
  return span === undefined ? 0 : span.to + 1 - span.from;
}

function scaleSpan(stretches: readonly DateStretch[]): { readonly from: number; readonly to: number } | undefined {
  if (stretches.length === 0) return undefined;
  return { from: Math.min(...stretches.map(({ from }) => from)), to: Math.max(...stretches.map(({ to }) => to)) };
}
