// A month of /next: the picture of a page of the calendar, and the same in words.

import { addMonths, type Month } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { basisOf } from "../../../archive/deciding-development.ts";
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
import { type Item, sheetsOf } from "../message/sheets.ts";
import { PLAIN } from "../message/theme.ts";
import { askEvent } from "./event-item.ts";

type MonthView = Extract<View, { kind: "month" }>;

/** Events of a page that get a button, and links beside a status. */
const BUTTONS = 3;
const SOURCES = 1;

export function monthCard(view: MonthView, archive: Archive): Card {
  const { question, items } = view;
  const count = `${items.length} ${items.length === 1 ? "event" : "events"}`;
  return {
    accent: PLAIN,
    heading: headed(view.heading, question.asOf),
    blocks: [nothing(view)],
    ...(items.length === 0
      ? {}
      : {
          sheets: sheetsOf(
            items.map((one) => itemOf(one, view, archive)),
            [],
            BUTTONS,
          ),
          picture: pictureOf(view, count, archive),
        }),
    footer: [...(items.length === 0 ? [] : [count]), archiveFooter(archive)].join(" · "),
    page: question.page,
    turn: (page) => ({ ...question, page }),
    turns: turnsOf(view),
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
      items.map((one) => `${capital(dateOf(one))}: ${one.event.title}, ${phraseStatus(one.state, archive)}.`),
    ),
  };
}

function itemOf(one: EventAt, { month, question, today }: MonthView, archive: Archive): Item {
  const { event, state } = one;
  const title = plain(event.title);
  const isOff = state.status === "cancelled" || state.status === "lapsed";
  const open = phraseOpen(state, today);
  const isNarrowed = claimOf(state) !== state.date;
  const date = isNarrowed ? dateOf(one) : (phraseDate(state, archive) ?? "");
  const sources = sourcePhrase(basisOf(event, question.asOf)?.sources ?? [], archive, SOURCES);
  const heading = HEADINGS[standingIn(one, month, today) ?? "day"];
  return {
    text: [
      `**${capital(plain(date))}**${open === undefined ? "" : ` · ${open}`}`,
      isOff ? `~~${title}~~` : title,
      ...(isNarrowed ? [`Tentatively ${plain(phraseDate(state, archive) ?? "")}`] : []),
      `-# ${capital(plain(phraseStatus(state, archive)))} · ${sources}`,
    ].join("\n"),
    asks: [askEvent(event, question.asOf)],
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
function dateOf({ state }: EventAt): string {
  const claim = claimOf(state);
  return claim === undefined ? "" : describeEdtf(claim);
}

function nothing({ month, nearest, question }: MonthView): string {
  const isNarrow = question.topic !== undefined || question.actor !== undefined;
  const none = `Nothing ${isNarrow ? "of this " : ""}in the archive falls in ${describeMonth(month)}.`;
  if (nearest === undefined) return `${none} Nor in any other month: choose another topic or actor, or leave them out.`;
  return `${none} The nearest month that holds something is ${describeMonth(nearest)}.`;
}

/** To the month before and after, to the list, and from an empty month to the nearest that is not. */
function turnsOf({ question, month, nearest }: MonthView): readonly Ask[] {
  const [before, after] = [addMonths(month, -1), addMonths(month, 1)];
  const to = (label: string, other: Month): Ask => ({ label, question: { ...question, month: other, page: 0 } });
  return [
    ...(before === undefined ? [] : [to(`‹ ${describeMonth(before)}`, before)]),
    { label: "List", question: listOf(question) },
    ...(after === undefined ? [] : [to(`${describeMonth(after)} ›`, after)]),
    ...(nearest === undefined || nearest === before || nearest === after ? [] : [to(describeMonth(nearest), nearest)]),
  ];
}

function listOf({ topic, actor, within, asOf }: MonthView["question"]): Question {
  return {
    about: "next",
    page: 0,
    ...(topic === undefined ? {} : { topic }),
    ...(actor === undefined ? {} : { actor }),
    ...(within === undefined ? {} : { within }),
    ...asKnown(asOf),
  };
}
