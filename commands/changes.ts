import { defineCommand } from "#src/command.ts";
import { answer } from "#src/lookup/answer.ts";
import { narrow } from "#src/lookup/narrow.ts";
import { asKnown } from "#src/lookup/read-day.ts";
import { asOfOption, readAsOfEvents, readSince, since } from "./options/days.ts";
import { actor, topic } from "./options/filters.ts";

export default defineCommand({
  name: "changes",
  description: "What became known lately: dates set, firmed, moved or called off",
  options: {
    since,
    topic,
    actor,
    "as-of": asOfOption("As it was known on this day, such as 2021-11-10"),
  },
  run({ since: typedSince, "as-of": typedDay, ...named }, context) {
    const asOf = readAsOfEvents(typedDay, context);
    if (!asOf.ok) return asOf.view;
    const from = readSince(typedSince, asOf.day, context);
    if (!from.ok) return from.view;
    const narrowed = narrow(named, context.archive);
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
