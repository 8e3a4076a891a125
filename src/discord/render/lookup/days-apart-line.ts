// How many days lie between two events that are listed because that is asked.

import { daysApart } from "../../../archive/days-apart.ts";
import { DAYS_BETWEEN } from "../../../core/event-focus.ts";
import type { EventAt, View } from "../../../core/view.ts";
import type { Words } from "../../../wording/words.ts";

type QuestionOfTwo = Extract<View, { kind: "events" }>["question"];

/** How many days lie between two, where it is asked; that it cannot be told, where a date is not exact. */
export function apartInDays(
  { step }: QuestionOfTwo,
  [first, second]: readonly EventAt[],
  words: Words,
): readonly string[] {
  if (step !== DAYS_BETWEEN || first === undefined || second === undefined) return [];
  const gap = daysApart(first.state.date, second.state.date);
  if (gap === undefined) return [`**${words.events.daysApartOpen()}**`];
  const { least, most, from, to } = gap;
  if (most <= 0) return [`**${words.events.daysApartNone()}**`];
  const days = { from: words.dates.day(from), to: words.dates.day(to) };
  return [
    `**${least === most ? words.events.daysApart({ count: most, ...days }) : words.events.daysApartAbout({ least: Math.max(least, 0), most })}**`,
  ];
}
