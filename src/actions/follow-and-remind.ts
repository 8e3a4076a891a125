// To follow something and to be reminded: done for whoever asks, by a command or by a button, and answered alike.
import { stateAsOf } from "../archive/history.ts";
import type { Context } from "../core/command.ts";
import { type Notice, notice } from "../core/notice.ts";
import type { View } from "../core/view.ts";
import { BEFORE_CHOICES, type Before, type Reminder, type Target, targetTitle } from "../follow/follower.ts";
import { describeBefore, describePaused } from "../wording/describe-reason.ts";

/** A throw is a fault of the store. */
export async function followTarget(target: Target, context: Context): Promise<View> {
  const { archive, asker, follows, words } = context;
  const followed = await follows.follow(asker.userId, target);
  const name = targetTitle(target, archive);
  // A topic may be wider than what was typed: “UN Water Conference” is one of the names of Water.
  const title = target.kind === "topic" ? words.follow.theTopic({ title: name }) : name;
  if (followed.kind === "too-many") {
    return withExplanation(notice("problem", words.follow.tooMany({ limit: followed.limit })), context);
  }
  const action = { do: "stop-follow", owner: asker.userId, id: followed.follow.id } as const;
  const actions = [{ label: words.follow.stopButton({ title: name }), action }];
  const view: Notice =
    followed.kind === "already"
      ? { ...notice("info", words.follow.already({ title })), actions }
      : { ...notice("done", words.follow.started({ title })), actions };
  return withExplanation(view, context);
}

/** How long before it is usual: what a button sets, which cannot ask. */
const DEFAULT_BEFORE: Before = "1d";

/** `before` is `undefined` when nobody chose it. A throw is a fault of the store. */
export async function remindOf(event: Reminder["event"], before: Before | undefined, context: Context): Promise<View> {
  const { archive, asker, follows, words } = context;
  const chosen = before ?? DEFAULT_BEFORE;
  const reminded = await follows.remind(asker.userId, event, chosen);
  const title = targetTitle({ kind: "event", id: event }, archive);
  const explain = (tone: Notice["tone"], text: string) => withExplanation(notice(tone, text), context);
  switch (reminded.kind) {
    case "set":
    case "already": {
      const { paused } = await follows.list(asker.userId);
      const already = reminded.kind === "already";
      const report = { owner: asker.userId, report: reminded.report, already, paused };
      return { kind: "reminder", ...report, usual: before === undefined };
    }
    case "too-many":
      return explain("problem", words.remind.tooMany({ limit: reminded.limit }));
    case "too-late": {
      if (reminded.start <= context.now)
        return explain(
          "info",
          hasSurelyBegun(event, reminded.start, context)
            ? words.remind.begun({ title })
            : words.remind.passed({ title }),
        );
      const told = { title, before: describeBefore(chosen, words) };
      if (chosen === BEFORE_CHOICES[0]) return explain("info", words.remind.tooSoon(told));
      const { tooSoonUseCommand, tooSoonChooseShorter } = words.remind;
      return explain("info", before === undefined ? tooSoonUseCommand(told) : tooSoonChooseShorter(told));
    }
    case "over":
      return explain("info", words.remind.begun({ title }));
    case "off":
      return explain("info", words.remind.calledOff({ title }));
    case "gone":
      return explain("info", words.remind.gone({ title }));
  }
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Of a day that was never firm, or is long gone without a word of what came of it, nobody knows that anything began. */
function hasSurelyBegun(id: Reminder["event"], start: number, { archive, now }: Context): boolean {
  const event = archive.events.get(id);
  const state = event === undefined ? undefined : stateAsOf(event, undefined);
  return state?.status === "confirmed" && now - start < DAY_MS;
}

/** The same notice; when messages to the person were refused it says so as well, and offers to try again. */
export async function withExplanation(
  view: Notice,
  { asker, follows, words }: Pick<Context, "asker" | "follows" | "words">,
): Promise<View> {
  const { paused } = await follows.list(asker.userId);
  if (paused === undefined) return view;
  const resume = {
    label: words.follow.resumeButton(),
    action: { do: "resume-messages", owner: asker.userId },
  } as const;
  return {
    ...view,
    text: `${view.text}\n${describePaused(paused, words)}`,
    actions: [...(view.actions ?? []), resume],
  };
}

/** The list of what a person asked for. */
export async function showFollowing(
  owner: string,
  page: number,
  { follows, today }: Pick<Context, "follows" | "today">,
): Promise<View> {
  return { kind: "following", owner, page, today, following: await follows.list(owner) };
}
