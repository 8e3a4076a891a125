// Who gave the date of what is only talked of, where somebody else has spoken of it since and named none.

import type { Day } from "@attache/edtf";
import { decidingDevelopment } from "./deciding-development.ts";
import { stateAsOf } from "./history.ts";
import { knownBy } from "./known-steps.ts";
import { STILL_TALKED_OF } from "./phase.ts";
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
