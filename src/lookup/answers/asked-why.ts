// What of an event it is asked why, as the step of a question carries it: “later 2 2020-01-01 2020-12-31”. Pure.

import type { Day } from "@attache/edtf";

/** What was done to an event, as a question has it; `other`: nothing of which a step could tell a reason. */
export const WHY_DEEDS = [
  "off",
  "refused",
  "given-up",
  "later",
  "earlier",
  "moved",
  "shortened",
  "online",
  "other",
] as const;

export type WhyDeed = (typeof WHY_DEEDS)[number];

/** Which step is asked for; without anything the last by which it was moved or called off. */
export type AskedWhy = {
  readonly deed?: WhyDeed | undefined;
  /** The time in which it was done. */
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  /** The second time: 2. */
  readonly nth?: number | undefined;
};

/** As the step of a question holds it: “later 2 2020-01-01 2020-12-31”. */
export function writeAskedWhy({ deed, nth, from, to }: AskedWhy): string | undefined {
  const parts = [deed, nth?.toString(), from, to].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(" ");
}

export function readAskedWhy(step: string | undefined): AskedWhy {
  const parts = step?.split(" ") ?? [];
  const [from, to] = parts.filter((part) => /^\d{4}-\d\d-\d\d$/.test(part));
  return {
    deed: WHY_DEEDS.find((deed) => parts.includes(deed)),
    nth: parts.filter((part) => /^\d{1,2}$/.test(part)).map(Number)[0],
    ...{ from, to },
  };
}
