import { defineCommand } from "#src/command.ts";
import { answer } from "#src/lookup/answer.ts";
import { narrow } from "#src/lookup/narrow.ts";
import { asKnown, readDay } from "#src/lookup/read-day.ts";
import { readSpan } from "#src/lookup/read-span.ts";
import { suggestActors, suggestTopics } from "#src/lookup/suggest.ts";

export default defineCommand({
  name: "timeline",
  description: "A picture of what took or takes place when, with the dates that moved; and the same in words",
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
    from: { type: "text", description: "The first day, month or year, such as 2021-11", maxLength: 30 },
    to: { type: "text", description: "The last day, month or year, such as 2021", maxLength: 30 },
    "as-of": { type: "text", description: "As it was known on this day, such as 2021-11-10", maxLength: 30 },
  },
  run({ topic, actor, from, to, "as-of": typedDay }, context) {
    const asOf = readDay(typedDay, context.today);
    if (!asOf.ok) return asOf.view;
    const read = readSpan(from, to, asOf.day ?? context.today);
    if (!read.ok) return read.view;
    const narrowed = narrow({ topic, actor }, context.archive);
    if (!narrowed.ok) return narrowed.view;
    return answer({ about: "timeline", ...narrowed.filter, ...read.span, ...asKnown(asOf.day) }, context);
  },
});
