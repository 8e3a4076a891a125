import { followTarget, withExplanation } from "#src/actions/follow-and-remind.ts";
import { defineCommand } from "#src/core/command.ts";
import { MAX_FOLLOWS } from "#src/follow/follower.ts";
import { resolveTarget, suggestTargets, unclear } from "./follow/targets.ts";

export default defineCommand({
  name: "follow",
  description: `Get a direct message when something changes; you can follow ${MAX_FOLLOWS} things`,
  private: true,
  options: {
    target: {
      type: "text",
      description: "An event, a person, state or organisation, or a topic",
      required: true,
      maxLength: 80,
      suggest: (typed, { archive, today }) => suggestTargets(typed, archive, today),
    },
  },
  async run(values, context) {
    const { target: typed } = values;
    const meant = resolveTarget(typed, context.archive, context.today);
    const nothing = `The archive knows nothing called “${typed}”.`;
    if (meant.one !== undefined) return followTarget(meant.one, context);
    return withExplanation(unclear(typed, meant.events, nothing, context.archive), context);
  },
});
