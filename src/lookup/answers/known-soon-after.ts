// “What was known on 15 October about a Budapest summit”: of those that are called so, one that was over long before is no answer where another became known soon after. Pure.

import { daysBetween, latest } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import type { EventId } from "../../archive/fields.ts";
import type { QuestionAbout } from "../../core/question.ts";
import { type FoundEvent, splitRef } from "./event-refs.ts";
import { findEvents } from "./find-events.ts";

/** Days. */
const [SOON_AFTER, LONG_BEFORE] = [60, 180] as const;

/** The one that became known soon after the day as of which it is asked; undefined where none of the others did, or one that is found is of that time. */
export function knownSoonAfter(question: QuestionAbout<"events">, archive: Archive): EventId | undefined {
  const { asOf, subjects = [], which } = question;
  const { events } = archive;
  const [refs = "", ...others] = subjects;
  if (asOf === undefined || which !== "one" || others.length > 0 || !refs.includes("|")) return undefined;
  const found = findEvents(question, archive);
  const ids = refs.split("|").map((ref) => splitRef(ref));
  if (found.length === 0 || !ids.every(({ kind }) => kind === "event")) return undefined;
  const isLongOver = ({ state: { date } }: FoundEvent) => {
    const last = date === undefined ? undefined : latest(date);
    return last !== undefined && daysBetween(last, asOf) > LONG_BEFORE;
  };
  if (!found.every(isLongOver)) return undefined;
  const later = ids.filter(({ id }) => {
    const known = events.get(id as never)?.developments[0]?.known.by;
    return known !== undefined && known > asOf && daysBetween(asOf, known) <= SOON_AFTER;
  });
  return later.length === 1 ? (later[0]?.id as EventId | undefined) : undefined;
}
