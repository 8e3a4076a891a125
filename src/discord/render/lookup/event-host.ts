// Who was the host of an event, and who was in the chair.

import type { Archive } from "../../../archive/archive.ts";
import { phaseOf } from "../../../archive/phase.ts";
import { nameOf } from "../../../archive/records.ts";
import type { EventView } from "../../../core/view.ts";
import { chairAmong, stepOfChair, stepOfHost } from "../../../lookup/answers/chair-told.ts";
import { describeWhere } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { namesInLine } from "../lines.ts";
import { capital, plain } from "../message/markdown.ts";
import { lead, stepInLine } from "./event-step-line.ts";
import { ASKED_NAMES } from "./event-whether.ts";

/** The state in which it is, where somebody of it takes part, with the place; else whoever is said to be the host, or to be in the chair. */
export function hostLine(view: EventView, archive: Archive, words: Words): string {
  const { at, steps, today } = view;
  const label = phaseOf(at.state, today) === "off" ? words.asked.hostWasTo() : words.asked.host();
  const where = describeWhere(at.state, words);
  const country = at.state.place?.country;
  const theirs = at.state.participants.filter(
    ({ actor }) => actor === country || countryOf(actor, archive) === country,
  );
  if (country !== undefined && theirs.length > 0) {
    const host = capital(words.withArticle(nameOf(archive, country)));
    const people = theirs.filter(({ actor }) => actor !== country);
    const named = people.length === 0 ? [] : [namesInLine(people, archive, words, ASKED_NAMES)];
    return lead(label, plain([host, ...(where === undefined ? [] : [capital(where)]), ...named].join(" · ")));
  }
  const told = stepOfHost(steps);
  if (told !== undefined && country === undefined) return lead(label, stepInLine(told, words));
  const chaired = stepOfChair(steps) ?? chairAmong(at)[0];
  if (chaired !== undefined || where === undefined) return chairLine(view, archive, words);
  return lead(words.asked.where(), capital(plain(where)));
}

function countryOf(id: string, { actors }: Archive): string | undefined {
  return actors.get(id as never)?.country;
}

/** Whoever is there as its president or chair, or the step that tells who was; else that none does, with the host. */
export function chairLine(view: EventView, archive: Archive, words: Words): string {
  const { at, steps } = view;
  const among = chairAmong(at);
  const told = among.length === 0 ? stepOfChair(steps) : undefined;
  if (told !== undefined) return lead(words.asked.chair(), stepInLine(told, words));
  const named = among.map(({ actor, as }) => `${nameOf(archive, actor)}${as === undefined ? "" : `, ${as}`}`);
  if (named.length > 0) return lead(words.asked.chair(), plain(words.and(named)));
  const isPlaced = at.state.place?.country !== undefined;
  return [words.event.noChair(), ...(isPlaced ? [hostLine(view, archive, words)] : [])].join(" ");
}
