import { showFollowing } from "#src/actions/run-action.ts";
import { defineCommand } from "#src/core/command.ts";

export default defineCommand({
  name: "following",
  description: "What you follow and your reminders, with a button to stop each",
  private: true,
  options: {},
  run: (_, { asker, follows }) => showFollowing(asker.userId, 0, follows),
});
