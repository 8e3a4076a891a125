// Two things that are asked of one event in one sentence, each in a line of its own.

import { bothOfStep } from "../../../core/both-asked.ts";
import type { EventView } from "../../../core/view.ts";
import type { Words } from "../../../wording/words.ts";
import { plain } from "../message/markdown.ts";

/** Of the one that is not told, that it is not; undefined where one thing is asked. `lineOf`: how one is told. */
export function bothLines(
  view: EventView,
  words: Words,
  lineOf: (view: EventView) => string | undefined,
): string | undefined {
  const both = bothOfStep(view.question.step);
  if (both === undefined) return undefined;
  const { focus: _, step: _step, ...question } = view.question;
  const { first, second } = both;
  const other =
    "untold" in second
      ? words.event.otherHalf({ typed: plain(second.untold) })
      : lineOf({ ...view, question: { ...question, ...second } });
  const lines = [lineOf({ ...view, question: { ...question, ...first } }), other];
  return lines.filter((line) => line !== undefined).join("\n");
}
