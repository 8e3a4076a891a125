// One function answers a Question with a View. Pure: the archive, the clock and the rest are given.
import type { Archive } from "../archive/archive.ts";
import type { Day } from "../archive/dates.ts";
import type { Question } from "../question.ts";
import type { Status, View } from "../view.ts";
import { answerChanges } from "./answer-changes.ts";
import { answerEvent, answerEventNamed } from "./answer-event.ts";
import { answerNext } from "./answer-next.ts";
import { answerQuote, answerQuotes } from "./answer-quotes.ts";
import { answerSearch } from "./answer-search.ts";
import { answerWho, answerWhoNamed } from "./answer-who.ts";

/** What an answer may draw on beside the question. */
export type Ground = {
  readonly archive: Archive;
  /** The day of the answer, UTC. */
  readonly today: Day;
  readonly status: () => Status;
  readonly commands: readonly { readonly name: string; readonly description: string }[];
};

export function answer(question: Question, ground: Ground): View {
  switch (question.about) {
    case "event":
      return answerEvent(question, ground);
    case "event-named":
      return answerEventNamed(question, ground);
    case "next":
      return answerNext(question, ground);
    case "changes":
      return answerChanges(question, ground);
    case "quote":
      return answerQuote(question, ground);
    case "quotes":
      return answerQuotes(question, ground);
    case "who":
      return answerWho(question, ground);
    case "who-named":
      return answerWhoNamed(question, ground);
    case "search":
      return answerSearch(question, ground);
    case "attache":
      return { kind: "attache", status: ground.status(), today: ground.today };
    case "help":
      return { kind: "help", commands: ground.commands.map(({ name, description }) => ({ name, description })) };
  }
}
