// To follow something and to be reminded: done for whoever asks, by a command or by a button, and answered alike.
import type { Context } from "../core/command.ts";
import type { View } from "../core/view.ts";
import { BEFORE_CHOICES, type Before, type Target } from "../follow/follower.ts";
import { targetTitle } from "../follow/target.ts";
import { phraseBefore, phrasePaused } from "../wording/describe-follow.ts";

type Notice = Extract<View, { kind: "notice" }>;

/** A throw is a fault of the store. */
export async function followTarget(target: Target, context: Context): Promise<View> {
  const { archive, asker, follows } = context;
  const followed = await follows.follow(asker.userId, target);
  const title = targetTitle(target, archive);
  if (followed.kind === "too-many") {
    const text = `You follow ${followed.limit} things, which is the most. Stop one in /following first.`;
    return withExplanation({ kind: "notice", tone: "problem", text }, context);
  }
  const order = { do: "stop-follow", owner: asker.userId, id: followed.follow.id } as const;
  const orders = [{ label: `Stop following ${title}`, order }];
  const view: Notice =
    followed.kind === "already"
      ? { kind: "notice", tone: "info", text: `You follow ${title} already.`, orders }
      : {
          kind: "notice",
          tone: "done",
          text: `You follow ${title}. When something changes, I write to you within minutes.`,
          orders,
        };
  return withExplanation(view, context);
}

/** How long before it is usual: what a button sets, which cannot ask. */
const DEFAULT_BEFORE: Before = "1d";

/** `before` is `undefined` when nobody chose it. A throw is a fault of the store. */
export async function remindOf(event: string, before: Before | undefined, context: Context): Promise<View> {
  const { archive, asker, follows } = context;
  const chosen = before ?? DEFAULT_BEFORE;
  const reminded = await follows.remind(asker.userId, event, chosen);
  const title = targetTitle({ kind: "event", id: event }, archive);
  const explain = (tone: Notice["tone"], text: string) => withExplanation({ kind: "notice", tone, text }, context);
  switch (reminded.kind) {
    case "set":
    case "already": {
      const { paused } = await follows.list(asker.userId);
      const already = reminded.kind === "already";
      const report = { owner: asker.userId, report: reminded.report, already, paused };
      return { kind: "reminder", ...report, usual: before === undefined };
    }
    case "too-many":
      return explain(
        "problem",
        `You have ${reminded.limit} reminders, which is the most. Stop one in /following first.`,
      );
    case "too-late": {
      if (reminded.start <= context.now) return explain("info", begun(title));
      const shorter = before === undefined ? " With /remind you can choose 1 hour." : " Choose a shorter time.";
      const text = `${title} begins too soon for a reminder ${phraseBefore(chosen)}.${chosen === BEFORE_CHOICES[0] ? "" : shorter}`;
      return explain("info", text);
    }
    case "over":
      return explain("info", begun(title));
    case "off":
      return explain("info", `${title} was called off. /follow tells you if it comes back.`);
    case "gone":
      return explain("info", `${title} is no longer in the archive.`);
  }
}

function begun(title: string): string {
  return `${title} has begun already. /follow tells you what comes of it.`;
}

/** The same notice; when messages to the person were refused it says so as well, and offers to try again. */
export async function withExplanation(
  view: Notice,
  { asker, follows }: Pick<Context, "asker" | "follows">,
): Promise<View> {
  const { paused } = await follows.list(asker.userId);
  if (paused === undefined) return view;
  const resume = { label: "Write to me again", order: { do: "resume-messages", owner: asker.userId } } as const;
  return { ...view, text: `${view.text}\n${phrasePaused(paused)}`, orders: [...(view.orders ?? []), resume] };
}
