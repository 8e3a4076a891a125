// Events by all that is known of them: the one that is meant, the next or the last, or a list; never one that lacks a part of the question.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { dayAmongOthers, isExpected } from "../../archive/phase.ts";
import { eventKnownOn } from "../../archive/title-known-on.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { EventAt, View } from "../../core/view.ts";
import { compareText } from "../../text/compare-text.ts";
import { asKnown } from "../read/read-day.ts";
import { areSummitsOfMany, inListOfTwo, isAmongOthers, leftOutOf, toldAmongOthers } from "./among-others.ts";
import type { AnswerContext } from "./answer-context.ts";
import { answerEvent } from "./answer-event.ts";
import { inAskedOrder } from "./by-length.ts";
import { asCallsByVideo } from "./calls-by-video.ts";
import { answerCounted } from "./counted-turn.ts";
import { byWordsToo, describeQuery } from "./describe-query.ts";
import { type FoundEvent, isOfSummitThere, isOnlyOfRegion, isOnlyVisited } from "./event-refs.ts";
import { tellsOf } from "./event-texts.ts";
import { findEvents } from "./find-events.ts";
import { asksFirst, firstAsked, heldAndDue, isOfThePast, lastHeld, tiedWith, wantedOf } from "./first-or-last.ts";
import { inOtherYear } from "./in-other-year.ts";
import { inPlaceOf, ofKindSaid, withThatOfTwo } from "./in-place-of.ts";
import { ofStatusAsked } from "./is-then.ts";
import { knownSoonAfter } from "./known-soon-after.ts";
import { listed } from "./listed.ts";
import { areOnlyOfMany, areTalksOfDelegations, asOfTwo, withoutMeetingsOfOthers } from "./lists-of-two.ts";
import { asksWhoWasThere, thatTellOfThem, whoIsNotNamed, withoutWhoCame } from "./not-among.ts";
import { nothingFits } from "./nothing-fits.ts";
import { onlyThatTells } from "./only-that-tells.ts";
import { openAmong } from "./open-among.ts";
import { bestFitting, inMeantOrder, mayBeOutside } from "./order-events.ts";
import { areAllOfMany, ofThatPair, theirOwnFirst } from "./own-meetings.ts";
import { editionsSpokenAt } from "./said-there.ts";
import { MOST_BESIDE_FOUND } from "./show-found.ts";
import { heldBefore, shownAs, toldAlone } from "./shown-as.ts";
import { asWeighed, whyAll } from "./told-why.ts";
import { areNotWhyAsked } from "./why-of-others.ts";

type EventsQuestion = QuestionAbout<"events">;

export function answerEvents(asked: EventsQuestion, context: AnswerContext): View {
  const soon = knownSoonAfter(asked, context.archive);
  if (soon !== undefined) return answerEvent({ about: "event", id: soon, page: 0, ...asKnown(asked.asOf) }, context);
  const question = asCallsByVideo(asked, context.archive) ?? asked;
  return answerCounted(question, context) ?? answerFitting(question, context);
}

function answerFitting(asked: EventsQuestion, context: AnswerContext): View {
  const { most: _, ...question } = asked;
  const { archive } = context;
  const today = question.asOf ?? context.today;
  const all = withoutMeetingsOfOthers(question, findEvents(question, archive), archive);
  context.consider?.({ step: "weighed", records: all.map(asWeighed) });
  if (asksFirst(question, all, archive)) return answerEvents(firstAsked(question, all, archive), context);
  const likeliest = bestFitting(ofStatusAsked(question, all), asksWhoWasThere(question));
  const fitting = thatTellOfThem(question, likeliest, context);
  const found = surelyThen(question, ofKindSaid(question, fitting, archive));
  if (question.which === "all" || question.which === "count") return listOfTheirs(question, found, today, context);
  const behind = nextBehind(question, found, today, context);
  if (behind !== undefined) return behind;
  const wanted = ofThatPair(question, theirOwnFirst(question, wantedOf(question, found, today), archive), archive);
  if (areAllOfOthers(question, wanted, archive)) return nothingFits(question, context);
  const areMany = question.which === "one" && areAllOfMany(question, wanted, archive);
  const open = areMany ? wanted : openAmong(question, wanted, today);
  const only = onlyThatTells(question, open, { archive, today });
  if (only !== undefined) return toldAlone(only, open, question, context);
  if (open.length > 0) return toldAmongOthers(question, open, list(question, open, today, context), archive);
  // Of those that lie ahead several may be the next.
  const shownAtMost = question.which === "next" ? found.length : 1 + MOST_BESIDE_FOUND;
  const told =
    wanted.length > 0 ? wanted : withThatOfTwo(question, inPlaceOf(question, found, today, archive), today, archive);
  const ordered = inMeantOrder(question, told, today, shownAtMost);
  const [best] = ordered;
  if (best === undefined) return unknownThen(question, context) ?? withoutThem(question, context);
  const tied = wanted.length > 0 ? tiedWith(best, ordered, question, today) : [];
  if (tied.length > 1) return list(question, tied, today, context);
  const last =
    wanted.length > 0 ? (lastHeld(question, ordered, today) ?? heldAndDue(question, best, today, archive)) : undefined;
  if (last !== undefined) return heldBefore(last, ordered, question, context);
  return shownAs(best, ordered.slice(1), wanted.length > 0, question, context);
}

/** “The EPC of spring 2027”: of as many as fit as well, one that is known to be then is meant before one of which only the year is. */
function surelyThen(question: EventsQuestion, found: readonly FoundEvent[]): readonly FoundEvent[] {
  if (question.which !== "one" || question.to === undefined) return found;
  const best = Math.max(...found.map(({ score }) => score));
  const sure = found.filter(({ score, state }) => score === best && !mayBeOutside(state, question));
  return sure.length === 0 ? found : found.filter(({ state }) => !mayBeOutside(state, question));
}

function areAllOfOthers(question: EventsQuestion, found: readonly FoundEvent[], archive: Archive): boolean {
  return (
    areSummitsOfMany(question, found, archive) ||
    areNotWhyAsked(question, found, archive) ||
    isOfTwoElsewhere(question, found, archive) ||
    areTalksOfDelegations(question, found, archive)
  );
}

/** “When did Carney first meet Trump”, where both were at the first meeting of others; “did Rama ask Macron for an apology”: that both were at a summit, of which no word of that is told, does not tell it. */
function isOfTwoElsewhere(question: EventsQuestion, found: readonly FoundEvent[], archive: Archive): boolean {
  const { which, words, asOf } = question;
  if (which !== "one" || words === undefined || found.length === 0) return false;
  const tells = ({ event }: FoundEvent) => words.split(" ").some((word) => tellsOf(event, word, asOf));
  const isFirst = / 1st | first /u.test(` ${words} `);
  return found.every((one) => isAmongOthers(question, one, archive) && (isFirst || !tells(one)));
}

/** Who was at an event is told of it, though whoever is asked about was not. */
function withoutThem(question: EventsQuestion, context: AnswerContext): View {
  const other = inOtherYear(question, context);
  if (other !== undefined) return other;
  const event = withoutWhoCame(question, context) ?? editionsSpokenAt(question, context);
  const view = event && answerEvents(event, context);
  if (view?.kind !== "event") return nothingFits(question, context);
  return { ...view, ...whoIsNotNamed(question, view.at.state, context) };
}

/** Where nothing is still to come behind a day: what came behind it, where that is over; else the last one. */
function nextBehind(
  question: EventsQuestion,
  found: readonly FoundEvent[],
  today: Day,
  context: AnswerContext,
): View | undefined {
  const isOfNext = question.which === "next" && question.from !== undefined;
  if (!isOfNext || found.some(({ state }) => isExpected(state, today))) return undefined;
  const first = { ...question, which: "first" } as const;
  if (isOfThePast(question, today) && wantedOf(first, found, today).length > 0) return answerEvents(first, context);
  if (question.to === undefined) return theLastInstead(question, context);
  // The last one of all is of another year than the one that is asked about, but one of this year is of it.
  const isOfNow = (question.from ?? today) <= today && today <= question.to;
  const last = isOfNow && found.length > 0 ? theLastInstead(question, context, question) : undefined;
  return last?.kind === "event" ? last : nothingFits(question, context);
}

/** Nothing comes after that day: the last one that has been, or is known to come, of all or of those of a time. */
function theLastInstead(
  { from: _from, to: _to, ...question }: EventsQuestion,
  context: AnswerContext,
  { from, to }: Pick<EventsQuestion, "from" | "to"> = {},
): View {
  const time = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const view = answerEvents({ ...question, ...time, which: "last" }, context);
  const { archive, words } = context;
  const what = describeQuery(byWordsToo(question), archive, words, words.events.one());
  return view.kind === "event" ? { ...view, missed: { which: "next", what } } : view;
}

/** Of two, what is theirs, with how many larger ones there are at which both were. */
function listOfTheirs(
  question: EventsQuestion,
  found: readonly FoundEvent[],
  today: Day,
  context: AnswerContext,
): View {
  const ofTwo = asOfTwo(question, context.archive);
  const own = inListOfTwo(ofTwo, found, context.archive);
  const view = inAskedOrder(list(question, own, today, context));
  if (view.kind === "events" && areOnlyOfMany(ofTwo, own, context.archive)) return { ...view, amongOthers: true };
  const larger = view.kind === "events" ? leftOutOf(ofTwo, own, context.archive).length : 0;
  return view.kind === "events" && larger > 0 ? { ...view, larger } : view;
}

/** So many events are seen at a glance. */
const MAX_AT_A_GLANCE = 5;

function list(question: EventsQuestion, found: readonly FoundEvent[], today: Day, context: AnswerContext): View {
  if (found.length === 0)
    return question.which === "count" ||
      isOnlyOfRegion(question) ||
      isOnlyVisited(question) ||
      [question.statuses, question.from, question.mentions].some((one) => one !== undefined)
      ? nothingFits(question, context)
      : answerEvents({ ...question, which: "one" }, context);
  const ids = found.map(({ event }) => event.id);
  context.consider?.({ step: "chosen", ids, why: whyAll(question.which) });
  const days = new Map(found.map((one) => [one, dayAmongOthers(one.state)]));
  const doubtful = new Set(found.filter(({ state }) => mayBeOutside(state, question)));
  // Of many that may be meant, and of summits in a place, the latest are likeliest.
  const areLatestFirst = found.length > MAX_AT_A_GLANCE || isOfSummitThere(question);
  const sign = question.which === "one" && areLatestFirst ? -1 : 1;
  const inTime = (a: FoundEvent, b: FoundEvent) =>
    Number(doubtful.has(a)) - Number(doubtful.has(b)) || sign * compareText(days.get(a) ?? "", days.get(b) ?? "");
  const { items, more } = listed(found, context.most, inTime);
  const events = items.map(({ event, state }): EventAt => ({ event: eventKnownOn(event, question.asOf), state }));
  return { kind: "events", question, events, more, today, ...(doubtful.size === 0 ? {} : { maybe: doubtful.size }) };
}

/** What became known only later: that nothing was known of it then, and when it was first heard of. */
function unknownThen({ asOf, ...question }: EventsQuestion, context: AnswerContext): View | undefined {
  // “The 2019 visit before 20 August”: none of another year.
  const [year] = question.from === undefined ? (/\b(?:19|20)\d\d\b/u.exec(question.words ?? "") ?? []) : [];
  const time = year === undefined ? {} : { from: `${year}-01-01`, to: `${year}-12-31` };
  const [best] = asOf === undefined ? [] : bestFitting(findEvents({ ...question, ...time }, context.archive));
  return best && answerEvent({ about: "event", id: best.event.id, page: 0, asOf }, context);
}
