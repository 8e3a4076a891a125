// Of which time it is asked what changed of an event, as a question about it carries that: “all 2026-03-01 2026-05-01”, “date 2026-03-01 2026-03-31”.

import type { Day } from "@attache/edtf";

/** Whatever became known · whether the date, or the place, is still the one of then. */
const CHANGED_ASKED = ["all", "date", "place"] as const;

export type ChangedAsked = {
  readonly what: (typeof CHANGED_ASKED)[number];
  readonly from: Day;
  /** None of what goes on until now. */
  readonly to?: Day | undefined;
};

/** As it stands in `step` of a question. */
export function changedAsStep({ what, from, to }: ChangedAsked): string {
  return [what, from, ...(to === undefined ? [] : [to])].join(" ");
}

/** undefined for a step that is asked for otherwise. */
export function changedOfStep(step: string | undefined): ChangedAsked | undefined {
  const [kind, from = "", to] = (step ?? "").split(" ");
  const what = CHANGED_ASKED.find((one) => one === kind);
  if (what === undefined || ![from, to ?? from].every((day) => /^\d{4}-\d{2}-\d{2}$/u.test(day))) return undefined;
  return { what, from, ...(to === undefined ? {} : { to }) };
}
