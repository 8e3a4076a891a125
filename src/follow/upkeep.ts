// What is written down of a person beside what they are told: how far they have been told nothing, and what became of their reminders.
import { isDeepStrictEqual } from "node:util";
import { readUpTo } from "../ledger/read-position.ts";
import type { Follow, Follower, Reminder } from "./follower.ts";
import type { FollowPorts } from "./ports.ts";

/** The follows, moved on to the head of the ledger: for when there is nothing to tell up to there. */
export function tellNothing(
  follows: readonly Follow[],
  { ledger, archive }: Pick<FollowPorts, "ledger" | "archive">,
): readonly Follow[] {
  const to = ledger().head ?? 0;
  return follows.map((follow) => {
    const told = readUpTo(follow, to, ledger(), archive());
    return isDeepStrictEqual(told, { place: follow.place, apart: follow.apart ?? [] })
      ? follow
      : { ...follow, ...told };
  });
}

/** The person with these reminders and follows; the very same object when nothing has changed, so nothing is saved. */
export function withUpkeep(follower: Follower, reminders: readonly Reminder[], follows: readonly Follow[]): Follower {
  const same =
    reminders.length === follower.reminders.length &&
    reminders.every((one, i) => one === follower.reminders[i]) &&
    follows.every((one, i) => one === follower.follows[i]);
  if (same) return follower;
  return { ...follower, follows: [...follows], reminders: [...reminders] };
}
