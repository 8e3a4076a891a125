import { defineCommand } from "#src/command.ts";
import { answer } from "#src/lookup/answer.ts";
import { narrow } from "#src/lookup/narrow.ts";
import { asKnown } from "#src/lookup/read-day.ts";
import { Words } from "#src/question.ts";
import { asOfOption, readAsOf } from "./options/days.ts";
import { speaker, topic } from "./options/filters.ts";

export default defineCommand({
  name: "quote",
  description: "What was said, in each wording that is known: original, official translation, or garbled",
  options: {
    words: { type: "text", description: "Some words of it, in any wording", maxLength: 60 },
    speaker,
    topic,
    "as-of": asOfOption("Only what had been said by this day, such as 2021-11-10"),
  },
  run({ words, speaker: named, topic: about, "as-of": typedDay }, context) {
    const asOf = readAsOf(typedDay, context);
    if (!asOf.ok) return asOf.view;
    const narrowed = narrow({ topic: about, actor: named }, context.archive);
    if (!narrowed.ok) return narrowed.view;
    const { actor, ...filter } = narrowed.filter;
    const wanted = Words.safeParse(words ?? "");
    return answer(
      {
        about: "quotes",
        page: 0,
        ...filter,
        ...asKnown(asOf.day),
        ...(actor === undefined ? {} : { speaker: actor }),
        ...(wanted.success ? { words: wanted.data } : {}),
      },
      context,
    );
  },
});
