// Which of the events that are listed took the longest, or the shortest.

import { LONGEST } from "../../../core/event-focus.ts";
import type { QuestionAbout } from "../../../core/question.ts";
import type { EventAt } from "../../../core/view.ts";
import { byLength, isOfLength } from "../../../lookup/answers/by-length.ts";
import type { Words } from "../../../wording/words.ts";
import { plain } from "../message/markdown.ts";

/** Which it is, or that nobody can tell; and of how many no length is told. */
export function extremeLines(
  question: QuestionAbout<"events">,
  events: readonly EventAt[],
  { events: say }: Words,
): readonly string[] {
  if (!isOfLength(question)) return [];
  const { extreme, told } = byLength(events, question);
  if (told === 0) return [`**${say.extremeUntold()}**`];
  const which = question.step === LONGEST ? "longest" : "shortest";
  if (events.length === 1) return [];
  const [only, ...others] = extreme;
  if (told === 1 && only !== undefined) return [`**${say.extremeAlone({ title: plain(only.event.title) })}**`];
  const line =
    only === undefined
      ? say.extremeOpen({ which })
      : others.length > 0
        ? say.extremeTied({ which, titles: extreme.map(({ event }) => plain(event.title)).join("; ") })
        : say.extreme({ which, title: plain(only.event.title) });
  const untold = events.length - told;
  return [`**${line}**`, ...(untold === 0 ? [] : [`-# ${say.lengthUntold({ count: untold })}`])];
}
