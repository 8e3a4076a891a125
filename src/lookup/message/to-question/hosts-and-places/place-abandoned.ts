// “Why did the summit leave Siem Reap”, “why was COP31 not in Australia”: of what was to be there, the step by which it went away or was called off; of what never was, the one that set its place.

import type { Archive } from "../../../../archive/archive.ts";
import type { ChangeKind } from "../../../../archive/change.ts";
import { placeWords } from "../../../../archive/events-by-place.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import type { Place } from "../../../../archive/schema.ts";
import { isSeriesTopic } from "../../../../archive/series-topics.ts";
import { changeAsStep } from "../../../../core/change-asked.ts";
import { placeAsStep } from "../../../../core/left-place.ts";
import type { EventAt, EventStep } from "../../../../core/view.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { textOf } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isPlaceLeft } from "../../../answers/moves.ts";
import { wasAt } from "../../../parts/find-places.ts";
import type { Part, Stretch } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { WHY } from "../changes/moving-verbs.ts";
import { eventParts } from "../events/event-query.ts";
import { isNarrowed, timeOf, withoutStatus } from "../events/events-question.ts";
import { asksToldStep } from "../events/told-step.ts";
import { isActorPart, saysUntold } from "../guards/untold.ts";
import { MOST_EVENTS_MEANT, singleBest } from "../which-event/resolve-events.ts";
import { cameFrom, isOfState, keysBetween, placeMovedTo } from "./moved-between.ts";

/** undefined where nothing of the kind is asked, or nothing is known to have been there and left, or to be elsewhere. */
export function asksWhyPlaceLeft(message: ReadMessage, then: IntentContext): Intent | undefined {
  const place = WHY.test(message.rest) && message.translated !== true ? placeLeft(message, then.archive) : undefined;
  if (place === undefined) return WHY.test(message.rest) ? asksWhyMovedTo(message, then) : undefined;
  if (message.parts.some(({ is }) => is === "missing")) return undefined;
  const key = keysBetween(message.words, place.from, place.to);
  const isThere = ({ event, state }: EventAt) => state.place !== null && wasAt({ event, state }, key, then.archive);
  const left = eventsBesidePlace(message, place, { places: [key] }, then).filter(({ event }) =>
    eventSteps(event, then.asOf).some((step) => isLeftIn(step, isThere)),
  );
  const to = placeMovedTo(message, place, then.archive);
  if (to !== undefined) {
    const moved = left.filter(({ event }) => cameFrom(event, { from: key, to }, then));
    // That no such move is told, and never why something else was changed.
    return moved.length > 0
      ? asksOfLeft(moved, key, then)
      : saysUntold(message.rest.replace(WHAT_WAS_MOVED, ""), message, then);
  }
  if (left.length > 0) return asksOfLeft(left, key, then);
  const elsewhere = singleBest(eventsBesidePlace(message, place, {}, then));
  if (elsewhere === undefined || elsewhere.state.place === null || isThere(elsewhere)) return undefined;
  const { event } = elsewhere;
  const isBid = eventSteps(event, then.asOf).some(isThere) || textOf(event, then.asOf).includes(` ${key} `);
  const step = changeAsStep({ what: "place-set" });
  return isBid ? asksToldStep(event.id, step, then) : undefined;
}

/** The place behind words that say so: “leave Rome”, “not held in Chile”, “moved out of Kunming”; of a meeting, and not of whoever was not there. */
function placeLeft({ words, parts }: ReadMessage, archive: Archive): Stretch | undefined {
  const named = parts.filter((part) => part.is === "place" || isOfState(part, archive));
  const behind =
    LEFT_BEHIND_PLACE.exec(keysBetween(words, 0, words.length))?.[0]
      .trim()
      .split(" ").length ?? 0;
  const end = words.length - behind;
  const isWord = !parts.some(({ to }) => to === end) && placeWords.of(archive).has(words[end - 1]?.key ?? "");
  return [...named, ...(isWord ? [{ from: end - 1, to: end }] : [])].find((place) => {
    const said = keysBetween(words, 0, place.from);
    const others = parts.filter((part) => part !== place);
    const pattern =
      (behind > 0 && place.to === end) || (NEGATED_WHY.test(said) && !others.some(isActorPart))
        ? PUT_THERE
        : WORDS_OF_LEAVING;
    const length = pattern.exec(said)?.[0].trim().split(" ").length;
    const at = place.from - (length ?? 0);
    return (
      length !== undefined &&
      (isNumberedName(words[at - 1]) ||
        (others.some((part) => part.to === at) &&
          others.some((part) => part.to <= at && namesGathering(part, archive))))
    );
  });
}

/** “Why was the summit moved to Delaware”: why it left the place from which it came there, and none that it had left before. */
function asksWhyMovedTo(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { words, parts, translated } = message;
  const place = parts.find(
    ({ is, from }) => (is === "place" || is === "record") && MOVED_TO_PLACE.test(keysBetween(words, 0, from)),
  );
  if (place === undefined || translated === true || parts.some(({ is }) => is === "missing")) return undefined;
  const key = keysBetween(words, place.from, place.to);
  const best = singleBest(eventsBesidePlace(message, place, { places: [key] }, then));
  if (best === undefined) return undefined;
  const { event } = best;
  const steps = eventSteps(event, then.asOf).toReversed();
  const isThere = ({ state }: EventStep) => state.place !== null && wasAt({ event, state }, key, then.archive);
  const came = steps.findIndex(isThere);
  const left = steps.slice(0, came + 1).findLast(isPlaceLeft)?.before?.place?.name;
  return left === undefined ? undefined : asksOfLeft([best], keyOf(left), then);
}

const WHAT_WAS_MOVED = /^.*?(?=\b(?:mov|shift|relocat|switch|transferr?)(?:e|es|ed|ing)? from\b)/iu;
const MOVED_TO_PLACE = / (?:mov|shift|relocat|switch|transferr?)(?:e|es|ed|ing)? to(?: the)?$/u;

/** “COP16” */
function isNumberedName(word: ReadMessage["words"][number] | undefined): boolean {
  return word !== undefined && /^\p{L}+\d+$/u.test(word.key);
}

const WORDS_OF_LEAVING =
  / (?:leav(?:e|es|ing)|left|quit|abandon(?:ed)?|(?:(?:mov(?:e|ed|ing)|shift(?:ed)?|relocated?|taken?|pull(?:ed)?|go|went|gone) )?(?:out of|away from)|(?:mov|shift|relocat|switch|transferr?|chang)(?:e|es|ed|ing)? from|g[ai]ve(?:s|n)? up|giving up|(?:not|no longer|never) (?:go|going|come|coming) to|(?:not|no longer|never)(?: be| being)?(?: held| hosted| meet(?:ing)?| met| happen(?:ing)?| tak(?:e|en|ing) place| staged| convened?)? (?:in|at))(?: the)?$/u;

/** “The summit at Doral given up”, behind the place. */
const LEFT_BEHIND_PLACE = / (?:(?:was|being|then) )?(?:given up|abandoned|dropped|ditched|scrapped)$/u;

const NEGATED_WHY = /^(?:so |and |but )?(?:why|how come) (?:the )?(?:was|is|did|were|has|are)n['’]?t /u;
const PUT_THERE =
  / (?:(?:held|hosted|meet|happen(?:ing)?|tak(?:e|en|ing) place|staged|convened?) )?(?:in|at)(?: the)?$/u;

/** “Why was Myanmar not at the summit” is asked of who stayed away. */
function namesGathering(part: Part, archive: Archive): boolean {
  const isHeld = ({ kind, id }: { readonly kind: string; readonly id: string }) =>
    kind === "event" || (kind === "topic" && isSeriesTopic(id, archive));
  return part.is === "kind" || (part.is === "record" && part.records.some(isHeld));
}

const ASKS_WHERE = whereItMayFit(
  /^(?:so |and |but )?(?:where|(?:what|which) (?:place|city|venue|country|location)s?)\b/iu,
);
const BEFORE_PLACE = / before(?: in| at)?$/u;

/** “Where was the summit to be before Phnom Penh”: of what came there from elsewhere, its places; undefined where nothing is known to have. */
export function asksPlaceBefore(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, parts, words, translated } = message;
  if (translated === true || !ASKS_WHERE.test(rest)) return undefined;
  const place = parts.find(
    ({ is, from }) => (is === "place" || is === "record") && BEFORE_PLACE.test(keysBetween(words, 0, from)),
  );
  if (place === undefined) return undefined;
  const key = keysBetween(words, place.from, place.to);
  const isThere = ({ event, state }: EventAt) => state.place !== null && wasAt({ event, state }, key, then.archive);
  const came = eventsBesidePlace(message, place, { places: [key] }, then).filter(({ event }) =>
    eventSteps(event, then.asOf).some(
      (step) =>
        step.before?.place != null &&
        isThere(step) &&
        !isThere({ event, state: step.before }) &&
        !isStateOf(step.before.place, then.archive),
    ),
  );
  if (came.length === 0 || came.length > MOST_EVENTS_MEANT) return undefined;
  const subjects = [came.map(({ event }) => `event:${event.id}`).join("|")];
  return asks({ about: "events", which: "one", page: 0, subjects, focus: "where", ...asKnown(then.asOf) });
}

/** “South Africa”, of what came to be in Johannesburg: its place became only more exact. */
function isStateOf({ name, country }: Place, { actors }: Archive): boolean {
  return actors.get(country ?? "")?.name === name;
}

/** With all that is named beside the place. */
function eventsBesidePlace(
  message: ReadMessage,
  place: Stretch,
  there: { places?: string[] },
  { archive, asOf }: IntentContext,
): readonly FoundEvent[] {
  const kept = { ...message, parts: message.parts.filter((part) => part !== place) };
  const { words: _, unread: _unread, mentions: _mentions, places: _places, ...named } = eventParts(kept, archive);
  // What was beside an edition is no edition.
  const query = { ...withoutStatus(named), ...there };
  if (!isNarrowed(query)) return [];
  return findEvents({ ...query, ...timeOf(message), which: "one", focus: "relocated", asOf }, archive);
}

/** Of several it is asked back which one is meant. */
function asksOfLeft(left: readonly FoundEvent[], key: string, { asOf }: IntentContext): Intent | undefined {
  const best = singleBest(left);
  const meant = best === undefined ? left : [best];
  if (meant.length > MOST_EVENTS_MEANT) return undefined;
  const subjects = [meant.map(({ event }) => `event:${event.id}`).join("|")];
  const asked = { which: "one", page: 0, subjects, focus: "relocated", step: placeAsStep(key) } as const;
  return asks({ about: "events", ...asked, ...asKnown(asOf) });
}

function isLeftIn({ event, before, state, changes }: EventStep, isThere: (at: EventAt) => boolean): boolean {
  if (before === undefined || !isThere({ event, state: before })) return false;
  return !isThere({ event, state }) || changes.some((kind) => OFF_CHANGES.has(kind));
}

const OFF_CHANGES: ReadonlySet<ChangeKind> = new Set<ChangeKind>(["cancelled", "postponed", "lapsed"]);
