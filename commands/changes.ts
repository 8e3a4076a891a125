import { defineCommand } from "#src/core/command.ts";
import { answerNarrowed } from "#src/lookup/answers/answer-narrowed.ts";
import { readAsOfEvents, readSince } from "#src/lookup/read/read-as-of.ts";
import { asKnown } from "#src/lookup/read/read-day.ts";
import { asOfOption, since } from "./options/days.ts";
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
    const since = from.day === undefined ? {} : { since: from.day };
    return answerNarrowed(
      named,
      (filter) => ({ about: "changes", page: 0, ...filter, ...since, ...asKnown(asOf.day) }),
      context,
    );
  },
});
