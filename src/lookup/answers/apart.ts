// Two are asked about together, and only a larger meeting fits: which of them were not there, or not in the room, or are not named. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { EventStep } from "../../core/view.ts";
import { splitRef } from "./event-refs.ts";
import { byVideo, type Presence, presencesOf } from "./presence-told.ts";

/** `presence`: what is told of them; undefined where the event does not name them. */
export type NotTogether = { readonly ref: string; readonly presence: Presence | undefined };

/** Of those who are asked about, each that is not in one room with the others as far as it is told. `steps` stand newest first. */
export function apartFrom(
  subjects: readonly string[],
  steps: readonly EventStep[],
  archive: Archive,
): readonly NotTogether[] {
  const there = (steps[0]?.state.participants ?? []).map(({ actor }) => actor as string);
  const onVideo = new Set(byVideo(steps, there, archive));
  const isInRoom = (ref: string) => there.includes(splitRef(ref).id) && !onVideo.has(splitRef(ref).id);
  return subjects.flatMap((refs) => {
    const [first = refs] = refs.split("|");
    if (refs.split("|").some(isInRoom)) return [];
    const [told] = presencesOf(steps, refs, archive);
    return [told ?? { ref: first, presence: undefined }];
  });
}

/** The people of a question, as `actor:` however they are bound. */
export function peopleAsked(subjects: readonly string[] = [], archive: Archive): readonly string[] {
  const isPerson = (ref: string) => archive.actors.get(splitRef(ref).id as never)?.kind === "person";
  return subjects
    .filter((refs) => refs.split("|").every(isPerson))
    .map((refs) =>
      refs
        .split("|")
        .map((ref) => `actor:${splitRef(ref).id}`)
        .join("|"),
    );
}
