// “Since when do we know that COP31 is in Antalya”, “when was Wilmington announced”: the step of one event that set the place, and not the first bid.

import { placeWords } from "../../../../archive/events-by-place.ts";
import { recordNameKey } from "../../../../archive/names/whole-names.ts";
import { isExpected } from "../../../../archive/phase.ts";
import { comesOn } from "../../../../archive/upcoming-order.ts";
import { type ChangeAsked, changeAsStep } from "../../../../core/change-asked.ts";
import { compareText } from "../../../../text/compare-text.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { changeTold } from "../../../answers/change-told.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { wasAt } from "../../../parts/find-places.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isDoer } from "../changes/doer-slot.ts";
import { eventParts } from "../events/event-query.ts";
import { refsOf } from "../events/record-refs.ts";
import { IS_NEXT } from "../events/single-event.ts";
import { asksToldStep } from "../events/told-step.ts";
import { asksJourneyAnnounced } from "../journeys/journey-announced.ts";
import { BECOMES_ONE } from "../steps/phrase-synonyms.ts";
import { eventsMeantIn, ofItsTime, singleBest } from "../which-event/resolve-events.ts";
import { OF_SETTING, type PlaceSaid, placeSaid } from "./place-patterns.ts";
import { strangePlaces } from "./unknown-places.ts";

/** undefined where nothing of the kind is asked, or no event that is named alone tells it. */
export function asksWhenPlaced(message: ReadMessage, then: IntentContext): Intent | undefined {
  if (message.translated === true || message.quoted.length > 0) return undefined;
  if (message.parts.some(({ is }) => is === "missing")) return undefined;
  // “When did Finland become a member”: no place.
  if (BECOMES_ONE.test(message.rest)) return undefined;
  const said = placeSaid(message);
  if (said === undefined || isOfTeller(said, message)) return undefined;
  const by = tellerOfVenue(said, message);
  const beside = { by, to: said.place, isOwn: (key: string) => OF_SETTING.test(key) };
  for (const found of eventsMeantIn(beside, message, then)) {
    const meant = IS_NEXT.test(message.rest) ? soonestOf(found, then) : ofItsTime(found, message.span);
    const telling = meant.filter((one) => tellsIt(one, said, message, then));
    const best = singleBest(telling);
    if (best !== undefined) return asksOfPlace(best, said, by, message, then);
    if (telling.length > 1) return asksWhichIsThere(telling, said, message, then);
  }
  return undefined;
}

/** “When did Trump say that it would be in Budapest”: of whom another rule tells whether they did. */
function isOfTeller({ place }: PlaceSaid, { rest, parts }: ReadMessage): boolean {
  return place !== undefined && SAYS_DID_TELL.test(rest) && parts[0] !== place && parts[0]?.is === "record";
}

/** “When did Washington announce the venue”: whoever stands right before the word for it. */
function tellerOfVenue({ place }: PlaceSaid, { rest, parts, words }: ReadMessage): RecordPart | undefined {
  if (place !== undefined || !SAYS_DID_TELL.test(rest)) return undefined;
  const at = words.findIndex(({ key }) => TELLS.test(key));
  return parts.find((part): part is RecordPart => part.to <= at && isDoer(part, at, words));
}

const TELLS = /^(?:say|said|announced?|named?|confirm(?:ed)?|tell|told|reveal(?:ed)?)$/u;
const SAYS_DID_TELL =
  /\b(?:did|has|had) (?:the )?(?:\p{L}+ ){1,4}?(?:say|said|announce|announced|name|named|confirm|confirmed|tell|told|reveal)\b/iu;

function soonestOf(found: readonly FoundEvent[], { today }: IntentContext): readonly FoundEvent[] {
  const ahead = found.filter(({ state }) => isExpected(state, today));
  return ahead.toSorted((a, b) => compareText(comesOn(a.state, today), comesOn(b.state, today))).slice(0, 1);
}

/** As many records as a question holds in one place. */
const MOST_IN_ONE_PLACE = 6;

/** Of several in one place which one is meant is asked back, and nobody is told of the first of them. */
function asksWhichIsThere(
  found: readonly FoundEvent[],
  said: PlaceSaid,
  message: ReadMessage,
  then: IntentContext,
): Intent | undefined {
  const [any] = found;
  if (any === undefined || found.length > MOST_IN_ONE_PLACE || said.place === undefined) return undefined;
  const subjects = [found.map(({ event }) => `event:${event.id}`).join("|")];
  const step = changeAsStep(placeAskedOf(any, said, message, then.archive));
  return asks({ about: "events", which: "one", page: 0, subjects, focus: "told", step, ...asKnown(then.asOf) });
}

function tellsIt(found: FoundEvent, said: PlaceSaid, message: ReadMessage, { archive, asOf }: IntentContext): boolean {
  const asked = placeAskedOf(found, said, message, archive);
  return changeTold(eventSteps(found.event, asOf), asked, undefined, archive).steps.length > 0;
}

function asksOfPlace(
  found: FoundEvent,
  said: PlaceSaid,
  by: RecordPart | undefined,
  message: ReadMessage,
  then: IntentContext,
): Intent {
  const step = changeAsStep(placeAskedOf(found, said, message, then.archive));
  const who = by === undefined ? {} : { by: refsOf(by.records.filter(({ kind }) => kind === "actor")) };
  return asks({ about: "event", id: found.event.id, page: 0, focus: "told", step, ...who, ...asKnown(then.asOf) });
}

/** “Who announced the summit in Kazan”, “his trip to Paris”: the first step may say nothing of Kazan, or of him, though it was there and with him. */
export function asksWhoToldLater(
  best: FoundEvent,
  step: ReturnType<typeof eventSteps>[number] | undefined,
  message: ReadMessage,
  then: IntentContext,
): Intent | undefined {
  return asksJourneyAnnounced(best, step, message, then) ?? asksWhoPlacedLater(best, step, message, then);
}

function asksWhoPlacedLater(
  best: FoundEvent,
  step: ReturnType<typeof eventSteps>[number] | undefined,
  message: ReadMessage,
  then: IntentContext,
): Intent | undefined {
  if (best.event.series === undefined || step === undefined) return undefined;
  const { summary, place } = step.development;
  const told = ` ${tokenize(`${summary} ${place?.name ?? ""}`).join(" ")} `;
  const { places = [] } = eventParts(message, then.archive);
  const isTold = places.every((one) => told.includes(` ${one} `));
  // Where it was to be elsewhere or nowhere yet, the first who stood for it is meant.
  const isThere = places.every((one) => wasAt({ ...best, state: step.state }, one, then.archive));
  return isTold || !isThere ? undefined : asksWhoPlaced(best, message, then);
}

/** Who first named the place behind “in” or “at” of one event; undefined where no step names it. */
export function asksWhoPlaced(
  { event }: FoundEvent,
  { words, parts }: ReadMessage,
  then: IntentContext,
): Intent | undefined {
  const part = parts.findLast(({ is, from }) => is === "place" && isInOrAt(words[from - 1]));
  const behind = words.slice(words.findLastIndex(isInOrAt) + 1).filter(({ key }) => key !== "the");
  const typed = part === undefined ? behind : words.slice(part.from, part.to);
  const place = typed.map(({ key }) => key).join(" ");
  const asked = { what: "place", place } as const;
  const isTold =
    place !== "" && changeTold(eventSteps(event, then.asOf), asked, undefined, then.archive).steps.length > 0;
  return isTold && behind.length < words.length ? asksToldStep(event.id, changeAsStep(asked), then) : undefined;
}

/** “Who said it would be at Doral”: with one word of the name of a place as the place that it is. */
export function withWordOfPlace(message: ReadMessage, archive: IntentContext["archive"]): ReadMessage {
  const { words, parts } = message;
  // When somebody named said so is told by their words.
  const asked = /^(?:(?:so|and|but) )?who\b/iu.test(message.rest) ? strangePlaces(message, archive) : [];
  const places = asked.filter((key) => placeWords.of(archive).has(key));
  const named = places.flatMap((place): Part[] => {
    const from = words.findIndex(({ key }, at) => key === place && isInOrAt(words[at - 1]));
    return from < 0 ? [] : [{ is: "place", place, from, to: from + 1, text: words[from]?.text ?? place }];
  });
  return named.length === 0 ? message : { ...message, parts: [...parts, ...named].toSorted((a, b) => a.from - b.from) };
}

function isInOrAt(word: ReadMessage["words"][number] | undefined): boolean {
  return /^(?:in|at)$/u.test(word?.key ?? "");
}

/** Who is the host is told by the state in which it is. */
function placeAskedOf(
  { state }: FoundEvent,
  { place, isOfHost }: PlaceSaid,
  { words }: ReadMessage,
  { actors }: IntentContext["archive"],
): ChangeAsked {
  const typed = place && words.slice(place.from, place.to).map(({ key }) => key);
  const host = actors.get(state.place?.country as never);
  const ofHost = isOfHost && host !== undefined ? recordNameKey(host.name) : undefined;
  const key = typed?.join(" ") ?? ofHost;
  return { what: "place-set", ...(key === undefined ? {} : { place: key }) };
}
