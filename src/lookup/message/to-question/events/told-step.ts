// A question of one event that the step answers which tells it.

import type { EventId } from "../../../../archive/fields.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";

/** `step`: the words, or the sign for a rule, by which the step is found (`answers/step-told`). */
export function asksToldStep(id: EventId, step: string, { asOf }: Pick<IntentContext, "asOf">): Intent {
  return asks({ about: "event", id, page: 0, focus: "told", step, ...asKnown(asOf) });
}
