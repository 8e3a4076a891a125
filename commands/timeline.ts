import { defineCommand } from "#src/command.ts";
import { answer } from "#src/lookup/answer.ts";
import { narrow } from "#src/lookup/narrow.ts";
import { asKnown } from "#src/lookup/read-day.ts";
import { readSpan } from "#src/lookup/read-span.ts";
import { asOfOption, readAsOfEvents } from "./options/days.ts";
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
    const read = readSpan(from, to, asOf.day ?? context.today);
    if (!read.ok) return read.view;
    const narrowed = narrow(named, context.archive);
    if (!narrowed.ok) return narrowed.view;
    return answer({ about: "timeline", ...narrowed.filter, ...read.span, ...asKnown(asOf.day) }, context);
  },
});
