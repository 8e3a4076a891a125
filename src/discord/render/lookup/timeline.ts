// /timeline: the picture, and the same in words, a page at a time.

import { type Day, earliest, latest } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import type { DateHistory } from "../../../archive/date-history.ts";
import { phaseOf } from "../../../archive/phase.ts";
import type { Ask, View } from "../../../core/view.ts";
import { isDrawable } from "../../../picture/letters/signs.ts";
import { drawTimeline } from "../../../picture/svg/timeline.ts";
import { MOST_ROWS } from "../../../picture/timeline/layout.ts";
import { describeStatus } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { archiveFooter, joinNotes } from "../lines.ts";
import { altText } from "../message/alt-text.ts";
import type { Card, CardPage } from "../message/card.ts";
import { capital, plain } from "../message/markdown.ts";
import { paginate } from "../message/pages.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";

type TimelineView = Extract<View, { kind: "timeline" }>;

/** Events of a page that get a button. */
const MAX_TIMELINE_BUTTONS = 3;

export function timelineCard(view: TimelineView, archive: Archive, words: Words): Card {
  const { question, courses, today, names } = view;
  const pages = divideRows(courses, archive, words, today);
  const page = Math.min(question.page ?? pageOf(pages, today), pages.length - 1);
  const shown = pages[page]?.courses ?? [];
  const asOf = question.asOf === undefined ? "" : `As known on ${words.dates.day(question.asOf)}`;
  const count = `${courses.length} ${courses.length === 1 ? "event" : "events"}`;
  const part = pages.length === 1 ? count : `${count}, page ${page + 1} of ${pages.length}`;
  const notes = [names.filter(isDrawable).join(" · "), joinNotes([asOf, part])];
  return {
    accent: PLAIN_ACCENT,
    heading: [`## ${plain(view.heading)}`, ...[names.join(" · "), asOf].filter((line) => line !== "").map(small)].join(
      "\n",
    ),
    blocks: [],
    sheets: pages.map((one): CardPage => ({ blocks: one.blocks, asks: timelineAsks(view, one.courses, words) })),
    picture: {
      name: "timeline.png",
      svg: drawTimeline({ heading: view.heading, notes, courses: shown, today }),
      alt: altText(
        `${view.heading}. One row an event, today is ${words.dates.day(today)}.`,
        shown.map((course) => altLine(course, archive, words, today)),
        words,
      ),
    },
    footer: joinNotes([count, ...undated(view.undated, words), archiveFooter(archive, question.asOf, words)]),
    page,
    turn: (to) => ({ ...question, page: to }),
  };
}

type TimelinePage = { readonly blocks: readonly string[]; readonly courses: readonly DateHistory[] };

/** The rows of a picture are the blocks of its page. */
function divideRows(
  courses: readonly DateHistory[],
  archive: Archive,
  words: Words,
  today: Day,
): readonly TimelinePage[] {
  const blocks = courses.map((course) => timelineBlock(course, archive, words, today));
  // Pages of about the same length: not twelve rows, and then one.
  const rows = Math.ceil(blocks.length / paginate(blocks, MOST_ROWS).length);
  let start = 0;
  return paginate(blocks, rows).map((page) => {
    const shown = courses.slice(start, start + page.length);
    start += page.length;
    return { blocks: page, courses: shown };
  });
}

/** The first page that reaches today; the last when all began before. */
function pageOf(pages: readonly TimelinePage[], today: Day): number {
  const found = pages.findIndex(({ courses }) => courses.some((course) => firstDayShown(course) >= today));
  return found === -1 ? pages.length - 1 : found;
}

function firstDayShown({ state, left }: DateHistory): Day {
  const date = state.date ?? left.at(-1);
  return date === undefined ? "" : (earliest(date) ?? latest(date) ?? "");
}

function timelineBlock(course: DateHistory, archive: Archive, words: Words, today: Day): string {
  const { event, state, left } = course;
  const isOff = state.status === "cancelled" || state.status === "lapsed";
  const title = plain(event.title);
  return [
    `**${capital(plain(dateInWords(course, words)))}** · ${plain(statusInWords(course, archive, words, today))}`,
    isOff ? `~~${title}~~` : title,
    ...(left.length === 0 ? [] : [small(capital(earlier(left, words)))]),
  ].join("\n");
}

function dateInWords({ state }: DateHistory, words: Words): string {
  return state.date === undefined ? "no date" : words.dates.edtf(state.date);
}

function statusInWords({ state }: DateHistory, archive: Archive, words: Words, today: Day): string {
  const open = phaseOf(state, today) === "passed" ? ", no outcome recorded" : "";
  return `${describeStatus(state, archive, words)}${open}`;
}

function earlier(left: DateHistory["left"], words: Words): string {
  return `earlier ${left.length === 1 ? "date" : "dates"}: ${left.map(words.dates.edtf).join("; then ")}`;
}

function altLine(course: DateHistory, archive: Archive, words: Words, today: Day): string {
  const was = course.left.length === 0 ? "" : ` (${earlier(course.left, words)})`;
  return `${capital(dateInWords(course, words))}: ${course.event.title}, ${statusInWords(course, archive, words, today)}${was}.`;
}

function undated(count: number, words: Words): readonly string[] {
  return count === 0 ? [] : [`${count} more without a date`];
}

function timelineAsks({ question }: TimelineView, courses: readonly DateHistory[], words: Words): readonly Ask[] {
  const { topic, actor, asOf } = question;
  const day = asOf === undefined ? {} : { asOf };
  const filter = { ...(topic === undefined ? {} : { topic }), ...(actor === undefined ? {} : { actor }) };
  return [
    ...courses
      .slice(0, MAX_TIMELINE_BUTTONS)
      .map(({ event }): Ask => ({ label: event.title, question: { about: "event", id: event.id, page: 0, ...day } })),
    { label: "What is next", question: { about: "next", page: 0, ...filter, ...day } },
  ];
}

function small(line: string): string {
  return `-# ${plain(line)}`;
}
