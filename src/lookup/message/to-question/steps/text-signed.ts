// “When was the JCPOA signed”, “has the peace deal been signed”, “who announced the ceasefire”: a text by its name is told by a step in which that was done, by none in which it may be, is wanted or denied, and by no other text.

import { knownBy } from "../../../../archive/known-steps.ts";
import type { Event } from "../../../../archive/schema.ts";
import { agreedOfStep } from "../../../../core/agreed-asked.ts";
import { nothingFound } from "../../../../core/notice.ts";
import { summaryClauses } from "../../../../text/summary-clauses.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { agreedTold } from "../../../answers/agreed-told.ts";
import { sidesIn } from "../../../answers/agreements-of-two.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import { namesIn } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { wordsForClause } from "../../../answers/line-told.ts";
import { statesBetween } from "../../../answers/subject-check.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import { eventsNamed } from "../../../names/near-names.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { type Intent, type IntentContext, says } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { refsOf } from "../events/record-refs.ts";
import { asksToldStep } from "../events/told-step.ts";
import { eventsOfIntent } from "../journeys/visit-called-off.ts";
import { isTextWord } from "./agreed-forms.ts";
import { isOwnPart } from "./part-in-event.ts";
import { hasNothing } from "./verb-in-step.ts";

const ASKS_SIGNED = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:(?<when>when|(?:on )?(?:what|which) (?:date|day|month|year)) (?:was|were|did)|has|have|was|is|did) (?:the |an? )?(?<title>[^,?]+?) (?:ever |really |actually |finally |already )*(?:get |got |been |be )?signed(?: yet| already)?[?!. ]*$|^(?:(?:so|and|but),? )?is there (?:an? |any |already an? )?(?<there>(?!.*\b(?:between|in|with)\b)[^,?]+?) (?:yet|already)[?!. ]*$/iu,
);
/** “When was it made known that the framework would be signed”: since when that is known. */
const IS_CLAUSE = /\b(?:that|it|known|would|will|to be)\b/iu;
const ASKS_ANNOUNCED = whereItMayFit(
  /^(?:(?:so|and|but),? )?who (?:first )?announced (?:the |an? )?(?<title>[^,?]+?)[?!. ]*$/iu,
);
const NOT_YET =
  /(?<!\b(?:to|not|never|no one|nobody|will|would|can|cannot|may|might|could|should|must|be|if|once|until|before|when) )/iu
    .source;
const IS_SIGNED = new RegExp(`${NOT_YET}\\b(?:sign(?:s|ed)?|initial(?:s|led)?|conclude[sd]?)\\b`, "iu");
const IS_PAUSED = new RegExp(
  `${NOT_YET}\\b(?:sign(?:s|ed)?|agree(?:s|d)?|accept(?:s|ed)?|conclude[sd]?|announce[sd]?)(?: (?:on|to))? (?:an? |the )?(?:[\\p{L}\\d-]+ ){0,3}(?:ceasefire|truce|armistice)|\\b(?:ceasefire|truce|armistice) (?:[\\p{L}\\d-]+ ){0,3}(?:comes? into force|came into force|takes effect|begins?|is (?:signed|agreed))\\b`,
  "iu",
);
const IS_ANNOUNCED = new RegExp(`${NOT_YET}\\bannounce[sd]?\\b`, "iu");
/** “Who announced the expansion of BRICS”: that is no meeting of it. */
const DONE_TO_A_BODY =
  /^(?:new |further |latest )?(?:expansion|enlargement|admission|accession|membership|sanctions?|tariffs?|reforms?|creation|formation|founding|dissolution)\b/iu;
const OF_TRUCE = /\b(?:ceasefire|truce|armistice)\b/iu;
const OF_OWN_KIND: ReadonlySet<string> = new Set(["agreement", "measure"]);

/** Words that stand in more are no name of a text. */
const MOST_WITH_NAME = 60;

type TextAsked = {
  readonly title: string;
  /** The words of it that are none for a text. */
  readonly own: readonly string[];
  readonly tells: RegExp;
  /** Whether it is asked when, or only whether, it was signed, or who announced what is done to a body; undefined where it is asked who announced a text. */
  readonly what: "when" | "that" | "who" | undefined;
};

/** What is told instead of `intent`; undefined where no text is named, or `intent` tells of it. */
export function textSigned(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const asked = askedText(message);
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
      !isOfEventCalledSo(own, message, then) &&
      eventsOfIntent(intent, then).length === 0)
  )
    return undefined;
  const text = then.words.conversation.notSigned({ what, text: title });
  return says(nothingFound(text, then.asOf, threeToTap(then.words, [])));
}

function askedText(message: ReadMessage): TextAsked | undefined {
  const { rest, translated, quoted } = message;
  if (translated === true || quoted.length > 0) return undefined;
  const { title: done, when, there } = ASKS_SIGNED.exec(rest)?.groups ?? {};
  const signed = done ?? there;
  const title = signed ?? ASKS_ANNOUNCED.exec(rest)?.groups?.title;
  const isDone = signed === undefined && title !== undefined && DONE_TO_A_BODY.test(title);
  if (title === undefined || IS_CLAUSE.test(title) || !(isDone || isText(title, message))) return undefined;
  const own = tokenize(title).filter((word) => !isFunctionWord(word) && (!isTextWord(word) || OF_TRUCE.test(word)));
  if (signed === undefined) return { title, own, tells: IS_ANNOUNCED, what: isDone ? "who" : undefined };
  const what = when === undefined ? "that" : "when";
  return { title, own, tells: OF_TRUCE.test(title) ? IS_PAUSED : IS_SIGNED, what };
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
    const isUntold = !intent.ok && (intent.view.nearest !== undefined || isOfEventCalledSo(asked.own, message, then));
    return !hasNothing(intent, then) && !isUntold;
  }
  // Which of several is meant need not be asked where none tells of it.
  if (more.length > 0)
    return asked.what === undefined || [one, ...more].some((event) => isToldOf(event, asked, message, then));
  // What came of it is told with the word that there is none such.
  return isSaidOfIt(one, intent, asked, message, then) || isToldOf(one, asked, message, then);
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
  { tells }: TextAsked,
  { parts }: ReadMessage,
  { archive, asOf }: IntentContext,
): boolean {
  if (!intent.ok || !("question" in intent)) return false;
  const { question } = intent;
  const agreed = "step" in question ? agreedOfStep(question.step) : undefined;
  if (agreed === undefined) return false;
  const named = parts.flatMap((part) => (part.is === "record" ? [refsOf(part.records)] : []));
  // “A Ukraine ceasefire” names one side, and a war of two: that others spoke of one is none.
  const areSides = sidesIn(named, archive).length > 1 && (tells !== IS_PAUSED || named.length > 1);
  return agreedTold(eventSteps(event, asOf), agreed).length === 0 || areSides;
}

/** By its word, or by letters that stand for one. */
function isText(title: string, { parts }: ReadMessage): boolean {
  const isMatter = parts.some((part) => part.is === "record" && part.records.every(({ kind }) => kind === "topic"));
  return tokenize(title).some(isTextWord) || (isMatter && /^\p{Lu}{3,}$/u.test(title));
}

/** What is called so and in force tells itself. */
function isToldOf(event: Event, asked: TextAsked, message: ReadMessage, then: IntentContext): boolean {
  const isCalledSo = asked.own.every((word) => namesIn(event).includes(` ${word} `));
  return (OF_OWN_KIND.has(event.kind) && isCalledSo) || lineSigned(event, asked, message, then) !== undefined;
}

function lineSigned(event: Event, { own, tells }: TextAsked, { parts, words }: ReadMessage, then: IntentContext) {
  const names = namesIn(event);
  const theirs = new Set(
    parts.flatMap((part) => {
      // What lies between two is as good as both.
      const isOfSides = ({ kind, id }: RecordPart["records"][number]) =>
        kind === "actor" || (kind === "topic" && statesBetween(id, then.archive).length > 1);
      const isTheirs = part.is === "record" && part.records.some(isOfSides) && isOwnPart(event, part, then);
      return isTheirs ? words.slice(part.from, part.to).flatMap(({ key, text }) => [key, ...tokenize(text)]) : [];
    }),
  );
  const has = (clause: string, word: string) =>
    theirs.has(word) || names.includes(` ${word} `) || tokenize(clause).includes(word);
  return knownBy(event, then.asOf)
    .flatMap((development) => summaryClauses(development.summary).map((clause) => ({ development, clause })))
    .find(({ development, clause }) => tells.test(clause) && own.every((word) => has(development.summary, word)));
}

function stepsTellingText(asked: TextAsked, message: ReadMessage, then: IntentContext) {
  const { archive, asOf } = then;
  const tried = archive.search.eventsWith(asked.own);
  if (asked.own.length === 0 || tried.length > MOST_WITH_NAME) return [];
  return tried.flatMap((id) => {
    const event = archive.events.get(id);
    const line = event && lineSigned(event, asked, message, then);
    const step = event && wordsForClause(line, knownBy(event, asOf), archive);
    return step === undefined ? [] : [{ id, step }];
  });
}
