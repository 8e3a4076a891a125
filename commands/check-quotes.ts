import { defineMessageCommand } from "#src/core/command.ts";
import { notice } from "#src/core/notice.ts";
import { Question } from "#src/core/question.ts";
import { answerSteps } from "#src/lookup/answers/answer.ts";

export default defineMessageCommand({
  name: "Check quotes",
  description: "In the menu of any message, under Apps: what the quotes in it are",
  private: true,
  run(text, context) {
    const question = Question.safeParse({ about: "check", text });
    if (!question.success) {
      return notice("info", context.words.reading.messageWithoutWords());
    }
    return answerSteps(question.data, context);
  },
});
