// “Which capital was first thought of for the talks before Muscat”, “where was the round held after Rome was dropped”: of one event where it was, and each place that it was to have; the place that is named tells which one is meant, and is no time.

import type { Archive } from "../../../../archive/archive.ts";
import { placesLeft } from "../../../../archive/place-history.ts";
import type { Status } from "../../../../archive/vocabulary.ts";
import type { EventAt } from "../../../../core/view.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { wasAt } from "../../../parts/find-places.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { asksWhereBefore } from "../changes/before-step.ts";
import { AFTER_SO, EVENT_SLOT, PLACE_SLOT, withoutClosing } from "../phrasing/sentence-forms.ts";
import { eventsCalled } from "../which-event/resolve-event-name.ts";
import { MOST_EVENTS_MEANT } from "../which-event/resolve-events.ts";

const A_PLACE =
  "(?:what|which) (?:(?:other|host) )?(?:places?|cit(?:y|ies)|capitals?|venues?|locations?|countr(?:y|ies)|states?|towns?)";
const IN_WHICH_PLACE = `(?:where|(?:(?:in|at|to) )?${A_PLACE})`;
const THOUGHT_OF_FIRST = "(?:(?:at )?first|originally|initially|once|earlier|ever)";
const IN_MIND =
  "(?:thought of|considered|named|floated|proposed|suggested|planned|mooted|discussed|mentioned|picked|chosen|intended|eyed|favou?red|offered|talked (?:about|of)|scheduled|set|announced|in (?:play|the running|mind|the frame))";
const WAS_CHOSEN =
  /(?: (?:(?:was|were|got) (?:finally |then )?(?:chosen|settled on|picked|agreed(?: on)?|named|decided(?: on)?|fixed|set)|came up|came into play|won out))?/iu
    .source;

const BEFORE_ANOTHER: readonly RegExp[] = [
  new RegExp(
    `${AFTER_SO}${A_PLACE} (?:(?:was|were|had been|has been) )?(?:${THOUGHT_OF_FIRST} )?${IN_MIND}(?: ${THOUGHT_OF_FIRST})? (?:for|to host|as (?:the )?(?:place|venue|site|host)s? (?:for|of)) ${EVENT_SLOT},? before ${PLACE_SLOT}${WAS_CHOSEN}$`,
    "iu",
  ),
  new RegExp(
    `${AFTER_SO}${IN_WHICH_PLACE} (?:was|were) ${EVENT_SLOT} (?:${THOUGHT_OF_FIRST} )?(?:${IN_MIND}|to|going to|meant to|supposed to|due to)(?: (?:to )?(?:be|be held|take place|happen|meet))?(?: (?:for|in|at))?(?: ${THOUGHT_OF_FIRST})?,? before ${PLACE_SLOT}${WAS_CHOSEN}$`,
    "iu",
  ),
];

const DROPPED =
  "(?:(?:(?:was|were|is|had been|has been|got) )?(?:dropped|ruled out|scrapped|abandoned|rejected|discarded|axed|ditched|given up|off the table|no longer (?:possible|an option)|out of the (?:running|question)|called off|cancell?ed)|(?:fell|had fallen|falls) (?:through|away|out)|(?:pulled|backed|dropped|bowed) out|withdrew|said no|declined|refused|gave (?:it |that )?up(?: (?:hosting|on it))?(?: it)?|could(?:n['’]?t| not) host(?: it)?)";
const HELD_AT_LAST =
  "(?:(?:finally |eventually |then |actually )?(?:be held|held|take place|happen|go|meet|moved?(?: to)?|end up|hosted|relocated(?: to)?|convened?|to be))";

const AFTER_IT_WENT: readonly RegExp[] = [
  new RegExp(
    `${AFTER_SO}${IN_WHICH_PLACE} (?:was|were|is|did|will|had) ${EVENT_SLOT} ${HELD_AT_LAST}(?: (?:to|in))?,? (?:after|once|when|now that|since) ${PLACE_SLOT} ${DROPPED}$`,
    "iu",
  ),
  new RegExp(
    `${AFTER_SO}${A_PLACE} (?:then |finally |eventually )?(?:hosted|got|took(?: over)?|held|received) ${EVENT_SLOT},? (?:after|once|when|now that|since) ${PLACE_SLOT} ${DROPPED}$`,
    "iu",
  ),
];

/** One of these is in all of them. */
const MAY_BE_OTHER = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:(?:in|at|to) )?(?:where|what|which)\b.* (?:before|after|once|when|now that|since) /iu,
);

/** More that fit are not looked at. */
const MOST_OF_THE_NAME = 40;

type IsMeant = (found: FoundEvent, key: string, then: IntentContext) => boolean;

/** undefined where nothing of the kind is asked, or nothing that is called so was, or was to be, there. */
export function asksOtherPlace(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!MAY_BE_OTHER.test(asked)) return undefined;
  const line = withoutClosing(asked);
  return (
    eventWithPlace(line, BEFORE_ANOTHER, [isPlacedNow, wasOncePlaced], then, read) ??
    eventWithPlace(line, AFTER_IT_WENT, [hasLostPlace, isOffThere], then, read)
  );
}

/** By the first of the tests that any of those passes which are called so. */
function eventWithPlace(
  line: string,
  forms: readonly RegExp[],
  tests: readonly IsMeant[],
  then: IntentContext,
  read: ReadAgain,
): Intent | undefined {
  for (const form of forms) {
    const { event, place } = form.exec(line)?.groups ?? {};
    if (event === undefined || place === undefined) continue;
    const found = bestCalledSo(eventsCalled(`the ${event}`, then, read));
    if (found.length === 0 || found.length > MOST_OF_THE_NAME) continue;
    const key = tokenize(place).join(" ");
    const meant = tests
      .map((isMeant) => found.filter((one) => isMeant(one, key, then)))
      .find(({ length }) => length > 0);
    if (meant === undefined || meant.length > MOST_EVENTS_MEANT) continue;
    const [only, ...others] = meant;
    const before = others.length === 0 && only && forms === BEFORE_ANOTHER ? placeBefore(only, key, then) : undefined;
    if (before !== undefined) return before;
    const subjects = [meant.map((one) => `event:${one.event.id}`).join("|")];
    return asks({ about: "events", which: "one", page: 0, subjects, focus: "where", ...asKnown(then.asOf) });
  }
  return undefined;
}

/** Of what left no other place, how it stood until it came there. */
function placeBefore({ event }: FoundEvent, key: string, then: IntentContext): Intent | undefined {
  const hasLeft = placesLeft(eventSteps(event, then.asOf).toReversed(), then.archive).length > 0;
  return hasLeft ? undefined : asksWhereBefore(event, key, then);
}

/** What only tells of another that is called so is none of them. */
function bestCalledSo(found: readonly FoundEvent[]): readonly FoundEvent[] {
  const best = Math.max(...found.map(({ score }) => score));
  return found.filter(({ score }) => score === best);
}

function isPlacedAt({ event, state }: EventAt, key: string, archive: Archive): boolean {
  return state.place !== null && wasAt({ event, state }, key, archive);
}

function isPlacedNow(found: FoundEvent, key: string, { archive }: IntentContext): boolean {
  return isPlacedAt(found, key, archive);
}

function wasOncePlaced({ event }: FoundEvent, key: string, { archive, asOf }: IntentContext): boolean {
  return eventSteps(event, asOf).some((step) => isPlacedAt(step, key, archive));
}

/** What is not there any more. */
function hasLostPlace(found: FoundEvent, key: string, then: IntentContext): boolean {
  return !isPlacedNow(found, key, then) && wasOncePlaced(found, key, then);
}

/** What was called off had no other place. */
function isOffThere(found: FoundEvent, key: string, then: IntentContext): boolean {
  return OFF_WITHOUT_PLACE.has(found.state.status) && isPlacedNow(found, key, then);
}

const OFF_WITHOUT_PLACE: ReadonlySet<Status> = new Set<Status>(["cancelled", "lapsed"]);
