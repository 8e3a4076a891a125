// Does what a direct message asks for, and says what was done.

import type { Context } from "../core/command.ts";
import type { MessageAction } from "../core/message-action.ts";
import { notice } from "../core/notice.ts";
import type { View } from "../core/view.ts";
import { targetTitle } from "../follow/follower.ts";
import { followTarget, remindOf, showFollowing } from "./follow-and-remind.ts";
import { askToForget } from "./forget-me.ts";

/** For whoever wrote the message. A throw is a fault of the store. */
export async function runMessageAction(action: MessageAction, context: Context): Promise<View> {
  const { asker } = context;
  switch (action.do) {
    case "follow":
      return followTarget(action.target, context);
    case "unfollow":
      return unfollow(action.target, context);
    case "remind":
      return remindOf(action.event, action.before, context);
    case "following":
      return showFollowing(asker.userId, 0, context);
    case "stop":
      return offerStop(context);
    case "forget":
      return askToForget(context);
  }
}

async function unfollow(target: Extract<MessageAction, { do: "unfollow" }>["target"], context: Context): Promise<View> {
  const { archive, asker, follows, words } = context;
  const { follows: all } = await follows.list(asker.userId);
  const title = targetTitle(target, archive);
  // NATO is a topic and a body: whichever is followed.
  const kept =
    all.find((one) => one.target.kind === target.kind && one.target.id === target.id) ??
    all.find((one) => targetTitle(one.target, archive) === title);
  if (kept === undefined) {
    const offered = await offerStop(context);
    return offered.kind === "notice"
      ? { ...offered, text: `${words.conversation.notFollowed({ title })} ${offered.text}` }
      : offered;
  }
  await follows.stopFollow(asker.userId, kept.id);
  return notice("done", words.follow.stopped({ title }));
}

/** Nothing is stopped before the button is pressed. */
async function offerStop({ asker, follows, words }: Context): Promise<View> {
  const { follows: all, reminders } = await follows.list(asker.userId);
  if (all.length + reminders.length === 0) return notice("info", words.conversation.nothingToStop());
  const action = { do: "stop-everything", owner: asker.userId } as const;
  return {
    ...notice("info", words.conversation.stopWhat({ follows: all.length, reminders: reminders.length })),
    actions: [{ label: words.conversation.stopAll(), action }],
  };
}

/** Ends all that a person is told of. */
export async function stopEverything(owner: string, { follows, words }: Context): Promise<View> {
  const { follows: all } = await follows.list(owner);
  for (const { id } of all) await follows.stopFollow(owner, id);
  await stopReminders(owner, { follows });
  return notice("done", words.conversation.stoppedAll());
}

/** Ends every reminder, and no follow. */
export async function stopReminders(owner: string, { follows }: Pick<Context, "follows">): Promise<void> {
  const { reminders } = await follows.list(owner);
  for (const { reminder } of reminders) await follows.stopReminder(owner, reminder.id);
}
