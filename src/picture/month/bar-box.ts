// A bar of a week in pixels, with its sign and as much of its title as fits.
import { cutAtWord } from "../letters/wrap.ts";
import type { Text } from "../timeline/head.ts";
import type { Look } from "../timeline/look.ts";
import type { Mark } from "../timeline/marks.ts";
import type { Bar, BarEnd } from "./bars.ts";
import { BODY, SIGN_WIDTH } from "./cells.ts";
import { COLUMN, columnX } from "./grid.ts";
import { LANE, NUMBER_HEIGHT } from "./rows.ts";

export type BarBox = {
  readonly from: number;
  readonly to: number;
  /** The middle. */
  readonly y: number;
  readonly start: BarEnd;
  readonly end: BarEnd;
  readonly look: Look;
  readonly marks: readonly Mark[];
  readonly title: Text | undefined;
  readonly isOff: boolean;
};

/** From an end to what stands inside: a faded one is hardly seen where it ends. */
const INSET: Readonly<Record<BarEnd, number>> = { round: 9, fade: 16, cut: 7 };

/** Between two bars that meet at the border of a day. */
const BAR_SPACING = 3;

/** From a sign to the letters beside it. */
const BAR_GAP = 6;

/** A title that has less room than this says nothing. */
const MIN_BAR_TEXT = 50;

/** `top` is the upper edge of the week. */
export function barBox({ entry, lane, from, to, start, end, named }: Bar, top: number): BarBox {
  const left = columnX(from) + (start === "cut" ? 0 : BAR_SPACING);
  const right = columnX(to + 1) - (end === "cut" ? 0 : BAR_SPACING);
  const y = top + NUMBER_HEIGHT + lane * LANE + LANE / 2 - 3;
  const sign = markAt(left + INSET[start] + SIGN_WIDTH / 2, entry.sign);
  const ring = named === undefined ? [] : [markAt(columnX(named) + COLUMN / 2, entry.sign)];
  const room = widest(sign.to + BAR_GAP, right - INSET[end], ring);
  const text = room.to - room.from < MIN_BAR_TEXT ? "" : cutAtWord(entry.title, BODY, room.to - room.from);
  return {
    from: left,
    to: right,
    y,
    start,
    end,
    look: entry.look,
    marks: ring.length === 0 ? [sign] : ring,
    title: text === "" ? undefined : { text, x: room.from, y: y + 9, size: BODY },
    isOff: entry.isOff,
  };
}

type BarRoom = { readonly from: number; readonly to: number };

/** A sign for a named day divides the bar in two; the title stands in the larger part. */
function widest(from: number, to: number, [ring]: readonly Mark[]): BarRoom {
  if (ring === undefined) return { from, to };
  const start = from - SIGN_WIDTH - BAR_GAP;
  const [before, after] = [ring.from - BAR_GAP - start, to - ring.to - BAR_GAP];
  return after >= before ? { from: ring.to + BAR_GAP, to } : { from: start, to: ring.from - BAR_GAP };
}

export function markAt(x: number, look: Look): Mark {
  return { shape: "point", from: x - SIGN_WIDTH / 2, to: x + SIGN_WIDTH / 2, fadeFrom: false, fadeTo: false, look };
}
