// Where an event is or was, and where it was to be before.

import type { Archive } from "../../../archive/archive.ts";
import { placesLeft } from "../../../archive/place-history.ts";
import { HOW_HELD } from "../../../core/event-focus.ts";
import type { EventView } from "../../../core/view.ts";
import { describeWhere } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { capital, plain } from "../message/markdown.ts";
import { lead } from "./event-step-line.ts";

/** The place, and those where it was to be before. */
export function whereLine({ at, steps, question }: EventView, archive: Archive, words: Words): string {
  const left = placesLeft(steps.toReversed(), archive).map(({ name }) => plain(name));
  const { place: last, format } = at.state;
  // What was to be in a room there and went online is there no more.
  const isOnline = format === "virtual" && last != null && steps.some(({ before }) => before?.format === "in-person");
  if (isOnline) left.push(plain(last.name));
  const where = isOnline ? words.state.virtual() : describeWhere(at.state, words);
  const places = left.join("; ");
  if (where === undefined)
    return left.length === 0 ? words.event.noPlace() : lead(words.asked.where(), words.asked.whereLeft({ places }));
  const place = capital(plain(where));
  if (question.step === HOW_HELD && format === "in-person") return lead(capital(words.asked.inPerson()), place);
  return lead(words.asked.where(), left.length === 0 ? place : words.asked.whereBefore({ place, places }));
}
