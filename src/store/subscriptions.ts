import * as z from "zod";
import type { SubscriptionStore } from "../digest/ports.ts";
import { StoredSubscription, type Subscription } from "../digest/subscription.ts";
import { columnOf, readBody } from "./body.ts";
import { openShelf } from "./shelf.ts";
import type { Answer, Database, Statement } from "./table.ts";

/**
 * `state`: scheduled · live, which is posted as it happens · paused · unreadable, whose time has always come, so that
 * whoever reads it complains.
 */
export function openSubscriptionStore(database: Database): SubscriptionStore {
  const { ask } = database;
  const numbers = openShelf(database, "subscription-numbers", z.int().min(1));
  const readRow = ({ guild, number, body }: Answer["rows"][number]) => {
    const subscription = readBody(StoredSubscription, body, `subscription ${guild}/d${number}`);
    TEXT.set(subscription, String(body));
    return subscription;
  };
  const isReadable = (row: Answer["rows"][number]) => {
    try {
      return readRow(row) !== undefined;
    } catch {
      return false;
    }
  };
  const rowsOfGuild = async (guild: string) =>
    (await ask("SELECT guild, number, body FROM subscription WHERE guild = $1 ORDER BY number", [guild])).rows;
  return {
    async get(guild, id) {
      const found = await ask("SELECT guild, number, body FROM subscription WHERE guild = $1 AND number = $2", [
        guild,
        numberOf(id),
      ]);
      const [row] = found.rows;
      return row && readRow(row);
    },
    list: async (guild) => (await rowsOfGuild(guild)).filter(isReadable).map(readRow),
    unreadable: async (guild) =>
      (await rowsOfGuild(guild)).filter((row) => !isReadable(row)).map(({ number }) => `d${number}`),
    due: async (until) =>
      subscriptionNames(
        await ask(
          `SELECT guild, number FROM subscription
           WHERE state IN ('scheduled', 'live', 'unreadable') AND next_at <= $1 ORDER BY next_at, guild, number`,
          [until],
        ),
      ),
    live: async () =>
      subscriptionNames(
        await ask("SELECT guild, number FROM subscription WHERE state = 'live' ORDER BY guild, number"),
      ),
    async save(subscription) {
      await ask(SAVE, rowOfSubscription(subscription));
    },
    async remove(guild, id) {
      await ask("DELETE FROM subscription WHERE guild = $1 AND number = $2", [guild, numberOf(id)]);
    },
    async nextNumber(guild) {
      for (;;) {
        const last = await numbers.get(guild);
        const next = (last ?? 0) + 1;
        if (await numbers.replace(guild, last, next)) return next;
      }
    },
  };
}

/** As which a subscription was read, so that it can be told whether it stands there still. */
const TEXT = new WeakMap<Subscription, string>();

/** Writes over it where it stands as it was read; over whatever stands there when it was not read from a database. */
export function changingSubscription(before: Subscription, after: Subscription): Statement {
  const [values, text] = [rowOfSubscription(after), TEXT.get(before)];
  return text === undefined ? { statement: SAVE, values } : { statement: CHANGE, values: [...values, text] };
}

const SAVE = `INSERT INTO subscription (guild, number, state, next_at, body) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (guild, number) DO UPDATE SET state = excluded.state, next_at = excluded.next_at, body = excluded.body`;

const CHANGE =
  "UPDATE subscription SET state = $3, next_at = $4, body = $5 WHERE guild = $1 AND number = $2 AND body = $6";

function rowOfSubscription(subscription: Subscription) {
  const { guild, id } = subscription;
  return [guild, numberOf(id), subscriptionState(subscription), nextAtOf(subscription), JSON.stringify(subscription)];
}

function subscriptionState({ paused, at }: Subscription): string {
  if (paused !== undefined) return "paused";
  return at === undefined ? "live" : "scheduled";
}

/** One that has hours of its own and no next one would never be looked at again. */
function nextAtOf({ nextAt, at }: Subscription): number | null {
  return columnOf(nextAt) ?? (at === undefined ? null : 0);
}

function numberOf(id: string): number {
  return Number(id.slice(1));
}

function subscriptionNames({ rows }: Answer): readonly Pick<Subscription, "guild" | "id">[] {
  return rows.map(({ guild, number }) => ({ guild: String(guild), id: `d${number}` }));
}
