import { defineCommand } from "#src/command.ts";
import { answer } from "#src/lookup/answer.ts";
import { narrow } from "#src/lookup/narrow.ts";
import { suggestActors, suggestTopics } from "#src/lookup/suggest.ts";

export default defineCommand({
  name: "calendar",
  description: "A file for your calendar, which can be imported again when dates have moved",
  options: {
    topic: {
      type: "text",
      description: "Only this topic",
      suggest: (typed, { archive }) => suggestTopics(typed, archive),
    },
    actor: {
      type: "text",
      description: "Only with this person, state or organisation",
      suggest: (typed, { archive }) => suggestActors(typed, archive),
    },
    vague: { type: "flag", description: "Also dates that are known less well than to a week" },
  },
  run({ topic, actor, vague }, context) {
    const narrowed = narrow({ topic, actor }, context.archive);
    if (!narrowed.ok) return narrowed.view;
    return answer({ about: "calendar", ...narrowed.filter, ...(vague === true ? { vague } : {}) }, context);
  },
});
