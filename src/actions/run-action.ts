// Does what a button asks for, and says what was done.

import type { ButtonAction } from "../core/button-action.ts";
import type { Context } from "../core/command.ts";
import { isDeskAction, isReportAction } from "../core/desk-action.ts";
import { isDigestAction } from "../core/digest-action.ts";
import { NOTHING_FILLED } from "../core/form.ts";
import { notice } from "../core/notice.ts";
import type { View } from "../core/view.ts";
import { targetTitle } from "../follow/follower.ts";
import { takeReport } from "./desk/report-mistake.ts";
import { runDeskAction } from "./desk/run-desk-action.ts";
import { runDigestAction } from "./digest/run-digest-action.ts";
import { followTarget, remindOf, showFollowing } from "./follow-and-remind.ts";
import { forgetMe } from "./forget-me.ts";
import { stopEverything, stopReminders } from "./run-message-action.ts";

/**
 * `filled` is what came along out of a menu or a form. The caller has seen to it that the owner of the button pressed it, if it has
 * one, or somebody who manages the server. A throw is a fault of the store.
 */
export async function runAction(action: ButtonAction, context: Context, filled = NOTHING_FILLED): Promise<View> {
  if (isDigestAction(action)) return runDigestAction(action, filled, context);
  if (isReportAction(action)) return takeReport(action, filled, context);
  if (isDeskAction(action)) {
    const { desk, words } = context;
    return desk === undefined ? notice("problem", words.desk.noDesk()) : runDeskAction(action, filled, desk, context);
  }
  const { archive, follows, words } = context;
  switch (action.do) {
    case "stop-follow": {
      const stopped = await follows.stopFollow(action.owner, action.id);
      if (action.page !== undefined) return showFollowing(action.owner, action.page, context);
      if (stopped.kind === "not-found") return notice("info", words.follow.stoppedBefore());
      return notice("done", words.follow.stopped({ title: targetTitle(stopped.was.target, archive) }));
    }
    case "stop-reminder": {
      const stopped = await follows.stopReminder(action.owner, action.id);
      if (action.page !== undefined) return showFollowing(action.owner, action.page, context);
      if (stopped.kind === "not-found") return notice("info", words.remind.stoppedBefore());
      const title = targetTitle({ kind: "event", id: stopped.was.event }, archive);
      return notice("done", words.remind.stopped({ title }));
    }
    case "show-following":
      return showFollowing(action.owner, action.page, context);
    case "resume-messages":
      await follows.resume(action.owner);
      return notice("done", words.follow.resumed());
    case "stop-everything":
      return stopEverything(action.owner, context);
    case "stop-reminders":
      await stopReminders(action.owner, context);
      return showFollowing(action.owner, action.page, context);
    case "forget-me":
      return forgetMe(action.owner, context);
    case "follow-event":
      return followTarget({ kind: "event", id: action.event }, context);
    case "remind-of-event":
      return remindOf(action.event, action.before, context);
    case "follow": {
      const { do: _, ...target } = action;
      return followTarget(target, context);
    }
  }
}
