// What is told of one who came, came by video, left or stayed away, or was to come as of a day, in a line with its steps.

import type { Archive } from "../../../archive/archive.ts";
import { phaseOf } from "../../../archive/phase.ts";
import { nameOf } from "../../../archive/records.ts";
import { STAYED_AWAY } from "../../../core/event-focus.ts";
import type { EventView } from "../../../core/view.ts";
import { splitRef } from "../../../lookup/answers/event-refs.ts";
import type { Presence } from "../../../lookup/answers/presence-told.ts";
import { comingOfThen, isListOfNoDay } from "../../../lookup/answers/were-to-come.ts";
import { describeDeclined } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { namesInLine } from "../lines.ts";
import { capital, plain } from "../message/markdown.ts";
import { lead, stepInLine } from "./event-step-line.ts";
import { ASKED_NAMES, whoLabel } from "./event-whether.ts";

type Participants = EventView["at"]["state"]["participants"];

type OfEvent = Pick<EventView, "at" | "today"> & { readonly question: { readonly step?: string | undefined } };

/** The steps, behind what they tell of whoever `ref` is; as they stand where they settle nothing. */
export function presenceTold(presence: Presence, ref: string, view: OfEvent, archive: Archive, words: Words): string {
  const steps = presence.steps.map((step) => stepInLine(step, words)).join(" · ");
  const label = presenceLabel(presence, ref, view, archive, words);
  if (label === undefined) return lead(words.asked.told(), steps);
  return [`**${label}**`, ...(steps === "" ? [] : [steps])].join(" · ");
}

/** undefined where the steps are told as they are. */
function presenceLabel(
  { is }: Presence,
  ref: string,
  view: OfEvent,
  archive: Archive,
  words: Words,
): string | undefined {
  const names = plain(nameFrom(ref, archive, words));
  switch (is) {
    case "declined":
      return capital(describeDeclined(view.at.state, names, words));
    case "by-video":
      return capital(words.event.byVideo({ people: names }));
    case "left":
      return words.asked.hadLeft({ names });
    case "there":
      return phaseOf(view.at.state, view.today) === "over" ? words.asked.tookPart({ names }) : undefined;
    case "first":
      if (view.question.step === STAYED_AWAY) return words.asked.atFirstAway({ names });
      // What was said of their coming on the way there is not how it came out.
      return isAmongThose(ref, view) ? words.asked.tookPart({ names }) : undefined;
    case "spoken":
      return undefined;
  }
}

function isAmongThose(ref: string, { at: { state }, today }: OfEvent): boolean {
  return phaseOf(state, today) === "over" && state.participants.some(({ actor }) => ref === `actor:${actor}`);
}

/** As it stands in a sentence. */
export function nameFrom(ref: string, archive: Archive, words: Words): string {
  return words.withArticle(nameOf(archive, splitRef(ref).id as never));
}

/** As of a day: what was told by then of the coming of those who are asked about and stand in a list of no day, or that nothing was; undefined of anybody else. */
export function comingThenLine(view: EventView, by: string, archive: Archive, words: Words): string | undefined {
  const refs = by.split("|");
  const asked = view.at.state.participants.filter(({ actor }) => refs.includes(`actor:${actor}`));
  if (asked.length === 0 || !isListOfNoDay(view)) return undefined;
  const [told] = toldByThen(view, asked, archive, words);
  return told ?? plain(words.event.comingNotTold({ names: namesInLine(asked, archive, words, ASKED_NAMES) }));
}

/** All of such a list, behind what was told by then of the coming of some of them. */
export function listOfNoDayLine(view: EventView, participants: Participants, archive: Archive, words: Words): string {
  const people = namesInLine(participants, archive, words, ASKED_NAMES);
  const list = lead(whoLabel(view, words), plain(`${people}. ${words.event.listOfNoDay()}`));
  return [...toldByThen(view, participants, archive, words), list].join(" · ");
}

function toldByThen(view: EventView, some: Participants, archive: Archive, words: Words): readonly string[] {
  const people = some.filter(({ actor }) => archive.actors.get(actor)?.kind === "person");
  const refs = (people.length === 0 ? some : people).map(({ actor }) => `actor:${actor}`);
  const told = comingOfThen(view.steps, refs, archive).map((step) => stepInLine(step, words));
  return told.length === 0 ? [] : [lead(words.asked.told(), told.join(" · "))];
}
