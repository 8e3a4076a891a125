// Every date or place that an event was to have, each with the day on which that became known and who said so.

import type { EventStep, EventView } from "../../../core/view.ts";
import { datesInTurn, placesInTurn, type ValueInTurn } from "../../../lookup/answers/values-in-turn.ts";
import { describeKnownDay } from "../../../wording/describe-known.ts";
import { describeWhere } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { capital, plain } from "../message/markdown.ts";
import { stepInLine } from "./event-step-line.ts";
import type { ListRoom } from "./list-room.ts";

/** Oldest first; the way there has all of them. */
export function datesLines({ steps }: EventView, words: Words, room: ListRoom): string {
  return inLines(
    words.asked.datesInTurn(),
    datesInTurn(steps),
    ({ state: { date } }) => date && words.dates.edtf(date),
    words,
    room,
  );
}

/** The same of its places, with what was said of those that were thought of. */
export function placesLines({ steps }: EventView, words: Words, room: ListRoom): string {
  return inLines(
    words.asked.placesInTurn(),
    placesInTurn(steps),
    ({ state }) => describeWhere(state, words),
    words,
    room,
  );
}

function inLines(
  label: string,
  values: readonly ValueInTurn[],
  told: (step: EventStep) => string | undefined,
  words: Words,
  { most, who: isTold }: ListRoom,
): string {
  const lines = mostOf(values, most).map(({ step, as }) => {
    if (as === "says") return stepInLine(step, words);
    const { known, says } = step.development;
    const value = capital(plain(told(step) ?? words.asked.noValue()));
    const day = describeKnownDay(known, words);
    return words.asked.valueNamed({
      value: `**${value}**`,
      day,
      who: says === undefined || !isTold ? "none" : plain(says),
    });
  });
  const more = values.length - lines.length;
  return [
    `**${label}**`,
    ...lines.map((line) => `- ${line}`),
    ...(more === 0 ? [] : [`-# ${words.asked.moreValues({ count: more })}`]),
  ].join("\n");
}

/** Where room is short, what it was to be goes before what was only said of others, and of these the last. */
function mostOf(values: readonly ValueInTurn[], most: number): readonly ValueInTurn[] {
  const named = values.filter(({ as }) => as === "value");
  const room = Math.max(0, most - named.length);
  const said = room === 0 ? [] : values.filter(({ as }) => as === "says").slice(-room);
  return values.filter((one) => named.indexOf(one) < most && (one.as === "value" || said.includes(one)));
}
