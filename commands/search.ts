import { defineCommand } from "#src/core/command.ts";
import { notice } from "#src/core/notice.ts";
import { Words } from "#src/core/question.ts";
import { answerSteps } from "#src/lookup/answers/answer.ts";
import { asKnown } from "#src/lookup/read/read-day.ts";
import { asOfEventsOption } from "./options/days.ts";

export default defineCommand({
  name: "search",
  description: "Everything in my archive that fits some words: events, quotes, people, topics",
  options: {
    words: {
      type: "text",
      description: "Names, places, words or a year, in any script",
      required: true,
      maxLength: 60,
    },
    "as-of": asOfEventsOption("As it was known on this day, such as 2021-11-10"),
  },
  run({ words, "as-of": asOf }, context) {
    const wanted = Words.safeParse(words);
    if (!wanted.success) return notice("problem", context.words.reading.wordsToSearch());
    return answerSteps({ about: "search", words: wanted.data, page: 0, ...asKnown(asOf) }, context);
  },
});
