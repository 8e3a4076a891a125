import { defineCommand } from "#src/core/command.ts";
import { answerNarrowed } from "#src/lookup/answers/answer-narrowed.ts";
import { readAsOfEvents } from "#src/lookup/read/read-as-of.ts";
import { asKnown } from "#src/lookup/read/read-day.ts";
import { readSpan } from "#src/lookup/read/read-span.ts";
import { asOfOption } from "./options/days.ts";
import { actor, topic } from "./options/filters.ts";

export default defineCommand({
  name: "timeline",
  description: "A picture of what took or takes place when, with the dates that moved; and the same in words",
  options: {
    topic,
    actor,
    from: { type: "text", description: "The first day, month or year, such as 2021-11", maxLength: 30 },
    to: { type: "text", description: "The last day, month or year, such as 2021", maxLength: 30 },
    "as-of": asOfOption("As it was known on this day, such as 2021-11-10"),
  },
  run({ from, to, "as-of": typedDay, ...named }, context) {
    const asOf = readAsOfEvents(typedDay, context);
    if (!asOf.ok) return asOf.view;
    const read = readSpan(from, to, asOf.day ?? context.today, context.words);
    if (!read.ok) return read.view;
    return answerNarrowed(
      named,
      (filter) => ({ about: "timeline", ...filter, ...read.span, ...asKnown(asOf.day) }),
      context,
    );
  },
});
