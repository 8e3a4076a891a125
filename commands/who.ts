import { defineCommand } from "#src/core/command.ts";
import { notice } from "#src/core/notice.ts";
import { Words } from "#src/core/question.ts";
import { answerSteps } from "#src/lookup/answers/answer.ts";
import { suggestActors } from "#src/lookup/names/suggest.ts";
import { asKnown } from "#src/lookup/read/read-day.ts";
import { asOfOption } from "./options/days.ts";

export default defineCommand({
  name: "who",
  description: "A person, state or organisation: which office they held on a day, and what my archive has on them",
  options: {
    actor: {
      type: "text",
      description: "A name, in any script",
      required: true,
      maxLength: 60,
      suggest: (typed, { archive }) => suggestActors(typed, archive),
    },
    "as-of": asOfOption("The office held on this day, such as 2012-06-01"),
  },
  run(values, context) {
    const words = Words.safeParse(values.actor);
    if (!words.success) return notice("problem", context.words.reading.nameSomeone());
    return answerSteps({ about: "who-named", words: words.data, ...asKnown(values["as-of"]) }, context);
  },
});
