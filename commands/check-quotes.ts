import { defineMessageCommand } from "#src/core/command.ts";
import { Question } from "#src/core/question.ts";
import { answer } from "#src/lookup/answers/answer.ts";

export default defineMessageCommand({
  name: "Check quotes",
  description: "In the menu of any message, under Apps: what the quotations in it are",
  private: true,
  run(text, context) {
    const question = Question.safeParse({ about: "check", text });
    if (!question.success) {
      return { kind: "notice", tone: "info", text: "This message has no words that I could check." };
    }
    return answer(question.data, context);
  },
});
