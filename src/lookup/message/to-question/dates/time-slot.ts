// The time that an event tells: “during the G7 in Hiroshima”, “at Munich in 2023”, and when it was announced or called off.

import { earliest, latest } from "@attache/edtf";
import { firstDayOf } from "../../../../archive/known.ts";
import { isSeriesTopic } from "../../../../archive/series-topics.ts";
import type { ChangeAsked } from "../../../../core/change-asked.ts";
import type { EventStep } from "../../../../core/view.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { changeTold } from "../../../answers/change-told.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { Span } from "../../../read/parse-span.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { nthSaid } from "../changes/change-patterns.ts";
import { type EventParts, eventParts } from "../events/event-query.ts";
import { timeOf } from "../events/events-question.ts";
import { singleBest } from "../which-event/resolve-events.ts";

const AT_WHICH: ReadonlySet<string> = new Set("during time while when at".split(" "));

/** “During the G7 in Hiroshima”, “at Munich in 2023”: the days of the event that is named behind the word, and of whoever met beside it; “when it was called off”, those on which that became known. */
export function spanOfEvent(message: ReadMessage, then: IntentContext): Span | undefined {
  const { archive } = then;
  const at = message.words.findIndex(({ key }) => AT_WHICH.has(key));
  const behind = at < 0 ? [] : message.parts.filter(({ from }) => from > at);
  if (strangeTime(message, archive) !== undefined || behind.length === 0) return undefined;
  const { statuses: _, ...parts } = eventParts({ ...message, parts: behind }, archive);
  const change = changeBehind(message, at);
  if (change !== undefined) return spanOfChange(change, parts, message, then);
  const spans = spansOf(parts, message, then);
  return spans.find((one) => spans.every((other) => one && other && one.from <= other.from && one.to >= other.to));
}

/** “During the Rio summit”, of which there were two: from the first of them to the last. */
export function spanOfAll(message: ReadMessage, then: IntentContext): Span | undefined {
  const at = message.words.findIndex(({ key }) => AT_WHICH.has(key));
  const behind = at < 0 ? [] : message.parts.filter(({ from }) => from > at);
  if (behind.length === 0 || changeBehind(message, at) !== undefined) return undefined;
  const { statuses: _, ...parts } = eventParts({ ...message, parts: behind }, then.archive);
  // Who has the office when something takes place that is yet to come nobody knows.
  const spans = spansOf(parts, message, then).flatMap((one) => (one !== undefined && one.to <= then.today ? one : []));
  const [from] = spans.map((one) => one.from).toSorted();
  const to = spans
    .map((one) => one.to)
    .toSorted()
    .at(-1);
  return spans.length > MOST_AT_WHICH || from === undefined || to === undefined ? undefined : { from, to };
}

/** Of more than these nobody is sure which is meant. */
const MOST_AT_WHICH = 4;

function spansOf(
  parts: Omit<EventParts, "statuses">,
  message: ReadMessage,
  { archive }: IntentContext,
): readonly (Span | undefined)[] {
  return findEvents({ ...parts, ...timeOf(message), which: "all" }, archive).map(({ state: { date } }) => {
    const [from, to] = date ? [earliest(date), latest(date)] : [];
    return from && to ? { from, to } : undefined;
  });
}

type ChangeBehind = { readonly what: ChangeAsked["what"]; readonly nth: number | undefined };

/** “When MC12 was first called off”: and not “when the postponed summit was held”. */
export function changeBehind({ words }: Pick<ReadMessage, "words">, at: number): ChangeBehind | undefined {
  const text = typedText(words, at + 1, words.length).replace(CALLED_SO, " ");
  if (TOOK_PLACE.test(text)) return undefined;
  const what = CHANGES.find(([pattern]) => pattern.test(text))?.[1];
  if (what === undefined) return undefined;
  const isOnce = what === "announced" || what === "confirmed";
  return { what, nth: isOnce ? 1 : (nthSaid(text) ?? (ONCE_MORE.test(text) ? -1 : undefined)) };
}

const ONCE_MORE = /\b(?:again|once more)\b/iu;
const CALLED_SO =
  /\b(?:the|a|an|this|that|(?:first|second|twice|once|long|newly)(?: |-)) ?(?:postponed|cancell?ed|delayed|rescheduled|scrapped|moved|announced) (?=\p{L})/giu;
const TOOK_PLACE =
  /\b(?:held|hosted|took place|taken place|happened|met|opened|began|begun|started|ended|concluded|closed|signed)\b/iu;
const CHANGES: readonly (readonly [RegExp, ChangeBehind["what"]])[] = [
  [/\b(?:cancell?ed|call(?:ed)? (?:\p{L}+ ){0,5}off|scrapped|axed|shelved)\b/iu, "off"],
  [/\b(?:postponed|delayed|deferred|put (?:\p{L}+ ){0,5}off|pushed back|put back)\b/iu, "put-off"],
  [/\b(?:moved to (?:another|a later|a new) (?:day|date|month|year|time)|rescheduled)\b/iu, "moved"],
  [/\b(?:announced|made public|unveiled)\b/iu, "announced"],
  [/\bconfirmed\b/iu, "confirmed"],
];

const EITHER_OFF: readonly ChangeAsked["what"][] = ["off", "put-off"];

/** From the first to the last of the steps that tell it; undefined where no event is alone in having them. */
function spanOfChange(
  { what, nth }: ChangeBehind,
  { words: _, unread: _unread, mentions: _mentions, ...parts }: Omit<EventParts, "statuses">,
  message: ReadMessage,
  { archive, asOf }: IntentContext,
): Span | undefined {
  const { span } = message;
  const stepsOf = ({ event }: FoundEvent) => {
    const all = eventSteps(event, asOf);
    // Of what was put off once and called off once, the first time is the first of both.
    const either = nth === undefined || !EITHER_OFF.includes(what) ? [what] : EITHER_OFF;
    const told = new Set(either.flatMap((one) => changeTold(all, { what: one }, undefined, archive).steps));
    const inOrder = all.toReversed().filter((step) => told.has(step));
    return nth === undefined ? inOrder : inOrder.slice(nth < 0 ? nth : nth - 1).slice(0, 1);
  };
  const inTime = (steps: readonly EventStep[]) =>
    steps.filter(
      ({ development: { known } }) => span === undefined || (known.by >= span.from && firstDayOf(known) <= span.to),
    );
  const ofTime = findEvents({ ...parts, ...timeOf(message), which: "one", asOf }, archive);
  const ofAny = span === undefined ? [] : findEvents({ ...parts, which: "one", asOf }, archive);
  const readings = [
    ofTime.map((one) => ({ one, steps: stepsOf(one) })),
    ofAny.map((one) => ({ one, steps: inTime(stepsOf(one)) })),
  ].map((all) => all.filter(({ steps }) => steps.length > 0));
  const telling = readings.find((all) => all.length > 0) ?? [];
  const best = singleBest(telling.map(({ one }) => one));
  const known = telling.find(({ one }) => one === best)?.steps.map(({ development }) => development.known) ?? [];
  const [first, last] = [known[0], known.at(-1)];
  return first && last && { from: firstDayOf(first), to: last.by };
}

/** “When the USSR collapsed”: a time that is told by no event, place or kind of meeting; undefined where it may be, or none is named. */
export function strangeTime({ words, parts }: ReadMessage, archive: IntentContext["archive"]): string | undefined {
  const at = words.findIndex(({ key }) => AT_WHICH.has(key));
  const behind = at < 0 ? [] : parts.filter(({ from }) => from > at);
  const isOfEvent = behind.some(
    (part) =>
      part.is === "kind" ||
      part.is === "place" ||
      (part.is === "record" &&
        part.records.some(({ kind, id }) => kind === "event" || (kind === "topic" && isSeriesTopic(id, archive)))),
  );
  return behind.length === 0 || isOfEvent ? undefined : typedText(words, at, words.length);
}
