import { defineCommand } from "#src/core/command.ts";
import { answer } from "#src/lookup/answers/answer.ts";

export default defineCommand({
  name: "help",
  description: "What you can ask, with examples",
  private: true,
  options: {},
  run(_values, context) {
    return answer({ about: "help", page: 0 }, context);
  },
});
