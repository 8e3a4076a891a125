// Who takes or took part in an event, in the room or by video, and what is told of those who are asked about; why they did not come, or left.

import type { Archive } from "../../../archive/archive.ts";
import { phaseOf } from "../../../archive/phase.ts";
import { AS_WHAT_THERE, LEFT, REPRESENTED, STAYED_AWAY, WAS_TO_COME } from "../../../core/event-focus.ts";
import type { EventStep, EventView } from "../../../core/view.ts";
import { splitRef } from "../../../lookup/answers/event-refs.ts";
import { refusedBeforeAnew } from "../../../lookup/answers/floated-anew.ts";
import { metAllTheSame } from "../../../lookup/answers/met-all-the-same.ts";
import { presencesOf } from "../../../lookup/answers/presence-told.ts";
import { stepOfRepresenting, withStatesAway } from "../../../lookup/answers/represented-told.ts";
import { peopleOfSide } from "../../../lookup/answers/sides.ts";
import { withComingBefore } from "../../../lookup/answers/were-to-come.ts";
import type { Words } from "../../../wording/words.ts";
import { namesInLine } from "../lines.ts";
import { plain } from "../message/markdown.ts";
import { allLine, inOffice, isOfRegionAsked } from "./event-all-there.ts";
import { capacityLine } from "./event-capacity.ts";
import { comingThenLine, nameFrom, presenceTold } from "./event-presence.ts";
import { firstOfStepInLine, lead, stepInLine } from "./event-step-line.ts";
import { ASKED_NAMES, whoLabel } from "./event-whether.ts";
import { whyAwayLine } from "./event-why-away.ts";
import { ALL_IN_LIST, type ListRoom } from "./list-room.ts";

/** What is told of those of `by`, where that is more than that they are among those who take part; undefined where it is not. */
export function presenceLine(view: EventView, archive: Archive, words: Words, room = ALL_IN_LIST): string | undefined {
  const [latest] = view.steps;
  if (view.question.by === undefined || latest === undefined || isOfRegionAsked(view.question.by)) return undefined;
  const { step } = view.question;
  const by = step === REPRESENTED ? withStatesAway(view.steps, view.question.by, archive) : view.question.by;
  if (view.at.state.status === "floated")
    return floatedLine(latest, refusedBeforeAnew(view.steps, by, archive), room, words);
  const told = presencesOf(view.steps, by, archive)
    .filter(({ presence }) => presence.is !== "there")
    .map(({ ref, presence }) => {
      const all = step === WAS_TO_COME ? withComingBefore(presence, ref, view.steps, archive) : presence;
      return presenceTold(all, ref, view, archive, words);
    });
  if (told.length > 0) return [...new Set(told)].join(" · ");
  return comingThenLine(view, by, archive, words) ?? thereLine(view, by, words, archive);
}

/** Who refused it before it was floated anew is told first; where there is no room for all of that, in a sentence each, and then by its first and its last step: how it stands now is told below. */
function floatedLine(latest: EventStep, before: readonly EventStep[], { most }: ListRoom, words: Words): string {
  if (before.length === 0) return lead(words.asked.onlyFloated(), stepInLine(latest, words));
  const isAll = before.length <= most;
  const some = isAll ? before : [...before.slice(0, 1), ...before.slice(-1)];
  const isBrief = most < ALL_IN_LIST.most;
  const told = some.map((step) => (isBrief ? firstOfStepInLine(step, words) : stepInLine(step, words))).join(" · ");
  const anew = isAll ? [lead(words.asked.floatedAnew(), stepInLine(latest, words))] : [];
  return [lead(words.asked.told(), told), ...anew].join(" · ");
}

/** Of one of many who were there, that they were, where nothing else is asked. */
function thereLine(
  { at, question, today, missed, lost }: EventView,
  ref: string,
  words: Words,
  archive: Archive,
): string | undefined {
  const { participants } = at.state;
  const refs = ref.split("|");
  const named = participants.filter(({ actor }) => refs.includes(`actor:${actor}`));
  // Of two who are asked about neither is told without the other.
  const theirs = named.length === refs.length ? named : [];
  // “Was the German chancellor there”: whoever came of that state.
  const there = theirs.length > 0 || refs.length > 1 ? theirs : peopleOfStates([splitRef(ref).id], at, archive);
  const isThere = participants.length > MEETING_OF_FEW && there.length > 0 && there.length <= MOST_WITH_OFFICE;
  // Who was in Hiroshima did not go to Sydney.
  if (
    question.focus !== undefined ||
    missed !== undefined ||
    lost !== undefined ||
    !isThere ||
    phaseOf(at.state, today) !== "over"
  )
    return undefined;
  const names =
    theirs.length > 0
      ? words.and(theirs.map(({ actor }) => nameFrom(`actor:${actor}`, archive, words)))
      : inOffice(there, archive, words);
  return `**${words.asked.tookPart({ names: plain(names) })}**`;
}

/** Of two, or of two and their host, all are told anyway. */
const MEETING_OF_FEW = 3;

/** Those who are asked about, and all who take part; undefined where it is asked why they left, and no step tells that they did. */
export function whoLine(view: EventView, archive: Archive, words: Words, room = ALL_IN_LIST): string | undefined {
  const { by, step } = view.question;
  if (step === STAYED_AWAY || step === LEFT) return whyAwayLine(view, archive, words);
  if (step === REPRESENTED) {
    const told = by === undefined ? sidesLine(view, archive, words) : representedLine(view, by, archive, words);
    if (told !== undefined) return told;
  }
  const met = phaseOf(view.at.state, view.today) === "off" ? metAllTheSame(view.steps) : undefined;
  const as = step === AS_WHAT_THERE && by !== undefined ? capacityLine(view, by, archive, words) : undefined;
  const there = presenceLine(view, archive, words, room) ?? allLine(view, archive, words, room);
  const line = [as, there].filter((one) => one !== undefined).join(" · ");
  return met === undefined ? line : `${lead(words.asked.told(), stepInLine(met, words))} · ${line}`;
}

type AmongSeveral = Pick<EventView, "at" | "today" | "steps"> & {
  readonly question: Pick<EventView["question"], "by" | "step">;
};

/** The same of one of several that fit. */
export function presentLines(view: AmongSeveral, archive: Archive, words: Words): readonly string[] {
  const { by = "", step } = view.question;
  if (by === "" && step === REPRESENTED) return [sidesLine(view, archive, words) ?? []].flat();
  const isOfPeople = by.split("|").some((ref) => archive.actors.get(splitRef(ref).id as never)?.kind === "person");
  const represented = step === REPRESENTED && !isOfPeople ? representedLine(view, by, archive, words) : undefined;
  if (represented !== undefined) return [represented];
  if (isOfRegionAsked(by)) return [];
  return presencesOf(view.steps, by, archive)
    .filter(({ presence: { is } }) => is !== "spoken")
    .map(({ ref, presence }) => `-# ${presenceTold(presence, ref, view, archive, words)}`);
}

/** Who was there for whom: the step that tells it, or those of the state who took part. */
function representedLine(view: AmongSeveral, by: string, archive: Archive, words: Words): string | undefined {
  const told = stepOfRepresenting(view.steps, by, archive);
  if (told !== undefined) return lead(words.asked.told(), stepInLine(told, words));
  const ids = by.split("|").map((ref) => splitRef(ref).id as string);
  const theirs = peopleOfSides(ids, view.at, archive);
  const [ref = ""] = by.split("|");
  const people =
    theirs.length > MOST_WITH_OFFICE
      ? namesInLine(theirs, archive, words, ASKED_NAMES)
      : inOffice(theirs, archive, words);
  if (theirs.length === 0) return undefined;
  return lead(whoLabel(view, words), plain(words.event.forParty({ party: nameFrom(ref, archive, words), people })));
}

/** Who was there for each side, by where they come from, and the steps that tell who led one; undefined where nobody of two sides is on record. */
function sidesLine(view: AmongSeveral, archive: Archive, words: Words): string | undefined {
  const { participants } = view.at.state;
  const countries = participants.flatMap(({ actor }) => archive.actors.get(actor)?.country ?? []);
  const states = [...new Set<string>(countries)];
  if (states.length < 2) return undefined;
  const sides = [...states, ...partiesOf(view.at, archive)].flatMap((side) => {
    const theirs = peopleOfSide(side, view.at, archive);
    if (theirs.length === 0) return [];
    const people =
      theirs.length > MOST_WITH_OFFICE
        ? namesInLine(theirs, archive, words, ASKED_NAMES)
        : inOffice(theirs, archive, words);
    return [words.event.forParty({ party: nameFrom(`actor:${side}`, archive, words), people })];
  });
  if (sides.length < 2) return undefined;
  const led = states.flatMap((state) => stepOfRepresenting(view.steps, `actor:${state}`, archive) ?? []);
  const told = [...new Set(led)].map((step) => stepInLine(step, words));
  const among = lead(whoLabel(view, words), plain(sides.join("; ")));
  return [...(told.length === 0 ? [] : [lead(words.asked.told(), told.join(" · "))]), among].join(" · ");
}

function peopleOfSides(ids: readonly string[], at: EventView["at"], archive: Archive) {
  const theirs = new Set(ids.flatMap((id) => peopleOfSide(id, at, archive)));
  return at.state.participants.filter((one) => theirs.has(one));
}

/** Bodies of a state that take part themselves. */
function partiesOf({ event, state }: EventView["at"], { actors }: Archive): readonly string[] {
  const all = [...event.participants, ...state.participants].map(({ actor }) => actors.get(actor));
  return [
    ...new Set(all.flatMap((one) => (one?.kind === "organisation" && one.country !== undefined ? [one.id] : []))),
  ];
}

function peopleOfStates(states: readonly string[], { state: { participants } }: EventView["at"], { actors }: Archive) {
  return participants.filter(({ actor }) => states.includes(actors.get(actor)?.country ?? ""));
}

/** So many have room for what they were then. */
const MOST_WITH_OFFICE = 2;
