import { defineCommand } from "#src/core/command.ts";
import { answer } from "#src/lookup/answers/answer.ts";

export default defineCommand({
  name: "about",
  description: "What I am, how fresh my archive is, and whether all is well",
  options: {},
  run(_values, context) {
    return answer({ about: "attache" }, context);
  },
});
