// What is asked of each event in a list, in its row.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { phaseOf } from "../../../archive/phase.ts";
import { agreedOfStep } from "../../../core/agreed-asked.ts";
import { type EventFocus, REPRESENTED } from "../../../core/event-focus.ts";
import type { QuestionAbout } from "../../../core/question.ts";
import type { EventAt, EventView } from "../../../core/view.ts";
import { eventSteps } from "../../../lookup/answers/answer-event.ts";
import { isOfLength } from "../../../lookup/answers/by-length.ts";
import { daysByDate, minutesOf } from "../../../lookup/answers/length-told.ts";
import { describeWhere } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { capital, plain } from "../message/markdown.ts";
import { focusLine } from "./event-focus.ts";
import { hostInPlace } from "./event-host.ts";
import { presentLines } from "./event-people.ts";
import { lead } from "./event-step-line.ts";

/** Of a list the place, the host, who was there, the length or the outcome of each; of several that may be meant, the place, and of a few the outcome or what was agreed. `count`: of all in the list. */
export function rowLines(
  at: EventAt,
  { which, focus, by, step, asOf }: Pick<QuestionAbout<"events">, "which" | "focus" | "by" | "step" | "asOf">,
  today: Day,
  archive: Archive,
  words: Words,
  count = 1,
): readonly string[] {
  if (focus === "where" && (which === "one" || which === "all")) return [labelledPlace(at, words)];
  if (which === "one" && focus === "outcome" && count <= FEW) return outcomeRow(at, { today, asOf }, words);
  if (isOfAgreed({ which, focus, step }) && count <= FEW)
    return [focusLine(asAlone(at, { focus, step }, { today, asOf }), archive, words) ?? []].flat();
  if (focus === undefined || (which !== "all" && (which !== "one" || !TOLD_OF_SEVERAL.has(focus)))) return [];
  if (focus === "host") return [hostInPlace({ at, today }, archive, words) ?? labelledPlace(at, words)];
  // Beside others that went on for days, one day is told by its date.
  if (isOfLength({ step }) && daysByDate(at.state) === 1 && minutesOf(at, eventSteps(at.event, asOf)) === undefined)
    return [];
  if (focus === "who" && step === REPRESENTED)
    return presentLines({ at, today, steps: eventSteps(at.event, asOf), question: { by, step } }, archive, words);
  const line = focusLine(asAlone(at, { focus, ...(by === undefined ? {} : { by }) }, { today, asOf }), archive, words);
  return line === undefined ? [] : [line];
}

/** Whether it is asked what was agreed at one of them, which stands in its row and not with its source. */
export function isOfAgreed({ which, focus, step }: Pick<QuestionAbout<"events">, "which" | "focus" | "step">): boolean {
  return which === "one" && focus === "told" && agreedOfStep(step) !== undefined;
}

/** What is short enough to be told of each that may be meant. */
const TOLD_OF_SEVERAL: ReadonlySet<EventFocus> = new Set<EventFocus>(["host", "lasted", "away"]);

/** As if it were asked about alone. */
function asAlone(
  at: EventAt,
  asked: Pick<EventView["question"], "focus" | "by" | "step">,
  { today, asOf }: { readonly today: Day; readonly asOf: Day | undefined },
): EventView {
  const question: EventView["question"] = { about: "event", id: at.event.id, page: 0, ...asked };
  return { kind: "event", question, at, today, steps: eventSteps(at.event, asOf), others: [], quotes: [], actions: [] };
}

/** Of so many that may be meant each is told with what came of it. */
const FEW = 3;

/** What came of one that was held; who says so stands above it, with its source. */
function outcomeRow(
  { event, state }: EventAt,
  { today, asOf }: { readonly today: Day; readonly asOf: Day | undefined },
  words: Words,
): readonly string[] {
  if (phaseOf(state, today) !== "over") return [];
  const told = eventSteps(event, asOf).findLast(({ development }) => development.status === "held");
  return told === undefined ? [] : [lead(words.asked.outcome(), plain(told.development.summary))];
}

/** Of several of which it is asked where they are, the place of each. */
function labelledPlace({ state }: EventAt, words: Words): string {
  const where = describeWhere(state, words);
  return where === undefined ? words.event.noPlace() : lead(words.asked.where(), capital(plain(where)));
}
