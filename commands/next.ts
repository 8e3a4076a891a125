import { defineCommand } from "#src/command.ts";
import { answer } from "#src/lookup/answer.ts";
import { narrow } from "#src/lookup/narrow.ts";
import { asKnown, readDay } from "#src/lookup/read-day.ts";
import { suggestActors, suggestTopics } from "#src/lookup/suggest.ts";
import { WITHIN } from "#src/question.ts";

export default defineCommand({
  name: "next",
  description: "What lies ahead, soonest first, and how settled each date is",
  options: {
    topic: {
      type: "text",
      description: "Only this topic",
      suggest: (typed, { archive }) => suggestTopics(typed, archive),
    },
    actor: {
      type: "text",
      description: "Only with this person, state or organisation",
      suggest: (typed, { archive }) => suggestActors(typed, archive),
    },
    within: {
      type: "text",
      description: "How far ahead to look",
      choices: WITHIN.map((value) => ({ name: `the coming ${value}`, value })),
    },
    "as-of": { type: "text", description: "As it was known on this day, such as 2021-11-10", maxLength: 30 },
  },
  run({ topic, actor, within, "as-of": typedDay }, context) {
    const asOf = readDay(typedDay, context.today);
    if (!asOf.ok) return asOf.view;
    const narrowed = narrow({ topic, actor }, context.archive);
    if (!narrowed.ok) return narrowed.view;
    const span = WITHIN.find((value) => value === within);
    return answer(
      {
        about: "next",
        page: 0,
        ...narrowed.filter,
        ...(span === undefined ? {} : { within: span }),
        ...asKnown(asOf.day),
      },
      context,
    );
  },
});
