// Does what a button asks for, and says what was done.

import type { ButtonAction } from "../core/button-action.ts";
import type { Context } from "../core/command.ts";
import { notice } from "../core/notice.ts";
import type { View } from "../core/view.ts";
import { targetTitle } from "../follow/target.ts";
import { followTarget, remindOf } from "./follow-and-remind.ts";

/** The caller has seen to it that the owner of the button pressed it, if it has one. A throw is a fault of the store. */
export async function runAction(order: ButtonAction, context: Context): Promise<View> {
  const { archive, follows, words } = context;
  switch (order.do) {
    case "stop-follow": {
      const stopped = await follows.stopFollow(order.owner, order.id);
      if (order.page !== undefined) return showFollowing(order.owner, order.page, follows);
      if (stopped.kind === "not-found") return notice("info", words.follow.stoppedBefore());
      return notice("done", words.follow.stopped({ title: targetTitle(stopped.was.target, archive) }));
    }
    case "stop-reminder": {
      const stopped = await follows.stopReminder(order.owner, order.id);
      if (order.page !== undefined) return showFollowing(order.owner, order.page, follows);
      if (stopped.kind === "not-found") return notice("info", words.remind.stoppedBefore());
      const title = targetTitle({ kind: "event", id: stopped.was.event }, archive);
      return notice("done", words.remind.stopped({ title }));
    }
    case "show-following":
      return showFollowing(order.owner, order.page, follows);
    case "resume-messages":
      await follows.resume(order.owner);
      return notice("done", words.follow.resumed());
    case "follow-event":
      return followTarget({ kind: "event", id: order.event }, context);
    case "remind-of-event":
      return remindOf(order.event, order.before, context);
    case "follow": {
      const { do: _, ...target } = order;
      return followTarget(target, context);
    }
  }
}

/** The list of what a person asked for. */
export async function showFollowing(owner: string, page: number, follows: Context["follows"]): Promise<View> {
  return { kind: "following", owner, page, following: await follows.list(owner) };
}
