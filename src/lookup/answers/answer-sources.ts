// The sources of an event, each once, as far as they were cited on a day: those of what was told last first, for that is what stands.
import { knownBy } from "../../archive/known-steps.ts";
import { archiveSeenOn } from "../../archive/sources-seen-on.ts";
import { titleKnownOn } from "../../archive/title-known-on.ts";
import { nothingFound } from "../../core/notice.ts";
import type { QuestionAbout } from "../../core/question.ts";
import type { View } from "../../core/view.ts";
import type { AnswerContext } from "./answer-context.ts";

export function answerSources(question: QuestionAbout<"sources">, { archive, words }: AnswerContext): View {
  const event = archive.events.get(question.event);
  if (event === undefined) {
    return nothingFound(
      words.sources.noSuchEvent({ id: words.labels.quoted({ text: question.event }) }),
      question.asOf,
    );
  }
  const seen = archiveSeenOn(archive, question.asOf);
  const ids = new Set(
    knownBy(event, question.asOf)
      .toReversed()
      .flatMap((step) => step.sources),
  );
  const sources = [...ids].flatMap((id) => seen.sources.get(id) ?? []);
  return { kind: "sources", question, title: titleKnownOn(event, question.asOf), sources };
}
