// Does what a button asks for, and says what was done.
import type { Context } from "./command.ts";
import { phrasePaused } from "./follow/phrase.ts";
import { titleOf } from "./follow/target.ts";
import type { Order } from "./order.ts";
import type { View } from "./view.ts";

/** The caller has seen to it that the owner of the button pressed it. A throw is a fault of the store. */
export async function carryOut(order: Order, { archive, follows }: Context): Promise<View> {
  const { owner } = order;
  switch (order.do) {
    case "stop-follow": {
      const stopped = await follows.stopFollow(owner, order.id);
      if (order.page !== undefined) return showFollowing(owner, order.page, follows);
      if (stopped.kind === "not-found") return notice("info", "You had stopped following that already.");
      return notice("done", `You no longer follow ${titleOf(stopped.was.target, archive)}.`);
    }
    case "stop-reminder": {
      const stopped = await follows.stopReminder(owner, order.id);
      if (order.page !== undefined) return showFollowing(owner, order.page, follows);
      if (stopped.kind === "not-found") return notice("info", "That reminder is gone already.");
      return notice(
        "done",
        `You will not be reminded of ${titleOf({ kind: "event", id: stopped.was.event }, archive)}.`,
      );
    }
    case "show-following":
      return showFollowing(owner, order.page, follows);
    case "resume-messages":
      await follows.resume(owner);
      return notice("done", "I write to you again. What changed meanwhile comes within a few minutes.");
  }
}

/** The list of what a person asked for. */
export async function showFollowing(owner: string, page: number, follows: Context["follows"]): Promise<View> {
  return { kind: "following", owner, page, following: await follows.list(owner) };
}

/** The same notice; when messages to the person were refused it says so as well, and offers to try again. */
export async function withExplanation(
  view: Extract<View, { kind: "notice" }>,
  { asker, follows }: Pick<Context, "asker" | "follows">,
): Promise<View> {
  const { paused } = await follows.list(asker.userId);
  if (paused === undefined) return view;
  const resume = { label: "Write to me again", order: { do: "resume-messages", owner: asker.userId } } as const;
  return { ...view, text: `${view.text}\n${phrasePaused(paused)}`, orders: [...(view.orders ?? []), resume] };
}

function notice(tone: "done" | "info", text: string): View {
  return { kind: "notice", tone, text };
}
