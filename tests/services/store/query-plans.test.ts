// What a tick asks for is found by an index, however many there are of which nothing is due.
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Follower } from "#src/follow/follower.ts";
import { openPostgres } from "#src/store/postgres.ts";
import { openSqlite } from "#src/store/sqlite.ts";
import { type Store, storeOver } from "#src/store/store.ts";
import type { Database, SqlValue } from "#src/store/table.ts";
import { aSubscription } from "#tests/helpers/digests.ts";
import { describeOnEach, type EmptyDatabase } from "./databases.ts";

const AT_ONCE = { timeoutMs: 0, waiting: () => {} };
const NOW = Date.parse("2026-11-24T08:00:00Z");

/** Enough for a planner to see that reading all of them is the worst that it can do. */
const MANY = 3000;

describeOnEach((make) => {
  let place: EmptyDatabase;
  let database: Database;
  let store: Store;
  let asked: (readonly [statement: string, values: readonly SqlValue[]])[];
  const isFile = () => place.url.startsWith("sqlite:");

  beforeEach(async () => {
    place = await make();
    database = isFile()
      ? await openSqlite(place.url.slice("sqlite:".length), AT_ONCE)
      : await openPostgres(place.url, AT_ONCE);
    asked = [];
    store = storeOver({
      ...database,
      ask(statement, values = []) {
        asked.push([statement, values]);
        return database.ask(statement, values);
      },
    });
    const follower: Follower = { user: "1", follows: [], reminders: [], numbers: 0 };
    await fill("subscription (guild, number, state, next_at, body)", (n) => [
      String(n % 300),
      n,
      n % 50 === 0 ? "live" : "scheduled",
      n % 50 === 0 ? null : NOW + n,
      JSON.stringify(aSubscription()),
    ]);
    await fill("edition (guild, id, subscription, state, next_at, expires, body)", (n) => [
      String(n % 300),
      `d${n}@a`,
      `d${n}`,
      "closed",
      null,
      4e12 + n,
      "{}",
    ]);
    await fill("follower (person, state, next_at, body)", (n) => [
      String(n),
      "active",
      NOW + n,
      JSON.stringify(follower),
    ]);
    await fill("direct_message (person, next_at, body)", (n) => [String(n), NOW + n, "{}"]);
    await database.ask("ANALYZE");
  });

  afterEach(async () => {
    await database.close();
    place.remove();
  });

  async function fill(into: string, row: (n: number) => readonly SqlValue[]): Promise<void> {
    await database.ask("BEGIN");
    for (let n = 1; n <= MANY; n++) {
      const values = row(n);
      await database.ask(`INSERT INTO ${into} VALUES (${values.map((_, i) => `$${i + 1}`).join(", ")})`, values);
    }
    await database.ask("COMMIT");
  }

  /** How each statement that `act` asks would be answered. */
  async function plansOf(act: () => Promise<unknown>): Promise<string> {
    asked = [];
    await act();
    const plans: string[] = [];
    for (const [statement, values] of asked) {
      const { rows } = await database.ask(`${isFile() ? "EXPLAIN QUERY PLAN" : "EXPLAIN"} ${statement}`, values);
      plans.push(...rows.map((row) => String(isFile() ? row.detail : row["QUERY PLAN"])));
    }
    return plans.join("\n");
  }

  /** “SCAN edition USING INDEX …” goes through all of an index, in its order. */
  const READS_ALL = /Seq Scan|SCAN \w+/;

  test.each<[string, () => Promise<readonly unknown[]>, RegExp]>([
    ["subscriptions that are due", () => store.subscriptions.due(NOW), /subscription_due/],
    ["editions that are open", () => store.editions.open(NOW), /edition_due/],
    ["follow-ups", () => store.editions.followUps(), /edition_due/],
    ["people to be told something", () => store.followers.due(NOW), /follower_due/],
    ["direct messages that are not out", () => store.dms.due(NOW), /direct_message_due/],
  ])("%s are found by their state and time", async (_, ask, index) => {
    const plans = await plansOf(async () => expect(await ask()).toEqual([]));
    expect(plans).toMatch(index);
    expect(plans).not.toMatch(READS_ALL);
  });

  test("so is what belongs to one subscription, and what is posted as it happens", async () => {
    const ofOne = await plansOf(async () => {
      await store.editions.openOf("7", "d307");
      await store.editions.closedLast("7", "none");
      await store.subscriptions.get("7", "d307");
    });
    expect(ofOne).toMatch(/edition_subscription|edition_due/);
    expect(ofOne).not.toMatch(READS_ALL);
    expect(await plansOf(() => store.subscriptions.live())).toMatch(/subscription_due/);
  });

  test("what is kept no longer is found by its end", async () => {
    const plans = await plansOf(() => store.sweep());
    expect(plans).toMatch(/edition_expires/);
    expect(plans).not.toMatch(READS_ALL);
  });
});
