// Why one event was told and no other, for whoever wants to know.
import type { Weighed, WhyChosen } from "../../core/considered.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { FoundEvent } from "./event-refs.ts";
import type { NextOrLast } from "./next-or-last.ts";

export function asWeighed({ event, score }: FoundEvent): Weighed {
  return { kind: "event", id: event.id, score };
}

/** Of events that fit: which of them was asked for. */
export const WHY_OF: Readonly<Record<QuestionAbout<"events">["which"], WhyChosen>> = {
  one: "best-fit",
  next: "soonest",
  last: "latest",
  first: "earliest",
  all: "all-that-fit",
  count: "all-that-fit",
};

/** Of a list that is shown where one event was asked for, they are as good as each other. */
export function whyAll(which: QuestionAbout<"events">["which"]): WhyChosen {
  return which === "one" || which === "next" ? "equally-good" : WHY_OF[which];
}

/** Of what fits a name. `turned`: what came of asking for the next or the last. */
export function whyNamed(which: "next" | "last" | undefined, turned: NextOrLast | undefined): WhyChosen {
  if (turned?.instead === true) return "nothing-of-that-kind";
  return which === undefined ? "best-fit" : WHY_OF[which];
}
