import { remindOf, withExplanation } from "#src/actions/follow-and-remind.ts";
import { defineCommand } from "#src/core/command.ts";
import { BEFORE_CHOICES, MAX_FOLLOWS } from "#src/follow/follower.ts";
import { phraseBefore } from "#src/wording/describe-follow.ts";
import { resolveEvent, suggestComing, unclear } from "./follow/targets.ts";

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
      type: "text",
      description: "How long before it begins",
      required: true,
      choices: BEFORE_CHOICES.map((before) => ({ name: phraseBefore(before), value: before })),
    },
  },
  async run(values, context) {
    const { archive, today } = context;
    const meant = resolveEvent(values.event, archive, today);
    const before = BEFORE_CHOICES.find((one) => one === values.before);
    if (meant.one === undefined) {
      const nothing = `No event in the archive fits “${values.event}”.`;
      return withExplanation(unclear(values.event, meant.events, nothing, archive), context);
    }
    if (before === undefined) {
      const text = "Choose 1h, 1d or 1w for before.";
      return withExplanation({ kind: "notice", tone: "problem", text }, context);
    }
    return remindOf(meant.one, before, context);
  },
});
