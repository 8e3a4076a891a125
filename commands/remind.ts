import { withExplanation } from "#src/carry-out.ts";
import { type Context, defineCommand } from "#src/command.ts";
import { BEFORE, type Before, LIMIT } from "#src/follow/follower.ts";
import { phraseBefore } from "#src/follow/phrase.ts";
import { suggestEvents } from "#src/lookup/suggest.ts";
import type { View } from "#src/view.ts";
import { resolveEvent } from "./follow/targets.ts";

export default defineCommand({
  name: "remind",
  description: `Get a direct message before an event begins; you can have ${LIMIT} reminders`,
  private: true,
  options: {
    event: {
      type: "text",
      description: "An event of the archive; a moved date moves the reminder",
      required: true,
      maxLength: 80,
      suggest: (typed, { archive, today }) => suggestEvents(typed, archive, today),
    },
    before: {
      type: "text",
      description: "How long before it begins",
      required: true,
      choices: BEFORE.map((before) => ({ name: phraseBefore(before), value: before })),
    },
  },
  async run(values, context) {
    const event = resolveEvent(values.event, context.archive);
    const before = BEFORE.find((one) => one === values.before);
    if (event === undefined) return withExplanation(unknown(values.event), context);
    if (before === undefined) return withExplanation(problem("Choose 1h, 1d or 1w for before."), context);
    return remind(event, before, context);
  },
});

type Notice = Extract<View, { kind: "notice" }>;

async function remind(event: string, before: Before, context: Context): Promise<View> {
  const { archive, asker, follows } = context;
  const reminded = await follows.remind(asker.userId, event, before);
  const title = archive.events.get(event)?.title ?? event;
  switch (reminded.kind) {
    case "set":
    case "already": {
      const { paused } = await follows.list(asker.userId);
      const already = reminded.kind === "already";
      return { kind: "reminder", owner: asker.userId, report: reminded.report, already, paused };
    }
    case "too-many":
      return withExplanation(
        problem(`You have ${reminded.limit} reminders, which is the most. Stop one in /following first.`),
        context,
      );
    case "too-late": {
      const begun = reminded.start <= context.now;
      const text = begun
        ? `${title} has begun already. /follow tells you what comes of it.`
        : `${phraseBefore(before)} has gone by already for ${title}. Choose a shorter time before it.`;
      return withExplanation({ kind: "notice", tone: "info", text }, context);
    }
    case "over":
      return withExplanation(info(`${title} has begun already. /follow tells you what comes of it.`), context);
    case "off":
      return withExplanation(info(`${title} was called off. /follow tells you if it comes back.`), context);
    case "gone":
      return withExplanation(unknown(title), context);
  }
}

function unknown(typed: string): Notice {
  return info(`No event in the archive fits “${typed}”. Choose one of those offered while you type.`);
}

function info(text: string): Notice {
  return { kind: "notice", tone: "info", text };
}

function problem(text: string): Notice {
  return { kind: "notice", tone: "problem", text };
}
