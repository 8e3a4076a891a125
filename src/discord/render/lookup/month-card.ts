// A month of /next: the picture of a page of the calendar; the same in words on a button.

import { addMonths, type Month, monthOf } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { decidingDevelopment } from "../../../archive/deciding-development.ts";
import { type MonthStanding, standingIn } from "../../../archive/in-month.ts";
import { phaseOf } from "../../../archive/phase.ts";
import { mapSteps, type Steps } from "../../../archive/steps.ts";
import type { Question } from "../../../core/question.ts";
import type { Ask, EventAt, View } from "../../../core/view.ts";
import { asKnown } from "../../../lookup/read/read-day.ts";
import { drawMonth } from "../../../picture/svg/draw-month.ts";
import { describeAsOfBriefly } from "../../../wording/describe-as-of.ts";
import {
  describeDateSurely,
  describeOpen,
  describeStatus,
  describeStatusSeen,
  inWindow,
} from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { freshnessLine, headed, joinNotes, sourcePhrase } from "../lines.ts";
import type { Card } from "../message/card.ts";
import { type ListItem, listPages } from "../message/list-pages.ts";
import { capital, plain } from "../message/markdown.ts";
import { textOf } from "../message/pages.ts";
import type { CardPicture } from "../message/picture.ts";
import { altText, MOST_ALT_LINES } from "../message/picture.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";
import { eventAsk } from "./event-item.ts";
import { headingOf } from "./headings.ts";

type MonthView = Extract<View, { kind: "month" }>;

/** At least as many as a page has. */
const ON_FIRST_PAGE = 8;

/** Links beside a status. */
const MAX_MONTH_SOURCES = 1;

export function* monthCard(view: MonthView, archive: Archive, words: Words): Steps<Card> {
  const { question, items } = view;
  const heading = headingOf(view, archive, words);
  const count = words.labels.events({ count: items.length });
  const isInWords = question.inWords === true && items.length > 0;
  // Under a picture that cannot be drawn stands the first page.
  const listed = isInWords ? items : items.slice(0, ON_FIRST_PAGE);
  const pages = listPages(yield* mapSteps(listed, (one) => monthItem(one, view, archive, words)), words);
  yield;
  return {
    accent: PLAIN_ACCENT,
    heading: headed(heading, question.asOf, archive, words),
    blocks: items.length === 0 ? [emptyMonth(view, words)] : [],
    ...(isInWords ? { pages } : {}),
    ...(items.length === 0
      ? {}
      : {
          picture: {
            ...monthPicture(view, { heading, count }, archive, words),
            ...(isInWords ? {} : { inWords: pages[0]?.blocks.map(textOf).join("\n\n") ?? "" }),
          },
        }),
    footer: joinNotes([items.length === 0 ? "" : count, monthFreshness(view, archive, words)]),
    page: question.page,
    turn: (page) => ({ ...question, page }),
    turns: monthTurns(view, words),
  };
}

/** A month that was over before the archive ended misses nothing. */
function monthFreshness({ question, month, today }: MonthView, archive: Archive, words: Words): string {
  const isWhole = archive.reaches !== undefined && month < monthOf(archive.reaches);
  return isWhole ? "" : freshnessLine(archive, { ...question, today }, words);
}

/** `count`: how many events there are, in words. */
function monthPicture(
  { question, month, items, today }: MonthView,
  { heading, count }: { readonly heading: string; readonly count: string },
  archive: Archive,
  words: Words,
): CardPicture {
  const { asOf } = question;
  const known = asOf === undefined ? "" : describeAsOfBriefly(asOf, archive, words);
  const notes = [joinNotes([known, count])];
  return {
    name: "month.png",
    svg: drawMonth({ heading, notes, month, items, today }, words),
    alt: altText(
      words.month.picture({ heading, day: words.dates.day(today) }),
      items.slice(0, MOST_ALT_LINES).map((one) =>
        words.month.pictured({
          date: capital(monthDate(one, words)),
          title: one.event.title,
          status: describeStatusSeen(one.state, today, archive, words),
        }),
      ),
      words,
      items.length,
    ),
  };
}

function monthItem(one: EventAt, { month, question, today }: MonthView, archive: Archive, words: Words): ListItem {
  const { event, state } = one;
  const title = plain(event.title);
  const isOff = state.status === "cancelled" || state.status === "lapsed";
  const open = describeOpen(state, today, words);
  const date = describeDateSurely(state, archive, words) ?? "";
  const sources = sourcePhrase(
    decidingDevelopment(event, question.asOf)?.sources ?? [],
    archive,
    words,
    MAX_MONTH_SOURCES,
  );
  const heading =
    phaseOf(state, today) === "passed"
      ? `### ${words.lists.passedWithoutOutcome()}`
      : headingIn(standingIn(one, month, today), words);
  return {
    text: [
      `**${capital(plain(date))}**${open === undefined ? "" : ` · ${open}`}`,
      isOff ? `~~${title}~~` : title,
      `-# ${capital(plain(describeStatus(state, archive, words)))} · ${sources}`,
    ].join("\n"),
    asks: [eventAsk(event, question.asOf)],
    ...(heading === undefined ? {} : { heading }),
  };
}

/** What stands on days needs none. */
function headingIn(standing: MonthStanding | undefined, words: Words): string | undefined {
  return standing === "sometime" || standing === "perhaps" ? `### ${words.month[standing]()}` : undefined;
}

/** The date by which it stands in the month. */
function monthDate({ state }: EventAt, words: Words): string {
  return inWindow(state.date && words.dates.edtf(state.date), state, words) ?? "";
}

function emptyMonth({ month, nearest, question }: MonthView, words: Words): string {
  const isNarrow = question.topic !== undefined || question.actor !== undefined;
  const none = isNarrow ? words.month.emptyOfThis : words.month.empty;
  const hint =
    nearest === undefined ? words.month.noOther() : words.month.nearest({ month: words.dates.month(nearest) });
  return `${none({ month: words.dates.month(month) })} ${hint}`;
}

/**
 * To the month before and after, to the list, and from an empty month to the nearest that is not; to the words and back. What is
 * open in words has pages of its own instead.
 */
function monthTurns({ question, items, month, nearest, today }: MonthView, words: Words): readonly Ask[] {
  const { inWords, ...rest } = question;
  if (inWords === true && items.length > 0)
    return [{ label: words.timeline.withoutWords(), question: { ...rest, page: 0 } }];
  const opened: Question = { ...rest, page: 0, inWords: true };
  const [before, after] = [addMonths(month, -1), addMonths(month, 1)];
  const to = (label: string, other: Month): Ask => ({ label, question: { ...rest, month: other, page: 0 } });
  return [
    ...(before === undefined ? [] : [to(`‹ ${words.dates.month(before)}`, before)]),
    // The list has what lies ahead: of a month that is over there is nothing in it.
    ...(month < monthOf(question.asOf ?? today)
      ? []
      : [{ label: words.buttons.list(), question: monthAsList(question) }]),
    ...(after === undefined ? [] : [to(`${words.dates.month(after)} ›`, after)]),
    ...(nearest === undefined || nearest === before || nearest === after
      ? []
      : [to(words.dates.month(nearest), nearest)]),
    ...(items.length === 0 ? [] : [{ label: words.timeline.inWords(), question: opened }]),
  ];
}

function monthAsList({ topic, actor, within, asOf }: MonthView["question"]): Question {
  return {
    about: "next",
    page: 0,
    ...(topic === undefined ? {} : { topic }),
    ...(actor === undefined ? {} : { actor }),
    ...(within === undefined ? {} : { within }),
    ...asKnown(asOf),
  };
}
