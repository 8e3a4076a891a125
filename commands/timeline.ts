import { defineCommand } from "#src/core/command.ts";
import { answerNarrowed } from "#src/lookup/answers/answer.ts";
import { asKnown } from "#src/lookup/read/read-day.ts";
import { asOfEventsOption, from, to } from "./options/days.ts";
import { actor, topic } from "./options/filters.ts";

export default defineCommand({
  name: "timeline",
  description: "A picture of what took or takes place when, with the dates that moved; and the same in words",
  options: {
    topic,
    actor,
    from,
    to,
    "as-of": asOfEventsOption("As it was known on this day, such as 2021-11-10"),
  },
  run({ from, to, "as-of": asOf, ...named }, context) {
    const span = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    return answerNarrowed(named, (filter) => ({ about: "timeline", ...filter, ...span, ...asKnown(asOf) }), context);
  },
});
