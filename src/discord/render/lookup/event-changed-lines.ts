// What became known of an event in a time that is asked about, or whether its date or place is still the one of that time.

import { changedOfStep } from "../../../core/changed-asked.ts";
import type { EventView } from "../../../core/view.ts";
import {
  IS_OTHER,
  stepsKnownIn,
  type TimeSpan,
  type ValueAsked,
  valuesThen,
} from "../../../lookup/answers/changed-then.ts";
import { describeSpan, NONE } from "../../../wording/describe-limits.ts";
import { describeWhere } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { capital, plain } from "../message/markdown.ts";
import { stepInLine } from "./event-step-line.ts";
import type { ListRoom } from "./list-room.ts";

/** undefined for a question that carries no time. */
export function changedThenLines(view: EventView, words: Words, room: ListRoom): string | undefined {
  const asked = changedOfStep(view.question.step);
  if (asked === undefined) return undefined;
  return asked.what === "all" ? allLines(view, asked, words, room) : sameLine(view, asked.what, asked, words);
}

/** Of more than have room, the last. */
function allLines({ steps }: EventView, time: TimeSpan, words: Words, { most }: ListRoom): string {
  const { told, before } = stepsKnownIn(steps, time);
  const span = describeSpan(time, words) ?? NONE;
  if (told.length === 0)
    return `**${words.asked.nothingChanged({ span })}**${before === undefined ? "" : ` ${words.asked.lastBefore({ step: stepInLine(before, words) })}`}`;
  const shown = told.slice(-most);
  const more = told.length - shown.length;
  return [
    `**${words.asked.becameKnown({ span })}**`,
    ...shown.map((step) => `- ${stepInLine(step, words)}`),
    ...(more === 0 ? [] : [`-# ${words.asked.moreValues({ count: more })}`]),
  ].join("\n");
}

function sameLine({ steps, at }: EventView, what: ValueAsked, time: TimeSpan, words: Words): string {
  const { then, changed } = valuesThen(steps, what, time);
  const span = describeSpan(time, words) ?? NONE;
  const last = then.at(-1);
  if (last === undefined) return words.asked.unknownThen({ span });
  const valueIn = (state: EventView["at"]["state"]) => {
    const value = what === "date" ? state.date && words.dates.edtf(state.date) : describeWhere(state, words);
    return plain(value ?? words.asked.noneKnown({ what }));
  };
  const values = then.map(valueIn).join(" → ");
  if (IS_OTHER[what](last, at.state)) {
    const step = changed === undefined ? NONE : stepInLine(changed, words);
    return words.asked.notSame({ span, values, now: valueIn(at.state), step });
  }
  return then.length > 1 ? words.asked.sameSince({ span, values }) : words.asked.same({ span, value: capital(values) });
}
