// The options by which several commands narrow their answers. What is typed is a name; what is chosen is an id.
import type { ActorId, TopicId } from "#src/archive/fields.ts";
import type { ReadOption, TextOption } from "#src/core/command.ts";
import { resolveFilter } from "#src/lookup/names/resolve-filter.ts";
import { suggestActors, suggestSpeakers, suggestTopics } from "#src/lookup/names/suggest.ts";

/** Longer than any name or id of the archive, and short enough to be told again in a sentence. */
const MAX_NAME_LENGTH = 100;

export const topic = {
  type: "text",
  description: "Only this topic",
  maxLength: MAX_NAME_LENGTH,
  suggest: (typed, { archive }) => suggestTopics(typed, archive),
} as const satisfies TextOption;

export const actor = {
  type: "text",
  description: "Only with this person, state or organisation",
  maxLength: MAX_NAME_LENGTH,
  suggest: (typed, { archive }) => suggestActors(typed, archive),
} as const satisfies TextOption;

/**
 * The same for what is set up and lasts: nothing is set up on a guess. Options that only narrow an answer have no reader,
 * because the answer itself offers what else may have been meant.
 */
export const settledTopic = {
  ...topic,
  read(typed, context): ReadOption<TopicId | undefined> {
    const read = resolveFilter({ topic: typed }, context);
    return read.ok ? { ok: true, value: read.filter.topic } : read;
  },
} as const satisfies TextOption;

export const settledActor = {
  ...actor,
  read(typed, context): ReadOption<ActorId | undefined> {
    const read = resolveFilter({ actor: typed }, context);
    return read.ok ? { ok: true, value: read.filter.actor } : read;
  },
} as const satisfies TextOption;

/** One of those who are quoted in the archive. */
export const speaker = {
  type: "text",
  description: "Who said it",
  maxLength: MAX_NAME_LENGTH,
  suggest: (typed, { archive }) => suggestSpeakers(typed, archive),
} as const satisfies TextOption;
