// Why something was refused or called off is not told by a larger meeting of which not all who are named are a part. Pure.

import type { Archive } from "../../archive/archive.ts";
import { eventConcerns } from "../../archive/concerns.ts";
import type { QuestionAbout } from "../../core/question.ts";
import { type FoundEvent, splitRef } from "./event-refs.ts";
import { isOfMany } from "./own-meetings.ts";

/** “Why did the White House say no to a summit with Putin”: that an edition was held as it was to be is no answer, where not all who are named have a part in it. */
export function areNotWhyAsked(
  query: QuestionAbout<"events">,
  found: readonly FoundEvent[],
  archive: Archive,
): boolean {
  const { focus, by, which, subjects = [] } = query;
  if (which !== "one" || focus !== "why" || by !== undefined || subjects.length < 2) return false;
  const isPartyTo = (one: FoundEvent, refs: string) =>
    refs.split("|").some((ref) => {
      const { kind, id } = splitRef(ref);
      return kind !== "actor" || eventConcerns(one.event, { actor: id }, archive);
    });
  const isOfBoth = isMeetingOfTheirs(query, archive);
  return (
    found.length > 0 &&
    found.every(
      (one) =>
        isOfMany(one.event) &&
        (isOfBoth || (one.state.status === "held" && !subjects.every((refs) => isPartyTo(one, refs)))),
    )
  );
}

/** “Why was the meeting of Japan and Brazil called off”: of two states or people and nothing else, so that no summit of many is meant, whoever was there. */
function isMeetingOfTheirs(
  { subjects = [], series, places, names, kinds = [] }: QuestionAbout<"events">,
  { actors }: Archive,
): boolean {
  const isSomebody = (refs: string) =>
    refs.split("|").every((ref) => /^(?:state|person)$/u.test(actors.get(splitRef(ref).id)?.kind ?? ""));
  return (
    kinds.includes("meeting") &&
    subjects.length === 2 &&
    subjects.every(isSomebody) &&
    [series, places, names].every((part) => part === undefined)
  );
}
