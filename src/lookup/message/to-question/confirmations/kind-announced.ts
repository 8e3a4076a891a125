// “Did Kallas announce the summit”, “who announced the meeting”: a kind alone names no event, so that it is one which they announced, one of several that is asked back, or none.

import { knownBy } from "../../../../archive/known-steps.ts";
import type { Status } from "../../../../archive/vocabulary.ts";
import { notice } from "../../../../core/notice.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { isConfirmedByAny, isSaidBy } from "../../../answers/step-told.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, says } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { eventsMeantIn, MOST_EVENTS_MEANT } from "../which-event/resolve-events.ts";
import { actorsMeant } from "./whether-confirmed.ts";

const KIND_ANNOUNCED = whereItMayFit(
  /^(?:(?:so|and|but) )?(?:who(?: (?:was|were|has|had|first|it|that|the|one|to))*|(?:(?:when|(?:on )?(?:what|which) (?:day|date)) )?(?:did|has|have|had)\b.*) announce[ds]? (?<kind>(?:the|a|an|this|that|his|her|their) [\p{L}-]+)(?: first)?[\s?!.]*$/iu,
);

/** undefined where more than a kind is named, or nothing of it is announced. */
export function asksOfKindAnnounced(message: ReadMessage, then: IntentContext): Intent | undefined {
  const kind = kindAnnounced(message);
  if (kind === undefined) return undefined;
  const [doer] = message.parts.filter(({ is }) => is !== "kind");
  const ids = doer === undefined ? [] : actorsMeant(doer, then.archive);
  const all = eventsMeantIn({ by: undefined, to: undefined, isOwn: isOfAnnouncing }, message, then).flat();
  const kinds = new Set(message.parts.flatMap((part) => (part.is === "kind" ? part.kinds : [])));
  const theirs = new Map(all.filter(({ event }) => kinds.has(event.kind)).map((one) => [one.event.id, one]));
  const announced = [...theirs.values()].filter((one) => isAnnouncedBy(ids, one, then));
  const found = announced.length > 0 ? announced : [...theirs.values()];
  // Of theirs one that nobody tells them to have announced is not known to be meant.
  const isOneOfThem = announced.length > 0 || theirs.size > 1;
  if (ids.length === 0 || !isOneOfThem || found.length > MOST_EVENTS_MEANT)
    return says(notice("info", then.words.conversation.whoIsMeant({ word: kind }), threeToTap(then.words)));
  const subjects = [found.map(({ event }) => `event:${event.id}`).join("|")];
  const by = ids.map((id) => `actor:${id}`).join("|");
  return asks({ about: "events", which: "one", page: 0, subjects, focus: "announced", by, ...asKnown(then.asOf) });
}

/** Whether a kind alone is what is to have been announced: no step of what tells of something else that was. */
export function asksForKindAnnounced(message: ReadMessage): boolean {
  return kindAnnounced(message) !== undefined;
}

function kindAnnounced({ rest, parts, quoted, span, translated }: ReadMessage): string | undefined {
  const kind = translated === true || quoted.length > 0 || span !== undefined ? undefined : KIND_ANNOUNCED.exec(rest);
  const isOfKind = parts.filter(({ is }) => is === "kind").length === 1;
  return isOfKind && parts.length <= MOST_PARTS ? kind?.groups?.kind?.toLowerCase() : undefined;
}

/** Who announced it, and the kind. */
const MOST_PARTS = 2;

function isOfAnnouncing(key: string): boolean {
  return /^announce[ds]?$/u.test(key);
}

function isAnnouncedBy(ids: readonly string[], { event }: FoundEvent, { archive, asOf }: IntentContext): boolean {
  return knownBy(event, asOf).some(
    (step) =>
      isConfirmedByAny(step, ids, archive) ||
      (step.status !== undefined && ANNOUNCED.has(step.status) && isSaidBy(step, ids, archive)),
  );
}

const ANNOUNCED: ReadonlySet<Status> = new Set<Status>(["planned", "confirmed", "agreed", "tentative"]);
