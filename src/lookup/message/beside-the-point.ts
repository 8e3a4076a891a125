// What is no question for this bot, though somebody’s name may stand in it.

import type { Part } from "../parts/part.ts";
import type { ReadMessage } from "./read-message.ts";

/** Whether anything of the archive, or somebody who is not in it, is named. */
export function isNaming({ parts }: ReadMessage): boolean {
  return parts.some(({ is }) => is === "record" || is === "missing" || is === "status");
}

/** So likely to be no question for this bot that words which no record has decide it. */
export const MIN_CHATTER = 0.08;

/** So likely that somebody’s name in it makes no question of it: what is thought of him, who will win. */
export const SURE_CHATTER = 0.45;

/** Whether an event, a kind, a time, an office or a name that is missing stands in it: what is asked here of somebody. */
export function isOfMeetings({ parts, span, quoted }: ReadMessage): boolean {
  const isEvent = parts.some((part) => part.is === "record" && part.records.some(({ kind }) => kind === "event"));
  return isEvent || span !== undefined || quoted.length > 0 || parts.some(({ is }) => OF_MEETINGS.has(is));
}

const OF_MEETINGS: ReadonlySet<Part["is"]> = new Set<Part["is"]>(["kind", "status", "office", "missing"]);

/** Asks of somebody, or of a place alone, something of which no record has a word: the best restaurant in Paris, how tall he is. */
export function isBesideThePoint({ parts, unread, telling, span }: ReadMessage): boolean {
  const [only, ...others] = parts;
  const isLone =
    others.length === 0 &&
    span === undefined &&
    (only?.is === "place" || (only?.is === "record" && only.records[0]?.kind !== "event"));
  return isLone && unread.length > 0 && unread.length >= telling.length;
}
