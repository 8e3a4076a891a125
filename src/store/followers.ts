import { Dm } from "../follow/dm.ts";
import { Follower } from "../follow/follower.ts";
import type { DmStore, FollowerStore } from "../follow/ports.ts";
import { openShelf } from "./shelf.ts";
import type { Table } from "./table.ts";

export function openFollowerStore(table: Table): FollowerStore {
  const shelf = openShelf(table, "followers", Follower);
  return {
    get: (user) => shelf.get(user),
    save: (follower) => shelf.set(follower.user, follower),
    behind: (place) => shelf.keys((raw) => mayBeBehind(raw, place)),
  };
}

export function openLetterStore(table: Table): DmStore {
  const shelf = openShelf(table, "letters", Dm);
  return {
    get: (user) => shelf.get(user),
    add: (letter) => shelf.add(letter.user, letter),
    save: (letter) => shelf.set(letter.user, letter),
    remove: (user) => shelf.delete(user),
    users: () => shelf.keys(),
  };
}

/**
 * A look at a few fields spares checking everybody every minute. What does not look like a person is let through, so
 * that it is checked and complained of.
 */
function mayBeBehind(raw: unknown, place: number): boolean {
  if (typeof raw !== "object" || raw === null || !("follows" in raw) || !("reminders" in raw)) return true;
  const { follows, reminders } = raw;
  if (!Array.isArray(follows) || !Array.isArray(reminders)) return true;
  if ("paused" in raw) return false;
  return reminders.length > 0 || follows.some((follow: unknown) => isBehind(follow, place));
}

/** What was missing from the archive may come back at any time. */
function isBehind(follow: unknown, place: number): boolean {
  if (typeof follow !== "object" || follow === null || !("place" in follow)) return true;
  const { place: told, apart } = { apart: [], ...follow };
  return typeof told !== "number" || told < place || !Array.isArray(apart) || apart.length > 0;
}
