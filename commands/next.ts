import { defineCommand } from "#src/core/command.ts";
import { WITHIN } from "#src/core/question.ts";
import { answerNarrowed } from "#src/lookup/answers/answer-narrowed.ts";
import { readAsOfEvents } from "#src/lookup/read/read-as-of.ts";
import { asKnown } from "#src/lookup/read/read-day.ts";
import { readMonthOption } from "#src/lookup/read/read-month.ts";
import { suggestMonths } from "#src/lookup/read/suggest-months.ts";
import { asOfOption } from "./options/days.ts";
import { actor, topic } from "./options/filters.ts";

export default defineCommand({
  name: "next",
  description: "What lies ahead, soonest first, and how settled each date is",
  options: {
    topic,
    actor,
    within: {
      type: "text",
      description: "How far ahead to look",
      choices: WITHIN.map((value) => ({ name: `the coming ${value}`, value })),
    },
    month: {
      type: "text",
      description: "A month as a page of the calendar, such as May 2026, and the same in words",
      maxLength: 30,
      suggest: suggestMonths,
    },
    "as-of": asOfOption("As it was known on this day, such as 2021-11-10"),
  },
  run({ within, month: typedMonth, "as-of": typedDay, ...named }, context) {
    const asOf = readAsOfEvents(typedDay, context);
    if (!asOf.ok) return asOf.view;
    const read = readMonthOption(typedMonth, asOf.day ?? context.today, context.words);
    if (!read.ok) return read.view;
    const span = WITHIN.find((value) => value === within);
    const rest = { page: 0, ...(span === undefined ? {} : { within: span }), ...asKnown(asOf.day) };
    const { month } = read;
    return answerNarrowed(
      named,
      (filter) =>
        month === undefined ? { about: "next", ...filter, ...rest } : { about: "month", month, ...filter, ...rest },
      context,
    );
  },
});
