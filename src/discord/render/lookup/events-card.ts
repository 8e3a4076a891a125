// Events that fit all that was asked, with how many they are.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { knownBy } from "../../../archive/known-steps.ts";
import { OFF_STATUSES, phaseOf } from "../../../archive/phase.ts";
import { mapSteps, type Steps } from "../../../archive/steps.ts";
import type { AmongOthers } from "../../../core/among.ts";
import type { QuestionAbout } from "../../../core/question.ts";
import type { EventAt, View } from "../../../core/view.ts";
import { eventSteps } from "../../../lookup/answers/answer-event.ts";
import { byWhatListed, describeQuery } from "../../../lookup/answers/describe-query.ts";
import { lostOf } from "../../../lookup/answers/lost-day-or-place.ts";
import { describeKnownDay } from "../../../wording/describe-known.ts";
import { describeOnlyMayFall, NONE } from "../../../wording/describe-limits.ts";
import { describeDateSurely } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { freshnessLine, headed } from "../lines.ts";
import type { Card } from "../message/card.ts";
import { listPages } from "../message/list-pages.ts";
import { capital, plain } from "../message/markdown.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";
import { untoldLine } from "../passed-over-lines.ts";
import { apartLines, reserveLines } from "./apart-lines.ts";
import { apartInDays } from "./days-apart-line.ts";
import { deedLines, deedsHeading } from "./event-deeds.ts";
import { tenseOf } from "./event-instead.ts";
import { eventItem } from "./event-item.ts";
import { lostLines } from "./event-lost.ts";
import { presentLines } from "./event-people.ts";
import { isOfAgreed, rowLines } from "./event-row-line.ts";
import { extremeLines } from "./extreme-lines.ts";

export function* eventsCard(
  { question, events, more = 0, maybe = 0, larger = 0, today, amongOthers, due }: Extract<View, { kind: "events" }>,
  archive: Archive,
  words: Words,
): Steps<Card> {
  const what = describeQuery(byWhatListed(question), archive, words);
  const count = events.length + more;
  const heading = [
    // Larger meetings are no answer to choose from: that there is none of the two comes in place of how many there are.
    headed(
      amongOthers !== undefined
        ? capital(what)
        : (deedsHeading(question, count, archive, words) ?? toldOf(question, count, what, words)),
      question.asOf,
      archive,
      words,
    ),
    ...[...untoldLine(question.untold ?? [], words), ...dueLines(due, archive, words)],
    ...(amongOthers === undefined
      ? []
      : [
          `**${words.events.amongOthers({ form: amongOthers === true ? NONE : amongOthers, count, tense: tenseOfAll(events, today) })}**`,
        ]),
    ...(question.which === "one" && events.length > 1 && amongOthers === undefined ? [words.events.severalFit()] : []),
    ...apartInDays(question, events, words),
    ...extremeLines(question, events, words),
    ...(maybe === 0 ? [] : [mayFallLine(maybe, count, words)]),
    ...reserveLines(question, larger, words),
  ].join("\n");
  const footer = freshnessLine(archive, { ...question, today }, words);
  const items = yield* mapSteps(events, (one) => {
    const { text, ...item } = eventItem(one, { asOf: question.asOf, today }, archive, words);
    const beside = question.which === "one" ? besideLines(one, question, { today, amongOthers }, archive, words) : [];
    const deeds = deedLines(one, question, archive, words);
    if (deeds.length > 0) return { ...item, text: [firstLines(text), ...deeds].join("\n") };
    const row = rowLines(one, question, today, archive, words, count);
    // What took place is told by its sign: who says so stands with the event.
    const isBare = row.length > 0 && (question.which === "all" || isOfAgreed(question));
    const shown = isBare && one.state.status === "held" ? firstLines(text) : text;
    return { ...item, text: [shown, ...row, ...putOffLine(one, question, words), ...beside].join("\n") };
  });
  return {
    accent: PLAIN_ACCENT,
    heading,
    blocks: [],
    pages: listPages(items, words, { around: [heading, footer], more }),
    footer,
    page: question.page,
    turn: (page) => ({ ...question, page }),
  };
}

/** Its date and what it is. */
function firstLines(item: string): string {
  return item.split("\n").slice(0, 2).join("\n");
}

/** How many they are, or which of all that there may have been. */
function toldOf({ which, most }: QuestionAbout<"events">, count: number, what: string, { events }: Words): string {
  if (most !== undefined) return events.severalAmong({ turn: which, count, what });
  return (which === "count" ? events.counted : events.found)({ count, what });
}

function dueLines(due: Extract<View, { kind: "events" }>["due"], archive: Archive, words: Words): readonly string[] {
  if (due === undefined) return [];
  const date = describeDateSurely(due.state, archive, words) ?? NONE;
  return [words.events.dueSince({ title: plain(due.title), date })];
}

/** Of a larger meeting: that it was not where or when it is asked about, and who of those two was not there. */
function besideLines(
  at: EventAt,
  question: QuestionAbout<"events">,
  { today, amongOthers }: { readonly today: Day; readonly amongOthers: AmongOthers | undefined },
  archive: Archive,
  words: Words,
): readonly string[] {
  const steps = eventSteps(at.event, question.asOf);
  const lost = lostLines({ lost: lostOf(question, steps, archive), at, today }, words);
  const apart = amongOthers === "apart" ? apartLines(question.subjects, at, steps, archive, words) : [];
  const virtual = amongOthers !== undefined && at.state.format === "virtual" ? [capital(words.state.virtual())] : [];
  const present = presentLines({ at, today, steps, question }, archive, words);
  return [...[...lost, ...virtual, ...apart].map((line) => `-# ${line}`), ...present];
}

/** That of each of them, where it is the same. */
function tenseOfAll(events: readonly EventAt[], today: Day): ReturnType<typeof tenseOf> {
  const [first, ...others] = new Set(events.map(({ state }) => tenseOf(phaseOf(state, today))));
  return first === undefined || others.length > 0 ? NONE : first;
}

/** Of how many nobody knows whether they are of the time that is asked about. */
export function mayFallLine(maybe: number, count: number, words: Words): string {
  return maybe === count
    ? `-# ${describeOnlyMayFall(count, words)}`
    : `-# ${words.lists.someMayFall({ count: maybe })}`;
}

/** When it was put off or called off, of what is asked for by that and stands otherwise now. */
function putOffLine(
  { event, state }: EventAt,
  { statuses = [], from, to, asOf }: QuestionAbout<"events">,
  words: Words,
): readonly string[] {
  if (statuses.includes(state.status)) return [];
  const step = knownBy(event, asOf).find(
    ({ status, known }) =>
      statuses.some((one) => one === status && OFF_STATUSES.has(one)) &&
      (from === undefined || from <= known.by) &&
      (to === undefined || known.by <= to),
  );
  return step === undefined
    ? []
    : [`-# ${words.events.wasOff({ how: step.status ?? NONE, day: describeKnownDay(step.known, words) })}`];
}
