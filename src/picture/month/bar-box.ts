// A bar of a week in pixels, with its sign and as much of its title as fits.
import { cutAtWord } from "../letters/wrap.ts";
import type { Text } from "../timeline/head.ts";
import type { Look } from "../timeline/look.ts";
import type { Mark } from "../timeline/marks.ts";
import type { Bar, End } from "./bars.ts";
import { BODY, SIGN } from "./cells.ts";
import { COLUMN, columnX } from "./measures.ts";
import { LANE, NUMBER } from "./rows.ts";

export type BarBox = {
  readonly from: number;
  readonly to: number;
  /** The middle. */
  readonly y: number;
  readonly start: End;
  readonly end: End;
  readonly look: Look;
  readonly marks: readonly Mark[];
  readonly title: Text | undefined;
  readonly isOff: boolean;
};

/** From an end to what stands inside: a faded one is hardly seen where it ends. */
const INSET: Readonly<Record<End, number>> = { round: 9, fade: 16, cut: 7 };

/** Between two bars that meet at the border of a day. */
const APART = 3;

/** From a sign to the letters beside it. */
const GAP = 6;

/** A title that has less room than this says nothing. */
const LEAST = 50;

/** `top` is the upper edge of the week. */
export function barBox({ entry, lane, from, to, start, end, named }: Bar, top: number): BarBox {
  const left = columnX(from) + (start === "cut" ? 0 : APART);
  const right = columnX(to + 1) - (end === "cut" ? 0 : APART);
  const y = top + NUMBER + lane * LANE + LANE / 2 - 3;
  const sign = markAt(left + INSET[start] + SIGN / 2, entry.sign);
  const ring = named === undefined ? [] : [markAt(columnX(named) + COLUMN / 2, entry.sign)];
  const room = widest(sign.to + GAP, right - INSET[end], ring);
  const text = room.to - room.from < LEAST ? "" : cutAtWord(entry.title, BODY, room.to - room.from);
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

type Room = { readonly from: number; readonly to: number };

/** A sign for a named day divides the bar in two; the title stands in the larger part. */
function widest(from: number, to: number, [ring]: readonly Mark[]): Room {
  if (ring === undefined) return { from, to };
  const start = from - SIGN - GAP;
  const [before, after] = [ring.from - GAP - start, to - ring.to - GAP];
  return after >= before ? { from: ring.to + GAP, to } : { from: start, to: ring.from - GAP };
}

export function markAt(x: number, look: Look): Mark {
  return { shape: "point", from: x - SIGN / 2, to: x + SIGN / 2, fadeFrom: false, fadeTo: false, look };
}
