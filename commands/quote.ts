import { defineCommand } from "#src/core/command.ts";
import { Words } from "#src/core/question.ts";
import { answerNarrowed } from "#src/lookup/answers/answer.ts";
import { asKnown } from "#src/lookup/read/read-day.ts";
import { asOfOption } from "./options/days.ts";
import { speaker, topic } from "./options/filters.ts";

export default defineCommand({
  name: "quote",
  description: "What was said, in each wording that is known: original, official translation, or garbled",
  options: {
    words: { type: "text", description: "Some words of it, in any wording", maxLength: 60 },
    speaker,
    topic,
    "as-of": asOfOption("Only what had been said by this day, such as 2021-11-10"),
  },
  run({ words, speaker: named, topic: about, "as-of": asOf }, context) {
    const wanted = Words.safeParse(words ?? "");
    const rest = { page: 0, ...asKnown(asOf), ...(wanted.success ? { words: wanted.data } : {}) };
    return answerNarrowed(
      { topic: about, actor: named },
      ({ actor: speaker, ...filter }) => ({
        about: "quotes",
        ...filter,
        ...rest,
        ...(speaker === undefined ? {} : { speaker }),
      }),
      context,
    );
  },
});
