// “Who was supposed to host MC12 before Geneva”, “which country stepped in after Türkiye withdrew from COP16”, “did Brazil not host it”: of one event each place that it was to have, in turn, where it lost one.

import type { EventId } from "../../../../archive/fields.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import { placesLeft } from "../../../../archive/place-history.ts";
import type { Event } from "../../../../archive/schema.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { placesInTurn } from "../../../answers/values-in-turn.ts";
import { wasAt } from "../../../parts/find-places.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { toldAnyhow } from "../changes/history-answers.ts";
import { eventsCalled } from "../changes/value-history.ts";
import { POLITE_OPENING } from "../phrasing/polite-opening.ts";
import { singleBest } from "../which-event/resolve-events.ts";

const WHO_WAS_HOST =
  "(?:who|whose turn|(?:which|what) (?:\\p{L}+ )?(?:country|state|nation|city|capital|place|government))";
const WAS_TO =
  "(?:supposed|meant|due|going|expected|scheduled|set|planned|slated|intended|lined up|chosen|picked|down|bound|to)(?: to| for| as)*";
const HOST_AT_FIRST = "(?:(?:the )?(?:at )?first|originally|initially|in the first place|at the start|to begin with)";
const HOLD_IT = "(?:host|hosting|hold|holding|have|having|stage|staging|organi[sz]e|receive|do)";
const A_PLACE_NAMED = "(?:in |at |to |by )?(?:the )?(?<place>\\p{L}[\\p{L}.’'-]*(?: \\p{L}[\\p{L}.’'-]*){0,3}?)";
const UNTIL_GIVEN = /,? (?:before|until) (?:it (?:went|moved|was moved|was given) to )?/u.source;
const BEFORE_OTHER_HOST = `(?:${UNTIL_GIVEN}${A_PLACE_NAMED}${/(?: (?:got|took|did|stepped|was|hosted)\b.*)?/u.source})?`;
const GAVE_IT_UP =
  "(?:withdr[ae]w|pulled out|backed out|dropped out|bowed out|gave (?:it |that )?up|stepped (?:back|aside|down)|cancell?ed|said no|fell (?:through|out)|dropped|could(?:n['’]?t| not) (?:host|hold)(?: it)?|was (?:dropped|ruled out|off)|quit)";

/** “Who was (first) to host it (before Geneva)”. */
const FIRST_HOST_FORMS: readonly RegExp[] = [
  new RegExp(
    `${POLITE_OPENING}${WHO_WAS_HOST} (?:was|were|had been|is it that was)(?: ${HOST_AT_FIRST})? ${WAS_TO} (?:be )?(?:the )?(?:hosts? (?:of|for)|${HOLD_IT}) (?:the )?(?<event>\\S.*?)(?:,? ${HOST_AT_FIRST})?${BEFORE_OTHER_HOST}$`,
    "iu",
  ),
  new RegExp(
    `${POLITE_OPENING}${WHO_WAS_HOST} (?:was|were|had been)(?: ${HOST_AT_FIRST})? ${WAS_TO} (?:be )?(?:the )?(?<event>\\S.*?)(?:['’]s)? (?:host|hosts)(?:,? ${HOST_AT_FIRST})?${BEFORE_OTHER_HOST}$`,
    "iu",
  ),
  new RegExp(
    `${POLITE_OPENING}(?:who|which country) (?:was|were) (?:the )?(?:first|original|initial|previous|planned|intended) (?:host|choice) (?:of|for) (?:the )?(?<event>\\S.*?)${BEFORE_OTHER_HOST}$`,
    "iu",
  ),
];

const STEPS_IN =
  "(?:(?:then |finally |eventually )?(?:stepped (?:in|up)|took (?:it )?over|jumped in|filled in|came to the rescue|took (?:it|that) on|became (?:the )?(?:new )?host|replaced (?:it|them)|offered instead|got it instead|hosted (?:it )?instead|ended up hosting(?: it)?)(?: as (?:the )?(?:new )?host)?)";

/** “Who stepped in after Türkiye withdrew from COP16”, “who took over COP15 when Kunming could not host”. */
const STEPPED_IN: readonly RegExp[] = [
  new RegExp(
    `${POLITE_OPENING}${WHO_WAS_HOST} ${STEPS_IN},? (?:after|when|once|because) ${A_PLACE_NAMED} ${GAVE_IT_UP} (?:(?:from|of|on|as|its|hosting|host|the|to|being|for) )*(?<event>\\S.*)$`,
    "iu",
  ),
  new RegExp(
    `${POLITE_OPENING}${WHO_WAS_HOST} ${STEPS_IN} (?:(?:for|with|as host of|hosting|at|the) )*(?<event>\\S.*?),? (?:after|when|once|because) ${A_PLACE_NAMED} ${GAVE_IT_UP}$`,
    "iu",
  ),
];

const NEGATED = "(?:n['’]?t| not)";

/** “Was Brazil not to host it”, “did Australia not host COP31 in the end”: of those, whether it lost that place. */
const NOT_HOST_FORMS: readonly RegExp[] = [
  new RegExp(
    `${POLITE_OPENING}(?:was|were)${NEGATED}? (?:it )?${A_PLACE_NAMED} (?:not )?(?:${HOST_AT_FIRST} )?${WAS_TO} (?:be )?(?:the )?(?:hosts? (?:of|for)|${HOLD_IT}) (?:the )?(?<event>\\S.*?)(?: ${HOST_AT_FIRST})?$`,
    "iu",
  ),
  new RegExp(
    `${POLITE_OPENING}(?:did|does|is|was|will)${NEGATED} ${A_PLACE_NAMED} (?:want to |mean to |offer to |going to |plan to )?${HOLD_IT} (?:the )?(?<event>\\S.*?)(?: in the end| after all| at all| then)?$`,
    "iu",
  ),
  new RegExp(
    `${POLITE_OPENING}(?:did|does|is|was|will) ${A_PLACE_NAMED} not ${HOLD_IT} (?:the )?(?<event>\\S.*?)(?: in the end| after all| at all| then)?$`,
    "iu",
  ),
  new RegExp(
    `${POLITE_OPENING}(?:was|were)${NEGATED} (?:the )?(?<event>\\S.*?) ${WAS_TO} (?:be |take place |happen |go )?(?:held )?(?:in|at|to) (?:the )?(?<place>\\p{L}[\\p{L}.’' -]*?)(?: ${HOST_AT_FIRST})?$`,
    "iu",
  ),
];

/** “What happened to Trump's G7 at Doral in 2020”: the place was given up. */
const BECAME_OF =
  /^(?:(?:so|and|but),? )?(?:what(?:ever)? (?:happened|became|has become|came)|what['’]s become) (?:to|of|with) (?:the (?:plan (?:for|to hold) )?)?(?:(?<owner>\p{L}[\p{L}. -]*?)['’]s? )?(?<event>\S.*?) (?:being |held )?(?:in|at) (?:the )?(?<place>\p{L}[\p{L}.’' -]*?)(?: in (?<year>(?:19|20)\d\d))?$/iu;

/** One of these is in all of them. */
const MAY_BE_HOST =
  /\b(?:host\w*|hold\w*|hav(?:e|ing)|stag(?:e|ing)|organi[sz]e|receive|do|stepped|took|jumped|filled|came|replaced|offered|hosted|supposed|meant|happened|became|become)\b/iu;
const OPENS_SO =
  /^(?:\p{L}+,? ){0,4}?(?:who(?:se)?|which|what(?:ever)?|was(?:n['’]?t)?|were(?:n['’]?t)?|did(?:n['’]?t)?|does(?:n['’]?t)?|is(?:n['’]?t)?|will|won['’]?t)\b/iu;

/** undefined where nothing of the kind is asked, or nothing that is called so lost a place. */
export function asksFirstHost(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!OPENS_SO.test(asked) || !MAY_BE_HOST.test(asked)) return undefined;
  const line = asked.replace(/[\s?!.]+$/u, "");
  if (/["“”«»„]/u.test(line)) return undefined;
  const became = BECAME_OF.exec(line)?.groups;
  if (became !== undefined) return toldAnyhow(line, then, read) ?? asksOfGivenUp(became, then, read);
  const first = groupsOfForms([...FIRST_HOST_FORMS, ...STEPPED_IN], line);
  if (first !== undefined)
    return (
      toldAnyhow(line, then, read) ??
      asksInTurn(first, then, read, (event) => hasLostState(event, then) || hasLostAny(event, first.place, then))
    );
  const not = groupsOfForms(NOT_HOST_FORMS, line);
  const key = keyOf(not?.place ?? "");
  return not && asksInTurn(not, then, read, (event) => isNotThere(event, key, then));
}

type Groups = Readonly<Record<string, string | undefined>>;

function groupsOfForms(forms: readonly RegExp[], line: string): Groups | undefined {
  return forms.map((form) => form.exec(line)?.groups).find((groups) => groups !== undefined);
}

type IsHostLost = (event: Event) => boolean;

function asksInTurn({ event = "", place }: Groups, then: IntentContext, read: ReadAgain, isMeant: IsHostLost) {
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

function asksOfGivenUp({ owner, event = "", place = "", year }: Groups, then: IntentContext, read: ReadAgain) {
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
