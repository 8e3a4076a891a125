import { defineCommand } from "#src/command.ts";
import { answer } from "#src/lookup/answer.ts";
import { narrow } from "#src/lookup/narrow.ts";
import { suggestSpeakers, suggestTopics } from "#src/lookup/suggest.ts";
import { Words } from "#src/question.ts";

export default defineCommand({
  name: "quote",
  description: "What was said, in each wording that is known: original, official translation, or garbled",
  options: {
    words: { type: "text", description: "Some words of it, in any wording", maxLength: 60 },
    speaker: {
      type: "text",
      description: "Who said it",
      suggest: (typed, { archive }) => suggestSpeakers(typed, archive),
    },
    topic: {
      type: "text",
      description: "Only this topic",
      suggest: (typed, { archive }) => suggestTopics(typed, archive),
    },
  },
  run({ words, speaker, topic }, context) {
    const narrowed = narrow({ topic, actor: speaker }, context.archive);
    if (!narrowed.ok) return narrowed.view;
    const { actor, ...filter } = narrowed.filter;
    const wanted = Words.safeParse(words ?? "");
    return answer(
      {
        about: "quotes",
        page: 0,
        ...filter,
        ...(actor === undefined ? {} : { speaker: actor }),
        ...(wanted.success ? { words: wanted.data } : {}),
      },
      context,
    );
  },
});
