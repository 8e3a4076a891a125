// “The next round after May 2026”, “when was the BRICS summit postponed”, “was the G20 ever held by video”: something narrows what recurs, and its last edition is no answer.

import { latest } from "@attache/edtf";
import { stateAsOf } from "../../../../archive/history.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import { type FoundEvent, splitRef } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { wasPutOffOrMoved } from "../../../answers/score-events.ts";
import type { Ask } from "../../ask/ask.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { deedOfMoving } from "../changes/moving-verbs.ts";
import { stepAskedFor } from "../changes/step-slot.ts";
import { focusAsked } from "../events/event-focus.ts";
import type { EventParts } from "../events/event-query.ts";
import { asksFor, isNarrowed, withTopic } from "../events/events-question.ts";

/** undefined where nothing of the kind is asked. */
export function asksNarrowedSeries(
  ask: Ask,
  message: ReadMessage,
  parts: EventParts,
  then: IntentContext,
): Intent | undefined {
  if (message.translated === true || !isNarrowed(parts)) return undefined;
  return (
    asksAfterTime(ask, message, parts, then) ??
    asksEditionMoved(ask, message, parts, then) ??
    asksEverByVideo(message, parts, then)
  );
}

/** Of what was first known, said or done in a time it is asked elsewhere. */
const FIRST_OR_NEXT =
  /\b(?:first|next)\b(?! (?:announced|known|reported|said|told|mentioned|confirmed|proposed|floated|planned|lady|minister|deputy|vice)\b)/iu;
const OF_FIRST_NEWS = /\b(?:announc|report|propos|float|mention|confirm|disclos|reveal)\w*/iu;

const PLANNED_AFTER =
  /^(?:so |and |but )?(?:what(?: else| all)?(?:['’]s| is| are| was| were| had been)?|anything|which \p{L}+ (?:is|are|was|were)) (?:still )?(?:planned|scheduled|due|expected|lined up|to come|coming(?: up)?|foreseen|on the (?:calendar|agenda|cards)|set)\b/iu;

/** After a time that is over comes the first behind it, though that is over too; what was planned then is all of it. */
function asksAfterTime(ask: Ask, message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const { rest, span, since } = message;
  if (span === undefined || !since || span.from > then.today || then.asOf !== undefined) return undefined;
  const { words = "", names, mentions, ...others } = parts;
  const isCount = (word: string) => /^(?:1st|first|next|planned|scheduled)$/u.test(word);
  const kept = words.split(" ").filter((word) => word !== "" && !isCount(word));
  const called = names?.filter((name) => !isCount(name)) ?? [];
  const told = mentions?.filter((word) => !isCount(word)) ?? [];
  const query: EventParts = {
    ...others,
    ...(kept.length === 0 ? {} : { words: kept.join(" ") }),
    ...(called.length === 0 ? {} : { names: called }),
    ...(told.length === 0 ? {} : { mentions: told }),
    statuses: undefined,
  };
  if (PLANNED_AFTER.test(rest)) return asksFor("all", message, { ...withTopic(query), statuses: undefined }, then);
  const of = ofItsSeries(query, span.from, then);
  if (ask === "count" || !FIRST_OR_NEXT.test(rest) || OF_FIRST_NEWS.test(rest)) return undefined;
  const first = asksFor("first", message, of, then, focusAsked(ask, message, of, then));
  const isThere = findEvents({ ...of, which: "first", from: span.from }, then.archive).length > 0;
  return isThere ? first : undefined;
}

/** “The first Quad summit after 2021”: the one that is called the first was before that. */
function ofItsSeries(query: EventParts, from: string, { archive }: IntentContext): EventParts {
  const [only, ...others] = query.subjects?.flatMap((refs) => refs.split("|")) ?? [];
  const event = only?.startsWith("event:") === true ? archive.events.get(splitRef(only).id as never) : undefined;
  const date = event && stateAsOf(event, undefined)?.date;
  const isBefore = date != null && (latest(date) ?? from) < from;
  if (others.length > 0 || event?.series === undefined || !isBefore) return query;
  const { subjects: _, ...rest } = query;
  return { ...rest, series: event.series };
}

/** Whether it is asked of any edition, and not of the one that is nearest. */
const OF_ANY_EDITION =
  /^(?:so |and |but )?(?:when|in which year|(?:in )?what year|on (?:what|which) day)(?: was| were| did| has)\b|^(?:so |and |but )?(?:was|were|has|have|did)\b.*\bever\b/iu;

/** As many are shown at once. */
const MOST_EDITIONS_MOVED = 5;

/** The editions that were put off, or that none was. */
function asksEditionMoved(ask: Ask, message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const { series, subjects, places, names, mentions } = parts;
  const isOfOne = [subjects, places, names, mentions, message.span].some((part) => part !== undefined);
  if (series === undefined || isOfOne || stepAskedFor(ask, message) !== "moved") return undefined;
  if (!OF_ANY_EDITION.test(message.rest) || OF_ITS_TURN.test(message.rest)) return undefined;
  const isOfDelay = deedOfMoving(message.rest) === "later";
  const wasMoved = ({ event }: FoundEvent) =>
    isOfDelay
      ? knownBy(event, then.asOf).some(({ status }) => status === "postponed")
      : wasPutOffOrMoved(event, then.asOf);
  const found = findEvents({ series, which: "all", asOf: then.asOf }, then.archive).filter(wasMoved);
  if (found.length > MOST_EDITIONS_MOVED) return undefined;
  const none = { kinds: parts.kinds, series, statuses: undefined };
  if (found.length === 0) return asksFor("all", message, none, then, { statuses: ["postponed"] });
  const moved = { subjects: [found.map(({ event }) => `event:${event.id}`).join("|")], statuses: undefined };
  return asksFor("one", message, moved, then, { focus: "moved" });
}

const OF_ITS_TURN = /\b(?:next|last|latest|upcoming|coming|previous|current|this)\b/iu;

const EVER_HELD_SO =
  /^(?:so |and |but )?(?:(?:was|were|is|are|has|have|had|did)\b.*\bever\b|(?:was|were|has|have) there(?: ever)?(?: been)? (?:an?|any)\b)/iu;

/** All that took place so, its editions and what the body held beside them. */
function asksEverByVideo(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const { format, kinds, words: _, ...others } = parts;
  if (format === undefined || parts.series === undefined || message.span !== undefined) return undefined;
  if (!EVER_HELD_SO.test(message.rest)) return undefined;
  const isOfMeeting = kinds === undefined || kinds.some((kind) => kind === "summit" || kind === "meeting");
  const of = { ...withTopic({ ...others, ...(isOfMeeting && kinds !== undefined ? { kinds } : {}) }), format };
  return asksFor("all", message, { ...of, statuses: undefined }, then, { statuses: ["held"] });
}
