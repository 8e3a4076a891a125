// Questions about events: the next, the last, all, those of a time.
import type { TopicId } from "../../../../archive/fields.ts";
import { OFF_STATUSES } from "../../../../archive/phase.ts";
import { isEnglishWord } from "../../../../text/english-words.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { Ask } from "../../ask/ask.ts";
import { inSpan } from "../../in-span.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksWhyAway } from "../attendance/left-out.ts";
import { asksWhoIsAway } from "../attendance/stayed-away.ts";
import { asksBeforeStep } from "../changes/before-step.ts";
import { asksHowOften } from "../changes/move-count.ts";
import { asksStepOf } from "../changes/step-of-doer.ts";
import { asksConfirmedBy } from "../confirmations/confirmed-by.ts";
import { saysNoOrigin } from "../dates/origins.ts";
import { beyondOne, beyondRecords } from "../guards/beyond-records.ts";
import { bindWords } from "../guards/bind-words.ts";
import { isOfRegion } from "../hosts-and-places/region-overview.ts";
import { isComingToMeeting, isComingToNamed } from "../journeys/going.ts";
import { asksBeenThere, partsInTheirRoles } from "../journeys/visits-to-country.ts";
import { isOfHowItStands } from "../lists-and-counts/how-they-stand.ts";
import { asksAway, asksList } from "../lists-and-counts/list-intents.ts";
import { asksListOrCount } from "../lists-and-counts/up-to-now.ts";
import { saysUnknownHolder } from "../offices-and-people/unknown-holder.ts";
import { beforeEvent, beforeNamed } from "../which-event/around-event.ts";
import { boundToExtraordinary } from "../which-event/extraordinary-meetings.ts";
import { asksMeetingMeant } from "../which-event/meeting-meant.ts";
import { asksNarrowedSeries } from "../which-event/narrowed-series.ts";
import { afterOne, beforeTime, fromOne } from "../which-event/neighbour-edition.ts";
import { asksNth, asksOldest } from "../which-event/nth-edition.ts";
import { asksNthOfYear } from "../which-event/nth-of-year.ts";
import { ofTheirOwn, saysNoneOfParty } from "../which-event/party-guard.ts";
import type { EventParts } from "./event-query.ts";
import { asksSpan } from "./events-in-span.ts";
import { asksFor, isNarrowed, timeOf, withoutStatus } from "./events-question.ts";
import { askTurned, isOfWhatWasKnown } from "./intent-override.ts";
import { asksChanges } from "./news-intents.ts";
import { asksNext } from "./next-event.ts";
import { asksOne, IS_LAST, IS_NEXT } from "./single-event.ts";

export function asksEvents(likely: Ask, whole: ReadMessage, then: IntentContext): Intent | undefined {
  const ask = askTurned(likely, whole);
  const read = withoutExcepted(whole);
  const message = stillLeft(withoutNow(ask, read, then), then);
  const named = ofTheirOwn(message, partsInTheirRoles(message, then), then);
  if ("ok" in named) return named;
  const known =
    (ask === "why" ? undefined : asksBeforeStep(message, named, then)) ??
    saysNoOrigin(message, named, then) ??
    asksWhyAway(message, named, then) ??
    saysUnknownHolder(message, then) ??
    asksOldest(message, named, then) ??
    asksConfirmedBy(message, named, then) ??
    asksWhoIsAway(message, named, then) ??
    asksStepOf(ask, message, named, then) ??
    saysNoneOfParty(message, named, then) ??
    beyondRecords(ask, message, named, then);
  if (known !== undefined) return known;
  const parts = boundToExtraordinary(bindWords(ask, message, named, then), message);
  const untold =
    (ask === "list" || ask === "count" ? undefined : beyondOne(parts, message, then)) ??
    asksNarrowedSeries(ask, message, parts, then);
  if (untold !== undefined) return untold;
  if (isSince(ask, message, parts, then)) return asksChanges(message, then);
  if (isFromTime(message, parts) || isOfRegion(ask, parts)) return asksList("all", message, parts, then);
  const special =
    afterOne(message, parts, then) ??
    fromOne(message, parts, then) ??
    beforeTime(ask, message, parts, then) ??
    (ask === "outcome" ? beforeEvent(message, parts, then) : undefined) ??
    (OF_TURN.has(ask) && !isOfWhatWasKnown(message.rest) ? beforeNamed(message, parts, then) : undefined) ??
    asksNthOfYear(ask, message, parts, then) ??
    asksNth(ask, message, parts, then) ??
    asksHowOften(ask, message, parts, then) ??
    asksMeetingMeant(message, parts, then) ??
    asksBeenThere(ask, message, parts, then) ??
    (OF_SEVERAL_OR_WHO.has(ask) ? asksAway(message, parts, then) : undefined);
  return special ?? byAsk(ask, message, parts, then);
}

function byAsk(ask: Ask, message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  switch (ask) {
    case "next":
      if ([isComingToMeeting, isComingToNamed].some((isSo) => isSo(message, parts, then)))
        return asksOne("attends", message, parts, then);
      if (parts.statuses !== undefined && !isNarrowed(parts)) return asksList("all", message, parts, then);
      return IS_LAST.test(message.rest) && !IS_NEXT.test(message.rest) && isNarrowed(parts)
        ? asksFor("last", message, parts, then)
        : asksNext(message, parts, then);
    case "last":
      return asksLast(message, parts, then);
    case "list":
    case "count":
      // “Which events is Xi in next?”
      if (ask === "list" && IS_NEXT.test(message.rest) && message.span === undefined && parts.statuses === undefined)
        return asksNext(message, parts, then);
      return asksListOrCount(ask, message, parts, then);
    case "span":
      return asksSpan(message, parts, then);
    default:
      if (parts.statuses !== undefined && message.span !== undefined && !isNarrowed(parts))
        return asksList("all", message, parts, then);
      return isNarrowed(parts) || parts.words !== undefined ? asksOne(ask, message, parts, then) : undefined;
  }
}

/** “Any summit left this year?” */
function stillLeft(message: ReadMessage, { today }: IntentContext): ReadMessage {
  const { span, rest } = message;
  const isNow = span !== undefined && span.from < today && today <= span.to;
  return isNow && /\b(?:left|remaining|still to come)\b/iu.test(rest)
    ? { ...message, span: { ...span, from: today } }
    : message;
}

const BUT: ReadonlySet<string> = new Set("besides except excluding".split(" "));
const BUT_FROM: ReadonlySet<string> = new Set("other apart aside".split(" "));

/** “Is anybody meeting in December besides the G20?” is not about the G20, nor is “without being called off” about what was. */
function withoutExcepted(message: ReadMessage): ReadMessage {
  const { words, parts } = message;
  const at = words.findIndex(({ key }, place) => {
    const next = words[place + 1]?.key ?? "";
    if (key === "without") return parts.some(({ is, from }) => is === "status" && from > place && from < place + 4);
    return BUT.has(key) || (BUT_FROM.has(key) && (next === "than" || next === "from"));
  });
  return at < 0 ? message : { ...message, parts: parts.filter(({ from }) => from < at) };
}

const OF_SEVERAL_OR_WHO: ReadonlySet<Ask> = new Set<Ask>(["list", "count", "event", "attends", "status"]);

function asksLast(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  if (!isNarrowed(parts) && parts.kinds === undefined)
    return message.span === undefined ? undefined : inSpan(message.span, {}, then);
  const held = { ...withoutStatus(parts), ...timeOf(message), which: "last", statuses: ["held" as const] } as const;
  const isAsked = WAS_HELD.test(message.rest) || (parts.series !== undefined && LAST_MET.test(message.rest));
  const isHeld = isAsked && findEvents(held, then.archive).length > 0;
  // “The last one to be cancelled” is none that took place.
  const failed = parts.statuses?.filter((status) => OFF_STATUSES.has(status)) ?? [];
  const statuses = isHeld ? (["held"] as const) : failed;
  const series = seriesToldOf(message, parts, then);
  const { kinds, statuses: asked } = parts;
  if (series !== undefined) return asksFor("last", message, { kinds, series, statuses: asked }, then);
  return asksFor("last", message, parts, then, statuses.length === 0 ? {} : { statuses: [...statuses] });
}

/** “The last conference on non-proliferation”: words that only one edition has in its name are of all; undefined where more is named. */
function seriesToldOf(message: ReadMessage, parts: EventParts, { archive }: IntentContext): TopicId | undefined {
  const { names, subjects, series, places } = parts;
  const isOfWords = names?.every((name) => isEnglishWord(name)) === true && message.span === undefined;
  if (!isOfWords || [subjects, series, places].some((one) => one !== undefined)) return undefined;
  const found = findEvents({ ...withoutStatus(parts), which: "last" }, archive);
  const [one, ...others] = new Set(found.map(({ event }) => event.series));
  return others.length === 0 ? one : undefined;
}

/** What is known to have been held: what has passed, and of which nobody says that it took place, is not. “Last summit held” says so by its last word. */
const WAS_HELD =
  /(?<!\b(?:to be|being|be|is|will) )\bheld(?=[\s?!.]*$)|\b(?:actually|really) (?:held|took place|happened)\b|\b(?:held|took place) for (?:sure|certain)\b|\b(?:that|which|to have)\b.*\b(?:(?:was|were|been) held|took place|taken place|happened)\b/iu;

/** “When did the G7 leaders last meet”: when they did, though a later edition was due. */
const LAST_MET = /\blast (?:time\b.* met|meet|met|gathered|convened|got together)\b|\b(?:met|meet) last\b/iu;

/** What is asked of one edition among others. */
const OF_TURN: ReadonlySet<string> = new Set("next last event list where when attends status office before".split(" "));

const HAPPENED: ReadonlySet<Ask> = new Set<Ask>(["span", "outcome", "event", "last"]);

const ANNOUNCED = /\b(?:announced|disclosed|revealed|made public|became (?:known|public))\b/iu;

/** “What has happened with Gaza since June”, “what was announced on 4 November” ask what changed, not of one event. */
function isSince(
  ask: Ask,
  { rest, span, since, parts }: ReadMessage,
  { subjects, kinds, places }: EventParts,
  { today }: IntentContext,
) {
  const isOfEvent = places !== undefined || subjects?.some((refs) => refs.startsWith("event:")) === true;
  // “SADC summits since 2022”, which is a name of the series.
  if (parts.some(({ is, text }) => is === "record" && /\b(?:summits|meetings|conferences)$/iu.test(text))) return false;
  if (ask === "span" && subjects === undefined && ANNOUNCED.test(rest)) return true;
  return since && span !== undefined && span.from < today && HAPPENED.has(ask) && kinds === undefined && !isOfEvent;
}

/** “The Quad after 2024”: its editions, and no news. */
function isFromTime({ since, span, rest }: ReadMessage, { series, subjects }: EventParts): boolean {
  return since && span !== undefined && series !== undefined && subjects === undefined && !IS_NEWS.test(rest);
}

const IS_NEWS = /\b(?:happen\w*|new|news|chang\w*|develop\w*|announc\w*|updat\w*|progress|going on|anything|what)\b/iu;

const IN_A_TIME: ReadonlySet<Ask> = new Set<Ask>(["span", "list", "count", "month"]);

/** “The last one until now”, “has it been signed by now”. */
function withoutNow(ask: Ask, message: ReadMessage, { today }: IntentContext): ReadMessage {
  const { span } = message;
  if (IN_A_TIME.has(ask) && !isOfHowItStands(message)) return message;
  return span?.from === today && span.to === today ? { ...message, span: undefined } : message;
}
