import { defineCommand } from "#src/command.ts";
import { answer } from "#src/lookup/answer.ts";
import { narrow } from "#src/lookup/narrow.ts";
import { DAY_HINT, parseDay } from "#src/lookup/parse-day.ts";
import { suggestActors, suggestTopics } from "#src/lookup/suggest.ts";

export default defineCommand({
  name: "changes",
  description: "What became known lately: dates set, firmed, moved or called off",
  options: {
    since: {
      type: "text",
      description: "A day such as 2021-11-01, or 7d; the last 30 days if left out",
      maxLength: 30,
    },
    topic: {
      type: "text",
      description: "Only this topic",
      suggest: (typed, { archive }) => suggestTopics(typed, archive),
    },
    actor: {
      type: "text",
      description: "Only with this person, state or organisation",
      suggest: (typed, { archive }) => suggestActors(typed, archive),
    },
  },
  run({ since, topic, actor }, context) {
    const day = since === undefined ? undefined : parseDay(since, context.today);
    if (since !== undefined && day === undefined) {
      return { kind: "notice", tone: "problem", text: `“${since}” is not a day I can read. ${DAY_HINT}` };
    }
    const narrowed = narrow({ topic, actor }, context.archive);
    if (!narrowed.ok) return narrowed.view;
    return answer(
      { about: "changes", page: 0, ...narrowed.filter, ...(day === undefined ? {} : { since: day }) },
      context,
    );
  },
});
