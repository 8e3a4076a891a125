import { defineCommand } from "#src/core/command.ts";
import { answerNarrowed } from "#src/lookup/answers/answer.ts";
import { actor, topic } from "./options/filters.ts";

export default defineCommand({
  name: "calendar",
  description: "A file for your calendar; import it again any time, and dates update",
  options: {
    topic,
    actor,
    vague: { type: "flag", description: "Also dates that are known less well than to a week" },
  },
  run({ vague, ...named }, context) {
    return answerNarrowed(
      named,
      (filter) => ({ about: "calendar", ...filter, ...(vague === true ? { vague } : {}) }),
      context,
    );
  },
});
