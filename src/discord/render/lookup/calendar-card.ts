// /calendar: the file, what is in it, and what is not.

import type { Archive } from "../../../archive/archive.ts";
import type { View } from "../../../core/view.ts";
import { leftOutCounts } from "../../../wording/describe-limits.ts";
import type { Words } from "../../../wording/words.ts";
import { freshnessLine } from "../lines.ts";
import type { Card } from "../message/card.ts";
import { plain } from "../message/markdown.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";
import { headingOf } from "./headings.ts";

type CalendarView = Extract<View, { kind: "calendar" }>;

export function calendarCard(view: CalendarView, archive: Archive, words: Words): Card {
  const { file } = view;
  const blocks = [
    contents(view, words),
    leftOutNote(view, words),
    file !== undefined ? words.calendar.importAgain() : words.calendar.tooLarge(),
  ];
  return {
    accent: PLAIN_ACCENT,
    heading: `## ${plain(headingOf(view, archive, words))}`,
    blocks: blocks.filter((block) => block !== ""),
    ...(file === undefined ? {} : { file }),
    footer: freshnessLine(archive, view, words),
    asks: view.asks,
  };
}

function contents({ counts: { entries } }: CalendarView, words: Words): string {
  const { CONFIRMED: confirmed, TENTATIVE: tentative, CANCELLED: cancelled } = entries;
  const parts = [
    ...(confirmed === 0 ? [] : [words.calendar.confirmedOrHeld({ count: confirmed })]),
    ...(tentative === 0 ? [] : [words.calendar.notSettled({ count: tentative })]),
    ...(cancelled === 0 ? [] : [words.calendar.calledOff({ count: cancelled })]),
  ];
  return `**${words.labels.events({ count: confirmed + tentative + cancelled })}**\n${parts.join(", ")}`;
}

function leftOutNote({ counts: { vague, undated, entries }, question }: CalendarView, words: Words): string {
  const isUnsettled = question.event !== undefined && entries.CONFIRMED === 0;
  const counts = leftOutCounts({ vague, undated }, words);
  const lines = [
    ...(counts.length === 0 ? [] : [words.calendar.leftOut({ counts: words.and(counts) })]),
    ...(question.vague === true || isUnsettled ? [words.calendar.longStretches()] : []),
  ];
  return lines.join("\n");
}
