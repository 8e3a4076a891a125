// What an event has to have to be found, and how records are referred to in it.

import type { Status } from "../../archive/vocabulary.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventAt } from "../../core/view.ts";

export type EventQuery = Pick<
  QuestionAbout<"events">,
  | "subjects"
  | "series"
  | "places"
  | "kinds"
  | "away"
  | "undated"
  | "format"
  | "names"
  | "mentions"
  | "words"
  | "from"
  | "to"
  | "asOf"
> & {
  readonly statuses?: readonly Status[] | undefined;
  /** Of one event more is known than its date; of a list only what falls in the time is wanted. */
  readonly which?: QuestionAbout<"events">["which"];
  readonly focus?: QuestionAbout<"events">["focus"];
};

/** `score`: how well the words fit, 0 without words. */
export type FoundEvent = EventAt & { readonly score: number };

const ACTOR_REFS: ReadonlySet<string> = new Set(["actor", "guest", "host", "confirms"]);

/** “topic:gaza” → its kind and id. */
export function splitRef(ref: string): { readonly kind: "event" | "topic" | "actor"; readonly id: string } {
  const [kind, id = ""] = ref.split(":");
  return { kind: kind === "event" ? kind : ACTOR_REFS.has(kind ?? "") ? "actor" : "topic", id };
}
