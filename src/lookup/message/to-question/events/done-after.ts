// “Who spoke after the Kazan summit”, “which embassy reopened first after the deal”: what was done after an event lies not ahead. Pure.

import { findEvents } from "../../../answers/find-events.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { saysUntold } from "../guards/untold.ts";
import type { EventParts } from "./event-query.ts";
import { isNarrowed } from "./events-question.ts";

const DONE_WORD =
  /(?:\p{L}{2,}ed|was|were|did|had|spoke|left|flew|went|came|met|said|told|gave|took|made|held|sent|won|lost|began|got|became|paid|fell|rose|broke|wrote|saw)/u
    .source;

/** What lies ahead may be planned or announced already. */
const DONE_AFTER = new RegExp(
  `^(?:so |and |but )?(?:who|which|what)\\b(?!.*\\b(?:next|will|upcoming|scheduled|comes?|coming|going|is|are|last)\\b) (?:[\\p{L}’'-]+ ){0,3}?${DONE_WORD}\\b.*?\\b(?<after>after (?!that\\b|this\\b|it\\b|\\d)\\S.*)$`,
  "iu",
);

/** That it is not told, with what is told of the event; undefined where nothing is asked that was done after one. */
export function asksDoneAfter(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const after = isNarrowed(parts) ? DONE_AFTER.exec(message.rest)?.groups?.after : undefined;
  if (after === undefined) return undefined;
  const [best, ...others] = findEvents({ ...parts, which: "one", asOf: then.asOf }, then.archive).toSorted(
    (a, b) => b.score - a.score,
  );
  const isOne = best !== undefined && others.every(({ score }) => score < best.score);
  return saysUntold(after.replace(/[\s?!.]+$/u, ""), message, then, isOne ? best.event.id : undefined);
}
