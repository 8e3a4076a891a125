import { Dm } from "../follow/dm.ts";
import { Follower } from "../follow/follower.ts";
import type { DmStore, DuePlace, FollowerStore } from "../follow/ports.ts";
import { columnOf, readBody } from "./body.ts";
import type { Answer, Database } from "./table.ts";

const BEFORE_ALL: DuePlace = { at: -1, user: "" };
const ALL = 2 ** 31 - 1;

/**
 * `state`: active · idle, who wants nothing · paused · unreadable, whose time has always come, so that whoever reads it
 * complains.
 */
export function openFollowerStore({ ask }: Pick<Database, "ask">): FollowerStore {
  return {
    async get(user) {
      const [row] = (await ask("SELECT body FROM follower WHERE person = $1", [user])).rows;
      return row && readBody(Follower, row.body, `follower ${user}`);
    },
    async save(follower) {
      await ask(
        `INSERT INTO follower (person, state, next_at, body) VALUES ($1, $2, $3, $4)
         ON CONFLICT (person) DO UPDATE SET state = excluded.state, next_at = excluded.next_at, body = excluded.body`,
        [follower.user, followerState(follower), columnOf(follower.nextAt), JSON.stringify(follower)],
      );
    },
    async remove(user) {
      await ask("DELETE FROM follower WHERE person = $1", [user]);
    },
    due: async (until, after = BEFORE_ALL, limit = ALL) =>
      placesIn(
        await ask(
          `SELECT person, next_at FROM follower WHERE state IN ('active', 'unreadable') AND next_at <= $1
           AND (next_at > $2 OR (next_at = $2 AND person > $3)) ORDER BY next_at, person LIMIT $4`,
          [until, after.at, after.user, limit],
        ),
      ),
    async active(after, limit) {
      const { rows } = await ask(
        "SELECT person FROM follower WHERE state = 'active' AND person > $1 ORDER BY person LIMIT $2",
        [after, limit],
      );
      return rows.map(({ person }) => String(person));
    },
  };
}

export function openDmStore({ ask }: Pick<Database, "ask">): DmStore {
  const insert = "INSERT INTO direct_message (person, next_at, body) VALUES ($1, $2, $3)";
  const rowOf = (dm: Dm) => [dm.user, columnOf(dm.retryAt) ?? 0, JSON.stringify(dm)];
  return {
    async get(user) {
      const [row] = (await ask("SELECT body FROM direct_message WHERE person = $1", [user])).rows;
      return row && readBody(Dm, row.body, `direct message to ${user}`);
    },
    async add(dm) {
      const { count } = await ask(`${insert} ON CONFLICT (person) DO NOTHING`, rowOf(dm));
      return count > 0;
    },
    async save(dm) {
      await ask(
        `${insert} ON CONFLICT (person) DO UPDATE SET next_at = excluded.next_at, body = excluded.body`,
        rowOf(dm),
      );
    },
    async remove(user) {
      await ask("DELETE FROM direct_message WHERE person = $1", [user]);
    },
    due: async (until, after = BEFORE_ALL, limit = ALL) =>
      placesIn(
        await ask(
          `SELECT person, next_at FROM direct_message WHERE next_at <= $1
           AND (next_at > $2 OR (next_at = $2 AND person > $3))
           AND NOT EXISTS (SELECT 1 FROM follower WHERE follower.person = direct_message.person AND state = 'paused')
           ORDER BY next_at, person LIMIT $4`,
          [until, after.at, after.user, limit],
        ),
      ),
  };
}

function followerState({ paused, follows, reminders }: Follower): string {
  if (paused !== undefined) return "paused";
  return follows.length + reminders.length > 0 ? "active" : "idle";
}

function placesIn({ rows }: Answer): readonly DuePlace[] {
  return rows.map(({ person, next_at: at }) => ({ at: Number(at), user: String(person) }));
}
