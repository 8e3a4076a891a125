// “Events with no date yet”, “which summits are still postponed?”: how they stand now.

import type { Status } from "../../../../archive/vocabulary.ts";
import { MOVED_EARLIER } from "../../../../core/event-focus.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { BEGINNING } from "../../../read/extract-time.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import type { EventParts } from "../events/event-query.ts";

/** “Events with no date yet”. */
export const ASKED_UNDATED = whereItMayFit(
  /\b(?:no|without (?:a |any )?|lack(?:s|ing)? (?:an? )?|(?:do(?:es)?n[o']?t|do(?:es)? not) (?:yet )?have (?:an? )?|(?:is|are) missing (?:an? )?|(?:still )?needs? (?:an? )|never (?:got|had) a (?:new )?|have ?n[o']?t got a |(?:not|n't) (?:yet )?have a )\s*(?:fixed |firm |set |new |confirmed |official |exact )?dates?\b|\bundated\b|\bdates? (?:(?:is|are) )?(?:still )?(?:unknown|open|tbd|tba|not (?:yet )?(?:known|set|fixed))\b/iu,
);

/** What a date may still come for. */
const MAY_GET_A_DATE = ["floated", "planned", "tentative", "postponed", "agreed"] as const satisfies readonly Status[];

/** Those that have no date, or that stand put off now. */
export function asksUndated(
  which: "all" | "count",
  parts: EventParts,
  stands: boolean,
  { asOf }: IntentContext,
): Intent {
  const { words: _, statuses, unread: _unread, names: _names, ...others } = parts;
  // “With no confirmed date”: what is confirmed has one.
  const few = statuses === undefined || statuses.includes("confirmed") ? MAY_GET_A_DATE : statuses;
  const so = stands ? { stands } : { undated: true as const };
  return asks({ about: "events", which, page: 0, ...others, ...so, statuses: [...few], ...asKnown(asOf) });
}

/** “Which visits are postponed at the moment?”, “put off with no new date”: how they stand now, and not what was done today. */
export function isOfHowItStands({ rest, parts }: ReadMessage): boolean {
  const isOfNow = /\b(?:is|are|still|remain(?:s|ing)?)\b/iu.test(rest) || ASKED_UNDATED.test(rest);
  return parts.some(({ is }) => is === "status") && isOfNow && !/\b(?:was|were|got|being)\b/iu.test(rest);
}

/** “Only floated”, “merely planned”, “not yet confirmed”: no more than that now, and not what was so once and went on. */
export function asTheyStand(statuses: readonly Status[] | undefined, message: ReadMessage) {
  if (statuses === undefined) return {};
  const { rest, parts } = message;
  const isPast = /\b(?:was|were|got|been|had)\b/iu.test(rest);
  const isNoMore = (text: string) => NEVER_MORE.test(text) || (!isPast && SO_UNTIL_NOW.test(text));
  const stands = parts.some(({ is, text }) => is === "status" && isNoMore(text));
  return { statuses: [...statuses], ...(stands ? { stands } : {}), ...movedInTime(statuses, message) };
}

/** “Which were moved in April”: what got another date then, to whichever day, and not only what was put off. */
function movedInTime(statuses: readonly Status[], { rest, span, since }: ReadMessage) {
  if (statuses.join() !== "postponed" || span === undefined || since || span.from === BEGINNING) return {};
  if (!GOT_ANOTHER_DATE.test(rest)) return {};
  return { focus: "moved" as const, ...(IS_EARLIER.test(rest) ? { step: MOVED_EARLIER } : {}) };
}

const GOT_ANOTHER_DATE = whereItMayFit(
  /^(?!.*\b(?:postpon|delay|put (?:off|back)|defer|online|video|virtual)).*\bmoved\b(?! (?:to|from|into|out|back|online|later) )/iu,
);
const IS_EARLIER = /\bmoved forward\b/iu;

const NEVER_MORE = /^(?:only|merely)\b/iu;
/** “Were just floated” may be what is new, and “was not confirmed” what somebody did not do. */
const SO_UNTIL_NOW = /^(?:just\b|unconfirmed|not (?:yet )?confirmed)/iu;
