// /timeline: the picture, a page at a time; the same in words on a button.

import { type Edtf, earliest, edtfOfMonth, latest, monthOf } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { type DateHistory, dateOnLine } from "../../../archive/date-history.ts";
import { decidingDevelopment } from "../../../archive/deciding-development.ts";
import { mapSteps, type Steps } from "../../../archive/steps.ts";
import { isSurelyWithin } from "../../../archive/upcoming-order.ts";
import type { TimelineView } from "../../../core/timeline-view.ts";
import type { Ask } from "../../../core/view.ts";
import { isDrawable } from "../../../picture/letters/signs.ts";
import { drawTimeline } from "../../../picture/svg/draw-timeline.ts";
import { describeAsOf, describeAsOfBriefly } from "../../../wording/describe-as-of.ts";
import { datePictured, describeLeft, describePictured } from "../../../wording/describe-date-history.ts";
import { describeOnlyMayFall } from "../../../wording/describe-limits.ts";
import { describeStatusSeen } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { freshnessLine, joinNotes, sourcePhrase } from "../lines.ts";
import type { Card } from "../message/card.ts";
import { capital, plain } from "../message/markdown.ts";
import { altText } from "../message/picture.ts";
import { PLAIN_ACCENT, SIGN } from "../message/theme.ts";
import { eventAsk } from "./event-item.ts";
import { headingOf } from "./headings.ts";
import { timelinePages } from "./timeline-pages.ts";

/** Events that get a button beside the words. */
const MAX_TIMELINE_BUTTONS = 3;

/** Links on the line of an event. */
const MAX_TIMELINE_SOURCES = 1;

export function* timelineCard(view: TimelineView, archive: Archive, words: Words): Steps<Card> {
  const { question, histories, more, today, names } = view;
  const rows = yield* mapSteps(histories, (history) => ({
    history,
    text: timelineBlock(history, view, archive, words),
  }));
  const { pages, opens } = timelinePages(rows, today);
  yield;
  // Of a few days, first what is sure to touch them.
  const sure = pages.findIndex((rowsOfPage) => rowsOfPage.some((row) => isSurelyWithin(row.history.state, question)));
  const page = Math.min(question.page ?? (sure < 0 ? opens : sure), pages.length - 1);
  const shown = pages[page] ?? [];
  const rowsShown = shown.map(({ history }) => history);
  const texts = shown.map(({ text }) => text);
  const heading = headingOf(view, archive, words);
  const { asOf } = question;
  const known = asOf === undefined ? "" : describeAsOf(asOf, archive, words);
  const briefly = asOf === undefined ? "" : describeAsOfBriefly(asOf, archive, words);
  const count =
    pages.length === 1
      ? words.labels.events({ count: histories.length })
      : words.timeline.noteOfPage({ events: shown.length, all: histories.length + more });
  const notes = [
    names.filter(isDrawable).join(" · "),
    joinNotes([
      briefly,
      monthsShown(
        rowsShown.flatMap((one) => dateOnLine(one) ?? []),
        words,
      ),
      count,
    ]),
  ];
  const isInWords = question.inWords === true;
  return {
    accent: PLAIN_ACCENT,
    heading: [
      `## ${plain(heading)}`,
      ...[names.join(" · "), known, mayFallOutside(view, words)].filter((line) => line !== "").map(small),
    ].join("\n"),
    blocks: isInWords ? texts : [],
    picture: {
      name: "timeline.png",
      svg: drawTimeline({ heading, notes, histories: rowsShown, today }, words),
      alt: altText(
        words.timeline.picture({ heading, day: words.dates.day(today) }),
        rowsShown.map((history) => describePictured(history, archive, words, today)),
        words,
      ),
      ...(isInWords ? {} : { inWords: texts.join("\n\n") }),
    },
    footer: joinNotes([count, ...undated(view, words), freshnessLine(archive, { ...question, today }, words)]),
    turns: timelineTurns(view, page, pages.length, words),
    asks: isInWords ? eventAsks(view, rowsShown) : [whatLiesAhead(view, words)],
  };
}

/** Of a few days: how much of what is shown may fall outside of them. */
function mayFallOutside({ question, histories, more }: TimelineView, words: Words): string {
  if (question.from === undefined || question.to === undefined) return "";
  const open = histories.filter(({ state }) => state.date !== undefined && !isSurelyWithin(state, question));
  if (open.length === 0) return "";
  const isAll = more === 0 && histories.every(({ state }) => !isSurelyWithin(state, question));
  return isAll ? describeOnlyMayFall(histories.length, words) : words.lists.someMayFall({ count: open.length });
}

/** “Sep – Nov 2021”: the months that the dates can touch, and so which part of the whole a page is. */
function monthsShown(dates: readonly Edtf[], words: Words): string {
  const days = dates.flatMap((date) => [earliest(date), latest(date)]).filter((day) => day !== undefined);
  const [from, to] = [days.toSorted().at(0), days.toSorted().at(-1)];
  if (from === undefined || to === undefined) return "";
  const [start, end] = [edtfOfMonth(monthOf(from)), edtfOfMonth(monthOf(to))];
  return words.dates.shortEdtf(monthOf(from) === monthOf(to) ? start : { kind: "interval", start, end });
}

function timelineBlock(
  history: DateHistory,
  { question, today }: TimelineView,
  archive: Archive,
  words: Words,
): string {
  const { event, state, left } = history;
  const isOff = state.status === "cancelled" || state.status === "lapsed";
  const title = plain(event.title);
  const sources = decidingDevelopment(event, question.asOf)?.sources ?? [];
  return [
    `${SIGN[state.status]} **${capital(plain(datePictured(history, words)))}** · ${plain(describeStatusSeen(state, today, archive, words))}`,
    isOff ? `~~${title}~~` : title,
    ...(left.length === 0 ? [] : [small(capital(describeLeft(left, words)))]),
    `-# ${sourcePhrase(sources, archive, words, MAX_TIMELINE_SOURCES)}`,
  ].join("\n");
}

/** Whoever asks for a time is not told of what has none. */
function undated({ question, undated: count }: TimelineView, words: Words): readonly string[] {
  if (count === 0 || question.from !== undefined || question.to !== undefined) return [];
  return [words.timeline.moreUndated({ count })];
}

/** To the pages before and after, and to the same page with or without its words. */
function timelineTurns({ question }: TimelineView, page: number, count: number, words: Words): readonly Ask[] {
  const { inWords, ...rest } = question;
  const to = (label: string, other: number): Ask => ({ label, question: { ...question, page: other } });
  return [
    ...(page > 0 ? [to(words.timeline.earlierPage(), page - 1)] : []),
    ...(page < count - 1 ? [to(words.timeline.laterPage(), page + 1)] : []),
    inWords === true
      ? { label: words.timeline.withoutWords(), question: { ...rest, page } }
      : { label: words.timeline.inWords(), question: { ...rest, page, inWords: true } },
  ];
}

function eventAsks({ question }: TimelineView, histories: readonly DateHistory[]): readonly Ask[] {
  return histories.slice(0, MAX_TIMELINE_BUTTONS).map(({ event }) => eventAsk(event, question.asOf));
}

function whatLiesAhead({ question: { topic, actor, asOf } }: TimelineView, words: Words): Ask {
  return {
    label: words.buttons.whatLiesAhead(),
    question: {
      about: "next",
      page: 0,
      ...(topic === undefined ? {} : { topic }),
      ...(actor === undefined ? {} : { actor }),
      ...(asOf === undefined ? {} : { asOf }),
    },
  };
}

function small(line: string): string {
  return `-# ${plain(line)}`;
}
