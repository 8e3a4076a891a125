import { defineCommand } from "#src/command.ts";
import { answer } from "#src/lookup/answer.ts";
import { asKnown, readDay } from "#src/lookup/read-day.ts";
import { suggestEvents } from "#src/lookup/suggest.ts";
import { Words } from "#src/question.ts";

export default defineCommand({
  name: "event",
  description: "One event: its date, how settled that is, who says so, and what was known before",
  options: {
    name: {
      type: "text",
      description: "A summit, call or visit, by any name people use",
      required: true,
      maxLength: 60,
      suggest: (typed, { archive, today }) => suggestEvents(typed, archive, today),
    },
    "as-of": { type: "text", description: "What was known on this day, such as 2021-11-10", maxLength: 30 },
  },
  run(values, context) {
    const asOf = readDay(values["as-of"], context.today);
    if (!asOf.ok) return asOf.view;
    const words = Words.safeParse(values.name);
    if (!words.success) return { kind: "notice", tone: "problem", text: "Name an event with at least one word." };
    return answer({ about: "event-named", words: words.data, ...asKnown(asOf.day) }, context);
  },
});
