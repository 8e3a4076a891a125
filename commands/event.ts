import { defineCommand } from "#src/core/command.ts";
import { notice } from "#src/core/notice.ts";
import { cutWords, Words } from "#src/core/question.ts";
import { answerSteps } from "#src/lookup/answers/answer.ts";
import { suggestEvents } from "#src/lookup/names/suggest.ts";
import { readAsOf } from "#src/lookup/read/read-as-of.ts";
import { asKnown } from "#src/lookup/read/read-day.ts";
import { asOfOption } from "./options/days.ts";

export default defineCommand({
  name: "event",
  description: "One event: its date, how certain that is, who says so, and what was known before",
  options: {
    name: {
      type: "text",
      description: "A summit, call or visit, by any name people use",
      required: true,
      maxLength: 100,
      suggest(typed, context, { "as-of": day }) {
        const asOf = readAsOf(day, context);
        return suggestEvents(typed, context.archive, context.today, asOf.ok ? asOf.day : undefined);
      },
    },
    "as-of": asOfOption("What was known on this day, such as 2021-11-10"),
  },
  run(values, context) {
    const words = Words.safeParse(cutWords(values.name));
    if (!words.success) return notice("problem", context.words.reading.nameAnEvent());
    return answerSteps({ about: "event-named", words: words.data, ...asKnown(values["as-of"]) }, context);
  },
});
