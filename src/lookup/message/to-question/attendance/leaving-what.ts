// “When would Macron leave the UK”, “why did Trump leave the Iran deal”: the end of a journey is told by what somebody was at there, and no text is left by whoever leaves a meeting.

import { knownBy } from "../../../../archive/known-steps.ts";
import { keyOf, type Named, titleOf } from "../../../../archive/names/whole-names.ts";
import type { Event } from "../../../../archive/schema.ts";
import { LEAVING } from "../../../../core/event-focus.ts";
import { summaryClauses } from "../../../../text/summary-clauses.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { namesIn } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { actorsIn, stepTold } from "../../../answers/step-told.ts";
import type { Part, RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { readNamingDay } from "../dates/day-as-name.ts";
import { refsOf } from "../events/record-refs.ts";
import { saysUntold } from "../guards/untold.ts";
import { ofJourneysMade, withJourneyAbroad } from "../journeys/trips-abroad.ts";
import { eventsOfIntent } from "../journeys/visit-called-off.ts";
import { eventsMeantIn, MOST_EVENTS_MEANT, ofItsTime } from "../which-event/resolve-events.ts";
import { whoLeaves } from "./departure-announced.ts";
import { GOES_HOME, LEAVES_ANYHOW, LEAVES_FOR_IT, LEAVES_PLACE, OWN_TO_LEAVING } from "./leaving-words.ts";
import { actorsOf, saysNotLeft } from "./not-left.ts";
import { asksOfSettingOut } from "./setting-out.ts";
import { isOfStateItself, isWhereLeft } from "./where-left.ts";

/** undefined where neither a state or place nor a text is left, or a record tells of leaving the text. */
export function asksWhatWasLeft(english: string, intent: Intent, then: IntentContext): Intent | undefined {
  // Before the message is read: of few is it asked.
  if (!ASKS_OF_LEAVING_IT.test(english) || !MAY_LEAVE.test(english)) return undefined;
  const message = readNamingDay(english, then);
  if (message.translated === true || message.quoted.length > 0 || !ASKS_OF_LEAVING_IT.test(message.rest))
    return undefined;
  // Who leaves their own country sets out, and is told by where they were.
  if (withJourneyAbroad(message, then.archive).abroad) return ofJourneysMade(intent, message);
  if (LEAVES_FOR_IT.test(message.rest)) return asksOfSettingOut(message, intent, then);
  return asksOfText(message, then) ?? asksOfBody(message, then) ?? asksOfJourney(message, intent, then);
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
  if (!LEAVES_TEXT.test(message.rest)) return undefined;
  const by = whoLeaves(message, then);
  const tries = eventsMeantIn({ by, to: undefined, isOwn: (key) => OWN_TO_LEAVING.test(key) }, message, then);
  if (tries.flat().some(({ event }) => isAboutLeavingIt(event))) return undefined;
  return saysNotLeft(by, message, then);
}

function isAboutLeavingIt(event: Event): boolean {
  return (
    (event.kind === "measure" || event.kind === "agreement") && /\b(?:withdraw|leav|exit)\p{L}*/iu.test(namesIn(event))
  );
}

/** “When did Iran leave the NPT”: no meeting on it, nor of it, unless that tells of leaving. */
function asksOfBody(message: ReadMessage, then: IntentContext): Intent | undefined {
  const what = message.parts.find((part): part is RecordPart => part.is === "record" && isLeftBy(part, message));
  const from = what?.from ?? unheardTheyLeave(message);
  const who = message.parts.find(
    (part): part is RecordPart => part.is === "record" && part.to <= from && actorsOf(part).length > 0,
  );
  if (who === undefined || (what !== undefined && !isTextOrBody(what, who, then))) return undefined;
  const by = refsOf(actorsOf(who));
  const subjects = what === undefined ? undefined : [by, refsOf(what.records)];
  const found = subjects === undefined ? [] : findEvents({ subjects, which: "all", asOf: then.asOf }, then.archive);
  // Of a meeting of its own somebody may be told to leave.
  const isItsOwn = ({ event }: FoundEvent) => namesIn(event).includes(` ${keyOf(what?.text ?? "")} `);
  const isTold = (one: FoundEvent) =>
    isAboutLeavingIt(one.event) ||
    (isItsOwn(one) &&
      tellsLeavingThere(
        one,
        actorsOf(who).map(({ id }) => id as string),
        by,
        then,
      ));
  const to = what !== undefined && actorsOf(what).length > 0 ? what.to : undefined;
  return found.some(isTold) ? undefined : saysNotLeft(who, message, then, to);
}

/** Where letters stand that no record is called by, “the NPT”, and nothing behind them; 0 where none do. */
function unheardTheyLeave({ words, parts }: ReadMessage): number {
  const at = words.length - 1;
  const before = words[at - 1]?.key === "the" ? at - 2 : at - 1;
  const isUnheard = /^\p{Lu}{3,}$/u.test(words[at]?.text ?? "") && !parts.some(({ to }) => to > at);
  return isUnheard && LEAVES_PLACE.test(words[before]?.key ?? "") ? at : 0;
}

/** Of what recurs somebody leaves a meeting; a state is in it or not. */
function isTextOrBody({ records }: RecordPart, who: RecordPart, { archive }: IntentContext): boolean {
  const kindOf = (id: string) => archive.actors.get(id as never)?.kind;
  const isBody = ({ kind, id }: Named) => kind === "actor" && kindOf(id) === "organisation";
  const isOfStates = actorsOf(who).every(({ id }) => kindOf(id) === "state");
  // Whoever has an office of it leaves that.
  if (
    !isOfStates &&
    records.some((one) => isBody(one) && actorsOf(who).some(({ id }) => hasOfficeOf(one, id, archive)))
  )
    return false;
  return (
    records.every((one) => isBody(one) || one.kind === "topic") && (isOfStates || records.some((one) => isBody(one)))
  );
}

function hasOfficeOf(body: Named, id: string, archive: IntentContext["archive"]): boolean {
  const name = keyOf(titleOf(body, archive));
  return archive.actors.get(id as never)?.offices.some(({ title }) => keyOf(title).includes(name)) === true;
}

/** “When did Trump leave Canada”: of what they were at there, the step in which they leave; of none else. */
function asksOfJourney(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const who = whoLeaves(message, then);
  const where = message.parts.find((part) => (part.is === "place" || part.is === "record") && isLeftBy(part, message));
  if (who === undefined || where === undefined) return undefined;
  const people = who.records.flatMap(({ kind, id }) => (kind === "actor" ? [id as string] : []));
  const by = refsOf(who.records.filter(({ kind }) => kind === "actor"));
  if (tellsOfGoingHome(intent, people, then)) return undefined;
  const found = findEvents({ subjects: [by], which: "all", asOf: then.asOf }, then.archive);
  const there = found.filter((one) => isWhereLeft(one, where, then));
  // A body has meetings that somebody leaves before their end.
  if (there.length === 0 && where.is === "record" && !isOfStateItself(where, then)) return undefined;
  const telling = there.filter((one) => tellsLeavingThere(one, people, by, then));
  const fitting = ofItsTime(telling, message.span);
  const [best] = fitting;
  const { words } = message;
  const at = words.findIndex(({ key }) => LEAVES_ANYHOW.test(key));
  if (best === undefined && there.some(({ event }) => event.kind === "visit"))
    return endOfVisit(ofItsTime(there, message.span), intent, then);
  if (best === undefined) return saysUntold(typedText(words, at, where.to), message, then);
  return asks({ about: "event", id: best.event.id, page: 0, focus: "told", step: LEAVING, by, ...asKnown(then.asOf) });
}

/** That they had to go home is told of them by a step. */
function tellsOfGoingHome(intent: Intent, people: readonly string[], { archive, asOf }: IntentContext): boolean {
  if (!intent.ok || !("question" in intent) || intent.question.about !== "event") return false;
  const event = intent.question.focus === "told" ? archive.events.get(intent.question.id) : undefined;
  return (event === undefined ? [] : knownBy(event, asOf)).some(({ summary }) =>
    summaryClauses(summary).some(
      (clause) => GOES_HOME.test(clause) && people.includes(actorsIn(clause, archive)[0] ?? ""),
    ),
  );
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

/** Right behind the word for leaving, and nothing but a time behind it. */
function isLeftBy(part: Part, { words }: ReadMessage): boolean {
  const verb = words.findIndex(({ key }) => LEAVES_PLACE.test(key));
  const from = words[verb + 1]?.key === "the" ? verb + 2 : verb + 1;
  const next = words[part.to]?.key;
  return (
    verb >= 0 &&
    part.from > verb &&
    (part.from === from || part.from === from - 1) &&
    (next === undefined || BEHIND_PLACE_LEFT.test(next))
  );
}

const BEHIND_PLACE_LEFT = /^(?:in|on|at|after|again|early|earlier|this|last|that|\d{1,4})$/u;

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
