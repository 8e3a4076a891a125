import { defineCommand } from "#src/command.ts";
import { answer } from "#src/lookup/answer.ts";
import { parseTime, TIME_HINT } from "#src/lookup/claims.ts";
import { narrow } from "#src/lookup/narrow.ts";
import { Question } from "#src/question.ts";
import { speaker } from "./options/filters.ts";

export default defineCommand({
  name: "check",
  description: "Is this what was said? Verbatim, translated, close, garbled or paraphrased, and who said it when",
  options: {
    text: {
      type: "text",
      description: "The words in circulation, with or without quotation marks",
      required: true,
      maxLength: 1000,
    },
    speaker: { ...speaker, description: "Who is said to have said it" },
    when: {
      type: "text",
      description: "When it is said to have been said: 2021, November 2021 or a day",
      maxLength: 30,
    },
  },
  run({ text, speaker: named, when }, context) {
    const narrowed = narrow({ actor: named }, context.archive);
    if (!narrowed.ok) return narrowed.view;
    const said = when === undefined ? undefined : parseTime(when);
    if (when !== undefined && said === undefined) {
      return { kind: "notice", tone: "problem", text: `“${when}” is not a time I can read. ${TIME_HINT}` };
    }
    const { actor } = narrowed.filter;
    const question = Question.safeParse({
      about: "check",
      text,
      ...(actor === undefined ? {} : { speaker: actor }),
      ...(said === undefined ? {} : { said }),
    });
    if (!question.success) return { kind: "notice", tone: "problem", text: "Give at least one word to check." };
    return answer(question.data, context);
  },
});
