// /next and /changes: lists of one idea an item, the date first.

import { addDays, type Day, monthOf } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import type { ChangeKind } from "../../../archive/change.ts";
import { eventConcerns } from "../../../archive/concerns.ts";
import { touchesDate } from "../../../archive/deciding-development.ts";
import { mapSteps, type Steps } from "../../../archive/steps.ts";
import type { Ask, EventAt, EventStep, View } from "../../../core/view.ts";
import { CHANGES_BACK } from "../../../lookup/answers/answer-changes.ts";
import { asKnown } from "../../../lookup/read/read-day.ts";
import { describeKnownBriefly } from "../../../wording/describe-known.ts";
import { describeOnlyMayFall, NONE } from "../../../wording/describe-limits.ts";
import type { Words } from "../../../wording/words.ts";
import { changeWords, circumstancesLine, freshnessLine, headed, joinNotes, oneSource } from "../lines.ts";
import type { Card } from "../message/card.ts";
import { type ListItem, listPages } from "../message/list-pages.ts";
import { capital, plain } from "../message/markdown.ts";
import { PLAIN_ACCENT, SIGN } from "../message/theme.ts";
import { changeLine } from "../was-and-is.ts";
import { eventAsk, eventItem } from "./event-item.ts";
import { mayFallLine } from "./events-card.ts";
import { headingOf } from "./headings.ts";

type ListView<K extends View["kind"]> = Extract<View, { kind: K }>;

export function* nextCard(view: ListView<"next">, archive: Archive, words: Words): Steps<Card> {
  const { question, upcoming, undated, passed, more, maybe, perhapsKnown, today } = view;
  const item = (one: EventAt, underNoOutcome = false) =>
    eventItem(one, { asOf: question.asOf, today, underNoOutcome }, archive, words);
  const noDate = `### ${capital(words.state.noDateKnown())}`;
  const noOutcome = `### ${words.lists.passedWithoutOutcome()}`;
  const isAll = question.doubtful === true;
  const overdue = yield* mapSteps(passed, (one) => ({ ...item(one, true), heading: noOutcome }));
  const isEmpty = upcoming.length + undated.length + maybe + perhapsKnown === 0 && passed.length > 0;
  const items: readonly ListItem[] = [
    ...(isEmpty ? [{ text: nothingAhead(question, words), asks: [] }] : []),
    ...(yield* mapSteps(upcoming, (one) => item(one))),
    ...(yield* mapSteps(undated, (one) => ({ ...item(one), heading: noDate }))),
    // What should be over by now is nothing to look forward to: it begins a page where anything else is.
    ...overdue.map((one, index) => ({
      ...one,
      apart: index === 0 && upcoming.length + undated.length > 0,
    })),
    ...(maybe === 0 || isAll ? [] : [{ text: maybeLine(maybe, upcoming.length, words), asks: [] }]),
    ...(perhapsKnown === 0 ? [] : [{ text: `-# ${words.lists.perhapsKnown({ count: perhapsKnown })}`, asks: [] }]),
  ];
  const others = [...(upcoming.length > 0 ? [askTimeline(question, words)] : []), ...askMore(view, archive, words)];
  const heading = [
    headed(headingOf(view, archive, words), question.asOf, archive, words),
    ...(isAll && maybe > 0 ? [mayFallLine(maybe, upcoming.length + more, words)] : []),
  ].join("\n");
  const footer = freshnessLine(archive, { ...question, today }, words);
  return {
    accent: PLAIN_ACCENT,
    heading,
    blocks: [nothingAhead(question, words)],
    ...(items.length === 0
      ? { asks: others }
      : { pages: listPages(items, words, { around: [heading, footer], always: others, more }) }),
    footer,
    page: question.page,
    turn: (page) => ({ ...question, page }),
    ...(upcoming.length === 0 ? {} : { turns: [turnToMonth(question, words)] }),
  };
}

function nothingAhead({ asOf, within, to }: ListView<"next">["question"], words: Words): string {
  if (to !== undefined) return words.lists.nothingInTime();
  const none = asOf === undefined ? words.lists.nothingAhead : words.lists.nothingAheadThen;
  return none({ within: within ?? NONE });
}

/** What a list leaves out because it may come later just as well. */
function maybeLine(count: number, listed: number, words: Words): string {
  return listed > 0 ? `-# ${words.lists.moreMayFall({ count })}` : `-# ${describeOnlyMayFall(count, words)}`;
}

/** What the limits of the question leave out. */
function askMore({ question, maybe, namesake }: ListView<"next">, archive: Archive, words: Words): readonly Ask[] {
  const topic = namesake === undefined ? undefined : archive.topics.get(namesake);
  const { actor: _, ...rest } = question;
  return [
    ...(maybe === 0 || question.doubtful === true
      ? []
      : [
          {
            label: words.buttons.showDoubtful({ count: maybe }),
            question: { ...question, page: 0, doubtful: true } as const,
          },
        ]),
    ...(maybe === 0
      ? []
      : [{ label: words.buttons.allAhead(), question: { about: "next", page: 0, ...of(question) } as const }]),
    ...(topic === undefined
      ? []
      : [{ label: words.buttons.next({ topic: topic.name }), question: { ...rest, topic: topic.id, page: 0 } }]),
  ];
}

function turnToMonth(question: ListView<"next">["question"], words: Words): Ask {
  const { within, from } = question;
  const month = from === undefined ? {} : { month: monthOf(from) };
  const back = within === undefined ? {} : { within };
  return { label: words.buttons.month(), question: { about: "month", page: 0, ...month, ...back, ...of(question) } };
}

function askTimeline(question: ListView<"next">["question"], words: Words): Ask {
  return { label: words.buttons.timeline(), question: { about: "timeline", ...of(question) } };
}

/** Of whom and what, and as of when. */
function of({ topic, actor, asOf }: ListView<"next">["question"]) {
  return {
    ...(topic === undefined ? {} : { topic }),
    ...(actor === undefined ? {} : { actor }),
    ...asKnown(asOf),
  };
}

function nothingChanged(
  { since: first, before }: ListView<"changes">,
  { reaches }: Archive,
  { lists, dates }: Words,
): string {
  const since = dates.day(first);
  const told = before ? lists.nothingChangedAfter({ since, day: dates.day(before) }) : lists.nothingChanged({ since });
  return reaches && reaches < first ? lists.nothingBehindEnd({ told, end: dates.day(reaches) }) : told;
}

/** What changed until then is offered when nothing became known in the time that was asked about. */
function askBefore(question: ListView<"changes">["question"], before: Day, words: Words): Ask {
  const since = addDays(before, -CHANGES_BACK);
  const label = words.lists.changesSince({ day: words.dates.day(since) });
  return { label, question: { ...question, since, page: 0 } };
}

/** That there is nothing since a day; and where the archive ends before it, that it is no news that is missing, but the archive. */
function describeQuiet(quietSince: Day, { reaches }: Archive, words: Words): string {
  return reaches !== undefined && reaches < quietSince
    ? words.lists.quietToItsEnd({ day: words.dates.day(reaches) })
    : words.lists.quietSince({ since: words.dates.day(quietSince) });
}

export function* changesCard(view: ListView<"changes">, archive: Archive, words: Words): Steps<Card> {
  const { question, steps, more, maybe, before, quietSince, today } = view;
  const headline = headed(headingOf(view, archive, words), question.asOf, archive, words);
  const quiet = quietSince && describeQuiet(quietSince, archive, words);
  const heading = quiet === undefined ? headline : `${headline}\n${quiet}`;
  const footer = freshnessLine(archive, { ...question, today }, words);
  const doubtful = maybe === 0 ? [] : [{ text: `-# ${words.lists.mayHaveChanged({ count: maybe })}`, asks: [] }];
  const items = [...(yield* mapSteps(steps, (step) => changeItem(step, view, archive, words))), ...doubtful];
  return {
    accent: PLAIN_ACCENT,
    heading,
    blocks: [nothingChanged(view, archive, words), ...doubtful.map(({ text }) => text)],
    ...(steps.length === 0
      ? { asks: before === undefined ? [] : [askBefore(question, before, words)] }
      : { pages: listPages(items, words, { around: [heading, footer], more }) }),
    footer,
    page: question.page,
    turn: (page) => ({ ...question, page }),
  };
}

/** What the line of dates says in so many words, or that of place and people: another word for it would be one too many. */
const TOLD_IN_LINES: ReadonlySet<ChangeKind> = new Set([
  ...(["cancelled", "postponed", "lapsed", "held", "under-way", "confirmed", "status-changed"] as const),
  ...(["place-changed", "participants-changed", "format-changed"] as const),
]);

function changeItem(
  step: EventStep,
  { question: { actor, asOf }, since, today }: ListView<"changes">,
  archive: Archive,
  words: Words,
): ListItem {
  const { event, before, state, development, changes } = step;
  const circumstances = circumstancesLine(before, state, archive, words);
  // Of somebody who is no part of an event its words are told, and whose they are.
  const isOnlyNamed = !eventConcerns(event, { actor }, archive, { asOf });
  const who = isOnlyNamed && development.says !== undefined ? words.event.accordingTo({ who: development.says }) : "";
  // The heading names the year, where there is one alone.
  const year = since.slice(0, 4) === today.slice(0, 4) ? today.slice(0, 4) : "";
  const lines = [
    `${SIGN[state.status]} **${plain(event.title)}**`,
    // A change of place or people is in no line of dates.
    touchesDate(changes) && !isOnlyNamed ? changeLine(before, state, archive, words) : plain(development.summary),
    ...(circumstances === undefined ? [] : [circumstances]),
    `-# ${joinNotes([capital(describeKnownBriefly(development.known, year, words)), plain(who), whatElse(step, words), oneSource(development.sources, archive, words)])}`,
  ];
  return { text: lines.join("\n"), asks: [eventAsk(event, asOf)] };
}

/** “Moved later”, “More on it”; nothing where the lines above have told all of it. */
function whatElse({ state, development, changes }: EventStep, words: Words): string {
  if (development.correction === true) return capital(words.change.correction());
  const untold = changes.filter((kind) => !TOLD_IN_LINES.has(kind));
  return changes.length > 0 && untold.length === 0 ? "" : changeWords(untold, state, words);
}
