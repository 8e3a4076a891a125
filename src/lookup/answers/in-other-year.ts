// “Hiroshima G7 2022”: a meeting that is named with a year that is not its own; that it was not then is told with it, and what was. Pure.

import { type Day, overlaps } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import { areToldDays } from "../../archive/history.ts";
import { phaseOf } from "../../archive/phase.ts";
import { eventKnownOn } from "../../archive/title-known-on.ts";
import type { Among } from "../../core/among.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { View } from "../../core/view.ts";
import type { AnswerContext } from "./answer-context.ts";
import type { FoundEvent } from "./event-refs.ts";
import { findEvents } from "./find-events.ts";
import { shownAs } from "./shown-as.ts";

type OtherYear = { readonly event: FoundEvent; readonly among: Extract<Among, { which: "other-time" }> };

/** undefined where no year is named beside one meeting, or what is named is no only one. */
export function inOtherYear(question: QuestionAbout<"events">, context: AnswerContext): View | undefined {
  const other = theOther(question, context.archive, question.asOf ?? context.today);
  const told = other && shownAs(other.event, [], true, question, context);
  return told?.kind === "event" && other !== undefined ? { ...told, among: other.among } : told;
}

function theOther(
  { from, to, ...question }: QuestionAbout<"events">,
  archive: Archive,
  today: Day,
): OtherYear | undefined {
  if (from === undefined || to === undefined || !spansYear(from, to) || !isNamedAlone(question)) return undefined;
  const found = findEvents(question, archive);
  const most = Math.max(...found.map(({ score }) => score));
  const [event, ...others] = question.kinds === undefined ? found : found.filter(({ score }) => score === most);
  if (event === undefined || others.length > 0 || phaseOf(event.state, today) !== "over") return undefined;
  const { date } = event.state;
  if (date === undefined || !areToldDays(date) || overlaps(date, from, to)) return undefined;
  const series = event.event.series;
  const editions =
    series === undefined ? [] : findEvents({ series, which: "all", from, to, asOf: question.asOf }, archive);
  const [only, ...more] = editions.filter(({ state }) => phaseOf(state, today) === "over");
  const isOne = only !== undefined && more.length === 0;
  // A notice says as much, but for “nothing that fits: G7 summit 2023, in 2015”.
  const isToldBetter = isOne || YEAR_IN_TITLE.test(event.event.title);
  if (isNamedAsItself(question.subjects) && !isToldBetter) return undefined;
  const edition = isOne && { edition: { title: eventKnownOn(only.event, question.asOf).title, state: only.state } };
  return { event, among: { which: "other-time", from, to, ...(edition === false ? {} : edition) } };
}

function spansYear(from: Day, to: Day): boolean {
  return from.slice(0, 4) === to.slice(0, 4) && from.endsWith("-01-01") && to.endsWith("-12-31");
}

const YEAR_IN_TITLE = /\b(?:19|20)\d\d\b/u;

function isNamedAsItself(subjects: QuestionAbout<"events">["subjects"]): boolean {
  return subjects?.length === 1 && /^event:[^|]+$/u.test(subjects[0] ?? "");
}

/** An edition by its place or its name, and by no number, or as itself; nothing is asked of it but when, where or whether it was. */
function isNamedAlone({
  which,
  series,
  places,
  names = [],
  subjects,
  kinds,
  ...asked
}: QuestionAbout<"events">): boolean {
  const isItself = isNamedAsItself(subjects);
  // “The Kazan summit”: its kind and its place, and nobody who may have been there at another time.
  const isOfKind =
    kinds !== undefined &&
    subjects === undefined &&
    asked.words === undefined &&
    names.length === 0 &&
    places?.length === 1;
  const isPlaced = places?.length === 1 || (names.length > 0 && !names.some((name) => /\d/u.test(name)));
  const isOpen = [undefined, "when", "where", "whether", "who"].includes(asked.focus);
  const isMore = [asked.by, asked.mentions, asked.away].some((one) => one !== undefined);
  const isHeld = asked.statuses === undefined || asked.statuses.join() === "held";
  const isNamed = isItself || isOfKind || (series !== undefined && isPlaced);
  return which === "one" && isNamed && isOpen && isHeld && !isMore;
}
