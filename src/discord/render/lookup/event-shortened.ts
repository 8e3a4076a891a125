// Whether an event was made shorter: how long it was to be by its dates, how long it is now, and the step that tells it.

import type { EventStep } from "../../../core/view.ts";
import { daysByDate } from "../../../lookup/answers/length-told.ts";
import { TELLS_SHORTER } from "../../../lookup/answers/moves.ts";
import type { Words } from "../../../wording/words.ts";
import { capital, plain } from "../message/markdown.ts";
import { lead, stepInLine } from "./event-step-line.ts";

/** `steps` stand newest first; undefined where no step tells it. */
export function shortenedLine(steps: readonly EventStep[], words: Words): string | undefined {
  const [latest] = steps;
  const step = steps.find(({ before, state }) => {
    const [was, is] = [before && daysByDate(before), daysByDate(state)];
    return was !== undefined && is !== undefined && is < was;
  });
  const told = steps.filter((one) => one !== step && TELLS_SHORTER.test(one.development.summary));
  const lines = [...(step === undefined ? [] : [step]), ...told]
    .slice(0, MOST_STEPS_SHORTER)
    .map((one) => stepInLine(one, words));
  if (lines.length === 0 || latest === undefined) return undefined;
  const way = step === undefined ? undefined : lengthsInTurn(step, words);
  return lead(words.asked.shortened(), [...(way === undefined ? [] : [way]), ...lines].join(" · "));
}

const MOST_STEPS_SHORTER = 2;

function lengthsInTurn({ before, state }: EventStep, words: Words): string | undefined {
  const [from, to] = [before, state].map((one) => {
    const days = one && daysByDate(one);
    return one?.date === undefined || days === undefined
      ? undefined
      : words.event.overDays({ days, date: words.dates.edtf(one.date) });
  });
  return from === undefined || to === undefined ? undefined : capital(plain(words.asked.movedTo({ from, to })));
}
