// /following: what a person follows, their reminders, and a button to stop each.

import type { Archive } from "../../../archive/archive.ts";
import { stateAsOf } from "../../../archive/history.ts";
import type { ActionButton, View } from "../../../core/view.ts";
import { type Follow, MAX_FOLLOWS } from "../../../follow/follower.ts";
import type { ReminderReport } from "../../../follow/service.ts";
import { targetTitle } from "../../../follow/target.ts";
import { describeBefore, describePaused } from "../../../wording/describe-follow.ts";
import { describeState, describeWhenFirst } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import type { Card } from "../message/card.ts";
import { capital, plain, stamp } from "../message/markdown.ts";
import { PLAIN_ACCENT, TONE } from "../message/theme.ts";

type FollowingView<K extends View["kind"]> = Extract<View, { kind: K }>;

/** With their buttons and a note these fit on one message. */
const PER_PAGE = 6;

const FOLLOWS_NOTHING =
  "You follow nothing yet. /follow tells you of changes to an event, actor or topic; /remind tells you before an event begins.";

export function followingCard(
  { owner, following, page: asked }: FollowingView<"following">,
  archive: Archive,
  words: Words,
): Card {
  const { follows, reminders, paused } = following;
  const lines = [
    ...follows.map((follow) => ({
      text: followBlock(follow, archive, words),
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
    order: { do: "show-following", owner, page: to },
  });
  return {
    accent: paused === undefined ? PLAIN_ACCENT : TONE.problem,
    heading: "## What you follow",
    blocks: [
      ...(paused === undefined ? [] : [plain(describePaused(paused, words))]),
      ...(lines.length === 0 ? [FOLLOWS_NOTHING] : shown.map(({ text }) => text)),
    ],
    footer: `${pages > 1 ? `Page ${page + 1} of ${pages} · ` : ""}${follows.length} of ${MAX_FOLLOWS} follows, ${reminders.length} of ${MAX_FOLLOWS} reminders`,
    orders: [
      ...(paused === undefined ? [] : [resumeButton(owner, words)]),
      ...(page > 0 ? [turn(page - 1, "‹ Back")] : []),
      ...(page < pages - 1 ? [turn(page + 1, "More ›")] : []),
      ...shown.map(({ stop: { label, order } }) => ({ label, order: { ...order, page } })),
    ],
  };
}

const MAX_LISTED = "The button sets 1 day before; with /remind you choose 1 hour, 1 day or 1 week.";

/** The answer to /remind. */
export function reminderCard(
  { owner, report, already, paused, usual }: FollowingView<"reminder">,
  archive: Archive,
  words: Words,
): Card {
  const lead = already ? "You have this reminder already." : "I will remind you in a direct message.";
  return {
    accent: TONE[already ? "info" : "done"],
    blocks: [
      `${lead}\n${reminderBlock(report, archive, words)}${usual ? `\n-# ${MAX_LISTED}` : ""}`,
      ...(paused === undefined ? [] : [plain(describePaused(paused, words))]),
    ],
    orders: [
      stopReminder(report, owner, archive, words),
      ...(paused === undefined ? [] : [resumeButton(owner, words)]),
    ],
  };
}

export function stopFollow({ id, target }: Follow, owner: string, archive: Archive, words: Words) {
  return { label: `Stop following ${targetTitle(target, archive)}`, order: { do: "stop-follow", owner, id } } as const;
}

function stopReminder(
  { reminder: { id, event, before } }: ReminderReport,
  owner: string,
  archive: Archive,
  words: Words,
) {
  const label = `Stop reminder ${describeBefore(before, words)}: ${targetTitle({ kind: "event", id: event }, archive)}`;
  return { label, order: { do: "stop-reminder", owner, id } } as const;
}

function resumeButton(owner: string, words: Words): ActionButton {
  return { label: "Write to me again", order: { do: "resume-messages", owner } };
}

function followBlock({ target }: Follow, archive: Archive, words: Words): string {
  return `**${plain(targetTitle(target, archive))}**\n-# ${capital(plain(targetKind(target, archive, words)))}`;
}

function targetKind({ kind, id }: Follow["target"], archive: Archive, words: Words): string {
  if (kind === "topic") return "topic";
  if (kind === "actor") return archive.actors.get(id)?.kind ?? "no longer in the archive";
  const event = archive.events.get(id);
  const state = event && stateAsOf(event, undefined);
  return state === undefined ? "no longer in the archive" : `event, ${describeState(state, archive, words)}`;
}

function reminderBlock({ reminder, prospect }: ReminderReport, archive: Archive, words: Words): string {
  const title = plain(targetTitle({ kind: "event", id: reminder.event }, archive));
  return `**${title}**\nReminder ${describeBefore(reminder.before, words)}: ${outlook({ reminder, prospect }, archive, words)}`;
}

function outlook({ reminder, prospect }: ReminderReport, archive: Archive, words: Words): string {
  switch (prospect.kind) {
    case "dated": {
      const { due, start } = prospect;
      if (reminder.told !== undefined) return "told; again if the date moves";
      const counted = start.exact ? "" : "\n-# No hour is named yet: it counts from the first minute of that day";
      return `${stamp(due, "F")}, ${stamp(due, "R")}${counted}`;
    }
    case "waits": {
      const event = archive.events.get(reminder.event);
      const state = event && stateAsOf(event, undefined);
      const known = state === undefined ? undefined : describeWhenFirst(state, archive, words);
      return `it waits for a day to be named. ${known === undefined ? "No date is known yet" : `So far: ${plain(known)}`}`;
    }
    case "off":
      return "the event was called off; you will be told";
    case "over":
      return "it has begun";
    case "gone":
      return "the event is no longer in the archive; you will be told";
  }
}
