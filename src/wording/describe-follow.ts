// Follows and reminders in plain words. Pure text: no markup.

import type { Before, PausedFollower } from "../follow/follower.ts";
import { describeDay } from "./dates/describe-date.ts";

const BEFORE_WORDS: Readonly<Record<Before, string>> = { "1h": "1 hour", "1d": "1 day", "1w": "1 week" };

/** “1 day before”. */
export function phraseBefore(before: Before): string {
  return `${BEFORE_WORDS[before]} before`;
}

/** Why nothing is sent, and what to do. 50278: there is no server in which both are. Else direct messages are closed. */
export function phrasePaused({ reason, since }: PausedFollower): string {
  const alone = reason.includes("50278");
  const cause = alone ? "we have no server in common any more" : "you do not take direct messages from me";
  const cure = alone
    ? "Join a server where I am, or add me to your own apps"
    : "Allow direct messages in the privacy settings of a server where we both are";
  return `Since ${describeDay(since.slice(0, 10))} nothing is sent to you: ${cause} (Discord: ${reason.replace(/\.$/, "")}). ${cure}, then press “Write to me again”; what you missed comes then.`;
}
