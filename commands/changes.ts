import { defineCommand } from "#src/command.ts";
import { answer } from "#src/lookup/answer.ts";
import { narrow } from "#src/lookup/narrow.ts";
import { asKnown, readDay } from "#src/lookup/read-day.ts";
import { suggestActors, suggestTopics } from "#src/lookup/suggest.ts";

export default defineCommand({
  name: "changes",
  description: "What became known lately: dates set, firmed, moved or called off",
  options: {
    since: {
      type: "text",
      description: "A day such as 2021-11-01, or 7d; the last 30 days if left out",
      maxLength: 30,
    },
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
    "as-of": { type: "text", description: "As it was known on this day, such as 2021-11-10", maxLength: 30 },
  },
  run({ since, topic, actor, "as-of": typedDay }, context) {
    const asOf = readDay(typedDay, context.today);
    if (!asOf.ok) return asOf.view;
    const from = readDay(since, asOf.day ?? context.today);
    if (!from.ok) return from.view;
    const narrowed = narrow({ topic, actor }, context.archive);
    if (!narrowed.ok) return narrowed.view;
    return answer(
      {
        about: "changes",
        page: 0,
        ...narrowed.filter,
        ...(from.day === undefined ? {} : { since: from.day }),
        ...asKnown(asOf.day),
      },
      context,
    );
  },
});
