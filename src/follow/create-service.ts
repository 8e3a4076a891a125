// Answers what people ask of follows and reminders.

import { stateAsOf } from "../archive/history.ts";
import type { KeyedQueue } from "../delivery/keyed-queue.ts";
import { iso } from "../process/clock.ts";
import { type Follower, MAX_FOLLOWS, newFollower, type Reminder } from "./follower.ts";
import type { FollowPorts } from "./ports.ts";
import { type Prospect, prospectOf } from "./remind.ts";
import type { FollowService, Reminded, ReminderReport } from "./service.ts";

export function createFollowService(ports: FollowPorts, queue: KeyedQueue): FollowService {
  const { archive, ledger, clock } = ports;
  const { followers, dms } = ports.stores;
  const read = async (user: string) => (await followers.get(user)) ?? newFollower(user);
  const alone = <T>(user: string, task: (follower: Follower) => Promise<T>) =>
    queue.run(user, async () => task(await read(user)));
  const now = () => iso(clock.now());
  /** What has changed is looked at once. */
  const save = (follower: Follower) => followers.save({ ...follower, nextAt: now() });

  const prospect = ({ event, before }: Pick<Reminder, "event" | "before">): Prospect => {
    const found = archive().events.get(event);
    return prospectOf(found && stateAsOf(found, undefined), before, archive());
  };
  const reportOf = (reminder: Reminder): ReminderReport => ({ reminder, prospect: prospect(reminder) });

  return {
    follow: (user, target) =>
      alone(user, async (follower) => {
        const present = follower.follows.find((one) => one.target.kind === target.kind && one.target.id === target.id);
        if (present !== undefined) return { kind: "already", follow: present };
        if (follower.follows.length >= MAX_FOLLOWS) return { kind: "too-many", limit: MAX_FOLLOWS };
        const numbers = follower.numbers + 1;
        const follow = { id: `f${numbers}`, target, place: ledger().head ?? 0, createdAt: now() };
        await save({ ...follower, numbers, follows: [...follower.follows, follow] });
        return { kind: "followed", follow };
      }),

    remind: (user, event, before) =>
      alone(user, async (follower): Promise<Reminded> => {
        const expected = prospect({ event, before });
        if (expected.kind === "off" || expected.kind === "over" || expected.kind === "gone") return expected;
        if (expected.kind === "dated" && expected.due <= clock.now()) {
          return { kind: "too-late", start: expected.start.instant };
        }
        const present = follower.reminders.find((one) => one.event === event && one.before === before);
        if (present !== undefined) return { kind: "already", report: reportOf(present) };
        if (follower.reminders.length >= MAX_FOLLOWS) return { kind: "too-many", limit: MAX_FOLLOWS };
        const numbers = follower.numbers + 1;
        const reminder = { id: `r${numbers}`, event, before, createdAt: now() };
        await save({ ...follower, numbers, reminders: [...follower.reminders, reminder] });
        return { kind: "set", report: reportOf(reminder) };
      }),

    async list(user) {
      const { follows, reminders, paused } = await read(user);
      return { follows, reminders: reminders.map(reportOf), paused };
    },

    stopFollow: (user, id) =>
      alone(user, async (follower) => {
        const was = follower.follows.find((follow) => follow.id === id);
        if (was === undefined) return { kind: "not-found" };
        await save({ ...follower, follows: follower.follows.filter((follow) => follow !== was) });
        return { kind: "stopped", was };
      }),

    stopReminder: (user, id) =>
      alone(user, async (follower) => {
        const was = follower.reminders.find((reminder) => reminder.id === id);
        if (was === undefined) return { kind: "not-found" };
        await save({ ...follower, reminders: follower.reminders.filter((reminder) => reminder !== was) });
        return { kind: "stopped", was };
      }),

    forget: (user) =>
      queue.run(user, async () => {
        // What cannot be read is counted as nothing, and goes all the same.
        const follower = await followers.get(user).catch(() => undefined);
        const letter = await dms.get(user).catch(() => undefined);
        const reports = (await ports.forgetReports?.(user)) ?? 0;
        await dms.remove(user);
        await followers.remove(user);
        const { follows = [], reminders = [] } = follower ?? {};
        return {
          follows: follows.length,
          reminders: reminders.length,
          letters: letter === undefined ? 0 : 1,
          reports,
        };
      }),

    resume: (user) =>
      alone(user, async ({ paused, notBefore: _, ...follower }) => {
        if (paused !== undefined) await save(follower);
      }),
  };
}
