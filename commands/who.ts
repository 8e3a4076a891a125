import { defineCommand } from "#src/core/command.ts";
import { notice } from "#src/core/notice.ts";
import { Words } from "#src/core/question.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { suggestActors } from "#src/lookup/names/suggest.ts";
import { readAsOf } from "#src/lookup/read/read-as-of.ts";
import { asKnown } from "#src/lookup/read/read-day.ts";
import { asOfOption } from "./options/days.ts";

export default defineCommand({
  name: "who",
  description: "A person, state or organisation: which office they held on a day, and what the archive has of them",
  options: {
    actor: {
      type: "text",
      description: "A name, in any script",
      required: true,
      maxLength: 60,
      suggest: (typed, { archive }) => suggestActors(typed, archive),
    },
    "as-of": asOfOption("The office held on this day, such as 2012-06-01"),
  },
  run(values, context) {
    const asOf = readAsOf(values["as-of"], context);
    if (!asOf.ok) return asOf.view;
    const words = Words.safeParse(values.actor);
    if (!words.success) return notice("problem", context.words.reading.nameSomeone());
    return answer({ about: "who-named", words: words.data, ...asKnown(asOf.day) }, context);
  },
});
