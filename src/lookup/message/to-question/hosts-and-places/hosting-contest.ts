// “How did the COP31 hosting row end”, “why not in Santiago”, “when was MC12 extended by a day”: the step by which a contest for a meeting, its place or its length was settled.

import { earliest, latest } from "@attache/edtf";
import { eventsAt } from "../../../../archive/events-by-place.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import { OFF_STATUSES } from "../../../../archive/phase.ts";
import { placesLeft } from "../../../../archive/place-history.ts";
import type { Event } from "../../../../archive/schema.ts";
import { changeAsStep } from "../../../../core/change-asked.ts";
import { placeAsStep } from "../../../../core/left-place.ts";
import type { EventStep } from "../../../../core/view.ts";
import { summaryClauses } from "../../../../text/summary-clauses.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { bidsTold } from "../../../answers/bid-told.ts";
import { wordsForClause } from "../../../answers/line-told.ts";
import { wasAt } from "../../../parts/find-places.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "../../intent.ts";
import { eventCalled } from "../changes/value-history.ts";
import { POLITE_OPENING } from "../phrasing/polite-opening.ts";
import { MOST_EVENTS_MEANT } from "../which-event/resolve-events.ts";

const HOST_ROW =
  "(?:(?:hosting|host|bid|bidding|venue) )*(?:row|dispute|fight|battle|contest|rivalry|quarrel|stand-?off|race|tussle|wrangle|tug[- ]of[- ]war|deadlock|impasse|war|spat)";
const OF_HOSTING_IT =
  "(?:(?:over|about|on|for|around|to host|of|between \\p{L}+ and \\p{L}+ (?:over|about|for)|who (?:hosts|gets|would host|should host)|hosting|the hosting of|the) )+";
const IS_SETTLED =
  "(?:end(?:ed)?|settled?|resolved?|turn(?:ed)? out|come out|came out|decided|over|solved?|conclude[d]?|finish(?:ed)?|go)";

const ROW_FORMS: readonly RegExp[] = [
  new RegExp(
    `${POLITE_OPENING}(?:how|when) (?:did|was|were|has|had|is) (?:the )?(?<event>\\S.*?)(?:['’]s)? ${HOST_ROW} (?:finally |been |get |got )*${IS_SETTLED}$`,
    "iu",
  ),
  new RegExp(
    `${POLITE_OPENING}(?:how|when) (?:did|was|were|has|had|is) (?:the )?${HOST_ROW} ${OF_HOSTING_IT}(?<event>\\S.*?) (?:finally |been |get |got )*${IS_SETTLED}$`,
    "iu",
  ),
  new RegExp(
    `${POLITE_OPENING}who (?:won|came out on top (?:in|of)|prevailed in) (?:the )?${HOST_ROW} ${OF_HOSTING_IT}(?<event>\\S.*)$`,
    "iu",
  ),
  new RegExp(
    `${POLITE_OPENING}who (?:won|came out on top (?:in|of)|prevailed in) (?:the )?(?<event>\\S.*?)(?:['’]s)? (?:hosting|host|bidding|venue) ${HOST_ROW}$`,
    "iu",
  ),
];

/** “Why not in Santiago”: nothing is named but the place. */
const WHY_NOT_IN =
  /^(?:(?:so|and|but),? )?(?:(?:why|how come) (?:(?:was|is) (?:it|that) )?not|why (?:was|is)n['’]?t it)(?: (?:be|being|held|hosted|there))* (?:in|at) (?:the )?(?<place>\p{L}[\p{L}.’' -]*)$/iu;

const LENGTH_FORMS =
  /^(?:(?:so|and|but),? )?(?:when|(?:on )?(?:what|which) day|how) (?:was|were|did) (?:the )?(?<event>\S.*?) (?:get |got )?(?:(?<longer>extended|prolonged|lengthened)(?: (?:by|for|to|until) .*)?|(?<parts>(?:split|divided|cut|broken)(?: up)?) (?:in|into) (?:two|2|half|(?:two |several )?parts)(?: parts| halves| sessions)?)$/iu;

const MAY_BE_SETTLED =
  /\b(?:row|dispute|fight|battle|contest|rivalry|quarrel|stand-?off|race|tussle|wrangle|tug|deadlock|impasse|war|spat|why|how come|extended|prolonged|lengthened|split|divided|cut|broken)\b/iu;

/** undefined where nothing of the kind is asked, or no step tells it. */
export function asksHowSettled(asked: string, then: IntentContext, read: ReadAgain): Intent | undefined {
  if (!MAY_BE_SETTLED.test(asked)) return undefined;
  const line = asked.replace(/[\s?!.]+$/u, "");
  const place = WHY_NOT_IN.exec(line)?.groups?.place;
  if (place !== undefined) return asksWhyNotIn(keyOf(place), then);
  const { event: named, longer } = LENGTH_FORMS.exec(line)?.groups ?? {};
  if (named !== undefined) return asksOfStep(named, longer === undefined ? isInParts : isLonger, then, read);
  const name = ROW_FORMS.map((form) => form.exec(line)?.groups?.event).find((one) => one !== undefined);
  const id = name === undefined ? undefined : eventCalled(name, then, read);
  const event = id && then.archive.events.get(id);
  if (event === undefined || !isContested(event, then)) return undefined;
  const step = changeAsStep({ what: "place-set" });
  return asks({ about: "event", id: event.id, page: 0, focus: "told", step, ...asKnown(then.asOf) });
}

/** Whether others bid for it than who has it, or it was to be elsewhere. */
function isContested(event: Event, { archive, asOf }: IntentContext): boolean {
  const steps = eventSteps(event, asOf);
  if (steps[0]?.state.place == null) return false;
  return (
    bidsTold(steps, { what: "others" }, undefined, archive).length > 0 ||
    placesLeft(steps.toReversed(), archive).length > 0
  );
}

/** Of what was to be there, the step by which it went away or was called off. */
function asksWhyNotIn(key: string, then: IntentContext): Intent | undefined {
  const meant = eventsAt(key, then.archive).filter((event) => isGoneFrom(event, key, then));
  if (meant.length === 0 || meant.length > MOST_EVENTS_MEANT) return undefined;
  const subjects = [meant.map(({ id }) => `event:${id}`).join("|")];
  const told = { which: "one", page: 0, subjects, focus: "relocated", step: placeAsStep(key) } as const;
  return asks({ about: "events", ...told, ...asKnown(then.asOf) });
}

function isGoneFrom(event: Event, key: string, { archive, asOf }: IntentContext): boolean {
  const steps = eventSteps(event, asOf);
  const isAt = (step: EventStep) => step.state.place !== null && wasAt(step, key, archive);
  const [last] = steps;
  return last !== undefined && steps.some(isAt) && (!isAt(last) || OFF_STATUSES.has(last.state.status));
}

/** Of the one event that is called so, the last step of the kind. */
function asksOfStep(
  name: string,
  isMeant: (step: EventStep) => boolean,
  then: IntentContext,
  read: ReadAgain,
): Intent | undefined {
  const { archive, asOf } = then;
  const id = eventCalled(name, then, read);
  const event = id && archive.events.get(id);
  if (event === undefined) return undefined;
  const development = eventSteps(event, asOf).findLast(isMeant)?.development;
  const [clause] = development === undefined ? [] : summaryClauses(development.summary);
  const line = development && clause !== undefined ? { development, clause } : undefined;
  const step = wordsForClause(line, knownBy(event, asOf), archive);
  return step === undefined
    ? undefined
    : asks({ about: "event", id: event.id, page: 0, focus: "told", step, ...asKnown(asOf) });
}

/** Its last day became a later one, and the first stayed. */
function isLonger({ before, state }: EventStep): boolean {
  const [was, is] = [before?.date, state.date];
  if (was?.kind !== "interval" || is?.kind !== "interval" || earliest(was) !== earliest(is)) return false;
  const [end, later] = [latest(was), latest(is)];
  return end !== undefined && later !== undefined && later > end;
}

function isInParts({ before, state }: EventStep): boolean {
  return state.date?.kind === "all-of" && before?.date !== undefined && before.date.kind !== "all-of";
}
