// More people than anybody could type for, who all follow one event: written into the database of a bot that is down.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { Interceptor } from "@attache/local-discord";
import { Follower } from "#src/follow/follower.ts";
import { openStore } from "#src/store/store.ts";

const FOLLOWED_EVENT = "us-china-washington-visit-2026";

export function personIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, n) => `1${String(n).padStart(17, "0")}`);
}

/** The channel of somebody’s conversation, where `playConversations` plays it: their id with another first digit. */
export function conversationOf(person: string): string {
  return `2${person.slice(1)}`;
}

/** `path`: of a SQLite file that a bot has started with. They have been told all that was recorded so far; `channelOf`: their conversations, when these are known. */
export function addFollowers(path: string, people: readonly string[], channelOf?: (person: string) => string): void {
  const file = new DatabaseSync(path);
  const place = Number(file.prepare("SELECT count(*) AS head FROM entry WHERE namespace = 'ledger'").get()?.head);
  const row = file.prepare("INSERT INTO follower (person, state, next_at, body) VALUES (?, 'active', NULL, ?)");
  file.exec("BEGIN");
  for (const user of people) row.run(user, JSON.stringify(followerOf(user, place, channelOf?.(user))));
  file.exec("COMMIT");
  file.close();
}

/** The same in any database. `url`: its address. */
export async function saveFollowers(url: string, people: readonly string[]): Promise<void> {
  const store = await openStore(url);
  const place = (await store.ledger.head()) ?? 0;
  for (const user of people) await store.followers.save(followerOf(user, place));
  await store.close();
}

/** Has been told up to `place`; `channel`: of their conversation, when it is known. */
function followerOf(user: string, place: number, channel?: string): Follower {
  const target = { kind: "event", id: FOLLOWED_EVENT } as const;
  const follows = [{ id: "f1", target, place, createdAt: new Date().toISOString() }];
  return Follower.parse({ user, follows, reminders: [], numbers: 1, ...(channel === undefined ? {} : { channel }) });
}

/** A curator adds what they are all told. `now`: milliseconds since 1970. */
export function addFollowedStep(dataDir: string, now: number): void {
  const path = join(dataDir, `events/${FOLLOWED_EVENT}.yaml`);
  const known = new Date(now).toISOString().slice(0, 10);
  const step = `  - known: ${known}\n    status: confirmed\n    date: 2027-03-04\n    summary: The day is named.\n    sources: [newsweek-2021-11-10]\n`;
  writeFileSync(path, `${readFileSync(path, "utf8").trimEnd()}\n${step}`);
}

export type Heard = { readonly what: "opening" | "letter" | "post"; readonly to: string };

/** Answers for people whom the local Discord does not have, and tells what was asked, in order. */
export function playConversations(heard: (one: Heard) => void): Interceptor {
  let made = 0;
  return ({ method, path, body }, phase) => {
    if (phase !== "before") return undefined;
    const { recipient_id: person } = Object(body) as { recipient_id?: string };
    if (path === "/users/@me/channels" && person !== undefined) {
      heard({ what: "opening", to: person });
      return { status: 200, body: { id: conversationOf(person), type: 1 } };
    }
    const to = /^\/channels\/(\d+)\/messages$/.exec(path)?.[1];
    if (to === undefined || method !== "POST") return undefined;
    const isLetter = /^2\d{17}$/.test(to);
    heard({ what: isLetter ? "letter" : "post", to });
    return isLetter ? { status: 200, body: { id: `3${String(++made).padStart(17, "0")}` } } : undefined;
  };
}
