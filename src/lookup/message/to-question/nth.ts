// “The third round of the Istanbul talks”, “the 19th BRICS summit”: which of several by its number.

import { numberWord, ordinalToken } from "../../../archive/calendar-words.ts";
import { tokenize } from "../../../text/tokens.ts";
import { findEvents } from "../../answers/find-events.ts";
import type { Ask } from "../ask/ask.ts";
import type { Intent, IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { FOCUS_OF } from "./about-one.ts";
import type { EventParts } from "./event-query.ts";
import { stepAskedFor } from "./event-step.ts";
import { asksFor, isNarrowed, withoutStatus } from "./events-base.ts";

const ROUND =
  /\b(?<which>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)) rounds?\b/iu;

/** “Round two of the talks”, “round 2”. */
const ROUND_AND_NUMBER =
  /\brounds? (?:no\.? ?|number )?(?<count>one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b/iu;

/** It is called so, or it is none that the archive has. Undefined where no number is told. */
export function asksNth(ask: Ask, message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const round = roundIn(message.rest);
  const which = round ?? (parts.subjects === undefined || parts.series !== undefined ? numberIn(message) : undefined);
  if (which === undefined || !isNarrowed(parts)) return undefined;
  // “Round 3 in March”: where none is called so, its time tells which.
  const isUnnumbered = round !== undefined && message.span !== undefined;
  if (isUnnumbered && findEvents({ ...withoutStatus(parts), names: [which], which: "one" }, then.archive).length === 0)
    return undefined;
  const focus = stepAskedFor(ask, message) ?? FOCUS_OF[ask];
  const { unread: _, ...others } = parts;
  const unread = parts.unread?.filter((word) => tokenize(word)[0] !== which) ?? [];
  const nth = {
    ...others,
    ...(unread.length === 0 ? {} : { unread }),
    names: [which],
    words: round === undefined ? which : `${which} round`,
  };
  return asksFor("one", message, nth, then, focus === undefined ? {} : { focus });
}

/** As titles have it: “2nd”. */
function roundIn(text: string): string | undefined {
  const count = numberWord(ROUND_AND_NUMBER.exec(text)?.groups?.count ?? "");
  return tokenize(ROUND.exec(text)?.groups?.which ?? (count === undefined ? "" : ordinalToken(count)))[0];
}

/** Before what is counted, a word between them or none. The first of all is told by the dates. */
function numberIn({ words, parts }: ReadMessage): string | undefined {
  const isFree = (at: number) => !parts.some(({ from, to }) => from <= at && at < to);
  const isCounted = (at: number) => parts.some(({ is, from }) => from === at && (is === "kind" || is === "record"));
  return words.find(
    ({ key }, at) =>
      /^\d{1,2}(?:st|nd|rd|th)$/.test(key) &&
      key !== "1st" &&
      isFree(at) &&
      (isCounted(at + 1) || (isFree(at + 1) && isCounted(at + 2))),
  )?.key;
}

/** “The first meeting of Biden and Putin”, “the first ever Quad summit”: neither the next nor the last, and not since when it is known. */
export function isFirstOfKind({ words, parts, rest }: ReadMessage): boolean {
  if (STILL_TO_COME.test(rest)) return false;
  // “The first of their meetings.”
  const behindOf = (at: number) => (words[at]?.key === "of" ? at + 2 : at);
  const counted = (start: number, at = behindOf(start)) =>
    parts.find(({ is, from, text }) => from === at && (is === "kind" || is === "record") && !/^rounds?$/i.test(text));
  return words.some(({ key }, at) => {
    const part =
      key === "1st" ? (counted(at + 1) ?? (words[at + 1]?.key === "ever" ? counted(at + 2) : undefined)) : undefined;
    return part !== undefined && words[part.to]?.key !== "about";
  });
}

/** “The first one that I can still catch” is the next. */
const STILL_TO_COME = /\b(?:still|can|could|will|yet to)\b/iu;
