// What somebody said of an event, as a question about its steps carries it: “said 2025-10-21/2025-10-21 leavitt”.

import type { Day } from "@attache/edtf";
import { cutWords } from "./question.ts";

export type SaidAsked = {
  /** In which time it became known. */
  readonly span?: { readonly from: Day; readonly to: Day } | undefined;
  /** Whoever said it, where no record is called so. */
  readonly name?: string | undefined;
  /** Words are asked for that nobody is on record with: what they said of it is no yes. */
  readonly isElse?: boolean | undefined;
};

const SAID_MARK = "said";
const SAID_ELSE_MARK = "said-else";
const AT_ANY_TIME = "-";
const SAID_STEP = /^said(?<else>-else)? (?<time>-|(?<from>\d{4}-\d\d-\d\d)\/(?<to>\d{4}-\d\d-\d\d))(?: (?<name>.+))?$/u;

/** As it stands in `step` of a question. */
export function saidAsStep({ span, name = "", isElse }: SaidAsked): string {
  const time = span === undefined ? AT_ANY_TIME : `${span.from}/${span.to}`;
  return cutWords([isElse === true ? SAID_ELSE_MARK : SAID_MARK, time, name].join(" "));
}

/** undefined for a step that is asked for otherwise. */
export function saidOfStep(step: string | undefined): SaidAsked | undefined {
  const found = SAID_STEP.exec(step ?? "")?.groups;
  if (found === undefined) return undefined;
  const { from, to, name } = found;
  const asked = { span: from === undefined || to === undefined ? undefined : { from, to }, name };
  return found.else === undefined ? asked : { ...asked, isElse: true };
}
