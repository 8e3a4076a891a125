import { defineCommand } from "#src/command.ts";
import { answer } from "#src/lookup/answer.ts";
import { narrow } from "#src/lookup/narrow.ts";
import { asKnown, readDay } from "#src/lookup/read-day.ts";
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
    "as-of": { type: "text", description: "Only what had been said by this day, such as 2021-11-10", maxLength: 30 },
  },
  run({ words, speaker, topic, "as-of": typedDay }, context) {
    const asOf = readDay(typedDay, context.today);
    if (!asOf.ok) return asOf.view;
    const narrowed = narrow({ topic, actor: speaker }, context.archive);
    if (!narrowed.ok) return narrowed.view;
    const { actor, ...filter } = narrowed.filter;
    const wanted = Words.safeParse(words ?? "");
    return answer(
      {
        about: "quotes",
        page: 0,
        ...filter,
        ...asKnown(asOf.day),
        ...(actor === undefined ? {} : { speaker: actor }),
        ...(wanted.success ? { words: wanted.data } : {}),
      },
      context,
    );
  },
});
