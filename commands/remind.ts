import { remindOf, withExplanation } from "#src/actions/follow-and-remind.ts";
import { defineCommand } from "#src/core/command.ts";
import { BEFORE_CHOICES, MAX_FOLLOWS } from "#src/follow/follower.ts";
import { describeBefore } from "#src/wording/describe-follow.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { resolveEvent, suggestComing, unclear } from "./follow/targets.ts";
import { choiceOption } from "./options/choices.ts";

export default defineCommand({
  name: "remind",
  description: `Get a direct message before an event begins; you can have ${MAX_FOLLOWS} reminders`,
  private: true,
  options: {
    event: {
      type: "text",
      description: "An event of the archive; a moved date moves the reminder",
      required: true,
      maxLength: 80,
      suggest: (typed, { archive, today }) => suggestComing(typed, archive, today),
    },
    before: {
      ...choiceOption("How long before it begins", BEFORE_CHOICES, (before) => describeBefore(before, ENGLISH)),
      required: true,
    },
  },
  async run(values, context) {
    const { archive, today } = context;
    const meant = resolveEvent(values.event, archive, today);
    if (meant.one === undefined) {
      const nothing = context.words.remind.noEventFits({ typed: values.event });
      return withExplanation(unclear(values.event, meant.events, nothing, context), context);
    }
    return remindOf(meant.one, values.before, context);
  },
});
