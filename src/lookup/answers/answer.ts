import type { Question } from "../../core/question.ts";
import type { View } from "../../core/view.ts";
import { type AskOf, type NamedFilter, resolveFilter } from "../names/resolve-filter.ts";
import { answerCalendar } from "./answer-calendar.ts";
import { answerChanges } from "./answer-changes.ts";
import { answerCheck } from "./answer-check.ts";
import type { AnswerContext } from "./answer-context.ts";
import { answerEvent, answerEventNamed } from "./answer-event.ts";
import { answerMonth } from "./answer-month.ts";
import { answerNext } from "./answer-next.ts";
import { answerQuote, answerQuotes } from "./answer-quotes.ts";
import { answerSearch } from "./answer-search.ts";
import { answerSources } from "./answer-sources.ts";
import { answerTimeline } from "./answer-timeline.ts";
import { answerWho, answerWhoNamed } from "./answer-who.ts";

export function answer(question: Question, ground: AnswerContext): View {
  switch (question.about) {
    case "event":
      return answerEvent(question, ground);
    case "event-named":
      return answerEventNamed(question, ground);
    case "next":
      return answerNext(question, ground);
    case "month":
      return answerMonth(question, ground);
    case "changes":
      return answerChanges(question, ground);
    case "quote":
      return answerQuote(question, ground);
    case "quotes":
      return answerQuotes(question, ground);
    case "sources":
      return answerSources(question, ground);
    case "who":
      return answerWho(question, ground);
    case "who-named":
      return answerWhoNamed(question, ground);
    case "calendar":
      return answerCalendar(question, ground);
    case "timeline":
      return answerTimeline(question, ground);
    case "search":
      return answerSearch(question, ground);
    case "check":
      return answerCheck(question, ground);
    case "attache":
      return { kind: "attache", status: ground.status(), today: ground.today };
    case "help":
      return {
        kind: "help",
        question,
        commands: ground.commands.map(({ kind = "slash", name, description }) => ({ kind, name, description })),
      };
  }
}

export function answerNarrowed(named: NamedFilter, ask: AskOf, ground: AnswerContext): View {
  const narrowed = resolveFilter(named, ground, ask);
  return narrowed.ok ? answer(ask(narrowed.filter), ground) : narrowed.view;
}
