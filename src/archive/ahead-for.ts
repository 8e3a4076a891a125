// Whose an event is that lies ahead, besides the rule for what concerns whom: theirs who take part in it as it stands now, stand for its
// date, or are the country where it is to be. Who has dropped out is still concerned, and does not expect it any more. Pure.

import { isPartyIn, type Subject } from "./concerns.ts";
import type { State } from "./history.ts";
import type { Records } from "./records.ts";

/** Asked besides `eventConcerns`, for lists of what is to come. */
export function isAheadFor(state: State, { actor }: Subject, archive: Pick<Records, "actors">): boolean {
  return actor === undefined || state.place?.country === actor || isPartyIn(state, actor, archive);
}
