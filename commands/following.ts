import { showFollowing } from "#src/actions/follow-and-remind.ts";
import { askToForget } from "#src/actions/forget-me.ts";
import { defineCommand } from "#src/core/command.ts";

export default defineCommand({
  name: "following",
  description: "What you follow and your reminders, with a button to stop each",
  private: true,
  options: {
    "forget-me": { type: "flag", description: "Throw away everything I keep about you, once you have said yes" },
  },
  run: ({ "forget-me": forget }, context) =>
    forget === true ? askToForget(context) : showFollowing(context.asker.userId, 0, context),
});
