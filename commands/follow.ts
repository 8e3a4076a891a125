import { followTarget, withExplanation } from "#src/actions/follow-and-remind.ts";
import { defineCommand } from "#src/core/command.ts";
import { MAX_FOLLOWS } from "#src/follow/follower.ts";
import { askBack } from "#src/lookup/names/ask-back.ts";
import { resolveName } from "#src/lookup/names/resolve-name.ts";
import { suggestTargets, TARGETS } from "#src/lookup/names/suggest-targets.ts";

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
      suggest: suggestTargets,
    },
  },
  async run({ target: typed }, context) {
    const { archive, today } = context;
    const meant = resolveName(typed, TARGETS, archive, { today });
    if (meant.says === "exact") return followTarget(meant.one, context);
    const { startButton } = context.words.follow;
    const asked = askBack(
      typed,
      meant,
      (target, title) => ({ label: startButton({ title }), action: { do: "follow", ...target } }),
      context,
    );
    return withExplanation(asked, context);
  },
});
