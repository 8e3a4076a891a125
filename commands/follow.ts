import { withExplanation } from "#src/carry-out.ts";
import { type Context, defineCommand } from "#src/command.ts";
import { LIMIT, type Target } from "#src/follow/follower.ts";
import { titleOf } from "#src/follow/target.ts";
import type { OrderButton, View } from "#src/view.ts";
import { resolveTarget, suggestTargets } from "./follow/targets.ts";

export default defineCommand({
  name: "follow",
  description: `Get a direct message when something changes; you can follow ${LIMIT} things`,
  private: true,
  options: {
    target: {
      type: "text",
      description: "An event, a person, state or organisation, or a topic",
      required: true,
      maxLength: 80,
      suggest: (typed, { archive, today }) => suggestTargets(typed, archive, today),
    },
  },
  async run(values, context) {
    const target = resolveTarget(values.target, context.archive);
    const view = target === undefined ? unknown(values.target) : await follow(target, context);
    return withExplanation(view, context);
  },
});

type Notice = Extract<View, { kind: "notice" }>;

async function follow(target: Target, { archive, asker, follows }: Context): Promise<Notice> {
  const followed = await follows.follow(asker.userId, target);
  const title = titleOf(target, archive);
  if (followed.kind === "too-many") {
    return notice("problem", `You follow ${followed.limit} things, which is the most. Stop one in /following first.`);
  }
  const order = { do: "stop-follow", owner: asker.userId, id: followed.follow.id } as const;
  const orders = [{ label: `Stop following ${title}`, order }];
  return followed.kind === "already"
    ? notice("info", `You follow ${title} already.`, orders)
    : notice(
        "done",
        `You follow ${title}. What changes comes as a direct message, minutes after it is known here.`,
        orders,
      );
}

function unknown(typed: string): Notice {
  return notice("info", `The archive knows nothing called “${typed}”. Choose one of those offered while you type.`);
}

function notice(tone: Notice["tone"], text: string, orders: readonly OrderButton[] = []): Notice {
  return { kind: "notice", tone, text, orders };
}
