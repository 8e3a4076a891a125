// Under the days: what the signs and bars are, the date first; then what falls on no day that is known.
import type { Words } from "../../wording/words.ts";
import { widthOf } from "../letters/text-width.ts";
import { cutAtWord } from "../letters/wrap.ts";
import { MARGIN, MIN_TEXT, PICTURE_WIDTH, type Text } from "../timeline/head.ts";
import type { Mark } from "../timeline/marks.ts";
import { BODY, markAt, SIGN_WIDTH } from "./cells.ts";
import type { MonthEntry } from "./entries.ts";

export type MonthLine = {
  readonly mark: Mark;
  /** The middle of the mark. */
  readonly y: number;
  /** Empty when the heading says it all. */
  readonly date: Text;
  readonly title: Text;
  readonly isOff: boolean;
};

export type MonthList = {
  readonly headings: readonly Text[];
  readonly lines: readonly MonthLine[];
  /** How many have no room. */
  readonly more: Text | undefined;
  /** The line on which the last text stands. */
  readonly bottom: number;
};

/** More lines are not read at a glance; of what only may fall in the month there are fewer. */
const MAX_LINES = 10;
const MAX_PERHAPS = 3;

/** From line to line, and what a heading stands apart from the line before. */
const PITCH = 35;
const OVER_HEADING = 8;

const LIST_RIGHT = PICTURE_WIDTH - MARGIN;
const DATE_X = MARGIN + SIGN_WIDTH + 12;

/** Between date and title, and what a date may take of the line. */
const DATE_GAP = 14;
const MAX_DATE = 0.46 * (LIST_RIGHT - DATE_X);

/** Titles stand one under the other behind all dates that are not longer than this. */
const DATE_COLUMN = 190;

/** From the line `y` on, as many as there is room for; `whole` is the date that goes without saying. */
export function monthList(y: number, entries: readonly MonthEntry[], whole: string, words: Words): MonthList {
  // A line that says “1 more” could be that one.
  const perhaps = entries.filter(({ standing, isPassed }) => standing === "perhaps" && !isPassed).length;
  const most = Math.min(MAX_LINES, entries.length - perhaps + MAX_PERHAPS);
  const count = entries.length <= most ? entries.length : most - 1;
  const shown = entries.slice(0, count);
  const dates = shown.map(({ date }) => (date === whole ? "" : cutAtWord(date, MIN_TEXT, MAX_DATE)));
  const widths = dates.map((date) => (date === "" ? 0 : widthOf(date, MIN_TEXT) + DATE_GAP));
  const column = Math.max(0, ...widths.filter((width) => width <= DATE_COLUMN));
  const headings: Text[] = [];
  const lines: MonthLine[] = [];
  let line = y;
  for (const [index, entry] of shown.entries()) {
    const heading = monthListHeading(entry, words);
    if (heading !== undefined && heading !== monthListHeading(shown[index - 1], words)) {
      if (index > 0) line += OVER_HEADING;
      headings.push({ text: heading, x: MARGIN, y: line, size: BODY });
      line += PITCH;
    }
    lines.push(lineOf(entry, dates[index] ?? "", Math.max(column, widths[index] ?? 0), line));
    line += PITCH;
  }
  const rest = entries.length - count;
  const more = { text: words.picture.moreInWords({ count: rest }), x: MARGIN, y: line, size: BODY };
  return { headings, lines, more: rest === 0 ? undefined : more, bottom: rest === 0 ? line - PITCH : line };
}

/** What stands on days needs none, unless they are gone. */
function monthListHeading(entry: MonthEntry | undefined, { month, lists }: Words): string | undefined {
  if (entry?.isPassed === true) return lists.passedWithoutOutcome();
  const standing = entry?.standing;
  return standing === "sometime" || standing === "perhaps" ? month[standing]() : undefined;
}

/** `before`: what date and air take. */
function lineOf({ title, sign, isOff }: MonthEntry, date: string, before: number, y: number): MonthLine {
  const x = DATE_X + before;
  return {
    mark: markAt(MARGIN + SIGN_WIDTH / 2, sign),
    y: y - 9,
    date: { text: date, x: DATE_X, y, size: MIN_TEXT },
    title: { text: cutAtWord(title, BODY, LIST_RIGHT - x), x, y, size: BODY },
    isOff,
  };
}
