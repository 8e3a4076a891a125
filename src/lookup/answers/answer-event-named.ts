// /event by words, held beside what a direct message of the same words asks: what lacks a part of it is no answer.

import type { Archive } from "../../archive/archive.ts";
import { keyOf, peopleNamed } from "../../archive/names/whole-names.ts";
import { hasBeen } from "../../archive/phase.ts";
import type { Event } from "../../archive/schema.ts";
import type { Steps } from "../../archive/steps.ts";
import { nothingFound } from "../../core/notice.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventAt, View } from "../../core/view.ts";
import { tokenize } from "../../text/tokens.ts";
import { parseTypedName } from "../message/parse.ts";
import { asksFor } from "../names/ask-similar.ts";
import { areItsOwnWords, lackingInEvent } from "../names/event-words.ts";
import { KIND_WORDS } from "../parts/lexicon.ts";
import { isLightWord } from "../parts/light-words.ts";
import { asKnown } from "../read/read-day.ts";
import type { AnswerContext } from "./answer-context.ts";
import { eventNamedSteps } from "./answer-event.ts";
import { answerEvents } from "./answer-events.ts";
import { tellsOf } from "./event-texts.ts";
import { findEvents } from "./find-events.ts";
import { hostedBy } from "./hosted-edition.ts";
import { inMeantOrder } from "./order-events.ts";
import { areAllOfMany } from "./own-meetings.ts";

type ShownEvent = Extract<View, { kind: "event" }>;
type EventNamed = QuestionAbout<"event-named">;
type AskedEvents = QuestionAbout<"events">;

/** The best fit for a name, if all its words are those of the event; else as a message is answered that names one event. */
export function* eventByWordsSteps(named: EventNamed, context: AnswerContext): Steps<View> {
  const view = yield* eventNamedSteps(named, context);
  if (view.kind !== "event" || named.which !== undefined || view.at.event.id === named.words) return view;
  const read = { ...named, words: withoutUnread(named.words, view.unread) };
  return isSurelyMeant(read.words, view.at.event, context.archive) ? view : heldAgainst(view, read, context);
}

/** Words that no record has are told above it. */
function withoutUnread(typed: string, unread: readonly string[] = []): string {
  if (unread.length === 0) return typed;
  return typed
    .split(" ")
    .filter((word) => !tokenize(word).some((one) => unread.includes(one)))
    .join(" ");
}

/** By its own words and whom it brings together, or by a whole name of it with no word that it lacks. */
function isSurelyMeant(typed: string, event: Event, archive: Archive): boolean {
  if (areItsOwnWords(typed, event, archive)) return areTwoAtIt(typed, event, archive);
  const words = ` ${keyOf(typed)} `;
  const names = [event.title, ...event.also].map(keyOf).filter((name) => name.split(" ").length >= FEWEST_WORDS_OF_ONE);
  return names.some((name) => words.includes(` ${name} `)) && lackingInEvent(typed, event, archive).length === 0;
}

/** “EU summit September 2020”: a name with fewer words is that of many. */
const FEWEST_WORDS_OF_ONE = 3;

/** “Macron Biden”: who only proposed it is in its title, and was to be no part of it. */
function areTwoAtIt(typed: string, { participants, developments }: Event, archive: Archive): boolean {
  const people = peopleNamed(typed, archive);
  if (people.length < 2) return true;
  const invited = [participants, ...developments.flatMap((one) => one.participants ?? [])].flat();
  const ids = new Set([...invited.map(({ actor }) => actor), ...developments.flatMap(({ declined = [] }) => declined)]);
  return people.filter((named) => named.some((id) => ids.has(id))).length > 1;
}

function heldAgainst(view: ShownEvent, { words: typed, asOf }: EventNamed, context: AnswerContext): View {
  const { archive, words } = context;
  const intent = parseTypedName(typed, { archive, today: asOf ?? context.today, asOf, words });
  const best = withUntold(view, typed, context);
  if (!intent.ok) return intent.notUnderstood === undefined ? noneOf(intent.view, best, [], context) : best;
  if (!("question" in intent) || intent.question.about !== "events") return best;
  const { question } = intent;
  const hosted = hostedBy(question, context.archive);
  return hosted === undefined ? asAsked(best, typed, question, context) : asHosted(best, hosted, question, context);
}

/** The best fit, where it has all that is asked; another that has it; or that there is none. */
function asAsked(best: ShownEvent, typed: string, question: AskedEvents, context: AnswerContext): View {
  const { archive } = context;
  const found = findEvents(question, archive);
  if (found.length === 0)
    return isOnlyWorded(best, question, context)
      ? best
      : noneOf(answerEvents(question, context), best, withoutTime(question, context), context);
  const told = answerEvents(question, context);
  const isFound = found.some(({ event }) => event.id === best.at.event.id);
  if (told.kind === "notice")
    return isFound && isStillTheirs(best, typed, archive) ? best : noneOf(told, best, [], context);
  // What is found by another reading of a word has to tell of all of them too.
  if (told.kind === "event" && withUntold(told, typed, context).untold !== undefined) return best;
  if (!isFound || IN_TURN.has(question.which) || areAllOfMany(question, found, archive)) return told;
  const isAmongOthers = told.kind === "event" && told.amongOthers !== undefined && isOfSameEvent(told, best);
  return isAmongOthers ? told : best;
}

/** What came to nothing is no time that they met, and was to be theirs all the same. */
function isStillTheirs({ at: { event, state }, today }: ShownEvent, typed: string, archive: Archive): boolean {
  return !hasBeen(state, today) && areTwoAtIt(typed, event, archive);
}

const IN_TURN: ReadonlySet<AskedEvents["which"]> = new Set<AskedEvents["which"]>(["next", "last", "first"]);

function isOfSameEvent(one: ShownEvent, other: ShownEvent): boolean {
  return one.at.event.id === other.at.event.id;
}

/** Whether it fits but for words that are told of it in another form. */
function isOnlyWorded({ at: { event } }: ShownEvent, asked: AskedEvents, { archive }: AnswerContext): boolean {
  const { names = [], mentions = [], words = "", ...query } = asked;
  const lacking = lackingInEvent([...names, ...mentions, words].join(" "), event, archive);
  return lacking.length === 0 && findEvents(query, archive).some((one) => one.event.id === event.id);
}

/** Those that fit but for the time or the kind. */
function withoutTime({ from: _from, to: _to, kinds: _kinds, ...question }: AskedEvents, context: AnswerContext) {
  return inMeantOrder(question, findEvents(question, context.archive), question.asOf ?? context.today, MOST_NEAR);
}

/** The edition that was there, or that there is none: that a state takes part in it is true of most. */
function asHosted(best: ShownEvent, hosted: AskedEvents, question: AskedEvents, context: AnswerContext): View {
  const found = findEvents(hosted, context.archive);
  if (found.some(({ event }) => event.id === best.at.event.id)) return best;
  const told = answerEvents(hosted, context);
  return found.length > 0 ? told : noneOf(told, best, withoutTime(question, context), context);
}

/** What of the words no text of it tells, though others do. */
function withUntold(view: ShownEvent, typed: string, { archive }: AnswerContext): ShownEvent {
  const { event } = view.at;
  const isRead = (word: string) => view.unread?.includes(word) !== true && !isLightWord(word) && !KIND_WORDS.has(word);
  const untold = lackingInEvent(typed, event, archive).filter(
    (word) => isRead(word) && !tellsOf(event, word, view.question.asOf),
  );
  return untold.length === 0 ? view : { ...view, untold };
}

/** That there is none, and what comes near to the words to tap. */
function noneOf(said: View, best: ShownEvent, near: readonly EventAt[], { archive, words }: AnswerContext): View {
  if (said.kind !== "notice" || said.tone !== "info") return best;
  const { asOf } = best.question;
  const nearest = (near.length > 0 ? near : [best.at, ...best.others]).slice(0, MOST_NEAR);
  const named = nearest.map(({ event: { id } }) => ({ kind: "event" as const, id }));
  const next = { label: words.buttons.whatIsNext(), question: { about: "next", page: 0, ...asKnown(asOf) } } as const;
  return nothingFound(said.text, asOf, [...asksFor(named, archive, asOf), next]);
}

const MOST_NEAR = 3;
