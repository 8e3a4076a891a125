// /timeline: the picture, and the same in words, a page at a time.

import { type Day, earliest, latest } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import type { DateHistory } from "../../../archive/date-history.ts";
import { phaseOf } from "../../../archive/phase.ts";
import type { Ask, View } from "../../../core/view.ts";
import { isDrawable } from "../../../picture/letters/signs.ts";
import { drawTimeline } from "../../../picture/svg/draw-timeline.ts";
import { MAX_ROWS } from "../../../picture/timeline/timeline-layout.ts";
import { describeStatus } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { freshnessLine, joinNotes } from "../lines.ts";
import type { Card } from "../message/card.ts";
import { capital, plain } from "../message/markdown.ts";
import { type CardPage, paginate } from "../message/pages.ts";
import { altText } from "../message/picture.ts";
import { PLAIN_ACCENT, SIGN } from "../message/theme.ts";
import { headingOf } from "./headings.ts";

type TimelineView = Extract<View, { kind: "timeline" }>;

/** Events of a page that get a button. */
const MAX_TIMELINE_BUTTONS = 3;

export function timelineCard(view: TimelineView, archive: Archive, words: Words): Card {
  const { question, histories, today, names } = view;
  const pages = divideRows(histories, archive, words, today);
  const page = Math.min(question.page ?? pageOf(pages, today), pages.length - 1);
  const shown = pages[page]?.histories ?? [];
  const heading = headingOf(view, archive, words);
  const known = question.asOf === undefined ? "" : words.archive.asKnownOn({ day: words.dates.day(question.asOf) });
  const count = words.labels.events({ count: histories.length });
  const part =
    pages.length === 1 ? count : words.timeline.eventsOnPage({ events: count, page: page + 1, pages: pages.length });
  const notes = [names.filter(isDrawable).join(" · "), joinNotes([known, part])];
  return {
    accent: PLAIN_ACCENT,
    heading: [`## ${plain(heading)}`, ...[names.join(" · "), known].filter((line) => line !== "").map(small)].join(
      "\n",
    ),
    blocks: [],
    pages: pages.map((one): CardPage => ({ blocks: one.blocks, asks: timelineAsks(view, one.histories, words) })),
    picture: {
      name: "timeline.png",
      svg: drawTimeline({ heading, notes, histories: shown, today }, words),
      alt: altText(
        words.timeline.picture({ heading, day: words.dates.day(today) }),
        shown.map((history) => altLine(history, archive, words, today)),
        words,
      ),
    },
    footer: joinNotes([count, ...undated(view.undated, words), freshnessLine(archive, { ...question, today }, words)]),
    page,
    turn: (to) => ({ ...question, page: to }),
  };
}

type TimelinePage = { readonly blocks: readonly string[]; readonly histories: readonly DateHistory[] };

/** The rows of a picture are the blocks of its page. */
function divideRows(
  histories: readonly DateHistory[],
  archive: Archive,
  words: Words,
  today: Day,
): readonly TimelinePage[] {
  const blocks = histories.map((history) => timelineBlock(history, archive, words, today));
  // Pages of about the same length: not twelve rows, and then one.
  const rows = Math.ceil(blocks.length / paginate(blocks, MAX_ROWS).length);
  let start = 0;
  return paginate(blocks, rows).map((page) => {
    const shown = histories.slice(start, start + page.length);
    start += page.length;
    return { blocks: page, histories: shown };
  });
}

/** The first page that reaches today; the last when all began before. */
function pageOf(pages: readonly TimelinePage[], today: Day): number {
  const found = pages.findIndex(({ histories }) => histories.some((history) => firstDayShown(history) >= today));
  return found === -1 ? pages.length - 1 : found;
}

function firstDayShown({ state, left }: DateHistory): Day {
  const date = state.date ?? left.at(-1);
  return date === undefined ? "" : (earliest(date) ?? latest(date) ?? "");
}

function timelineBlock(history: DateHistory, archive: Archive, words: Words, today: Day): string {
  const { event, state, left } = history;
  const isOff = state.status === "cancelled" || state.status === "lapsed";
  const title = plain(event.title);
  return [
    `${SIGN[state.status]} **${capital(plain(dateInWords(history, words)))}** · ${plain(statusInWords(history, archive, words, today))}`,
    isOff ? `~~${title}~~` : title,
    ...(left.length === 0 ? [] : [small(capital(earlier(left, words)))]),
  ].join("\n");
}

function dateInWords({ state }: DateHistory, words: Words): string {
  return state.date === undefined ? words.state.noDate() : words.dates.edtf(state.date);
}

function statusInWords({ state }: DateHistory, archive: Archive, words: Words, today: Day): string {
  const open = phaseOf(state, today) === "passed" ? [words.state.noOutcome()] : [];
  return [describeStatus(state, archive, words), ...open].join(", ");
}

function earlier(left: DateHistory["left"], words: Words): string {
  const dates = left.map(words.dates.edtf).reduce((earlier, later) => words.timeline.afterwards({ earlier, later }));
  return words.timeline.earlierDates({ count: left.length, dates });
}

function altLine(history: DateHistory, archive: Archive, words: Words, today: Day): string {
  const told = {
    date: capital(dateInWords(history, words)),
    title: history.event.title,
    status: statusInWords(history, archive, words, today),
  };
  if (history.left.length === 0) return words.timeline.pictured(told);
  return words.timeline.picturedMoved({ ...told, earlier: earlier(history.left, words) });
}

function undated(count: number, words: Words): readonly string[] {
  return count === 0 ? [] : [words.timeline.moreUndated({ count })];
}

function timelineAsks({ question }: TimelineView, histories: readonly DateHistory[], words: Words): readonly Ask[] {
  const { topic, actor, asOf } = question;
  const day = asOf === undefined ? {} : { asOf };
  const filter = { ...(topic === undefined ? {} : { topic }), ...(actor === undefined ? {} : { actor }) };
  return [
    ...histories
      .slice(0, MAX_TIMELINE_BUTTONS)
      .map(({ event }): Ask => ({ label: event.title, question: { about: "event", id: event.id, page: 0, ...day } })),
    { label: words.buttons.whatIsNext(), question: { about: "next", page: 0, ...filter, ...day } },
  ];
}

function small(line: string): string {
  return `-# ${plain(line)}`;
}
