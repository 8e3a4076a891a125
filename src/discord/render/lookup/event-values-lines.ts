// Every date or place that an event was to have, each with the day on which that became known and who said so.

import type { Archive } from "../../../archive/archive.ts";
import type { State } from "../../../archive/history.ts";
import { nameOf } from "../../../archive/records.ts";
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

/** The same of its places, with what was said of those that were thought of; of what went from one state to another, with the states. */
export function placesLines({ steps }: EventView, archive: Archive, words: Words, room: ListRoom): string {
  const values = placesInTurn(steps);
  const states = new Set(values.flatMap(({ step, as }) => (as === "value" ? (step.state.place?.country ?? []) : [])));
  const placed = (state: State) => (states.size > 1 ? withStateNamed(state, archive) : state);
  return inLines(words.asked.placesInTurn(), values, ({ state }) => describeWhere(placed(state), words), words, room);
}

/** “Geneva, Switzerland”. */
function withStateNamed(state: State, archive: Archive): State {
  const { place } = state;
  if (place?.country === undefined) return state;
  const name = nameOf(archive, place.country);
  return place.name.includes(name) ? state : { ...state, place: { ...place, name: `${place.name}, ${name}` } };
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
