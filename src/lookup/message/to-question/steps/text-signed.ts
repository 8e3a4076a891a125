// “When was the JCPOA signed”, “has the peace deal been signed”, “who announced the ceasefire”: a text by its name is told by a step in which that was done, by none in which it may be, is wanted or denied, and by no other text.

import { isAt } from "../../../../archive/events-by-place.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import type { Event } from "../../../../archive/schema.ts";
import { agreedOfStep } from "../../../../core/agreed-asked.ts";
import { nothingFound } from "../../../../core/notice.ts";
import type { Ask } from "../../../../core/view.ts";
import { summaryClauses } from "../../../../text/summary-clauses.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { agreedTold } from "../../../answers/agreed-told.ts";
import { sidesIn } from "../../../answers/agreements-of-two.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { namesIn } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { wordsForClause } from "../../../answers/line-told.ts";
import { statesBetween } from "../../../answers/subject-check.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import { eventsNamed } from "../../../names/near-names.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { type Intent, type IntentContext, says } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { refsOf } from "../events/record-refs.ts";
import { asksToldStep } from "../events/told-step.ts";
import { eventsOfIntent } from "../journeys/visit-called-off.ts";
import { isOwnPart } from "./part-in-event.ts";
import { askedText, IS_SIGNED, IS_UNSIGNED, isWhetherPaused, OF_TRUCE, type TextAsked } from "./signed-forms.ts";
import { hasNothing } from "./verb-in-step.ts";
import { whoSigned } from "./who-signed.ts";

const OF_OWN_KIND: ReadonlySet<string> = new Set(["agreement", "measure"]);

/** Words that stand in more are no name of a text. */
const MOST_WITH_NAME = 60;

/** What is told instead of `intent`; undefined where no text is named, or `intent` tells of it. */
export function textSigned(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const asked = askedText(message);
  if (asked?.what === "by")
    return whoSigned(
      asked,
      eventsOfText(asked, intent, message, then),
      (one) => clausesOfText(one, asked, message, then),
      then,
    );
  if (asked === undefined || isTextToldAlready(intent, asked, message, then)) return undefined;
  const [only, ...others] = stepsTellingText(asked, message, then);
  if (others.length > 0) return undefined;
  if (only !== undefined) return asksToldStep(only.id, only.step, then);
  const { what, title, own } = asked;
  const near = intent.ok ? undefined : intent.view.nearest;
  const nearest = near && then.archive.events.get(near.event.id);
  const isOfIt = nearest !== undefined && own.every((word) => namesIn(nearest).includes(` ${word} `));
  if (
    what === undefined ||
    isOfIt ||
    (what !== "who" &&
      nearest === undefined &&
      !isWhetherPaused(asked, message) &&
      !isOfEventCalledSo(own, message, then) &&
      eventsOfIntent(intent, then).length === 0)
  )
    return undefined;
  const text = then.words.conversation.notSigned({ what, text: title });
  const [shown, ...more] = eventsShownBy(intent, then);
  const beside = shown === undefined || more.length > 0 ? nearest : shown;
  const unsigned = beside && asked.tells === IS_SIGNED ? stepUnsigned(beside, asked, message, then) : undefined;
  const isNear = beside !== undefined && (what !== "that" || mentionsIt(beside, asked, then));
  const tap: readonly Ask[] = !isNear
    ? []
    : [{ label: beside.title, question: { about: "event", id: beside.id, page: 0 } }];
  const told =
    beside !== undefined && unsigned !== undefined ? { nearest: { event: beside, development: unsigned } } : {};
  return says({ ...nothingFound(text, then.asOf, threeToTap(then.words, tap)), ...told });
}

/** No journey on which nobody spoke of a truce. */
function mentionsIt(event: Event, { tells }: TextAsked, { asOf }: IntentContext): boolean {
  const isOfTruce = (text: string) => OF_TRUCE.test(text);
  return tells === IS_SIGNED || isOfTruce(namesIn(event)) || knownBy(event, asOf).some((one) => isOfTruce(one.summary));
}

/** “INF treaty”: something was done with it, and that has its name. What is called by a place may be any that was held there. */
function isOfEventCalledSo(own: readonly string[], { telling }: ReadMessage, { archive }: IntentContext): boolean {
  const [word, ...others] = own;
  const called = word === undefined || !own.every((one) => telling.includes(one)) ? [] : eventsNamed(word, archive);
  return called.some((event) => [word, ...others].every((one) => namesIn(event).includes(` ${one} `)));
}

/** By the one event that is shown, or by a list; nobody looks further than what is found otherwise. */
function isTextToldAlready(intent: Intent, asked: TextAsked, message: ReadMessage, then: IntentContext): boolean {
  const [one, ...more] = eventsShownBy(intent, then);
  if (one === undefined) {
    const isUntold =
      !intent.ok &&
      (intent.view.nearest !== undefined ||
        isWhetherPaused(asked, message) ||
        isOfEventCalledSo(asked.own, message, then));
    return !hasNothing(intent, then) && !isUntold;
  }
  // Which of several is meant need not be asked where none tells of it.
  if (more.length > 0)
    return asked.what === undefined || [one, ...more].some((event) => isTextToldBy(event, asked, message, then));
  // What came of it is told with the word that there is none such.
  return isSaidOfIt(one, intent, asked, message, then) || isTextToldBy(one, asked, message, then);
}

/** Of those that are found by words, the ones that fit best. */
function eventsShownBy(intent: Intent, then: IntentContext): readonly Event[] {
  if (intent.ok && "question" in intent && intent.question.about === "events" && intent.question.which === "one") {
    const found = findEvents(intent.question, then.archive);
    const most = Math.max(...found.map(({ score }) => score));
    return found.filter(({ score }) => score === most).map(({ event }) => event);
  }
  return eventsOfIntent(intent, then).flatMap((id) => then.archive.events.get(id as never) ?? []);
}

/** That they agreed nothing there; or what two who are named agreed. */
function isSaidOfIt(
  event: Event,
  intent: Intent,
  { tells, what }: TextAsked,
  { parts }: ReadMessage,
  { archive, asOf }: IntentContext,
): boolean {
  if (!intent.ok || !("question" in intent)) return false;
  const { question } = intent;
  const agreed = "step" in question ? agreedOfStep(question.step) : undefined;
  if (agreed === undefined) return false;
  // What is called after no truce is not asked whether there was one.
  if (what === "that" && tells !== IS_SIGNED && !OF_TRUCE.test(namesIn(event))) return false;
  const named = parts.flatMap((part) => (part.is === "record" ? [refsOf(part.records)] : []));
  return agreedTold(eventSteps(event, asOf), agreed).length === 0 || sidesIn(named, archive).length > 1;
}

/** What is called so and in force tells itself. */
function isTextToldBy(event: Event, asked: TextAsked, message: ReadMessage, then: IntentContext): boolean {
  const names = namesIn(event);
  const isCalledSo = asked.own.every(
    (word) => names.includes(` ${word} `) || (OF_TRUCE.test(word) && OF_TRUCE.test(names)),
  );
  return (OF_OWN_KIND.has(event.kind) && isCalledSo) || lineSigned(event, asked, message, then) !== undefined;
}

/** What is shown; where that is nothing, what has the name of the text and tells of signing one. */
function eventsOfText(asked: TextAsked, intent: Intent, message: ReadMessage, then: IntentContext): readonly Event[] {
  const shown = eventsShownBy(intent, then);
  const near = intent.ok ? undefined : intent.view.nearest;
  if (shown.length > 0) return shown;
  if (near !== undefined) return [near.event];
  return stepsTellingText(asked, message, then).flatMap(({ id }) => then.archive.events.get(id) ?? []);
}

function lineSigned(event: Event, asked: TextAsked, message: ReadMessage, then: IntentContext) {
  return clausesOfText(event, asked, message, then).find(({ clause }) => asked.tells.test(clause));
}

/** The step that tells that it came to no signature. */
function stepUnsigned(event: Event, asked: TextAsked, message: ReadMessage, then: IntentContext) {
  return clausesOfText(event, asked, message, then).findLast(({ clause }) => IS_UNSIGNED.test(clause))?.development;
}

/** Those of the steps that have all the words of the text. */
function clausesOfText(event: Event, { own }: TextAsked, { parts, words }: ReadMessage, then: IntentContext) {
  const names = namesIn(event);
  const theirs = new Set(
    parts.flatMap((part) => {
      // What lies between two is as good as both.
      const isOfSides = ({ kind, id }: RecordPart["records"][number]) =>
        kind === "actor" || (kind === "topic" && statesBetween(id, then.archive).length > 1);
      if (part.is === "place") return isAt(event, part.place, then.archive) ? tokenize(part.text) : [];
      const isTheirs = part.is === "record" && part.records.some(isOfSides) && isOwnPart(event, part, then);
      return isTheirs ? words.slice(part.from, part.to).flatMap(({ key, text }) => [key, ...tokenize(text)]) : [];
    }),
  );
  const has = (clause: string, word: string) =>
    theirs.has(word) ||
    names.includes(` ${word} `) ||
    tokenize(clause).includes(word) ||
    (OF_TRUCE.test(word) && OF_TRUCE.test(clause));
  return knownBy(event, then.asOf)
    .flatMap((development) => summaryClauses(development.summary).map((clause) => ({ development, clause })))
    .filter(({ development }) => own.every((word) => has(development.summary, word)));
}

function stepsTellingText(asked: TextAsked, message: ReadMessage, then: IntentContext) {
  const { archive, asOf } = then;
  const tried = archive.search.eventsWith(asked.own);
  if (asked.own.every((word) => OF_TRUCE.test(word)) || tried.length > MOST_WITH_NAME) return [];
  return tried.flatMap((id) => {
    const event = archive.events.get(id);
    const line = event && lineSigned(event, asked, message, then);
    // That some agreed on one, of an event of another kind, does not tell that it was signed.
    const isIt =
      !isWhetherPaused(asked, message) || OF_OWN_KIND.has(event?.kind ?? "") || IS_SIGNED.test(line?.clause ?? "");
    const step = event && isIt ? wordsForClause(line, knownBy(event, asOf), archive) : undefined;
    return step === undefined ? [] : [{ id, step }];
  });
}
