import type { DatabaseSync } from "node:sqlite";
import { Follower } from "../follow/follower.ts";
import { Letter } from "../follow/letter.ts";
import type { FollowerStore, LetterStore } from "../follow/ports.ts";
import { openShelf } from "./shelf.ts";

export function openFollowerStore(database: DatabaseSync): FollowerStore {
  const shelf = openShelf(database, "followers", Follower);
  return {
    get: (user) => shelf.get(user),
    save: (follower) => shelf.set(follower.user, follower),
    behind: (place) => shelf.range("", undefined, (raw) => mayBeBehind(raw, place)),
  };
}

export function openLetterStore(database: DatabaseSync): LetterStore {
  const shelf = openShelf(database, "letters", Letter);
  return {
    get: (user) => shelf.get(user),
    add: (letter) => shelf.add(letter.user, letter),
    save: (letter) => shelf.set(letter.user, letter),
    remove: (user) => shelf.delete(user),
    all: () => shelf.range(""),
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
  return reminders.length > 0 || follows.some((follow: unknown) => placeOf(follow) < place);
}

function placeOf(follow: unknown): number {
  const known = typeof follow === "object" && follow !== null && "place" in follow ? follow.place : undefined;
  return typeof known === "number" ? known : -1;
}
