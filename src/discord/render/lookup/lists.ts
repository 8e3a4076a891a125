// /next and /changes: lists of one idea an item, the date first.

import { addDays, type Day, monthOf } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { touchesDate } from "../../../archive/deciding-development.ts";
import { knownOn } from "../../../archive/history.ts";
import type { Ask, EventAt, EventStep, View } from "../../../core/view.ts";
import { asKnown } from "../../../lookup/read/read-day.ts";
import { describeDay } from "../../../wording/dates/describe-date.ts";
import { archiveFooter, changeLine, changeWords, headed, sourceLine } from "../lines.ts";
import type { Card } from "../message/card.ts";
import { plain } from "../message/markdown.ts";
import { type ListItem, listPages } from "../message/sheets.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";
import { eventAsk, eventItem } from "./event-item.ts";

type ListView<K extends View["kind"]> = Extract<View, { kind: K }>;

export function nextCard(view: ListView<"next">, archive: Archive): Card {
  const { question, upcoming, undated, passed, maybe, today } = view;
  const item = (one: EventAt) => eventItem(one, { asOf: question.asOf, today }, archive);
  const under = (heading: string, events: readonly EventAt[]) => events.map((one) => ({ ...item(one), heading }));
  const items: readonly ListItem[] = [
    ...upcoming.map(item),
    ...under("### No date known", undated),
    ...under("### Passed, no outcome recorded", passed),
    ...(maybe === 0 ? [] : [{ text: maybeLine(maybe, upcoming.length), asks: [] }]),
  ];
  const others = [...(upcoming.length > 0 ? [askTimeline(question)] : []), ...askMore(view, archive)];
  return {
    accent: PLAIN_ACCENT,
    heading: headed(view.heading, question.asOf),
    blocks: [nothingAhead(question)],
    ...(items.length === 0 ? { asks: others } : { sheets: listPages(items, others) }),
    footer: archiveFooter(archive),
    page: question.page,
    turn: (page) => ({ ...question, page }),
    ...(upcoming.length === 0 ? {} : { turns: [turnToMonth(question)] }),
  };
}

function nothingAhead({ asOf, within, to }: ListView<"next">["question"]): string {
  if (to !== undefined) return "Nothing in the archive has a date in this time. See how far it reaches below.";
  const time = within === undefined ? "" : ` in the ${within} after it`;
  if (asOf !== undefined) return `Nothing that lay ahead that day${time} is in the archive.`;
  const soon = within === undefined ? "" : ` in the coming ${within}`;
  return `Nothing that lies ahead${soon} is in the archive. It may have ended before today: see how far it reaches below.`;
}

/** What a list leaves out because it may come later just as well. */
function maybeLine(count: number, listed: number): string {
  const events = `${count}${listed === 0 ? "" : " more"} ${count === 1 ? "event" : "events"}`;
  const none = listed === 0 ? "Nothing has a date in this time. " : "";
  return `-# ${none}${events} could fall in this time or at another: ${count === 1 ? "its date is" : "their dates are"} known less exactly.`;
}

/** What the limits of the question leave out. */
function askMore({ question, maybe, namesake }: ListView<"next">, archive: Archive): readonly Ask[] {
  const topic = namesake === undefined ? undefined : archive.topics.get(namesake);
  const { actor: _, ...rest } = question;
  return [
    ...(maybe === 0
      ? []
      : [{ label: "All that lies ahead", question: { about: "next", page: 0, ...of(question) } as const }]),
    ...(topic === undefined ? [] : [{ label: `Next: ${topic.name}`, question: { ...rest, topic: topic.id, page: 0 } }]),
  ];
}

function turnToMonth(question: ListView<"next">["question"]): Ask {
  const { within, from } = question;
  const month = from === undefined ? {} : { month: monthOf(from) };
  const back = within === undefined ? {} : { within };
  return { label: "Month", question: { about: "month", page: 0, ...month, ...back, ...of(question) } };
}

function askTimeline(question: ListView<"next">["question"]): Ask {
  return { label: "Timeline", question: { about: "timeline", ...of(question) } };
}

/** Of whom and what, and as of when. */
function of({ topic, actor, asOf }: ListView<"next">["question"]) {
  return {
    ...(topic === undefined ? {} : { topic }),
    ...(actor === undefined ? {} : { actor }),
    ...asKnown(asOf),
  };
}

function nothingChanged(before: Day | undefined): string {
  const last = before === undefined ? "nor before it" : `the last change before it on ${describeDay(before)}`;
  return `Nothing became known in this time, ${last}.`;
}

/** Days of changes that are offered when nothing became known lately, up to the last one. */
const CHANGES_BACK = 30;

function askBefore(question: ListView<"changes">["question"], before: Day): Ask {
  const since = addDays(before, -CHANGES_BACK);
  return { label: `Changes since ${describeDay(since)}`, question: { ...question, since, page: 0 } };
}

export function changesCard({ heading, question, steps, before }: ListView<"changes">, archive: Archive): Card {
  return {
    accent: PLAIN_ACCENT,
    heading: headed(heading, question.asOf),
    blocks: [nothingChanged(before)],
    ...(steps.length === 0
      ? { asks: before === undefined ? [] : [askBefore(question, before)] }
      : { sheets: listPages(steps.map((step) => changeItem(step, question, archive))) }),
    footer: archiveFooter(archive),
    page: question.page,
    turn: (page) => ({ ...question, page }),
  };
}

function changeItem(step: EventStep, { asOf }: ListView<"changes">["question"], archive: Archive): ListItem {
  const { event, before, state, development, changes } = step;
  const lines = [
    `**${describeDay(knownOn(development))}** · ${development.correction === true ? "Correction" : changeWords(changes)}`,
    plain(event.title),
    changeLine(before, state, archive),
    // A change of place or people is not in the line above.
    ...(touchesDate(changes) ? [] : [plain(development.summary)]),
    ...(development.says === undefined ? [] : [`According to ${plain(development.says)}`]),
    sourceLine(development.sources, archive),
  ];
  return { text: lines.join("\n"), asks: [eventAsk(event, asOf)] };
}
