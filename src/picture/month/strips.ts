// Under the days: what falls in the month on no day that is known.
import type { Words } from "../../wording/words.ts";
import { widthOf } from "../letters/text-width.ts";
import { cutAtWord } from "../letters/wrap.ts";
import { MARGIN, PICTURE_WIDTH, type Text } from "../timeline/head.ts";
import type { Mark } from "../timeline/marks.ts";
import { markAt } from "./bar-box.ts";
import { BODY, SIGN_WIDTH } from "./cells.ts";
import type { MonthEntry } from "./entries.ts";

export type Strip = {
  readonly heading: Text;
  readonly lines: readonly {
    readonly mark: Mark;
    readonly y: number;
    readonly title: Text;
    /** Ends at the right edge; empty when the heading says it all. */
    readonly date: Text;
    readonly isOff: boolean;
  }[];
  readonly more: Text | undefined;
  /** The line on which the last text stands. */
  readonly bottom: number;
};

/** `heading` over `entries`, of which at most `most` lines are shown. */
export type StripContent = { readonly heading: string; readonly entries: readonly MonthEntry[]; readonly most: number };

const STRIP_RIGHT = PICTURE_WIDTH - MARGIN;

/** From line to line, and from one strip to the next. */
const PITCH = 40;
const STRIP_SPACING = 58;

/** Between sign and title, and between title and date. */
const STRIP_GAP = 12;

/** One under the other from the line `y` on. `whole` is the date that goes without saying. */
export function stripsFrom(
  y: number,
  contents: readonly StripContent[],
  whole: string,
  words: Words,
): readonly Strip[] {
  const strips: Strip[] = [];
  for (const content of contents.filter(({ entries }) => entries.length > 0))
    strips.push(strip(content, (strips.at(-1)?.bottom ?? y) + STRIP_SPACING, whole, words));
  return strips;
}

function strip({ heading, entries, most }: StripContent, y: number, whole: string, words: Words): Strip {
  // A line that says “1 more” could be that one.
  const count = entries.length <= most ? entries.length : most - 1;
  const lines = entries.slice(0, count).map((entry, index) => lineOf(entry, y + (index + 1) * PITCH, whole));
  const rest = entries.length - count;
  const bottom = y + (count + (rest > 0 ? 1 : 0)) * PITCH;
  return {
    heading: { text: heading, x: MARGIN, y, size: BODY },
    lines,
    more:
      rest === 0 ? undefined : { text: words.picture.moreInWords({ count: rest }), x: MARGIN, y: bottom, size: BODY },
    bottom,
  };
}

function lineOf(entry: MonthEntry, y: number, whole: string): Strip["lines"][number] {
  const date = entry.date === whole ? "" : cutAtWord(entry.date, BODY, (STRIP_RIGHT - MARGIN) / 2);
  const x = MARGIN + SIGN_WIDTH + STRIP_GAP;
  const room = STRIP_RIGHT - x - (date === "" ? 0 : widthOf(date, BODY) + 2 * STRIP_GAP);
  return {
    mark: markAt(MARGIN + SIGN_WIDTH / 2, entry.sign),
    y: y - 9,
    title: { text: cutAtWord(entry.title, BODY, room), x, y, size: BODY },
    date: { text: date, x: STRIP_RIGHT, y, size: BODY },
    isOff: entry.isOff,
  };
}
