// Why something was done that neither moved an event nor called it off, as a question about its steps carries it: “else picke|chose”.

import { cutWords } from "./question.ts";

const ELSE_MARK = "else";
const ELSE_STEP = /^else (?<deed>\S+)$/u;

/** As it stands in `step` of a question. `deed`: beginnings of words with “|” between them. */
export function elseAsStep(deed: string): string {
  return cutWords(`${ELSE_MARK} ${deed}`);
}

/** undefined for a step that is asked for otherwise. */
export function elseOfStep(step: string | undefined): string | undefined {
  return ELSE_STEP.exec(step ?? "")?.groups?.deed;
}
