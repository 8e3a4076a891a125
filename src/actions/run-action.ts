// Does what a button asks for, and says what was done.

import type { ButtonAction } from "../core/button-action.ts";
import type { Context } from "../core/command.ts";
import type { View } from "../core/view.ts";
import { targetTitle } from "../follow/target.ts";
import { followTarget, remindOf } from "./follow-and-remind.ts";

/** The caller has seen to it that the owner of the button pressed it, if it has one. A throw is a fault of the store. */
export async function runAction(order: ButtonAction, context: Context): Promise<View> {
  const { archive, follows } = context;
  switch (order.do) {
    case "stop-follow": {
      const stopped = await follows.stopFollow(order.owner, order.id);
      if (order.page !== undefined) return showFollowing(order.owner, order.page, follows);
      if (stopped.kind === "not-found") return notice("info", "You had stopped following that already.");
      return notice("done", `You no longer follow ${targetTitle(stopped.was.target, archive)}.`);
    }
    case "stop-reminder": {
      const stopped = await follows.stopReminder(order.owner, order.id);
      if (order.page !== undefined) return showFollowing(order.owner, order.page, follows);
      if (stopped.kind === "not-found") return notice("info", "That reminder is gone already.");
      return notice(
        "done",
        `You will not be reminded of ${targetTitle({ kind: "event", id: stopped.was.event }, archive)}.`,
      );
    }
    case "show-following":
      return showFollowing(order.owner, order.page, follows);
    case "resume-messages":
      await follows.resume(order.owner);
      return notice("done", "I write to you again. What changed meanwhile comes within a few minutes.");
    case "follow-event":
      return followTarget({ kind: "event", id: order.event }, context);
    case "remind-of-event":
      return remindOf(order.event, order.before, context);
    case "follow":
      return followTarget({ kind: order.kind, id: order.id }, context);
  }
}

/** The list of what a person asked for. */
export async function showFollowing(owner: string, page: number, follows: Context["follows"]): Promise<View> {
  return { kind: "following", owner, page, following: await follows.list(owner) };
}

function notice(tone: "done" | "info", text: string): View {
  return { kind: "notice", tone, text };
}
