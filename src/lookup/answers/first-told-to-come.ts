// “The first Japanese prime minister at a NATO summit”: a list of those who took part need not have them, and a step tells that they were to come. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { EventId } from "../../archive/fields.ts";
import { knownBy } from "../../archive/known-steps.ts";
import { dayAmongOthers } from "../../archive/phase.ts";
import type { QuestionAbout } from "../../core/question.ts";
import { compareText } from "../../text/compare-text.ts";
import type { FoundEvent } from "./event-refs.ts";
import { findEvents } from "./find-events.ts";
import { tellsOfComing } from "./steps-on-them.ts";
import { areAllPeople } from "./subject-check.ts";

export type ToldToCome = { readonly id: EventId; readonly by: string };

/** What was held before the first of those found and tells of one of several who may be meant that they come; undefined where nothing but them is named, or none does. */
export function firstToldToCome(
  question: QuestionAbout<"events">,
  found: readonly FoundEvent[],
  archive: Archive,
): ToldToCome | undefined {
  const { subjects = [], words: _words, asOf, ...rest } = question;
  const [refs, ...others] = subjects.filter((one) => areAllPeople([one], archive));
  const bodies = subjects.filter((one) => one !== refs);
  // Of one person who is named what counts is when two met.
  const isOfOffice = refs?.includes("|") === true && others.length === 0;
  if (!isOfOffice || refs === undefined || (bodies.length === 0 && rest.series === undefined)) return undefined;
  const first = found.map(({ state }) => dayAmongOthers(state)).toSorted(compareText)[0] ?? "";
  const before = findEvents({ ...rest, asOf, which: "all", subjects: bodies }, archive)
    .filter(({ state }) => state.status === "held" && dayAmongOthers(state) < first)
    .toSorted((a, b) => compareText(dayAmongOthers(a.state), dayAmongOthers(b.state)));
  for (const { event, state } of before) {
    const by = refs
      .split("|")
      .filter((ref) => !state.declined.some((id) => ref === `actor:${id}`))
      .find((ref) => knownBy(event, asOf).some((step) => tellsOfComing(step, ref, archive)));
    if (by !== undefined) return { id: event.id, by };
  }
  return undefined;
}
