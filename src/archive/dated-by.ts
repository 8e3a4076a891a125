// Who gave the date of what is only talked of, where somebody else has spoken of it since and named none.

import { type Day, sameEdtf } from "@attache/edtf";
import { decidingDevelopment } from "./deciding-development.ts";
import { stateAsOf, within } from "./history.ts";
import { knownBy } from "./known-steps.ts";
import { liesAhead, STILL_TALKED_OF } from "./phase.ts";
import type { Development, Event } from "./schema.ts";

/** As known on `day`, or now; undefined where the step on which the rest stands gives the date itself, or where both are of one speaker. */
export function datedBy(event: Event, day: Day | undefined): Development | undefined {
  const state = stateAsOf(event, day);
  const deciding = decidingDevelopment(event, day);
  if (state?.date === undefined || deciding === undefined || !STILL_TALKED_OF.has(state.status)) return undefined;
  const known = knownBy(event, day);
  const dated = known.findLast(({ date }) => date !== undefined);
  const isOther = dated !== undefined && deciding.date === undefined && dated.says !== deciding.says;
  return isOther && known.indexOf(dated) < known.indexOf(deciding) ? dated : undefined;
}

/**
 * As known on `day`, or now: the last step that named a part of the time in which it is to be now, where whoever spoke of it since gave only the whole,
 * and did not put it off; undefined for what does not lie ahead of `today`.
 */
export function datedMoreExactly(event: Event, day: Day | undefined, today: Day): Development | undefined {
  const state = stateAsOf(event, day);
  const date = state?.date;
  if (state === undefined || date === undefined || !liesAhead(state, today)) return undefined;
  const known = knownBy(event, day);
  const at = known.findLastIndex((one) => one.date != null && !sameEdtf(one.date, date));
  const [before, since] = [known[at], known.slice(at + 1)];
  const named = before?.date;
  if (named == null || !within(named, date) || since.some(({ status }) => status === "postponed")) return undefined;
  return before;
}
