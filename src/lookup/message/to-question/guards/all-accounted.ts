// The last look at an answer before it is given: whoever is named, and the time, has to stand in what would be shown, or there is no answer; what else does not is told above it.

import type { Archive } from "../../../../archive/archive.ts";
import type { State } from "../../../../archive/history.ts";
import type { Actor } from "../../../../archive/schema.ts";
import { finish } from "../../../../archive/steps.ts";
import { nothingFound } from "../../../../core/notice.ts";
import { cutWords, type Question } from "../../../../core/question.ts";
import type { Ask, View } from "../../../../core/view.ts";
import { describeSpan, NONE } from "../../../../wording/describe-limits.ts";
import { changesSteps } from "../../../answers/answer-changes.ts";
import type { AnswerContext } from "../../../answers/answer-context.ts";
import { answerEvent } from "../../../answers/answer-event.ts";
import { answerEvents } from "../../../answers/answer-events.ts";
import { answerMonth } from "../../../answers/answer-month.ts";
import { answerNext } from "../../../answers/answer-next.ts";
import { answerOffice } from "../../../answers/answer-office.ts";
import { answerQuote } from "../../../answers/answer-quote.ts";
import { quotesSteps } from "../../../answers/answer-quotes.ts";
import { answerSources } from "../../../answers/answer-sources.ts";
import { answerWho } from "../../../answers/answer-who.ts";
import { splitRef } from "../../../answers/event-refs.ts";
import { isSaidBy, stepTold } from "../../../answers/step-told.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import {
  isPartTold,
  isWordTold,
  recordsShown,
  type Shown,
  showsOfficeOf,
  showsPerson,
  showsTime,
} from "../../../answers/told-in-answer.ts";
import type { Span } from "../../../read/parse-span.ts";
import { asks, type Intent, type IntentContext, says } from "../../intent.ts";
import { type ReadMessage, readMessage } from "../../read-message.ts";
import { calledWhat } from "../quotations/epithets.ts";
import { SAYS, speakerIn } from "../quotations/resolve-speaker.ts";
import { contextToAnswer } from "../steps/context-to-answer.ts";
import { areAlternatives, isEventNamed, namedInMessage, yearsLeftOut } from "./named-in-message.ts";
import { saysUntold } from "./untold.ts";

/** Every reader’s answer goes by here, and none is trusted: a question that is of somebody may still be answered by what does not name them. `english`: the same in one variety of English. */
export function withAllAccounted(intent: Intent, asked: string, english: string, then: IntentContext): Intent {
  if (!intent.ok || !("question" in intent)) return intent;
  const { question } = intent;
  const message = readMessage(asked, then.archive, then.today);
  const named = namedInMessage(question, message, english, then);
  const spans = yearsLeftOut(question, message, asked);
  if (named.people.length + named.parts.length + named.words.length + spans.length === 0) return intent;
  const view = wouldShow(question, contextToAnswer(then));
  const told = view && recordsShown(view, then.archive);
  if (view === undefined || told === undefined) return intent;
  const isNamed = (actor: Actor) => isShownThere(told, actor, question, message, then.archive);
  const strangers = named.people.filter(({ actors }) => !actors.some(isNamed));
  const unnamed = strangers.filter(({ actors }) => !isToldMissing(view, actors, then.archive)).map(({ name }) => name);
  const isMeant = view.kind === "quotes" || strangers.length < named.people.length || isEventNamed(told, message);
  if (unnamed.length > 0 && !(isMeant && mayStandAbove(question, message))) return saysUnnamed(unnamed, told, then);
  const elsewhere = wordsOfOthers(view, message, then.archive);
  if (elsewhere !== undefined) return saysUntold(elsewhere, message, then, told.events[0]?.id);
  const [span] = spans;
  if (span !== undefined && !spans.some((one) => showsTime(told, one))) return saysOfNoTime(span, told, then);
  const parts = named.parts.filter((part) => !isPartTold(told, part, then.archive, areAlternatives(question)));
  const isOfChanges = question.about === "changes";
  const words = named.words.filter(({ key }) => !isWordTold(told, key, isOfChanges));
  // “Zelensky quote about losing dignity”: what he said at a meeting that nobody named, and of neither, is none.
  const isElsewhere = question.about === "quotes" && question.event !== undefined && message.parts.length < 2;
  // A list of what changed has no line for what none of it tells.
  if ((isOfChanges && words.length > 0) || (isElsewhere && words.length > 1))
    return saysUntold(words.map(({ text }) => text).join(" "), message, then);
  return tellingUntold(question, [...unnamed, ...[...parts, ...words].map(({ text }) => text)]);
}

/** Where all who came are told, or what one of several did, or the words of a quotation are, that somebody is not among them may stand above. */
function mayStandAbove(question: Question, message: ReadMessage): boolean {
  if (question.about === "quotes") return message.quoted.length > 0 || calledWhat(message) !== undefined;
  return (
    "focus" in question &&
    TELLS_WHO_CAME.has(question.focus) &&
    (question.step === undefined || question.by?.includes("|") === true)
  );
}

/** Whether the answer says already that they are not there, or that it names nobody in person. */
function isToldMissing(view: View, people: readonly Actor[], { actors }: Archive): boolean {
  const untold = view.kind === "quotes" && "untold" in view.question ? (view.question.untold ?? []) : [];
  if (view.kind !== "event") return people.some(({ name }) => untold.includes(name));
  const { notAmong = [], question, at } = view;
  const isPerson = ({ actor }: State["participants"][number]) => actors.get(actor)?.kind === "person";
  if (question.focus === "who" && question.step === undefined && !at.state.participants.some(isPerson)) return true;
  const of = TELLS_OF_DOERS.has(question.focus) ? (question.by ?? "").split("|") : [];
  const ids = [...notAmong, ...of.map((ref) => splitRef(ref).id)];
  return people.some(({ id }) => ids.includes(id));
}

/** “What did Putin say about grain”: what a step tells by the word, where nobody tells it but others and they only stand in it. */
function wordsOfOthers(view: View, message: ReadMessage, archive: Archive): string | undefined {
  if (view.kind !== "event" || view.question.focus !== "told") return undefined;
  const { step: asked = "" } = view.question;
  const isSaid = IN_WORDS_ASKED.test(asked) && message.words.some(({ key }) => SAYS.has(key));
  const speaking = isSaid ? speakerIn(message, archive) : undefined;
  const ids = speaking === undefined ? [] : [speaking.id, ...speaking.others];
  const people = ids.flatMap((id) => archive.actors.get(id) ?? []);
  if (people.length === 0 || people.some(({ kind }) => kind !== "person")) return undefined;
  const steps = view.steps.map(({ development }) => development).toReversed();
  const step = stepTold(steps, view.question, archive);
  if (step === undefined || isSaidBy(step, ids, archive)) return undefined;
  const does = (actor: Actor) =>
    new RegExp(
      `(?<!\\p{L})${RegExp.escape(nameOfFamily(actor))} (?:also |again |only |then )?(?!is |has |was )\\p{Ll}+s(?!\\p{L})`,
      "u",
    );
  if (people.some((actor) => does(actor).test(step.summary))) return undefined;
  const [sought = ""] = asked.split("|");
  return sought.split(" ").length > MOST_SOUGHT
    ? (BEHIND_SAYING.exec(message.rest)?.groups?.what ?? message.rest)
    : sought;
}

/** More are all words of a step, and none that somebody asked for. */
const MOST_SOUGHT = 4;
const BEHIND_SAYING = /\b(?:sa(?:y|id|ys|ying)|t(?:ell|old|ells|elling) \S+) (?:that )?(?<what>.+)$/iu;

/** Words of the question, and no word for what was done. */
const IN_WORDS_ASKED = /^[\p{L} |]+$/u;

function nameOfFamily({ familyName, name }: Actor): string {
  return familyName ?? name.split(" ").at(-1) ?? name;
}

/** Where it is told of whoever is asked about that they did not do it, as far as it is known. */
const TELLS_OF_DOERS: ReadonlySet<string | undefined> = new Set(["told", "away", "why"]);

/** Of questions that are answered from records: what tells of the bot, a text that is checked, or a search says itself what it lacks. */
function wouldShow(question: Question, context: AnswerContext): View | undefined {
  switch (question.about) {
    case "event":
      return answerEvent(question, context);
    case "events":
      return answerEvents(question, context);
    case "quote":
      return answerQuote(question, context);
    case "quotes":
      return finish(quotesSteps(question, context));
    case "office":
      return answerOffice(question, context);
    case "who":
      return answerWho(question, context);
    case "changes":
      return finish(changesSteps(question, context));
    case "next":
      return answerNext(question, context);
    case "month":
      return answerMonth(question, context);
    case "sources":
      return answerSources(question, context);
    default:
      return undefined;
  }
}

/** Where all who came are told, that somebody is not among them is an answer. */
const TELLS_WHO_CAME: ReadonlySet<string | undefined> = new Set(["who", "away", "chair"]);

/** The time of an office may be that of somebody who is named. */
function isShownThere(told: Shown, actor: Actor, question: Question, { span }: ReadMessage, archive: Archive): boolean {
  if (question.about === "office")
    return showsOfficeOf(told, actor, question.title) || (question.from !== undefined && span === undefined);
  return showsPerson(told, actor, archive, question.about === "who" || question.about === "events");
}

/** As many as a question has room for. */
const MOST_UNTOLD = 5;

function tellingUntold(question: Question, untold: readonly string[]): Intent {
  if (untold.length === 0 || (question.about !== "event" && question.about !== "events" && question.about !== "quotes"))
    return asks(question);
  return asks({ ...question, untold: [...new Set(untold)].slice(0, MOST_UNTOLD).map(cutWords) });
}

function saysUnnamed(names: readonly string[], told: Shown, { words, asOf }: IntentContext): Intent {
  const text = words.conversation.notNamed({ title: onlyTitle(told, words), names: words.or([...new Set(names)]) });
  return says(nothingFound(text, asOf, threeToTap(words, eventToTap(told))));
}

function saysOfNoTime(span: Span, told: Shown, { words, asOf }: IntentContext): Intent {
  const title = onlyTitle(told, words);
  const text = words.conversation.nothingOfTime({ title, span: describeSpan(span, words) ?? NONE });
  return says(nothingFound(text, asOf, threeToTap(words, eventToTap(told))));
}

/** Of one event its title; of several nothing. */
function onlyTitle({ events }: Shown, words: IntentContext["words"]): string {
  const [only, ...others] = events;
  return only === undefined || others.length > 0 ? NONE : words.labels.quoted({ text: only.title });
}

function eventToTap({ events }: Shown): readonly Ask[] {
  return events.slice(0, 1).map(({ id, title }) => ({ label: title, question: { about: "event", id, page: 0 } }));
}
