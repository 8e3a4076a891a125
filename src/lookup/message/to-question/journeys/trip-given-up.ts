// “Why did Lula cancel his trip to Kazan”, “why was Macron’s trip to Germany postponed”: where no journey of theirs there was called off, why they did not go to what was there, or that no such thing is told: never why something else there was moved.

import { eventsBySubject } from "../../../../archive/may-concern.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import { OFF_STATUSES } from "../../../../archive/phase.ts";
import { nameOf } from "../../../../archive/records.ts";
import type { Event } from "../../../../archive/schema.ts";
import { nothingFound } from "../../../../core/notice.ts";
import type { Ask } from "../../../../core/view.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { isOffOrMoved, movesOf } from "../../../answers/moves.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import { asKnown } from "../../../read/read-day.ts";
import { type Intent, type IntentContext, says } from "../../intent.ts";
import { type ReadMessage, readMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";
import { findsSomething } from "../guards/finds-something.ts";
import { asksWhyNoJourney, missedBy } from "./journey-put-off.ts";
import { eventsOfIntent } from "./visit-called-off.ts";

const TRIP_GIVEN_UP =
  /(?:cancel(?:l?ed)?|call(?:ed)? off|scrap(?:ped)?|drop(?:ped)?|axed?|abandon(?:ed)?|give up|gave up|given up|postponed?|put off|delay(?:ed)?|push(?:ed)? back|reschedul(?:e|ed)|shelve[ds]?|defer(?:red)?)/iu
    .source;
const IS_LATER = /\b(?:postpone|put off|delay|push(?:ed)? back|reschedul|shelve|defer)/iu;
const PLANNED_TRIP = "(?:(?:planned|own|official|state|first|second|next) )?";
const TRIP_TO = `${PLANNED_TRIP}${/(?:trip|visit|journey|travel(?:s| plans)?) to (?<where>\S.*?)/iu.source}`;
const IN_TIME = "(?: (?:in|on|until|till|again|twice|last)(?: [^?!.]*)?)?";
const GETS = "(?:(?:get|got|been|be|being|was|is) )*";
const TRIPS_GIVEN_UP = [
  `(?: did| had| has| does)? (?<who>\\S.*?) ${TRIP_GIVEN_UP} (?:his|her|their|a|the) ${TRIP_TO}${IN_TIME}`,
  `(?: was| did| has| had| is)? (?<who>\\S.*?)['’]s? ${TRIP_TO} ${GETS}${TRIP_GIVEN_UP}${IN_TIME}`,
  `(?: was| did| has| had| is)? the ${PLANNED_TRIP}(?:trip|visit|journey) (?:of|by) (?<who>\\S.*?) to (?<where>\\S.*?) ${GETS}${TRIP_GIVEN_UP}${IN_TIME}`,
].map((form) => whereItMayFit(new RegExp(`^(?:(?:so|and|but),? )?(?:why|how come)${form}[\\s?!.]*$`, "iu")));

/** undefined where nothing of the kind is asked, or what is told is that they called it off. */
export function whyTripGivenUp({ rest }: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const { who, where } = TRIPS_GIVEN_UP.map((form) => form.exec(rest)?.groups).find((one) => one !== undefined) ?? {};
  if (who === undefined || where === undefined) return undefined;
  const { archive, today } = then;
  const missed = readMessage(`why did ${who} not go to ${where}`, archive, today);
  const ids = missed.parts.flatMap((part) =>
    part.is === "record" && part.records.every(({ kind, id }) => isPerson(kind, id, archive))
      ? part.records.map(({ id }) => id as string)
      : [],
  );
  const finds = findsSomething(intent, then);
  const shown = eventsOfIntent(intent, then).flatMap((id) => archive.events.get(id as never) ?? []);
  const [only, ...others] = shown;
  // Of their visit it is told with it that it was never called off.
  const isTheirVisit =
    others.length === 0 && only?.kind === "visit" && movesOf(eventSteps(only, then.asOf)).length === 0;
  const isTold = shown.length === 0 || isTheirVisit || shown.some((event) => isUndone(event, ids, then));
  if (finds && isTold) return undefined;
  const instead = asksWhyNoJourney(missed, then);
  const [id, ...namesakes] = ids;
  if (id === undefined || namesakes.length > 0) return finds ? undefined : instead;
  if (instead !== undefined && findsSomething(instead, then)) return instead;
  return isToldElsewhere(id, where, then)
    ? undefined
    : saysNeverOff(id, { where, isLater: IS_LATER.test(rest) }, shown, then);
}

/** Whether it was called off, put off in words, or they did not come to it. */
function isUndone(event: Event, ids: readonly string[], { archive, asOf }: IntentContext): boolean {
  const [last, ...before] = eventSteps(event, asOf);
  if (last === undefined) return false;
  const isOff = [last, ...before].some(
    (step) =>
      (step.development.status !== undefined && OFF_STATUSES.has(step.development.status)) ||
      (isOffOrMoved(step) && TOLD_AS_GIVEN_UP.test(step.development.summary)),
  );
  return isOff || ids.some((id) => missedBy([last, ...before], `actor:${id}`, archive));
}

const TOLD_AS_GIVEN_UP =
  /(?<!\b(?:may|might|could|would|can) (?:be )?)\b(?:puts?\b.* off|call(?:s|ed)?\b.* off|cancel\w*|postpon\w*|delay\w*|scrap\w*|g(?:ive|ave)\w* up)\b/iu;

/** Whether a step of what they have to do with tells of the place, and of something that was given up. */
function isToldElsewhere(id: string, where: string, { archive, asOf }: IntentContext): boolean {
  const place = ` ${keyOf(where)} `;
  return (eventsBySubject.of(archive).actors.get(id) ?? []).some((event) =>
    eventSteps(event, asOf).some(
      ({ development: { summary } }) => TOLD_AS_GIVEN_UP.test(summary) && ` ${keyOf(summary)} `.includes(place),
    ),
  );
}

/** That it is not told, with what is there to tap. */
function saysNeverOff(
  id: string,
  { where, isLater }: { readonly where: string; readonly isLater: boolean },
  shown: readonly Event[],
  { archive, words, asOf }: IntentContext,
) {
  const how = isLater ? "later" : "off";
  const named = { names: words.withArticle(nameOf(archive, id as never)), place: where, how };
  const asks = shown.slice(0, MOST_SHOWN).map(
    (event): Ask => ({
      label: event.title,
      question: { about: "event", id: event.id, page: 0, ...asKnown(asOf) },
    }),
  );
  return says(nothingFound(words.conversation.tripNeverOff(named), asOf, threeToTap(words, asks)));
}

const MOST_SHOWN = 2;
