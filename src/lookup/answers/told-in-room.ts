// Who was in the room, where no person is on record and the summary of what took place tells it: a list of states may have fewer than were there. Pure.

import type { Archive } from "../../archive/archive.ts";
import type { Development } from "../../archive/schema.ts";
import type { EventView } from "../../core/view.ts";

/** That some are there themselves; a meeting in person has nobody in it. */
const TELLS_PRESENT =
  /\b(?:leaders|presidents|ministers|kings?|heads of (?:state|government)|delegations?)\b.*\b(?:(?:are|were) (?:all )?present|(?:are|were|come|came|attend(?:ed)?|take part|took part|gather(?:ed)?) in person|(?:are|were|meet|met) in the (?:room|hall))\b/iu;
const SENTENCES = /(?<=\.) /u;
const NOT_SO = /\b(?:not|no|nobody|none|never|would|were to|if)\b/iu;

/** The step by which it was held, with the sentences alone that tell who was there; undefined where persons are on record, or no sentence tells it. */
export function wereInTheRoom(
  { at, steps }: Pick<EventView, "at" | "steps">,
  archive: Archive,
): Development | undefined {
  const { participants, format } = at.state;
  if (format !== "hybrid" || participants.some(({ actor }) => archive.actors.get(actor)?.kind === "person"))
    return undefined;
  for (const { development } of steps) {
    if (development.status !== "held") continue;
    const told = development.summary.split(SENTENCES).filter((one) => TELLS_PRESENT.test(one) && !NOT_SO.test(one));
    if (told.length > 0) return { ...development, summary: told.join(" ") };
  }
  return undefined;
}
