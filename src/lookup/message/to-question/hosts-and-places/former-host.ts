// “Who was supposed to host MC12 before Geneva”, “which country stepped in after Türkiye withdrew from COP16”, “did Brazil not host it”: of one event each place that it was to have, in turn, where it lost one.

import type { EventId } from "../../../../archive/fields.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import { placesLeft } from "../../../../archive/place-history.ts";
import type { Event } from "../../../../archive/schema.ts";
import { nothingFound } from "../../../../core/notice.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { NONE } from "../../../../wording/describe-limits.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { actorsIn } from "../../../answers/step-told.ts";
import { placesInTurn } from "../../../answers/values-in-turn.ts";
import { wasAt } from "../../../parts/find-places.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain, says } from "../../intent.ts";
import { toldAnyhow } from "../changes/history-answers.ts";
import {
  BE_HOST_OF,
  GAVE_IT_UP,
  HOST_AT_FIRST,
  HOST_IT,
  MEANT_TO,
  STEPPED_IN,
  WHICH_HOST,
} from "../phrasing/hosting-phrases.ts";
import {
  EVENT_SLOT,
  type FormGroups,
  groupsOfFirst,
  NEGATED,
  PLACE_SLOT,
  sentenceForm,
  withoutClosing,
} from "../phrasing/sentence-forms.ts";
import { eventsCalled } from "../which-event/resolve-event-name.ts";
import { singleBest } from "../which-event/resolve-events.ts";

const HOST_SLOT = `(?:in |at |to |by )?${PLACE_SLOT}`;

/** “… before Geneva (got it)”, “… until it went to Geneva”. */
const UNTIL_GIVEN = /,? (?:before|until) (?:it (?:went|moved|was moved|was given) to )?/u.source;
const AND_HAD_IT = /(?: (?:got|took|did|stepped|was|hosted)\b.*)?/u.source;
const BEFORE_OTHER_HOST = `(?:${UNTIL_GIVEN}${HOST_SLOT}${AND_HAD_IT})?`;

/** “Who was (first) to host it (before Geneva)”: the verb before the event, behind it, or a noun for the first host. */
const FIRST_HOST_FORMS: readonly RegExp[] = [
  sentenceForm(
    `${WHICH_HOST} (?:was|were|had been|is it that was)(?: ${HOST_AT_FIRST})? ${MEANT_TO} ${BE_HOST_OF} ${EVENT_SLOT}(?:,? ${HOST_AT_FIRST})?${BEFORE_OTHER_HOST}`,
  ),
  sentenceForm(
    `${WHICH_HOST} (?:was|were|had been)(?: ${HOST_AT_FIRST})? ${MEANT_TO} (?:be )?${EVENT_SLOT}(?:['’]s)? (?:host|hosts)(?:,? ${HOST_AT_FIRST})?${BEFORE_OTHER_HOST}`,
  ),
  sentenceForm(
    `(?:who|which country) (?:was|were) (?:the )?(?:first|original|initial|previous|planned|intended) (?:host|choice) (?:of|for) ${EVENT_SLOT}${BEFORE_OTHER_HOST}`,
  ),
];

const ONCE_THEY = ",? (?:after|when|once|because)";

/** “Who stepped in after Türkiye withdrew from COP16”, “who took over COP15 when Kunming could not host”: the event last, or in between. */
const STEPPED_IN_FORMS: readonly RegExp[] = [
  sentenceForm(
    `${WHICH_HOST} ${STEPPED_IN}${ONCE_THEY} ${HOST_SLOT} ${GAVE_IT_UP} (?:(?:from|of|on|as|its|hosting|host|the|to|being|for) )*(?<event>\\S.*)`,
  ),
  sentenceForm(
    `${WHICH_HOST} ${STEPPED_IN} (?:(?:for|with|as host of|hosting|at|the) )*(?<event>\\S.*?)${ONCE_THEY} ${HOST_SLOT} ${GAVE_IT_UP}`,
  ),
];

const AFTER_ALL = /(?: in the end| after all| at all| then)?/u.source;

/** “Was Brazil not to host it”, “did Australia not host COP31 in the end”: of those, whether it lost that place. */
const NOT_HOST_FORMS: readonly RegExp[] = [
  sentenceForm(
    `(?:was|were)${NEGATED}? (?:it )?${HOST_SLOT} (?:not )?(?:${HOST_AT_FIRST} )?${MEANT_TO} ${BE_HOST_OF} ${EVENT_SLOT}(?: ${HOST_AT_FIRST})?`,
  ),
  sentenceForm(
    `(?:did|does|is|was|will)${NEGATED} ${HOST_SLOT} (?:want to |mean to |offer to |going to |plan to )?${HOST_IT} ${EVENT_SLOT}${AFTER_ALL}`,
  ),
  sentenceForm(`(?:did|does|is|was|will) ${HOST_SLOT} not ${HOST_IT} ${EVENT_SLOT}${AFTER_ALL}`),
  sentenceForm(
    `(?:was|were)${NEGATED} ${EVENT_SLOT} ${MEANT_TO} (?:be |take place |happen |go )?(?:held )?(?:in|at|to) (?:the )?(?<place>\\p{L}[\\p{L}.’' -]*?)(?: ${HOST_AT_FIRST})?`,
  ),
];

/** “What happened to Trump's G7 at Doral in 2020”: the place was given up. */
const BECAME_OF =
  /^(?:(?:so|and|but),? )?(?:what(?:ever)? (?:happened|became|has become|came)|what['’]s become) (?:to|of|with) (?:the (?:plan (?:for|to hold) )?)?(?:(?<owner>\p{L}[\p{L}. -]*?)['’]s? )?(?<event>\S.*?) (?:being |held )?(?:in|at) (?:the )?(?<place>\p{L}[\p{L}.’' -]*?)(?: in (?<year>(?:19|20)\d\d))?$/iu;

/** One of these is in all of them. */
const MAY_BE_HOST = whereItMayFit(
  /\b(?:host\w*|hold\w*|hav(?:e|ing)|stag(?:e|ing)|organi[sz]e|receive|do|stepped|took|jumped|filled|came|replaced|offered|hosted|supposed|meant|happened|became|become)\b/iu,
);
const OPENS_SO =
  /^(?:\p{L}+,? ){0,4}?(?:who(?:se)?|which|what(?:ever)?|was(?:n['’]?t)?|were(?:n['’]?t)?|did(?:n['’]?t)?|does(?:n['’]?t)?|is(?:n['’]?t)?|will|won['’]?t)\b/iu;

/** undefined where nothing of the kind is asked, or nothing that is called so lost a place. */
export function asksFormerHost(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!OPENS_SO.test(asked) || !MAY_BE_HOST.test(asked)) return undefined;
  const line = withoutClosing(asked);
  if (/["“”«»„]/u.test(line)) return undefined;
  const became = BECAME_OF.exec(line)?.groups;
  if (became !== undefined) return toldAnyhow(line, then, read) ?? asksOfGivenUp(became, then, read);
  const first = groupsOfFirst([...FIRST_HOST_FORMS, ...STEPPED_IN_FORMS], line);
  if (first !== undefined)
    return (
      toldAnyhow(line, then, read) ??
      asksInTurn(first, then, read, (event) => hasLostState(event, then) || hasLostAny(event, first.place, then))
    );
  const not = groupsOfFirst(NOT_HOST_FORMS, line);
  const key = keyOf(not?.place ?? "");
  if (not === undefined) return undefined;
  return ofSomeEdition(not, then, read) ?? asksInTurn(not, then, read, (event) => isNotThere(event, key, then));
}

/** “Did Indonesia not host the G20”: of editions that nothing tells apart the one that it lost, else the last that it had; never another, nor one that only tells of it. */
function ofSomeEdition({ event = "", place = "" }: FormGroups, then: IntentContext, read: ReadAgain) {
  const { archive, asOf, words } = then;
  const key = keyOf(place);
  const editions = eventsCalled(event, then, read).map((one) => one.event);
  const [first, ...others] = editions;
  const isSeries = first?.series !== undefined && others.some(({ series }) => series === first.series);
  if (!isSeries || editions.some((one) => hasLost(one, key, then))) return undefined;
  const hosted = editions
    .filter((one) => everPlacedAt(one, key, then))
    .toSorted((a, b) => (a.id < b.id ? 1 : -1))
    .at(0);
  if (hosted !== undefined) return asks({ about: "event", id: hosted.id, page: 0, focus: "where", ...asKnown(asOf) });
  if (!actorsIn(place, archive).some((id) => archive.actors.get(id as never)?.kind === "state")) return undefined;
  return says(nothingFound(words.conversation.notNamed({ title: NONE, names: place }), asOf));
}

type IsHostLost = (event: Event) => boolean;

function asksInTurn({ event = "", place }: FormGroups, then: IntentContext, read: ReadAgain, isMeant: IsHostLost) {
  const meant = eventsCalled(event, then, read).filter((one) => isMeant(one.event));
  const key = place === undefined ? "" : keyOf(place);
  // Which of several it is tells the place that is named.
  const there = meant.filter(({ event: one }) => key !== "" && everPlacedAt(one, key, then));
  return asksItsPlaces(singleBest(there.length > 0 ? there : meant), then);
}

function asksItsPlaces(found: FoundEvent | undefined, { asOf }: IntentContext): Intent | undefined {
  const id: EventId | undefined = found?.event.id;
  return id && asks({ about: "event", id, page: 0, focus: "places", ...asKnown(asOf) });
}

function asksOfGivenUp({ owner, event = "", place = "", year }: FormGroups, then: IntentContext, read: ReadAgain) {
  const [key, time] = [keyOf(place), year === undefined ? "" : ` in ${year}`];
  const names = owner === undefined ? [event] : [`${owner}'s ${event}`, event];
  for (const name of names) {
    const found = eventsCalled(`${name}${time}`, then, read).filter((one) => hasLost(one.event, key, then));
    if (found.length > 0) return asksItsPlaces(singleBest(found), then);
  }
  return undefined;
}

/** Whether it was to be in another state than the one where it is, or in none. */
function hasLostState(event: Event, { archive, asOf }: IntentContext): boolean {
  const steps = eventSteps(event, asOf);
  const now = steps[0]?.state.place ?? event.place;
  return placesLeft(steps.toReversed(), archive).some(({ country }) => country !== now?.country);
}

/** Whether it was to be elsewhere in the state before it was there. */
function hasLostAny(event: Event, place: string | undefined, then: IntentContext): boolean {
  if (place === undefined || !everPlacedAt(event, keyOf(place), then)) return false;
  return placesLeft(eventSteps(event, then.asOf).toReversed(), then.archive).length > 0;
}

function everPlacedAt(event: Event, key: string, { archive, asOf }: IntentContext): boolean {
  return eventSteps(event, asOf).some(({ state }) => state.place !== null && wasAt({ event, state }, key, archive));
}

function isStillThere(event: Event, key: string, { archive, asOf }: IntentContext): boolean {
  const [last] = eventSteps(event, asOf);
  return last !== undefined && last.state.place !== null && wasAt(last, key, archive);
}

function hasLost(event: Event, key: string, then: IntentContext): boolean {
  return everPlacedAt(event, key, then) && !isStillThere(event, key, then);
}

/** Whether it was there once, or was thought of, and is not. */
function isNotThere(event: Event, key: string, then: IntentContext): boolean {
  if (key === "" || isStillThere(event, key, then)) return false;
  if (everPlacedAt(event, key, then)) return true;
  return placesInTurn(eventSteps(event, then.asOf)).some(({ step }) =>
    ` ${keyOf(step.development.summary)} `.includes(` ${key} `),
  );
}
