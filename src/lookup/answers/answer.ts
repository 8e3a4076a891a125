import { finish, type Steps } from "../../archive/steps.ts";
import type { Question } from "../../core/question.ts";
import type { View } from "../../core/view.ts";
import { type AskOf, type NamedFilter, resolveFilterSteps } from "../names/resolve-filter.ts";
import { calendarSteps } from "./answer-calendar.ts";
import { changesSteps } from "./answer-changes.ts";
import { answerCheck, checkSteps } from "./answer-check.ts";
import type { AnswerContext } from "./answer-context.ts";
import { answerEvent } from "./answer-event.ts";
import { eventByWordsSteps } from "./answer-event-named.ts";
import { answerEvents } from "./answer-events.ts";
import { answerMonth } from "./answer-month.ts";
import { answerNext } from "./answer-next.ts";
import { answerOffice } from "./answer-office.ts";
import { answerQuote } from "./answer-quote.ts";
import { quotesSteps } from "./answer-quotes.ts";
import { searchSteps } from "./answer-search.ts";
import { answerSources } from "./answer-sources.ts";
import { timelineSteps } from "./answer-timeline.ts";
import { answerWho, whoNamedSteps } from "./answer-who.ts";

export function answer(question: Question, context: AnswerContext): View {
  context.consider?.({ step: "question", question });
  return answerOf(question, context);
}

function answerOf(question: Question, context: AnswerContext): View {
  switch (question.about) {
    case "event":
      return answerEvent(question, context);
    case "event-named":
      return finish(eventByWordsSteps(question, context));
    case "events":
      return answerEvents(question, context);
    case "office":
      return answerOffice(question, context);
    case "next":
      return answerNext(question, context);
    case "month":
      return answerMonth(question, context);
    case "changes":
      return finish(changesSteps(question, context));
    case "quote":
      return answerQuote(question, context);
    case "quotes":
      return finish(quotesSteps(question, context));
    case "sources":
      return answerSources(question, context);
    case "who":
      return answerWho(question, context);
    case "who-named":
      return finish(whoNamedSteps(question, context));
    case "calendar":
      return finish(calendarSteps(question, context));
    case "timeline":
      return finish(timelineSteps(question, context));
    case "search":
      return finish(searchSteps(question, context));
    case "check":
      return answerCheck(question, context);
    case "attache":
      return { kind: "attache", status: context.status(), today: context.today };
    case "help":
      return {
        kind: "help",
        question,
        commands: context.commands.map(({ kind = "slash", name, description }) => ({ kind, name, description })),
      };
  }
}

/** The same in steps, as far as it may take long. */
export function* answerSteps(question: Question, context: AnswerContext): Steps<View> {
  context.consider?.({ step: "question", question });
  switch (question.about) {
    case "check":
      return yield* checkSteps(question, context);
    case "calendar":
      return yield* calendarSteps(question, context);
    case "changes":
      return yield* changesSteps(question, context);
    case "quotes":
      return yield* quotesSteps(question, context);
    case "search":
      return yield* searchSteps(question, context);
    case "timeline":
      return yield* timelineSteps(question, context);
    case "event-named":
      return yield* eventByWordsSteps(question, context);
    case "who-named":
      return yield* whoNamedSteps(question, context);
    default:
      return answerOf(question, context);
  }
}

/** In steps too. */
export function* answerNarrowed(named: NamedFilter, ask: AskOf, context: AnswerContext): Steps<View> {
  const narrowed = yield* resolveFilterSteps(named, context, ask);
  return narrowed.ok ? yield* answerSteps(ask(narrowed.filter), context) : narrowed.view;
}
