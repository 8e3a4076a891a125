// Notices, /about and /help.

import type { Archive } from "../../../archive/archive.ts";
import { formatFault } from "../../../archive/files/faults.ts";
import type { View } from "../../../core/view.ts";
import type { Words } from "../../../wording/words.ts";
import { archiveFooter } from "../lines.ts";
import type { Card } from "./card.ts";
import { plain, stamp } from "./markdown.ts";
import { PLAIN_ACCENT, TONE } from "./theme.ts";

type NoticeView<K extends View["kind"]> = Extract<View, { kind: K }>;

/** Faults shown in /about; the operator's log has them all. */
const FAULTS = 5;

export function noticeCard(
  { tone, text, asks = [], orders = [], ofArchive }: NoticeView<"notice">,
  archive: Archive,
  words: Words,
): Card {
  const footer = ofArchive === true ? { footer: archiveFooter(archive, undefined, words) } : {};
  return { accent: TONE[tone], blocks: [plain(text)], asks, orders, ...footer };
}

export function aboutCard({ status }: NoticeView<"attache">, archive: Archive, words: Words): Card {
  const { events, developments, quotes, sources, reaches, changedAt, startedAt, faults, version } = status;
  const blocks = [
    "A curated archive of diplomacy: what is known of an event’s date, since when, and who says so.",
    [
      `${events} events with ${developments} steps, ${quotes} quotes, ${sources} sources`,
      `Archive changed ${stamp(changedAt, "F")}`,
      ...(reaches === undefined ? [] : [`It reaches to ${words.dates.day(reaches)}`]),
      `Running since ${stamp(startedAt, "R")}, version ${plain(version)}`,
    ].join("\n"),
  ];
  if (faults.length > 0) {
    const shown = faults.slice(0, FAULTS).map((fault) => `-# ${plain(formatFault(fault))}`);
    const more = faults.length > FAULTS ? [`-# and ${faults.length - FAULTS} more in the log`] : [];
    const count = faults.length === 1 ? "1 fault" : `${faults.length} faults`;
    blocks.push(
      [`**The files have ${count}: an older archive answers until they are mended**`, ...shown, ...more].join("\n"),
    );
  }
  return {
    accent: faults.length > 0 ? TONE.problem : PLAIN_ACCENT,
    heading: "## Attaché",
    blocks,
    asks: [
      { label: "What is next", question: { about: "next", page: 0 } },
      { label: "How to ask", question: { about: "help", page: 0 } },
    ],
    footer: `Data CC BY 4.0 · ${archive.topics.size} topics`,
  };
}

export function helpCard({ question, commands }: NoticeView<"help">, words: Words): Card {
  const list = commands
    .map(({ kind, name, description }) => `**${kind === "message" ? "" : "/"}${name}** ${plain(description)}`)
    .join("\n");
  const examples = [
    "when is the next Biden Xi summit?",
    "what did Xi say about cooperation?",
    "what changed since 2026-03-01?",
    "biden xi summit as of 10 November 2021",
    "check “gain cooperation and lose confrontation”",
    "习近平",
  ];
  return {
    accent: PLAIN_ACCENT,
    heading: "## How to ask",
    blocks: [
      list,
      `### In a direct message, plain words do\n${examples.map((example) => `- ${plain(example)}`).join("\n")}`,
      "Dates are told as exactly as they are known, never more: “the week of 15 November 2021” is not a Monday. With as-of you get what was known on that day.",
    ],
    page: question.page,
    turn: (page) => ({ ...question, page }),
    asks: [{ label: "What is next", question: { about: "next", page: 0 } }],
  };
}
