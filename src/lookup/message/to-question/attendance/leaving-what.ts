// “When would Macron leave the UK”, “why did Trump leave the Iran deal”: the end of a journey is told by what somebody was at there, and no text is left by whoever leaves a meeting.

import { knownBy } from "../../../../archive/known-steps.ts";
import type { Event } from "../../../../archive/schema.ts";
import { LEAVING } from "../../../../core/event-focus.ts";
import { summaryClauses } from "../../../../text/summary-clauses.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { namesIn } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { actorsIn, stepTold } from "../../../answers/step-told.ts";
import type { Part } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { WHY } from "../changes/moving-verbs.ts";
import { readNamingDay } from "../dates/day-as-name.ts";
import { refsOf } from "../events/record-refs.ts";
import { saysUntold } from "../guards/untold.ts";
import { eventsOfIntent } from "../journeys/visit-called-off.ts";
import { eventsMeantIn, MOST_EVENTS_MEANT, ofItsTime } from "../which-event/resolve-events.ts";
import { whoLeaves } from "./departure-announced.ts";

/** undefined where neither a state or place nor a text is left, or a record tells of leaving the text. */
export function asksWhatWasLeft(english: string, intent: Intent, then: IntentContext): Intent | undefined {
  // Before the message is read: of few is it asked.
  if (!ASKS_OF_LEAVING_IT.test(english) || !MAY_LEAVE.test(english)) return undefined;
  const message = readNamingDay(english, then);
  if (message.translated === true || message.quoted.length > 0 || !ASKS_OF_LEAVING_IT.test(message.rest))
    return undefined;
  return asksOfText(message, then) ?? asksOfJourney(message, intent, then);
}

const ASKS_OF_LEAVING_IT = whereItMayFit(
  /^(?:so |and |but )?(?:why|how come|when|who|on what day|what day|did|has|have|had)\b/iu,
);

const MAY_LEAVE = whereItMayFit(/\b(?:leav|left|depart|quit|exit|withdr|walk|pull|back)/iu);

const LEAVES_IT_ANYHOW =
  "(?:leav(?:e|es|ing)|left|quit\\w*|exit\\w*|withdr[ae]w\\w*(?: from)?|(?:walk|pull|back)\\w* (?:out of|away from))";
const LEAVES_TEXT = whereItMayFit(
  new RegExp(
    `\\b${LEAVES_IT_ANYHOW} (?:(?:the|that|this|its|his) )?(?:(?!over\\b|after\\b|before\\b|without\\b|with\\b|for\\b)[\\p{L}\\d’'-]+ ){0,4}?(?:treaty|pact|agreement|accords?|convention|deal|memorandum)[\\s?!.]*$`,
    "iu",
  ),
);

/** “Who left the Iran deal”: where no measure or agreement is about leaving one. */
function asksOfText(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, words } = message;
  if (!LEAVES_TEXT.test(rest)) return undefined;
  const by = whoLeaves(message, then);
  const tries = eventsMeantIn({ by, to: undefined, isOwn: (key) => OWN_TO_LEAVING_IT.test(key) }, message, then);
  if (tries.flat().some(({ event }) => isAboutLeavingIt(event))) return undefined;
  const at = words.findIndex(({ key }) => WORD_FOR_LEAVING.test(key));
  return saysUntold(WHY.test(rest) || at < 0 ? "why" : typedText(words, at, words.length), message, then);
}

function isAboutLeavingIt(event: Event): boolean {
  return (
    (event.kind === "measure" || event.kind === "agreement") && /\b(?:withdraw|leav|exit)\p{L}*/iu.test(namesIn(event))
  );
}

const WORD_FOR_LEAVING = /^(?:leav(?:e|es|ing)|left|quit\w*|exit\w*|withdr[ae]w\w*|walk\w*|pull\w*|back\w*)$/u;
const OWN_TO_LEAVING_IT =
  /^(?:leav\w+|left|quit\w*|exit\w*|withdr[ae]w\w*|walk\w*|pull\w*|back\w*|out|away|say|said|tell|told|would|will)$/u;

/** “When did Trump leave Canada”: of what they were at there, the step in which they leave; of none else. */
function asksOfJourney(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const who = whoLeaves(message, then);
  const where = placeTheyLeave(message);
  if (who === undefined || where === undefined) return undefined;
  const people = who.records.flatMap(({ kind, id }) => (kind === "actor" ? [id as string] : []));
  const by = refsOf(who.records.filter(({ kind }) => kind === "actor"));
  const found = findEvents({ subjects: [by], which: "all", asOf: then.asOf }, then.archive);
  // Who leaves their own country sets out.
  const isOwn = (id: string) => people.some((one) => then.archive.actors.get(one as never)?.country === id);
  if (where.is === "record" && where.records.some(({ id }) => isOwn(id))) return undefined;
  const there = found.filter((one) => isWhereLeft(one, where, then));
  // A body has meetings that somebody leaves before their end.
  if (there.length === 0 && where.is === "record" && !isOfStateItself(where, then)) return undefined;
  const telling = there.filter((one) => tellsLeavingThere(one, people, by, then));
  const fitting = ofItsTime(telling, message.span);
  const [best] = fitting;
  const { words } = message;
  const at = words.findIndex(({ key }) => WORD_FOR_LEAVING.test(key));
  if (best === undefined && there.some(({ event }) => event.kind === "visit"))
    return endOfVisit(ofItsTime(there, message.span), intent, then);
  if (best === undefined) return saysUntold(typedText(words, at, where.to), message, then);
  return asks({ about: "event", id: best.event.id, page: 0, focus: "told", step: LEAVING, by, ...asKnown(then.asOf) });
}

/** A visit there is over when they leave; undefined where that is told already, or nothing is. */
function endOfVisit(there: readonly FoundEvent[], intent: Intent, then: IntentContext): Intent | undefined {
  const visits = there.flatMap(({ event }) => (event.kind === "visit" ? [event.id as string] : []));
  if (!intent.ok) return undefined;
  const shown = eventsOfIntent(intent, then);
  if (shown.length > 0 && shown.every((id) => visits.includes(id))) return undefined;
  if (visits.length === 0 || visits.length > MOST_EVENTS_MEANT) return undefined;
  const subjects = [visits.map((id) => `event:${id}`).join("|")];
  return asks({ about: "events", which: "one", page: 0, subjects, focus: "when", ...asKnown(then.asOf) });
}

/** The state or place right behind the word for leaving, of which nothing is left. */
function placeTheyLeave({ parts, words }: ReadMessage): Part | undefined {
  const verb = words.findIndex(({ key }) => /^(?:leav(?:e|es|ing)|left|depart\w*)$/u.test(key));
  if (verb < 0) return undefined;
  const from = words[verb + 1]?.key === "the" ? verb + 2 : verb + 1;
  const next = (part: Part) => words[part.to]?.key;
  return parts.find(
    (part) =>
      (part.is === "place" || part.is === "record") &&
      (part.from === from || part.from === from - 1) &&
      part.from > verb &&
      (next(part) === undefined || BEHIND_PLACE_LEFT.test(next(part) ?? "")),
  );
}

const BEHIND_PLACE_LEFT = /^(?:in|on|at|after|again|early|earlier|this|last|that|\d{1,4})$/u;

function isOfStateItself(part: Part, { archive }: IntentContext): boolean {
  return part.is === "record" && part.records.some(({ id }) => archive.actors.get(id as never)?.kind === "state");
}

/** In the state, or at the place as it was called; what was to be there and went elsewhere is none that they left there. */
function isWhereLeft({ state: { place } }: FoundEvent, where: Part, then: IntentContext): boolean {
  if (place === null) return false;
  if (where.is === "record" && isOfStateItself(where, then))
    return where.records.some(({ id }) => id === place.country);
  return (place.name ?? "").toLowerCase().includes(where.text.toLowerCase().replace(/^the /u, ""));
}

/** Whether the step that would be told has a sentence in which one of them leaves. */
function tellsLeavingThere({ event }: FoundEvent, people: readonly string[], by: string, then: IntentContext): boolean {
  const told = stepTold(knownBy(event, then.asOf), { focus: "told", step: LEAVING, by }, then.archive);
  return summaryClauses(told?.summary ?? "").some((sentence) => {
    const match = LEAVES_THERE.exec(sentence);
    return match !== null && actorsIn(sentence.slice(0, match.index), then.archive).some((id) => people.includes(id));
  });
}

/** Not for where somebody is bound, nor what they leave out or open; nobody goes who takes leave. */
const LEAVES_THERE =
  /(?<!\btak\p{L}+ (?:\p{L}+ )?)\b(?:leaves?|has left)\b(?! (?:for|out|it|of|open|the (?:treaty|agreement|accord|pact))\b)/u;
