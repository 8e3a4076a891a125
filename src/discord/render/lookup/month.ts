// A month of /next: the picture of a page of the calendar, and the same in words.

import { addMonths, type Month } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { decidingDevelopment } from "../../../archive/deciding-development.ts";
import { claimOf, standingIn } from "../../../archive/in-month.ts";
import type { Question } from "../../../core/question.ts";
import type { Ask, EventAt, View } from "../../../core/view.ts";
import { asKnown } from "../../../lookup/read/read-day.ts";
import { drawMonth } from "../../../picture/svg/month.ts";
import { describeDay } from "../../../wording/dates/describe-date.ts";
import { describeEdtf, describeMonth } from "../../../wording/dates/describe-edtf.ts";
import { phraseDate, phraseOpen, phraseStatus } from "../../../wording/describe-state.ts";
import { archiveFooter, headed, sourcePhrase } from "../lines.ts";
import { altText } from "../message/alt-text.ts";
import type { Card } from "../message/card.ts";
import { capital, plain } from "../message/markdown.ts";
import type { CardPicture } from "../message/picture.ts";
import { type ListItem, listPages } from "../message/sheets.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";
import { eventAsk } from "./event-item.ts";

type MonthView = Extract<View, { kind: "month" }>;

/** Events of a page that get a button, and links beside a status. */
const MAX_MONTH_BUTTONS = 3;
const MAX_MONTH_SOURCES = 1;

export function monthCard(view: MonthView, archive: Archive): Card {
  const { question, items } = view;
  const count = `${items.length} ${items.length === 1 ? "event" : "events"}`;
  return {
    accent: PLAIN_ACCENT,
    heading: headed(view.heading, question.asOf),
    blocks: [emptyMonth(view)],
    ...(items.length === 0
      ? {}
      : {
          sheets: listPages(
            items.map((one) => monthItem(one, view, archive)),
            [],
            MAX_MONTH_BUTTONS,
          ),
          picture: pictureOf(view, count, archive),
        }),
    footer: [...(items.length === 0 ? [] : [count]), archiveFooter(archive)].join(" · "),
    page: question.page,
    turn: (page) => ({ ...question, page }),
    turns: monthTurns(view),
  };
}

function pictureOf(view: MonthView, count: string, archive: Archive): CardPicture {
  const { heading, question, month, items, today } = view;
  const asOf = question.asOf === undefined ? "" : `As known on ${describeDay(question.asOf)}`;
  const notes = [[asOf, count].filter((note) => note !== "").join(" · ")];
  return {
    name: "month.png",
    svg: drawMonth({ heading, notes, month, items, today }),
    alt: altText(
      `${heading}. The days of the month in weeks from Monday, today is ${describeDay(today)}.`,
      items.map((one) => `${capital(monthDate(one))}: ${one.event.title}, ${phraseStatus(one.state, archive)}.`),
    ),
  };
}

function monthItem(one: EventAt, { month, question, today }: MonthView, archive: Archive): ListItem {
  const { event, state } = one;
  const title = plain(event.title);
  const isOff = state.status === "cancelled" || state.status === "lapsed";
  const open = phraseOpen(state, today);
  const isNarrowed = claimOf(state) !== state.date;
  const date = isNarrowed ? monthDate(one) : (phraseDate(state, archive) ?? "");
  const sources = sourcePhrase(decidingDevelopment(event, question.asOf)?.sources ?? [], archive, MAX_MONTH_SOURCES);
  const heading = HEADINGS[standingIn(one, month, today) ?? "day"];
  return {
    text: [
      `**${capital(plain(date))}**${open === undefined ? "" : ` · ${open}`}`,
      isOff ? `~~${title}~~` : title,
      ...(isNarrowed ? [`Tentatively ${plain(phraseDate(state, archive) ?? "")}`] : []),
      `-# ${capital(plain(phraseStatus(state, archive)))} · ${sources}`,
    ].join("\n"),
    asks: [eventAsk(event, question.asOf)],
    ...(heading === undefined ? {} : { heading }),
  };
}

const HEADINGS = {
  day: undefined,
  span: undefined,
  window: undefined,
  sometime: "### Some time this month",
  perhaps: "### Perhaps this month",
} as const;

/** The date by which it stands in the month. */
function monthDate({ state }: EventAt): string {
  const claim = claimOf(state);
  return claim === undefined ? "" : describeEdtf(claim);
}

function emptyMonth({ month, nearest, question }: MonthView): string {
  const isNarrow = question.topic !== undefined || question.actor !== undefined;
  const none = `Nothing ${isNarrow ? "of this " : ""}in the archive falls in ${describeMonth(month)}.`;
  if (nearest === undefined) return `${none} Nor in any other month: choose another topic or actor, or leave them out.`;
  return `${none} The nearest month that holds something is ${describeMonth(nearest)}.`;
}

/** To the month before and after, to the list, and from an empty month to the nearest that is not. */
function monthTurns({ question, month, nearest }: MonthView): readonly Ask[] {
  const [before, after] = [addMonths(month, -1), addMonths(month, 1)];
  const to = (label: string, other: Month): Ask => ({ label, question: { ...question, month: other, page: 0 } });
  return [
    ...(before === undefined ? [] : [to(`‹ ${describeMonth(before)}`, before)]),
    { label: "List", question: monthList(question) },
    ...(after === undefined ? [] : [to(`${describeMonth(after)} ›`, after)]),
    ...(nearest === undefined || nearest === before || nearest === after ? [] : [to(describeMonth(nearest), nearest)]),
  ];
}

function monthList({ topic, actor, within, asOf }: MonthView["question"]): Question {
  return {
    about: "next",
    page: 0,
    ...(topic === undefined ? {} : { topic }),
    ...(actor === undefined ? {} : { actor }),
    ...(within === undefined ? {} : { within }),
    ...asKnown(asOf),
  };
}
