// Who held which office on a day.
import { addDays, type Day, earliest, isExactDay, latest } from "@attache/edtf";
import type { Actor, Office } from "./schema.ts";

/** Whether some day from `from` to `to` may have been a day in office, which is all that a check can ask; an absent side is open. */
export function mayHaveHeld(office: Office, from: Day | undefined, to: Day | undefined): boolean {
  const first = office.from === undefined ? undefined : earliest(office.from);
  const last = office.to === undefined ? undefined : latest(office.to);
  return (
    (to === undefined || first === undefined || first <= to) &&
    (from === undefined || last === undefined || last >= from)
  );
}

/**
 * Whether some day from `from` to `to` surely was a day in office, which is what may be told. “By March 2021” says nothing of
 * 2016, and a term that ended on one of several days surely went on to the first of them.
 */
export function surelyHeld(office: Office, from: Day | undefined, to: Day | undefined): boolean {
  const first = office.from === undefined ? undefined : (latest(office.from) ?? earliest(office.from));
  const last = office.to === undefined ? undefined : (earliest(office.to) ?? latest(office.to));
  // Of a term that may have ended before it surely began no day is sure.
  if (first !== undefined && last !== undefined && first > last) return false;
  return (
    (to === undefined || first === undefined || first <= to) &&
    (from === undefined || last === undefined || last >= from)
  );
}

/** Whether somebody else may have been in office between two terms: where the first may have ended days before the second began. */
export function mayLieBetween(before: Office, after: Office): boolean {
  if (before.to === undefined || after.from === undefined || (isExactDay(before.to) && isExactDay(after.from)))
    return false;
  const [ended, begun] = [earliest(before.to), latest(after.from)];
  return ended === undefined || begun === undefined || begun > addDays(ended, 1);
}

/** The offices that may have been held on some day from `from` to `to`, both included. */
export function officesHeld(actor: Actor, from: Day | undefined, to: Day | undefined): readonly Office[] {
  return actor.offices.filter((office) => mayHaveHeld(office, from, to));
}

/** The offices surely held on `day`, in the order of the file. */
export function officesOn(actor: Actor, day: Day): readonly Office[] {
  return actor.offices.filter((office) => surelyHeld(office, day, day));
}

/** The offices that had surely been taken up by `day`, held or left since; all of them when `day` is undefined. */
export function officesBegunBy(actor: Actor, day: Day | undefined): readonly Office[] {
  return actor.offices.filter((office) => surelyHeld(office, undefined, day));
}
