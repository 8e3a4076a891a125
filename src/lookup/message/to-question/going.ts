// “Is Trump going to the G20”, “is Putin going to India”: what is to come, and not what is over.

import type { TopicId } from "../../../archive/fields.ts";
import { isSeriesTopic } from "../../../archive/series-topics.ts";
import { splitRef } from "../../answers/event-refs.ts";
import type { Intent, IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import type { EventParts } from "./event-query.ts";
import { asksFor } from "./events-base.ts";

const GOING = /^(?:is|are|will)\b.*\b(?:going|coming|attend\w*|go|come|be|join\w*|flying|travel+ing)\b/iu;

/** “Is Trump going to the G20?” is about the next one. */
export function isGoing(
  { rest, span }: ReadMessage,
  { series, subjects = [], names, places, statuses }: EventParts,
): boolean {
  const isOfSeries =
    series !== undefined || subjects.some((refs) => refs.includes("|topic:") || refs.startsWith("topic:"));
  return (
    isOfSeries &&
    span === undefined &&
    places === undefined &&
    names === undefined &&
    statuses === undefined &&
    GOING.test(rest)
  );
}

/** “Is Putin going to India?”: a journey that is over is no answer, but as the last one. */
export function isGoingThere(
  { rest, span, daysBefore }: ReadMessage,
  { places, subjects, series }: EventParts,
): boolean {
  const isOfSomebody = subjects?.every((refs) => !refs.startsWith("event:")) === true && series === undefined;
  return (
    isOfSomebody && places !== undefined && span === undefined && daysBefore === undefined && GOES_THERE.test(rest)
  );
}

const GOES_THERE =
  /^(?:is|are|will)\b.*\b(?:going|coming|go|come|fly|flying|travel|travel+ing|visit|visiting)\b(?!.*\b(?:confirmed|cancel+ed|postponed|agreed)\b)/iu;

/** “Did Scholz go to the Alaska summit?” asks who was there, though he was not. */
export function wentThere(
  { rest, parts }: ReadMessage,
  { subjects = [] }: EventParts,
  { archive }: IntentContext,
): boolean {
  const isOfEvent = subjects.some((refs) => refs.startsWith("event:"));
  const isOfSomebody = parts.some(
    (part) =>
      part.is === "record" &&
      part.records.some(({ kind, id }) => kind === "actor" && archive.actors.get(id)?.kind === "person"),
  );
  return isOfEvent && isOfSomebody && WENT_THERE.test(rest);
}

const WENT_THERE =
  /^(?:did|has|have|had)\b.*\b(?:(?:go|gone|come|been|travel|travel+ed|fly|flown) (?:to|at)\b|join(?:ed)?\b)/iu;

/** By who comes to it, though whoever is named is not among them. */
export function asksGoing(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const refs = (parts.subjects ?? []).flatMap((some) => some.split("|"));
  const series = parts.series ?? refs.flatMap((ref) => seriesOf(ref, then.archive))[0];
  if (series === undefined) return undefined;
  const { subjects: _, words: _words, ...others } = parts;
  return asksFor("next", message, { ...others, series }, then, { focus: "who" });
}

function seriesOf(ref: string, archive: IntentContext["archive"]): readonly TopicId[] {
  const { kind, id } = splitRef(ref);
  const topic = kind === "topic" && isSeriesTopic(id, archive) ? archive.topics.get(id) : undefined;
  return topic === undefined ? [] : [topic.id];
}
