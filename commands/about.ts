import { defineCommand } from "#src/core/command.ts";
import { answer } from "#src/lookup/answers/answer.ts";

export default defineCommand({
  name: "about",
  description: "What Attaché is, how far its archive reaches, and whether all is well",
  options: {},
  run(_values, context) {
    return answer({ about: "attache" }, context);
  },
});
