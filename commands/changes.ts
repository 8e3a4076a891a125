import { defineCommand } from "#src/core/command.ts";
import { answerNarrowed } from "#src/lookup/answers/answer.ts";
import { asKnown } from "#src/lookup/read/read-day.ts";
import { asOfEventsOption, since } from "./options/days.ts";
import { actor, topic } from "./options/filters.ts";

export default defineCommand({
  name: "changes",
  description: "What became known lately: dates set, made exact, moved or called off",
  options: {
    since,
    topic,
    actor,
    "as-of": asOfEventsOption("As it was known on this day, such as 2021-11-10"),
  },
  run({ since: from, "as-of": asOf, ...named }, context) {
    const since = from === undefined ? {} : { since: from };
    return answerNarrowed(
      named,
      (filter) => ({ about: "changes", page: 0, ...filter, ...since, ...asKnown(asOf) }),
      context,
    );
  },
});
