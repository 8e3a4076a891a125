// /calendar: the file, what is in it, and what is not.

import type { Archive } from "../../../archive/archive.ts";
import type { View } from "../../../core/view.ts";
import type { Words } from "../../../wording/words.ts";
import { archiveFooter } from "../lines.ts";
import type { Card } from "../message/card.ts";
import { plain } from "../message/markdown.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";

type CalendarView = Extract<View, { kind: "calendar" }>;

/** Discord takes 10 MiB from a bot; the rest of the message needs its share. Bytes. */
const MAX_FILE_BYTES = 9 * 1024 * 1024;

export function calendarCard(view: CalendarView, archive: Archive, words: Words): Card {
  const fits = Buffer.byteLength(view.file.data) <= MAX_FILE_BYTES;
  const blocks = [
    contents(view, words),
    leftOut(view, words),
    fits
      ? "Import it again later: what moved moves, what was called off is cancelled, and nothing is doubled."
      : "The file is larger than Discord takes. Narrow it down with topic or actor.",
  ];
  return {
    accent: PLAIN_ACCENT,
    heading: `## ${plain(view.heading)}`,
    blocks: blocks.filter((block) => block !== ""),
    ...(fits ? { file: view.file } : {}),
    footer: archiveFooter(archive, undefined, words),
    asks: view.asks,
  };
}

function contents({ counts: { entries } }: CalendarView, words: Words): string {
  const { CONFIRMED: confirmed, TENTATIVE: tentative, CANCELLED: cancelled } = entries;
  const parts = [
    ...(confirmed === 0 ? [] : [`${confirmed} confirmed or held`]),
    ...(tentative === 0 ? [] : [`${tentative} tentative`]),
    ...(cancelled === 0 ? [] : [`${cancelled} called off or no longer on their date`]),
  ];
  return `**${countWords(confirmed + tentative + cancelled, "event")}**\n${parts.join(", ")}`;
}

function leftOut({ counts: { vague, undated }, question }: CalendarView, words: Words): string {
  const lines = [
    ...(vague === 0
      ? []
      : [
          `${countWords(vague, "event")} left out: the date is vaguer than a week. With vague:True ${vague === 1 ? "it comes" : "they come"} too, and the title says how vague it is.`,
        ]),
    ...(undated === 0 ? [] : [`${countWords(undated, "event")} without a date now`]),
    ...(question.vague === true ? ["Long stretches of days are not events that last so long: read their titles."] : []),
  ];
  return lines.join("\n");
}

function countWords(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
