// The functions that answer, without a Discord around them.
import type { Archive } from "#src/archive/archive.ts";
import { finish } from "#src/archive/steps.ts";
import { Question } from "#src/core/question.ts";
import { answerCheck } from "#src/lookup/answers/answer-check.ts";
import type { AnswerContext } from "#src/lookup/answers/answer-context.ts";
import { eventByWordsSteps } from "#src/lookup/answers/answer-event-named.ts";
import { searchSteps } from "#src/lookup/answers/answer-search.ts";
import { suggestEvents } from "#src/lookup/names/suggest.ts";
import { ENGLISH } from "#src/wording/words.ts";

/** The day on which everything here is asked. */
export const TODAY = "2026-06-01";

export type AskerName = "find" | "/search" | "/event by words" | "completion" | "/check";

export function askersOf(archive: Archive): Readonly<Record<AskerName, (text: string) => unknown>> {
  const context = answerContext(archive);
  return {
    find: (words) => archive.search.find(words, { limit: 1000, today: TODAY }),
    "/search": (words) => finish(searchSteps(asked({ about: "search", words: words.slice(0, 60) }, "search"), context)),
    "/event by words": (words) =>
      finish(eventByWordsSteps(asked({ about: "event-named", words: words.slice(0, 60) }, "event-named"), context)),
    completion: (typed) => finish(suggestEvents(typed, archive, TODAY)),
    "/check": (text) => answerCheck(asked({ about: "check", text }, "check"), context),
  };
}

export function answerContext(archive: Archive): AnswerContext {
  const status = () => {
    throw new Error("no question of the bench asks for it");
  };
  return { archive, today: TODAY, words: ENGLISH, status, commands: [] };
}

function asked<K extends Question["about"]>(input: object, about: K): Extract<Question, { about: K }> {
  const question = Question.parse({ ...input });
  if (question.about !== about) throw new Error(`not about ${about}`);
  return question as Extract<Question, { about: K }>;
}
