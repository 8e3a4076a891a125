// /next: what lies ahead, soonest first; what has no date; what has passed without an outcome.
import { addDays, compareEdtf, type Day, earliest } from "../archive/dates.ts";
import { outlookOf } from "../archive/outlook.ts";
import type { QuestionAbout } from "../question.ts";
import type { EventAt, View } from "../view.ts";
import type { Ground } from "./answer.ts";
import { at } from "./answer-event.ts";
import { concerns, headingFor } from "./filter.ts";

const DAYS = { week: 7, month: 31, quarter: 92, year: 366 } as const;

/** Windows that passed longer ago than this are history, not something to expect. */
const PASSED_WITHIN = 60;

/** What has no date and has not been spoken of for longer than this, in days, is not expected by anyone. */
const SPOKEN_WITHIN = 400;

export function answerNext(question: QuestionAbout<"next">, { archive, today: now }: Ground): View {
  const today = question.asOf ?? now;
  const until = question.within === undefined ? undefined : addDays(today, DAYS[question.within]);
  const all = [...archive.events.values()]
    .filter((event) => concerns(event, question, archive))
    .flatMap((event) => at(event, question.asOf));
  const of = (outlook: string) => all.filter(({ state }) => outlookOf(state, today) === outlook);
  const upcoming = [...of("now"), ...of("upcoming")].filter((one) => beginsBy(one, until)).sort(byDate);
  return {
    kind: "next",
    question,
    heading: `Next${headingFor(question, archive)}`,
    upcoming,
    undated:
      question.within === undefined
        ? of("undated").filter(({ state }) => state.since >= addDays(today, -SPOKEN_WITHIN))
        : [],
    passed:
      question.within === undefined
        ? of("passed").filter((one) => passedSince(one, addDays(today, -PASSED_WITHIN)))
        : [],
    today,
  };
}

function beginsBy({ state }: EventAt, until: Day | undefined): boolean {
  const first = state.date === undefined ? undefined : earliest(state.date);
  return until === undefined || first === undefined || first <= until;
}

function byDate(a: EventAt, b: EventAt): number {
  if (a.state.date === undefined || b.state.date === undefined) return a.state.date === undefined ? 1 : -1;
  return compareEdtf(a.state.date, b.state.date) || a.event.id.localeCompare(b.event.id);
}

function passedSince({ state }: EventAt, day: Day): boolean {
  const first = state.date === undefined ? undefined : earliest(state.date);
  return first === undefined || first >= day;
}
