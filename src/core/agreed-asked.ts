// Which text or truce is asked for, as a question about one event carries it: “agreed declaration”, “agreed ceasefire extended 2026-05-01/2026-05-31”, “agreed truce extended each”.

import type { Day } from "@attache/edtf";
import { cutWords } from "./question.ts";

/** What leaders declare · what parties bind themselves to · what ends a war, or pauses it · what is to be done · whatever was signed or adopted. */
export const AGREED_TEXTS = {
  declared: ["declaration", "communique", "statement", "resolution", "conclusions"],
  settled: ["agreement", "treaty", "deal", "accord", "pact", "memorandum", "protocol", "framework"],
  paused: ["ceasefire", "truce", "armistice"],
  planned: ["plan"],
  any: ["anything"],
} as const;

export type AgreedAsked = {
  /** The word for it, one of `AGREED_TEXTS`. */
  readonly text: string;
  /** Whether, or by how long, it was made longer; or each time that it was. */
  readonly extended?: true | "each" | undefined;
  /** In which time that became known. */
  readonly span?: { readonly from: Day; readonly to: Day } | undefined;
};

const AGREED_STEP =
  /^agreed (?<text>\p{L}+)(?<extended> extended)?(?<each> each)?(?: (?<from>\d{4}-\d\d-\d\d)\/(?<to>\d{4}-\d\d-\d\d))?$/u;

/** As it stands in `step` of a question. */
export function agreedAsStep({ text, extended, span }: AgreedAsked): string {
  const time = span === undefined ? [] : [`${span.from}/${span.to}`];
  return cutWords(
    ["agreed", text, ...(extended ? ["extended"] : []), ...(extended === "each" ? ["each"] : []), ...time].join(" "),
  );
}

/** undefined for a step that is asked for otherwise. */
export function agreedOfStep(step: string | undefined): AgreedAsked | undefined {
  const { text, extended, each, from, to } = AGREED_STEP.exec(step ?? "")?.groups ?? {};
  if (text === undefined) return undefined;
  return {
    text,
    ...(extended === undefined ? {} : { extended: each === undefined ? (true as const) : ("each" as const) }),
    ...(from === undefined || to === undefined ? {} : { span: { from, to } }),
  };
}
