import { showFollowing } from "#src/carry-out.ts";
import { defineCommand } from "#src/command.ts";

export default defineCommand({
  name: "following",
  description: "What you follow and your reminders, with a button to stop each",
  private: true,
  options: {},
  run: (_, { asker, follows }) => showFollowing(asker.userId, 0, follows),
});
