import { defineCommand } from "#src/command.ts";
import { answer } from "#src/lookup/answer.ts";
import { narrow } from "#src/lookup/narrow.ts";
import { actor, topic } from "./options/filters.ts";

export default defineCommand({
  name: "calendar",
  description: "A file for your calendar, which can be imported again when dates have moved",
  options: {
    topic,
    actor,
    vague: { type: "flag", description: "Also dates that are known less well than to a week" },
  },
  run({ vague, ...named }, context) {
    const narrowed = narrow(named, context.archive);
    if (!narrowed.ok) return narrowed.view;
    return answer({ about: "calendar", ...narrowed.filter, ...(vague === true ? { vague } : {}) }, context);
  },
});
