// Address → Question → View → page, picture, feed or calendar: what is asked is what commands ask.

import { idIn } from "../archive/records.ts";
import type { Topic } from "../archive/schema.ts";
import type { Steps } from "../archive/steps.ts";
import type { WithdrawnEvent } from "../archive/withdrawals.ts";
import { utcDayOf } from "../core/context.ts";
import type { EventView, View } from "../core/view.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { answer, answerSteps } from "../lookup/answers/answer.ts";
import { calendarFor } from "../lookup/answers/answer-calendar.ts";
import { changesOf } from "../lookup/answers/answer-changes.ts";
import type { AnswerContext } from "../lookup/answers/answer-context.ts";
import { calendarFeed } from "../lookup/calendar-feed.ts";
import { similarNames } from "../lookup/names/ask-similar.ts";
import { readAsOfEvents } from "../lookup/read/read-as-of.ts";
import { asKnown } from "../lookup/read/read-day.ts";
import type { FeedFormat, Links } from "./addresses.ts";
import { type HttpAnswer, httpAnswer } from "./answer.ts";
import { composeFeed } from "./feeds/change-feed.ts";
import { readFeedQuery } from "./feeds/read-feed-query.ts";
import { writeFeed } from "./feeds/write-feed.ts";
import { eventPage, eventPicture } from "./pages/event-page.ts";
import { homePage } from "./pages/home-page.ts";
import type { PageContext } from "./pages/page.ts";
import type { TimelinePicture } from "./pages/picture.ts";
import { quotePage } from "./pages/quote-page.ts";
import { sorryPage } from "./pages/sorry-page.ts";
import { topicPage, topicPicture } from "./pages/topic-page.ts";

/** One archive and one moment: all that an answer is written from. */
export type PageSource = AnswerContext & Omit<PageContext, "links"> & { readonly ledger: Ledger };

/** Of a picture: what is to be drawn. */
export type PictureAnswer = TimelinePicture | HttpAnswer;

type PageRequest = PageSource & { readonly links: Links };

export function* answerHome(asking: PageRequest): Steps<HttpAnswer> {
  return httpAnswer("html", homePage(next({}, asking), yield* changesOf({}, asking.archive), asking));
}

export function answerEventPage(id: string, typed: string | undefined, asking: PageRequest): HttpAnswer {
  const view = eventViewOf(id, typed, asking);
  return view.kind === "event" ? httpAnswer("html", eventPage(view, asking)) : view.answer;
}

export function answerEventPicture(id: string, typed: string | undefined, asking: PageRequest): PictureAnswer {
  const view = eventViewOf(id, typed, asking);
  if (view.kind !== "event") return view.answer;
  return eventPicture(view, asking) ?? noPage(asking);
}

type RefusedPage = { readonly kind: "refused"; readonly answer: HttpAnswer };

/** As a command asks for it; `typed`: the day of the query. */
function eventViewOf(text: string, typed: string | undefined, asking: PageRequest): EventView | RefusedPage {
  const { archive, words } = asking;
  const id = idIn(archive.events, text);
  if (id === undefined) {
    const out = asking.withdrawals?.events.get(text);
    if (out !== undefined) return refusedPage(goneEvent(out, asking));
    const quoted = words.labels.quoted({ text });
    return refusedPage(notFound(words.pages.noEvent({ id: quoted }), nearTo(text, asking), asking));
  }
  const read = readAsOfEvents(typed, asking);
  if (!read.ok) return refusedPage(sorry(400, words.pages.notAsked(), read.view.text, asking));
  const view = answer({ about: "event", id, page: 0, ...asKnown(read.day) }, asking);
  if (view.kind === "event") return view;
  return refusedPage(notFound(view.kind === "notice" ? view.text : words.pages.noPage(), [], asking));
}

export function answerQuotePage(text: string, asking: PageRequest): HttpAnswer {
  const { archive, words } = asking;
  const id = idIn(archive.quotes, text);
  const view: View =
    id === undefined
      ? { kind: "notice", tone: "info", text: words.quotes.noSuch({ id: words.labels.quoted({ text }) }) }
      : answer({ about: "quote", id, page: 0 }, asking);
  const quote = view.kind === "quotes" ? view.quotes[0] : undefined;
  if (view.kind === "quotes" && quote !== undefined) return httpAnswer("html", quotePage(view, quote, asking));
  return notFound(view.kind === "notice" ? view.text : words.pages.noPage(), nearTo(text, asking), asking);
}

export function* answerTopicPage(text: string, asking: PageRequest): Steps<HttpAnswer> {
  const { archive, words } = asking;
  const topic = archive.topics.get(text);
  if (topic === undefined) return noTopic(text, asking);
  const about = { topic: topic.id };
  const calendar = yield* calendarFor({ about: "calendar", ...about }, archive, words, asking.withdrawals);
  const views = {
    next: next(about, asking),
    changes: yield* changesOf(about, archive),
    timeline: yield* timelineOf(topic, asking),
    hasCalendar: calendar.parts !== undefined,
  };
  return httpAnswer("html", topicPage(topic, views, asking));
}

export function* answerTopicPicture(text: string, asking: PageRequest): Steps<PictureAnswer> {
  const topic = asking.archive.topics.get(text);
  if (topic === undefined) return noTopic(text, asking);
  return topicPicture(topic, yield* timelineOf(topic, asking), asking) ?? noPage(asking);
}

export function* answerFeed(format: FeedFormat, search: URLSearchParams, asking: PageRequest): Steps<HttpAnswer> {
  const { archive, words } = asking;
  const read = readFeedQuery(search, asking);
  if (!read.ok) return httpAnswer("text", `${read.message}\n`, 400);
  const { filter, since, page } = read.query;
  const changes = yield* changesOf(filter, archive, since);
  const feed = yield* composeFeed(changes, read.query, asking.ledger, asking);
  yield;
  if (page < feed.pages) return httpAnswer(format, writeFeed(format, feed, asking));
  return httpAnswer("text", `${words.changeFeed.noSuchPage({ page: page + 1, pages: feed.pages })}\n`, 404);
}

export function* answerCalendarFile(search: URLSearchParams, asking: PageRequest): Steps<HttpAnswer> {
  const { archive, words, withdrawals } = asking;
  const feed = yield* calendarFeed(search, archive, words, withdrawals);
  return feed.ok ? httpAnswer("calendar", feed.file) : httpAnswer("text", `${feed.message}\n`, 404);
}

export function noPage(asking: PageRequest): HttpAnswer {
  return notFound(asking.words.pages.noPage(), [], asking);
}

function noTopic(text: string, asking: PageRequest): HttpAnswer {
  const { words } = asking;
  return notFound(words.pages.noTopic({ id: words.labels.quoted({ text }) }), nearTo(text, asking), asking);
}

function next(filter: { readonly topic?: Topic["id"] }, asking: PageRequest): Extract<View, { kind: "next" }> {
  const view = answer({ about: "next", page: 0, ...filter }, asking);
  if (view.kind !== "next") throw new Error(`asked what is next, the answer was ${view.kind}`);
  return view;
}

function timelineOf({ id: topic }: Topic, asking: PageRequest): Steps<View> {
  return answerSteps({ about: "timeline", topic }, asking);
}

/** An id has the words of a name. */
function nearTo(id: string, asking: PageRequest): Parameters<typeof sorryPage>[2] {
  const typed = id
    .slice(0, 60)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return typed === "" ? [] : similarNames(typed, asking, { kinds: ["event", "topic"] });
}

function notFound(text: string, near: Parameters<typeof sorryPage>[2], asking: PageRequest): HttpAnswer {
  return sorry(404, asking.words.pages.notFound(), text, asking, near);
}

function goneEvent({ event: { title }, at }: WithdrawnEvent, asking: PageRequest): HttpAnswer {
  const { words } = asking;
  return sorry(410, words.pages.gone(), words.event.withdrawn({ title, day: words.dates.day(utcDayOf(at)) }), asking);
}

function sorry(
  status: 400 | 404 | 410,
  title: string,
  text: string,
  asking: PageRequest,
  near: Parameters<typeof sorryPage>[2] = [],
): HttpAnswer {
  return httpAnswer("html", sorryPage(title, text, near, asking), status);
}

function refusedPage(answer: HttpAnswer): RefusedPage {
  return { kind: "refused", answer };
}
