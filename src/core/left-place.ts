// Why an event left a place, as a question about its steps carries it: “from siem reap”.

import { cutWords } from "./question.ts";

const LEFT_STEP = /^from (?<key>.+)$/u;

/** As it stands in `step` of a question. */
export function placeAsStep(key: string): string {
  return cutWords(["from", key].join(" "));
}

/** The key of the place; undefined for a step that is asked for otherwise. */
export function placeOfStep(step: string | undefined): string | undefined {
  return LEFT_STEP.exec(step ?? "")?.groups?.key;
}
