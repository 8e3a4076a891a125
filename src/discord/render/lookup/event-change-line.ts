// The change of an event that was asked for, with its day and who told it: each time it was put off, who named the new days.

import type { Archive } from "../../../archive/archive.ts";
import { nameOf } from "../../../archive/records.ts";
import type { ChangeAsked } from "../../../core/change-asked.ts";
import type { EventStep, EventView } from "../../../core/view.ts";
import { changeTold } from "../../../lookup/answers/change-told.ts";
import { confirmationTold } from "../../../lookup/answers/confirmed-told.ts";
import { dayThatHolds } from "../../../lookup/answers/days-told.ts";
import { splitRef } from "../../../lookup/answers/event-refs.ts";
import { OFF_OR_MOVED } from "../../../lookup/answers/moves.ts";
import type { Words } from "../../../wording/words.ts";
import { changeWords } from "../lines.ts";
import { capital, plain } from "../message/markdown.ts";
import { lead, stepInLine } from "./event-step-line.ts";

/** Where no step tells it, that noSuchChange does. */
export function changeAskedLine(
  { question: { by }, steps }: EventView,
  asked: ChangeAsked,
  archive: Archive,
  words: Words,
): string {
  const ids = by?.split("|").map((ref) => splitRef(ref).id as string);
  const { steps: told, isByOthers } = changeTold(steps, asked, ids, archive);
  const [first] = told;
  if (first === undefined) return `${noSuchChange(asked, words)}${truceTold(steps, asked, words)}`;
  const line = lead(labelOfChange(asked, first, words), told.map((step) => stepInLine(step, words)).join(" "));
  if (asked.what === "date-known") return `${line}${daysBefore(steps, words)}`;
  const names = plain(words.withArticle(nameOf(archive, (ids?.[0] ?? "") as never)));
  if (
    asked.what === "confirmed" &&
    asked.span === undefined &&
    confirmationTold(steps.toReversed(), asked.nth).isMovedSince
  )
    return words.event.notConfirmedSince({ confirmed: line });
  return isByOthers ? words.event.notTheirs({ names, told: line }) : line;
}

/** What nobody is told to have confirmed, and came into force all the same, whoever told that spoke for it. */
function truceTold(steps: EventView["steps"], { what }: ChangeAsked, words: Words): string {
  const held = steps.find(({ event, development }) => event.kind === "agreement" && development.status === "held");
  return what === "confirmed" && held !== undefined ? ` · ${lead(words.asked.told(), stepInLine(held, words))}` : "";
}

/** The days that it was to be on before those that hold, each with the step that named it. */
function daysBefore(steps: EventView["steps"], words: Words): string {
  const { before } = dayThatHolds(steps.toReversed());
  if (before.length === 0) return "";
  const told = before.slice(-MOST_BEFORE).map((step) => stepInLine(step, words));
  return ` · ${lead(words.asked.dayNamedBefore(), told.join(" "))}`;
}

/** As many as a phone shows above the answer. */
const MOST_BEFORE = 2;

function noSuchChange({ what }: ChangeAsked, { event }: Words): string {
  if (what === "confirmed" || what === "announced") return event.notConfirmed();
  if (what === "doubt") return event.noDoubtTold();
  if (what === "place" || what === "place-set") return event.noPlace();
  return what === "date" || what === "date-known" || what === "date-set" ? event.noDayNamed() : event.neverMoved();
}

function labelOfChange({ what }: ChangeAsked, { before, changes, state }: EventStep, words: Words): string {
  if (what === "format")
    return words.asked.formFirst({ was: formInWords(before?.format, words), is: formInWords(state.format, words) });
  if (what === "confirmed") return capital(words.state.confirmed());
  if (what === "doubt" || what === "announced") return words.asked.told();
  if (what === "date" || what === "new-date" || what === "date-known" || what === "date-set")
    return words.asked.dayNamed();
  if (what === "place" || what === "place-set") return words.asked.placeNamed();
  const kinds = changes.filter((kind) => OFF_OR_MOVED.has(kind));
  return kinds.length === 0 ? words.asked.told() : changeWords(kinds, state, words);
}

function formInWords(format: EventStep["state"]["format"], words: Words): string {
  return format === undefined || format === "in-person" ? words.asked.inPerson() : words.state[format]();
}
