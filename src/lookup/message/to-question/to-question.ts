// What is asked, and of which parts → the question, or the sentence that says why there is no answer.

import type { Ask } from "../ask/ask.ts";
import { type Intent, type IntentContext, says } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { asksOfLeftOut } from "./attendance/left-out.ts";
import { asksAction } from "./chores/actions.ts";
import { aboutBot } from "./chores/bot-status.ts";
import { askedOfEvent, isSomewhere } from "./events/asked-of-event.ts";
import { asksEvents } from "./events/event-intents.ts";
import { asksChanges } from "./events/news-intents.ts";
import { asksCalendar, asksMonth, asksSources, asksTimeline } from "./events/subject-intents.ts";
import { answersAll } from "./guards/answers-all-names.ts";
import { othersDeed } from "./guards/deeds-of-others.ts";
import { keepsParts } from "./guards/keeps-parts.ts";
import { opinionIn } from "./guards/opinions.ts";
import { saysUntold, untoldIn } from "./guards/untold.ts";
import { saysUntoldHappening } from "./guards/untold-happening.ts";
import { asksListed } from "./lists-and-counts/plural-intents.ts";
import { movedSomehow } from "./lists-and-counts/untold-counts.ts";
import { ofHolderNamed } from "./offices-and-people/bare-office.ts";
import { membershipIn } from "./offices-and-people/membership.ts";
import { asksOffice } from "./offices-and-people/office-intents.ts";
import { asksWho } from "./offices-and-people/person-intents.ts";
import { ownerIn } from "./offices-and-people/possessor-slot.ts";
import { strangerAskedFor } from "./offices-and-people/unknown-full-name.ts";
import { absent, QUOTING, unknownPeople, wholeName, wordsThatSpoke } from "./offices-and-people/unknown-names.ts";
import { asksCalled } from "./quotations/called-so.ts";
import { asksCheck, saidByOthers } from "./quotations/check-intents.ts";
import { strangerWhoCalled } from "./quotations/epithets.ts";
import { asksQuotes } from "./quotations/quote-intents.ts";
import { isSaidBySomebody, isSpeaker } from "./quotations/resolve-speaker.ts";
import { asksWhoSpokeThere } from "./quotations/who-spoke-there.ts";
import { asksWhyOfOne } from "./reasons/why-unnamed-event.ts";

/** undefined when the parts do not go with what is asked. A name that no record has is told, whatever is asked of it. */
export function toQuestion(ask: Ask, message: ReadMessage, text: string, then: IntentContext): Intent | undefined {
  if (ask === "maker" && MADE_OTHERWISE.test(message.rest)) return undefined;
  const bot = aboutBot(ask, then);
  if (bot !== undefined) return bot;
  const strangers = message.parts.filter(({ is }) => is === "missing");
  const unheard = [...unknownPeople(ask, message), ...[strangerWhoCalled(message)].flatMap((name) => name ?? [])];
  const whole = ask === "who" && message.translated !== true ? strangerAskedFor(message, then.archive) : undefined;
  if (whole !== undefined) return says(absent([whole], then, { ask }));
  const missing = [
    ...strangers.map((part) => (message.translated === true ? part.text : wholeName(part, message))),
    ...unheard,
  ];
  if (
    QUOTING.has(ask) &&
    (strangers.some((part) => isSpeaker(part, message)) || wordsThatSpoke(ask, message).length > 0)
  )
    return saidByOthers(message, text, then) ?? says(absent(missing, then, message));
  if (missing.length > 0 && ask !== "quotes" && ask !== "check" && ask !== "stop")
    return says(absent(missing, then, { ...message, ask }));
  const intent = ofHolderNamed(asked(ask, message, text, then), message, then);
  if (missing.length > 0 && ask !== "stop" && !answersAll(intent, { strangers, unheard }, then))
    return says(absent(missing, then, message));
  return intent;
}

/** “Who wrote to the committee”, “who made peace”: not who made the bot. */
const MADE_OTHERWISE =
  /^(?:so |and )?who (?:wrote|made|created|built|developed|drafted|drew)(?: up)? (?!(?:this|that|it|you|your|u|ya|the (?:bot|app|archive|database|thing|program))(?!\p{L}| (?:quot|remark|statement|speech|proposal|offer|claim|announce|decision|plan|promise|deal|agreement|summit|meeting|visit|call))|attach)/iu;

function asked(ask: Ask, message: ReadMessage, text: string, then: IntentContext): Intent | undefined {
  const opinion =
    OF_RECORDS.has(ask) && !asksOfLeftOut(message)
      ? (opinionIn(message) ?? membershipIn(message, then.archive) ?? othersDeed(message) ?? movedSomehow(message))
      : undefined;
  if (opinion !== undefined) return saysUntold(opinion, message, then);
  const happening = message.translated === true ? saysUntoldHappening(message, then, ask) : undefined;
  return happening ?? saidPlainly(ask, message, then) ?? askedOfParts(ask, message, text, then);
}

/** What the parts say more plainly than the weights. */
function saidPlainly(ask: Ask, message: ReadMessage, then: IntentContext): Intent | undefined {
  // “Quotes about cancellations” are no list of what was called off.
  if (OF_QUOTES.test(message.rest) && message.parts.some(({ is }) => is === "status")) return asksQuotes(message, then);
  const ofEvent = askedOfEvent(ask, message);
  if (ofEvent !== undefined) return asksEvents(ofEvent, message, then);
  return ofTheirParts(ask, message, then);
}

function ofTheirParts(ask: Ask, message: ReadMessage, then: IntentContext): Intent | undefined {
  // “Cancel my reminders” cancels no meeting.
  const isOfStatus =
    ask !== "stop" &&
    ask !== "following" &&
    message.parts.some(({ is }) => is === "status") &&
    !message.parts.some(({ is }) => is === "record" || is === "place");
  const called = OF_WHAT_WAS_SAID.has(ask) ? asksCalled(message, then) : undefined;
  if (called !== undefined) return called;
  if (OF_A_QUOTATION.has(ask) && message.quoted.some((one) => one.split(/\s+/).length > 1))
    return asksQuotes(message, then);
  // “Called off in 2025: what?” is a list, whatever its other words weigh.
  if (isOfStatus && (message.span !== undefined || message.telling.length === 0 || OF_SEVERAL.has(ask)))
    return asksWhyOfOne(message, then) ?? asksEvents("list", message, then);
  if ((ask === "who" || ask === "event") && isSaidBySomebody(message))
    return asksCheck(message, message.rest, then) ?? asksQuotes(message, then);
  const owner = OF_SOMEBODY.has(ask) ? ownerIn(message, then.archive) : undefined;
  if (owner !== undefined && message.parts.some(({ is, from }) => is === "office" && from >= owner.to))
    return asksOffice(message, then);
  const listed = asksListed(ask, message, then);
  if (listed !== undefined) return listed;
  const untold = message.quoted.length > 0 || !ASKED_OF_EVENTS.has(ask) ? undefined : untoldIn(message, then.archive);
  return untold === undefined ? undefined : saysUntold(untold, message, then);
}

function askedOfParts(ask: Ask, message: ReadMessage, text: string, then: IntentContext): Intent | undefined {
  switch (ask) {
    case "who":
      return asksWho(message, then);
    case "office":
      return asksOffice(message, then);
    case "quotes":
      return asksWhoSpokeThere(message, then);
    case "check":
      return asksCheck(message, text, then) ?? asksQuotes(message, then);
    case "changes":
      return asksChanges(message, then);
    case "sources":
      return asksSources(message, then);
    case "timeline": {
      const timeline = asksTimeline(message, then);
      // A picture has room for one of two people; a list has both.
      const isOfOne = message.parts.filter(({ is }) => is === "record").length < 2;
      return timeline !== undefined && (isOfOne || keepsParts(timeline, message, then.archive))
        ? timeline
        : (asksEvents("list", message, then) ?? timeline);
    }
    case "month":
      return asksMonth(message, then);
    case "calendar":
      return asksCalendar(message, then);
    case "follow":
    case "unfollow":
    case "stop":
    case "remind":
    case "digest":
    case "following":
      return asksAction(ask, message, text, then);
    case "event":
      return isOnePerson(message) ? asksWho(message, then) : asksEvents(ask, message, then);
    default:
      return asksEvents(ask, message, then);
  }
}

const OF_QUOTES = /\b(?:quot(?:e|es|ation|ations)|citations?) (?:about|on|regarding|concerning) /iu;

/** What may be asked of an office, or of somebody who belongs to another. */
const OF_SOMEBODY: ReadonlySet<Ask> = new Set<Ask>(["who", "event", "list"]);

/** What is asked where somebody is said to have called somebody something. */
const OF_WHAT_WAS_SAID: ReadonlySet<Ask> = new Set<Ask>([
  ...(["quotes", "check", "who", "event", "list", "status"] as const),
  ...(["attends", "outcome", "when", "chatter", "count", "why"] as const),
]);

/** What of an event, or of somebody, may be something that no record tells. */
const ASKED_OF_EVENTS: ReadonlySet<Ask> = new Set<Ask>([
  ...(["who", "event", "list", "count", "where", "attends"] as const),
  ...(["status", "when", "outcome", "last", "span", "chatter"] as const),
]);

/** What is answered from records, and not by a quotation, an action, or what the bot is. */
const OF_RECORDS: ReadonlySet<Ask> = new Set<Ask>([
  ...ASKED_OF_EVENTS,
  ...(["next", "why", "before", "announced", "changes", "timeline", "office", "chatter", "sources"] as const),
]);

const OF_SEVERAL: ReadonlySet<Ask> = new Set<Ask>(["list", "count", "changes"]);

/** What a quotation of several words is asked of, whatever the question is called. */
const OF_A_QUOTATION: ReadonlySet<Ask> = new Set<Ask>([
  ...(["sources", "who", "event", "office", "chatter", "attends", "where", "status"] as const),
]);

/** Nothing but somebody is named. */
function isOnePerson(message: ReadMessage): boolean {
  const { parts, span, telling } = message;
  const [only, ...others] = parts;
  return (
    !isSomewhere(message) &&
    others.length === 0 &&
    span === undefined &&
    telling.length < 3 &&
    // “Did Xi send a letter?”
    !telling.includes("letter") &&
    only?.is === "record" &&
    only.records.every(({ kind }) => kind === "actor")
  );
}
