// “What was postponed because of covid”: what an event has to tell, and of what was put off or called off where it tells it. Pure.

import type { Archive } from "../../archive/archive.ts";
import { knownBy } from "../../archive/known-steps.ts";
import { recordsCalled } from "../../archive/names/whole-names.ts";
import { OFF_STATUSES } from "../../archive/phase.ts";
import type { Development, Event } from "../../archive/schema.ts";
import { tellsWhy } from "../../archive/tells-why.ts";
import { tokenize } from "../../text/tokens.ts";
import type { EventQuery } from "./event-refs.ts";
import { tellsOf } from "./event-texts.ts";
import { toldStem } from "./told-stem.ts";

/** In any of its sentences, or as one of its topics. */
export function tellsOrConcerns(event: Event, word: string, { asOf }: EventQuery, archive: Archive): boolean {
  return tellsOf(event, word, asOf) || isOfTopic(event, word, archive);
}

function isOfTopic(event: Event, word: string, archive: Archive): boolean {
  return recordsCalled(word, archive).some(({ kind, id }) => kind === "topic" && event.topics.includes(id));
}

/** By which records and people call one pandemic, in tokens. */
export const NAMES_OF_PANDEMIC: readonly string[] = ["covid", "pandemic", "coronavirus"];

/** A cause may be told shortly before or after the step that it is the cause of. */
const STEPS_AROUND = 2;

/** “Which were moved because of the war”: a list of what was put off, moved or called off, by the words of its cause. */
export function isListByCause({ which, focus, mentions = [] }: EventQuery): boolean {
  return which === "all" && focus === "why" && mentions.length > 0;
}

/** Whether one step has all the words and tells that it was undone, or why it was in the step before or behind it. */
function isUndoneBy(cause: readonly string[], steps: readonly Development[]): boolean {
  const isUndone = (at: number) => {
    const { status, date } = steps[at] ?? {};
    if (status === "held" || status === "under-way") return false;
    return (status !== undefined && OFF_STATUSES.has(status)) || (date != null && steps.slice(0, at).some(isDated));
  };
  return steps.some(({ summary }, at) => {
    const stems = new Set(tokenize(summary).map(toldStem));
    if (!tellsWhy(summary) || !cause.every((word) => stems.has(toldStem(word)))) return false;
    return isUndone(at) || (TELLS_UNDOING.test(summary) && (isUndone(at - 1) || isUndone(at + 1)));
  });
}

function isDated({ date }: Development): boolean {
  return date != null;
}

const TELLS_UNDOING =
  /\b(?:puts?|postpon\w+|delay\w*|cancel\w*|call(?:s|ed)? off|reason|not (?:come|travel|go|held))\b/iu;

/** Whether the pandemic is told of its being put off or called off, where that is asked for, and not of another time; true where neither is asked for. */
export function isToldOfItsEnd(event: Event, query: EventQuery, archive: Archive): boolean {
  const { statuses = [], mentions = [], asOf } = query;
  if (isListByCause(query)) return isUndoneBy(mentions, knownBy(event, asOf));
  const causes = mentions.filter((words) => words.split("|").some((word) => NAMES_OF_PANDEMIC.includes(word)));
  if (causes.length === 0 || statuses.length === 0 || !statuses.every((status) => OFF_STATUSES.has(status)))
    return true;
  const steps = knownBy(event, asOf);
  const near = steps.filter((_, at) =>
    steps
      .slice(Math.max(0, at - STEPS_AROUND), at + STEPS_AROUND + 1)
      .some(({ status }) => status !== undefined && OFF_STATUSES.has(status)),
  );
  const stems = new Set(near.flatMap(({ summary }) => tokenize(summary).map(toldStem)));
  const isTold = (word: string) => stems.has(toldStem(word)) || isOfTopic(event, word, archive);
  return causes.every((words) => words.split("|").some(isTold));
}
