// “Why were the talks moved from Istanbul to Muscat”: the place to which something went behind the one from which, and whether it did.

import type { Archive } from "../../../../archive/archive.ts";
import { placeWords } from "../../../../archive/events-by-place.ts";
import type { Event } from "../../../../archive/schema.ts";
import type { EventStep } from "../../../../core/view.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { wasAt } from "../../../parts/find-places.ts";
import type { Part, Stretch } from "../../../parts/part.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";

const MOVED_FROM_PLACE = / (?:mov|shift|relocat|switch|transferr?)(?:e|es|ed|ing)? from(?: the)?$/u;

/** “Moved from Islamabad to Geneva”: the place behind “to”, by its key. */
export function placeMovedTo({ words, parts }: ReadMessage, from: Stretch, archive: Archive): string | undefined {
  const said = keysBetween(words, 0, from.from);
  const at = words.findIndex(({ key }, place) => place >= from.to && key === "to");
  if (at < 0 || !MOVED_FROM_PLACE.test(said)) return undefined;
  const start = words[at + 1]?.key === "the" ? at + 2 : at + 1;
  const part = parts.find((one) => one.from === start && (one.is === "place" || isOfState(one, archive)));
  if (part !== undefined) return keysBetween(words, part.from, part.to);
  const word = words[start]?.key;
  return word !== undefined && placeWords.of(archive).has(word) ? word : undefined;
}

/** Whether it came to be in one place after it had left another, both by their keys. */
export function cameFrom(
  event: Event,
  { from, to }: { readonly from: string; readonly to: string },
  { archive, asOf }: IntentContext,
): boolean {
  const isAt = (key: string, state: EventStep["state"] | undefined) =>
    state?.place != null && wasAt({ event, state }, key, archive);
  const steps = eventSteps(event, asOf).toReversed();
  const left = steps.findIndex((step) => isAt(from, step.before) && !isAt(from, step.state));
  return left >= 0 && steps.slice(left).some((step) => isAt(to, step.state));
}

export function isOfState(part: Part, { actors }: Archive): boolean {
  return part.is === "record" && part.records.some(({ id }) => actors.get(id as never)?.kind === "state");
}

export function keysBetween(words: ReadMessage["words"], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ key }) => key)
    .join(" ");
}
