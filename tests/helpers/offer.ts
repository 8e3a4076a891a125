// What is offered while somebody types, in one go.
import { finish } from "#src/archive/steps.ts";
import type { Choice, Choosing } from "#src/core/choice.ts";
import * as records from "#src/lookup/names/suggest.ts";
import * as targets from "#src/lookup/names/suggest-targets.ts";

/** Of an option, which may have to ask others for it. */
export async function choicesOf(choosing: Choosing): Promise<readonly Choice[]> {
  return "next" in choosing ? finish(choosing) : choosing;
}

type Offer<Asked extends unknown[]> = (...asked: Asked) => readonly records.Suggestion[];

function atOnce<Asked extends unknown[]>(suggest: (...asked: Asked) => records.Suggesting): Offer<Asked> {
  return (...asked) => finish(suggest(...asked));
}

export const suggestEvents = atOnce(records.suggestEvents);
export const suggestActors = atOnce(records.suggestActors);
export const suggestSpeakers = atOnce(records.suggestSpeakers);
export const suggestTopics = atOnce(records.suggestTopics);
export const suggestTargets = atOnce(targets.suggestTargets);
export const suggestComing = atOnce(targets.suggestComing);
