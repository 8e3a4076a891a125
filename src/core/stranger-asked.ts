// Whether somebody without a record came to an event, as a question about its steps carries it: “came lee john”.

import { cutWords } from "./question.ts";

const CAME_MARK = "came";
const CAME_STEP = /^came (?<name>[\p{L}\p{N} ]+)$/u;

/** As it stands in `step` of a question; `name` as its words are looked for. */
export function strangerAsStep(name: readonly string[]): string {
  return cutWords([CAME_MARK, ...name].join(" "));
}

/** The words of the name; undefined for a step that is asked for otherwise. */
export function strangerOfStep(step: string | undefined): readonly string[] | undefined {
  return CAME_STEP.exec(step ?? "")?.groups?.name?.split(" ");
}
