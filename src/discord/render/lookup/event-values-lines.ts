// Every date or place that an event was to have, each with the day on which that became known and who said so.

import type { EventStep, EventView } from "../../../core/view.ts";
import { datesInTurn, placesInTurn, type ValueInTurn } from "../../../lookup/answers/values-in-turn.ts";
import { describeKnownDay } from "../../../wording/describe-known.ts";
import { describeWhere } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { capital, plain } from "../message/markdown.ts";
import { stepInLine } from "./event-step-line.ts";

/** So many have room in an answer. */
const MOST_VALUES = 12;

/** Oldest first; the way there has all of them. */
export function datesLines({ steps }: EventView, words: Words): string {
  return inLines(
    words.asked.datesInTurn(),
    datesInTurn(steps),
    ({ state: { date } }) => date && words.dates.edtf(date),
    words,
  );
}

/** The same of its places, with what was said of those that were thought of. */
export function placesLines({ steps }: EventView, words: Words): string {
  return inLines(words.asked.placesInTurn(), placesInTurn(steps), ({ state }) => describeWhere(state, words), words);
}

function inLines(
  label: string,
  values: readonly ValueInTurn[],
  told: (step: EventStep) => string | undefined,
  words: Words,
): string {
  const lines = values.slice(0, MOST_VALUES).map(({ step, as }) => {
    if (as === "says") return stepInLine(step, words);
    const { known, says } = step.development;
    const value = capital(plain(told(step) ?? words.asked.noValue()));
    const day = describeKnownDay(known, words);
    return words.asked.valueNamed({ value: `**${value}**`, day, who: says === undefined ? "none" : plain(says) });
  });
  const more = values.length - lines.length;
  return [
    `**${label}**`,
    ...lines.map((line) => `- ${line}`),
    ...(more === 0 ? [] : [`-# ${words.asked.moreValues({ count: more })}`]),
  ].join("\n");
}
