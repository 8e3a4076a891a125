import { defineCommand, type ReadOption } from "#src/core/command.ts";
import { notice } from "#src/core/notice.ts";
import { PassageField } from "#src/core/question.ts";
import { answerNarrowed } from "#src/lookup/answers/answer.ts";
import { parseClaimedTime } from "#src/lookup/read/claims.ts";
import { speaker } from "./options/filters.ts";

export default defineCommand({
  name: "check",
  description: "Is this what was said? Verbatim, translated, close, garbled or paraphrased, and who said it when",
  options: {
    text: {
      type: "text",
      description: "The words to check, with or without quotation marks",
      required: true,
      maxLength: 1000,
    },
    speaker: { ...speaker, description: "Who is said to have said it" },
    when: {
      type: "text",
      description: "When it is said to have been said: 2021, November 2021 or a day",
      maxLength: 30,
      read(typed, { words }): ReadOption<string> {
        const said = parseClaimedTime(typed);
        if (said !== undefined) return { ok: true, value: said };
        return { ok: false, view: notice("problem", words.reading.notATimeSaid({ typed })) };
      },
    },
  },
  run({ text, speaker: named, when: said }, context) {
    const passage = PassageField.safeParse(text);
    if (!passage.success) return notice("problem", context.words.reading.wordsToCheck());
    return answerNarrowed(
      { actor: named },
      ({ actor }) => ({
        about: "check",
        text: passage.data,
        page: 0,
        ...(actor === undefined ? {} : { speaker: actor }),
        ...(said === undefined ? {} : { said }),
      }),
      context,
    );
  },
});
