// /following: what a person follows, their reminders, and a button to stop each.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { stateAsOf } from "../../../archive/history.ts";
import type { ActionButton, View } from "../../../core/view.ts";
import { type Follow, MAX_FOLLOWS, targetTitle } from "../../../follow/follower.ts";
import type { ReminderReport } from "../../../follow/service.ts";
import { describeBefore, describePaused } from "../../../wording/describe-reason.ts";
import { describeState, describeWhenFirst, seenNotes } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import type { Card } from "../message/card.ts";
import { capital, plain, stamp } from "../message/markdown.ts";
import type { Block } from "../message/pages.ts";
import { PLAIN_ACCENT, TONE } from "../message/theme.ts";

type FollowingView<K extends View["kind"]> = Extract<View, { kind: K }>;

/** What a phone shows at once. */
const PER_PAGE = 5;

export function followingCard(
  { owner, following, page: asked, today }: FollowingView<"following">,
  archive: Archive,
  words: Words,
): Card {
  const { follows, reminders, paused } = following;
  const lines = [
    ...follows.map((follow) => ({
      text: followBlock(follow, today, archive, words),
      stop: stopFollow(follow, owner, archive, words),
    })),
    ...reminders.map((report) => ({
      text: reminderBlock(report, archive, words),
      stop: stopReminder(report, owner, archive, words),
    })),
  ];
  const pages = Math.max(1, Math.ceil(lines.length / PER_PAGE));
  const page = Math.min(asked, pages - 1);
  const shown = lines.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
  const turn = (to: number, label: string): ActionButton => ({
    label,
    action: { do: "show-following", owner, page: to },
  });
  return {
    accent: paused === undefined ? PLAIN_ACCENT : TONE.problem,
    heading: `## ${words.follow.title()}`,
    blocks: [
      ...(paused === undefined ? [] : [plain(describePaused(paused, words))]),
      ...(lines.length === 0
        ? [words.follow.none()]
        : shown.map(({ text, stop }) => stoppable(text, stop, page, words))),
    ],
    footer: [
      ...(pages > 1 ? [words.lists.page({ page: page + 1, pages })] : []),
      words.follow.count({ follows: follows.length, reminders: reminders.length, most: MAX_FOLLOWS }),
    ].join(" · "),
    actions: [
      ...(paused === undefined ? [] : [resumeButton(owner, words)]),
      ...(reminders.length > 0 ? [stopAllReminders(owner, page, words)] : []),
      ...(page > 0 ? [turn(page - 1, `‹ ${words.buttons.back()}`)] : []),
      ...(page < pages - 1 ? [turn(page + 1, `${words.buttons.more()} ›`)] : []),
    ],
  };
}

/** Follows go on. */
function stopAllReminders(owner: string, page: number, words: Words): ActionButton {
  return { label: words.remind.endAllButton(), action: { do: "stop-reminders", owner, page } };
}

/** With the button that stops it and shows the list as it is then. */
function stoppable(
  text: string,
  { action }: ReturnType<typeof stopFollow> | ReturnType<typeof stopReminder>,
  page: number,
  words: Words,
): Block {
  return { text, beside: { label: words.buttons.stop(), press: { act: "do", action: { ...action, page } } } };
}

/** The answer to /remind. */
export function reminderCard(
  { owner, report, already, paused, usual }: FollowingView<"reminder">,
  archive: Archive,
  words: Words,
): Card {
  const lead = already ? words.remind.alreadySet() : words.remind.set();
  return {
    accent: TONE[already ? "info" : "done"],
    blocks: [
      `${lead}\n${reminderBlock(report, archive, words)}${usual ? `\n-# ${words.remind.usual()}` : ""}`,
      ...(paused === undefined ? [] : [plain(describePaused(paused, words))]),
    ],
    actions: [
      stopReminder(report, owner, archive, words),
      ...(paused === undefined ? [] : [resumeButton(owner, words)]),
    ],
  };
}

export function stopFollow({ id, target }: Follow, owner: string, archive: Archive, words: Words) {
  const label = words.follow.stopButton({ title: targetTitle(target, archive) });
  return { label, action: { do: "stop-follow", owner, id } } as const;
}

function stopReminder(
  { reminder: { id, event, before } }: ReminderReport,
  owner: string,
  archive: Archive,
  words: Words,
) {
  const title = targetTitle({ kind: "event", id: event }, archive);
  const label = words.remind.stopButton({ before: describeBefore(before, words), title });
  return { label, action: { do: "stop-reminder", owner, id } } as const;
}

function resumeButton(owner: string, words: Words): ActionButton {
  return { label: words.follow.resumeButton(), action: { do: "resume-messages", owner } };
}

function followBlock({ target }: Follow, today: Day, archive: Archive, words: Words): string {
  return `**${plain(targetTitle(target, archive))}**\n-# ${capital(plain(targetKind(target, today, archive, words)))}`;
}

function targetKind({ kind, id }: Follow["target"], today: Day, archive: Archive, words: Words): string {
  const { follow, who } = words;
  if (kind === "topic") return follow.topic();
  if (kind === "actor") {
    const actor = archive.actors.get(id);
    return actor === undefined ? follow.gone() : who[actor.kind]();
  }
  const event = archive.events.get(id);
  const state = event && stateAsOf(event, undefined);
  if (state === undefined) return follow.gone();
  const standing = [describeState(state, archive, words), ...seenNotes(state, today, words)].join(", ");
  return follow.eventStanding({ state: standing });
}

function reminderBlock({ reminder, prospect }: ReminderReport, archive: Archive, words: Words): string {
  const title = plain(targetTitle({ kind: "event", id: reminder.event }, archive));
  return `**${title}**\n${prospectLine({ reminder, prospect }, archive, words)}`;
}

function prospectLine({ reminder, prospect }: ReminderReport, archive: Archive, words: Words): string {
  const { remind } = words;
  const before = describeBefore(reminder.before, words);
  switch (prospect.kind) {
    case "dated": {
      const { due, start } = prospect;
      if (reminder.told !== undefined) return remind.told({ before });
      const comes = remind.comes({ before, time: stamp(due, "F"), ago: stamp(due, "R") });
      return start.exact ? comes : `${comes}\n-# ${remind.countsFromDay()}`;
    }
    case "waits": {
      const event = archive.events.get(reminder.event);
      const state = event && stateAsOf(event, undefined);
      const date = state === undefined ? undefined : describeWhenFirst(state, archive, words);
      const known = date === undefined ? remind.noDateYet() : remind.soFar({ date: plain(date) });
      return `${remind.waits({ before })} ${known}`;
    }
    case "off":
      return remind.off({ before });
    case "over":
      return remind.over({ before });
    case "gone":
      return remind.goneFromArchive({ before });
  }
}
