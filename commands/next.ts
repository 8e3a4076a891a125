import { defineCommand } from "#src/core/command.ts";
import { WITHIN } from "#src/core/question.ts";
import { answerNarrowed } from "#src/lookup/answers/answer.ts";
import { asKnown } from "#src/lookup/read/read-day.ts";
import { choiceOption } from "./options/choices.ts";
import { asOfEventsOption, month } from "./options/days.ts";
import { actor, topic } from "./options/filters.ts";

export default defineCommand({
  name: "next",
  description: "What lies ahead, soonest first, and how certain each date is",
  options: {
    topic,
    actor,
    within: choiceOption("How far ahead to look", WITHIN, (value) => `the coming ${value}`),
    month,
    "as-of": asOfEventsOption("As it was known on this day, such as 2021-11-10"),
  },
  run({ within, month, "as-of": asOf, ...named }, context) {
    const rest = { page: 0, ...(within === undefined ? {} : { within }), ...asKnown(asOf) };
    return answerNarrowed(
      named,
      (filter) =>
        month === undefined ? { about: "next", ...filter, ...rest } : { about: "month", month, ...filter, ...rest },
      context,
    );
  },
});
