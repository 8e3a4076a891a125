// npm run store -- copy, between both kinds of database and both ways.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { StartupError } from "#src/process/startup-error.ts";
import { backUp } from "#src/store/backup.ts";
import { checkStore } from "#src/store/check.ts";
import { copyTables } from "#src/store/copy.ts";
import { holdDatabase, openSnapshot } from "#src/store/hold.ts";
import { openStore } from "#src/store/store.ts";
import type { Sql } from "#src/store/table.ts";
import { aSubscription } from "#tests/helpers/digests.ts";
import { describeOnPostgres } from "#tests/helpers/postgres.ts";
import { aFile, type EmptyDatabase } from "./databases.ts";
import { loadLegacyState } from "./legacy/state.ts";

/** More than one reading takes. */
const MANY = 450;

async function copy(from: string, to: string) {
  const source = await holdDatabase(from);
  try {
    const target = await holdDatabase(to);
    try {
      return await copyTables(source.sql, target.sql);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

/** Signs that are written differently in each database, and many rows. */
async function fill(database: EmptyDatabase): Promise<void> {
  await loadLegacyState(database);
  const store = await openStore(database.url);
  for (let user = 0; user < MANY; user++) {
    await store.followers.save({ user: String(5000 + user), follows: [], reminders: [], numbers: user });
  }
  await store.questions.set("odd", "“a, b”; ''c'' \\ \n 習近平 \u0000 😀 :colon", 60_000_000);
  await store.close();
}

describeOnPostgres("copying everything", (server) => {
  let files: ReturnType<typeof aFile>[];
  beforeEach(() => {
    files = [];
  });
  afterEach(() => {
    for (const file of files) file.remove();
  });
  const file = async (): Promise<EmptyDatabase> => {
    const made = aFile();
    files.push(made);
    return made;
  };
  const schema = async (): Promise<EmptyDatabase> => {
    const url = await server().emptySchema();
    const run = (sql: string) => server().run(sql, url);
    return { url, run, script: async (sql) => void (await run(sql)), remove: () => {} };
  };

  test.each([
    ["SQLite", "PostgreSQL", file, schema],
    ["PostgreSQL", "SQLite", schema, file],
    ["SQLite", "SQLite", file, file],
    ["PostgreSQL", "PostgreSQL", schema, schema],
  ])("from %s to %s takes all over, to the letter, and the bot goes on there", async (_, __, makeFrom, makeTo) => {
    const [from, to] = [await makeFrom(), await makeTo()];
    await fill(from);
    const copied = await copy(from.url, to.url);
    for (const { table, count } of copied) expect(count, table).toBeGreaterThan(0);
    const [before, after] = [await openSnapshot(from.url), await openSnapshot(to.url)];
    expect(await checkStore(after.sql)).toEqual(await checkStore(before.sql));
    await before.close();
    await after.close();
    const store = await openStore(to.url);
    expect(await store.questions.get("odd")).toBe("“a, b”; ''c'' \\ \n 習近平 \u0000 😀 :colon");
    expect(await store.subscriptions.list("1001")).toHaveLength(10);
    expect(await store.subscriptions.nextNumber("1001")).toBeGreaterThan(10);
    await store.close();
  });

  test.each([
    ["SQLite", file],
    ["PostgreSQL", schema],
  ])("a target on %s that has anything in it is refused, and stays as it is", async (_, make) => {
    const [from, to] = [await file(), await make()];
    await fill(from);
    const store = await openStore(to.url);
    await store.subscriptions.save(aSubscription());
    await store.close();
    await expect(copy(from.url, to.url)).rejects.toThrow(/not empty: subscription has 1 rows/);
    expect(await to.run("SELECT count(*) AS n FROM follower")).toEqual([{ n: expect.anything() }]);
    expect((await to.run("SELECT person FROM follower")).length).toBe(0);
  });

  test.each([
    ["SQLite", file],
    ["PostgreSQL", schema],
  ])("a source on %s that a bot works with is refused", async (_, make) => {
    const [from, to] = [await make(), await file()];
    const bot = await openStore(from.url);
    await expect(copy(from.url, to.url)).rejects.toThrow(StartupError);
    await expect(copy(from.url, to.url)).rejects.toThrow(/another process/);
    await bot.close();
    await copy(from.url, to.url);
  });

  test.each([
    ["SQLite", file],
    ["PostgreSQL", schema],
  ])("what fails half-way, or comes back otherwise, leaves nothing in %s", async (_, make) => {
    const [from, to] = [await file(), await make()];
    await fill(from);
    const source = await holdDatabase(from.url);
    const target = await holdDatabase(to.url);
    const failing: Sql = {
      ask: (statement, values) =>
        statement.startsWith("INSERT INTO edition")
          ? Promise.reject(new Error("the disk is full"))
          : target.sql.ask(statement, values),
    };
    await expect(copyTables(source.sql, failing)).rejects.toThrow("the disk is full");
    const altering: Sql = {
      ask: (statement, values = []) =>
        target.sql.ask(
          statement,
          statement.startsWith("INSERT INTO direct_message")
            ? values.map((one) => (typeof one === "number" ? one + 1 : one))
            : values,
        ),
    };
    await expect(copyTables(source.sql, altering)).rejects.toThrow(/^direct_message: .* nothing was copied/);
    for (const table of ["entry", "subscription", "edition", "follower", "direct_message"]) {
      const rows = await to.run(`SELECT * FROM ${table}`);
      expect(rows.filter((row) => row.namespace !== "process")).toEqual([]);
    }
    await target.close();
    await source.close();
  });

  describe("a backup beside a running bot", () => {
    test.each([
      ["SQLite", file],
      ["PostgreSQL", schema],
    ])("of %s is one SQLite file, as it stood at one moment, and can be copied back", async (_, make) => {
      const [from, to] = [await make(), await make()];
      await fill(from);
      const bot = await openStore(from.url);
      const target = aFile();
      files.push(target);
      await (await openStore(target.url)).close();
      const path = `${target.path}.backup`;
      const writing = (async () => {
        for (let user = 0; user < 50; user++)
          await bot.followers.save({ user: String(9000 + user), follows: [], reminders: [], numbers: user });
      })();
      const counts = await backUp(from.url, path);
      await writing;
      await bot.close();
      expect(counts.find(({ table }) => table === "follower")?.count).toBeGreaterThanOrEqual(MANY);
      await expect(backUp(from.url, path)).rejects.toThrow(/exists already/);
      const copied = await copy(`sqlite:${path}`, to.url);
      expect(copied.map(({ table, count }) => ({ table, count }))).toEqual(counts);
    });
  });
});
