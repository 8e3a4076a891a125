// “Their SURPRISE meeting of May 2018”, “the hastily called summit”: how a meeting was held or is remembered. No record has to tell it of one that is found by who, where and when.

import type { Archive } from "../../archive/archive.ts";
import type { Event } from "../../archive/schema.ts";
import type { QuestionAbout } from "../../core/question.ts";
import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import { answerEvents } from "../answers/answer-events.ts";
import { tellsOf } from "../answers/event-texts.ts";
import { findEvents } from "../answers/find-events.ts";
import { KIND_WORDS } from "../parts/lexicon.ts";
import { asks, type Intent, type IntentContext, type ReadAgain } from "./intent.ts";
import { asOneOfEvents, howTheyCame } from "./manner-of-coming.ts";
import { contextToAnswer } from "./to-question/steps/context-to-answer.ts";
import { hasNothing } from "./to-question/steps/verb-in-step.ts";

const KIND =
  "(?:meetings?|summits?|talks|visits?|calls?|conferences?|conf|trips?|sessions?|gatherings?|encounters?|dialogues?|sit-?downs?|stops?)";

const MANNERS =
  "surprise|unannounced|secret(?:ive)?|hush-?hush|clandestine|brief|short|quick|long|lengthy|marathon|overnight|late-night|historic|landmark|momentous|hasty|rushed|impromptu|ad[ -]hoc|snap|tense|icy|frosty|heated|cordial|crucial|pivotal|key|high[ -]stakes|high[ -]level|famous|infamous|controversial|(?:much|long|highly)[ -](?:anticipated|awaited|expected)|closed[ -]door|private|one[ -]on[ -]one|t[eê]te[ -][aà][ -]t[eê]te|urgent|corona(?:virus)?|covid(?:-?19)?|pandemic|emergency|extraordinary|crisis|(?:hastily|hurriedly|quickly|specially|suddenly)[ -](?:called|convened|arranged|organi[sz]ed|summoned)";

/** Behind “was” it is what is asked; a plural asks for all that were so. */
const SAID_OF_ONE = whereItMayFit(
  new RegExp(
    `(?<!(?<!\\p{L})(?:is|are|so|too|as|how|very|it|there|any|an?|other|cut) )(?<!\\p{L})(?<manner>${MANNERS})(?!\\p{L}),? (?=(?:[\\p{L}\\p{N}’'-]+ ){0,5}?${KIND}(?!\\p{L}))`,
    "iu",
  ),
);

/** Read as a quotation, or as who called something so. */
const HASTILY_CALLED = /ly[ -](?:called|convened|arranged|organi[sz]ed|summoned)$/iu;
/** By which one edition is told from the others of a series. */
const TELLS_EDITION = /^(?:emergency|extraordinary|crisis)$/iu;
const ASKS_FOR_ALL = /(?<!\p{L})(?:how many|which|list|all|every|any)(?!\p{L})/iu;

/** What `whole` denies of such a word, told of the one event that all other words find; `read` reads a sentence. */
export function withoutManner(
  english: string,
  whole: Intent,
  then: IntentContext,
  read: ReadAgain,
): Intent | undefined {
  const came = howTheyCame(english, then, read);
  if (came !== undefined) return came;
  const sorted = sortOfVisit(english, whole, then);
  if (sorted !== undefined) return sorted;
  const manner = SAID_OF_ONE.exec(english)?.groups?.manner;
  if (manner === undefined) return heldByVideo(whole, then) ?? notHeldSo(english, whole, then);
  if (ASKS_FOR_ALL.test(english)) return undefined;
  const isDenied = HASTILY_CALLED.test(manner) || hasNothing(whole, then) || deniesAsName(manner, whole);
  return isDenied ? toldWithout(manner, read(english.replace(SAID_OF_ONE, ""), then), then) : undefined;
}

/** Of one visit its name has it; “meetings with state officials” are none. */
const SORTED_VISITS = whereItMayFit(
  /(?<!\p{L})(?:(?<sort>state|official|private|working|formal|informal|courtesy) (?:visits|trips|tours|journeys|travels)|(?<size>bilateral|trilateral|multilateral) (?:meetings|talks|calls|conversations))(?!\p{L})/iu,
);

/** “State visits in 2024”, “bilateral meetings”: those that are called so; where none is, that it is not told which were. */
function sortOfVisit(english: string, whole: Intent, { archive }: IntentContext): Intent | undefined {
  const match = SORTED_VISITS.exec(english);
  const { sort, size } = match?.groups ?? {};
  if (match === null || !whole.ok || !("question" in whole)) return undefined;
  const { question } = whole;
  if (question.about !== "events" || question.names !== undefined || findEvents(question, archive).length === 0)
    return undefined;
  const called = { ...question, names: [(sort === undefined ? size : `${sort} visit`)?.toLowerCase() ?? ""] };
  if (findEvents(called, archive).length > 0) return asks(called);
  return asks({ ...question, untold: [...(question.untold ?? []), match[0].toLowerCase()].slice(-MOST_UNREAD) });
}

/** “I do not have G20 corona summit.” */
function deniesAsName(manner: string, whole: Intent): boolean {
  return !whole.ok && whole.view.text.toLowerCase().includes(` ${manner.toLowerCase()} `);
}

function toldWithout(manner: string, other: Intent, then: IntentContext): Intent | undefined {
  const question = other.ok && "question" in other ? asOneOfEvents(other.question) : undefined;
  if (question === undefined || !isNarrow(question)) return undefined;
  const view = answerEvents(question, contextToAnswer(then));
  if (view.kind !== "event" || view.missed !== undefined || view.instead !== undefined) return undefined;
  const { event } = view.at;
  if (TELLS_EDITION.test(manner) && event.series !== undefined) return undefined;
  return isToldIn(manner, event, then) ? asks(question) : withUnread(manner, question);
}

function isToldIn(manner: string, event: Event, { asOf }: IntentContext): boolean {
  if (OF_PANDEMIC.test(manner)) return PANDEMIC_WORDS.some((word) => tellsOf(event, word, asOf));
  return manner.split(/[ -]/u).every((word) => tellsOf(event, word.toLowerCase(), asOf));
}

const OF_PANDEMIC = /^(?:corona|covid|pandemic)/iu;
const PANDEMIC_WORDS = ["pandemic", "virus", "covid", "coronavirus"];

/** With a word of which it is told above the answer that nothing has it. */
function withUnread(word: string, question: EventsAsked): Intent {
  return asks({ ...question, unread: [...(question.unread ?? []), word].slice(-MOST_UNREAD) });
}

const MOST_UNREAD = 5;

type EventsAsked = QuestionAbout<"events">;

/** “The virtual Munich conference”: what is by video is nowhere, and may be called after a place; and a body may hold it beside its editions. */
function heldByVideo(whole: Intent, then: IntentContext): Intent | undefined {
  if (!whole.ok || !("question" in whole) || whole.question.about !== "events") return undefined;
  const { question } = whole;
  if (question.format !== "virtual" || question.which !== "one") return undefined;
  if (answerEvents(question, contextToAnswer(then)).kind !== "notice") return undefined;
  const { archive } = then;
  const { places = [], names = [], subjects, ...rest } = question;
  const called = [...places, ...names.filter((name) => !KIND_WORDS.has(name))].slice(0, MOST_NAMES);
  const theirs = subjects?.map((refs) => withBodyOf(refs, archive));
  if (places.length === 0 && theirs?.join() === subjects?.join()) return undefined;
  const beside = {
    ...rest,
    ...(called.length === 0 ? {} : { names: called }),
    ...(theirs === undefined ? {} : { subjects: theirs }),
  };
  return findEvents(beside, archive).length === 1 ? asks(beside) : undefined;
}

const MOST_NAMES = 4;

const SAID_BY_VIDEO = whereItMayFit(
  /(?<!\p{L})(?<form>virtual|online|video)(?= (?:[\p{L}\d]+ ){0,3}?(?:meeting|summit|talks|conference|session)(?!\p{L}))/iu,
);

/** “The virtual Alaska summit”: of one that is named, that it is not told to have been so. */
function notHeldSo(english: string, whole: Intent, then: IntentContext): Intent | undefined {
  const form = SAID_BY_VIDEO.exec(english)?.groups?.form;
  if (form === undefined || !whole.ok || !("question" in whole)) return undefined;
  const question = asOneOfEvents(whole.question);
  if (question?.subjects?.length !== 1 || question.format !== undefined || !isOfOneEvent(question)) return undefined;
  const view = answerEvents(question, contextToAnswer(then));
  const isOther = view.kind === "event" && view.at.state.format === "in-person" && !isToldIn(form, view.at.event, then);
  return isOther ? withUnread(form, question) : undefined;
}

function isOfOneEvent({ subjects = [] }: EventsAsked): boolean {
  return subjects.every((refs) => /^event:[^|]+$/u.test(refs));
}

/** A body of the same id as the topic of its meetings. */
function withBodyOf(refs: string, { actors }: Archive): string {
  const id = /^topic:([^|]+)$/u.exec(refs)?.[1];
  return id !== undefined && actors.has(id as never) ? `${refs}|actor:${id}` : refs;
}

/** By two of those who met, a place, a body or a time. */
function isNarrow({ subjects = [], series, places, from }: EventsAsked): boolean {
  const isOfEvent = subjects.some((refs) => refs.startsWith("event:"));
  return isOfEvent || subjects.length > 1 || [series, places, from].some((part) => part !== undefined);
}
