import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { DatabaseSync } from "node:sqlite";
import { Client } from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { StartupError } from "#src/process/startup-error.ts";
import { openDatabase, sqliteSql } from "#src/store/database.ts";
import { migrate } from "#src/store/migrate.ts";
import { MIGRATIONS, POSTGRES_TYPES, SQLITE_TYPES } from "#src/store/migrations.ts";
import { openStore } from "#src/store/store.ts";
import type { Sql } from "#src/store/table.ts";
import { describeOnEach, type EmptyDatabase } from "./databases.ts";
import { loadLegacyState } from "./legacy/state.ts";

const hash = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex");

const TABLES = ["entry", "subscription", "edition", "follower", "direct_message"];

describeOnEach((make) => {
  let database: EmptyDatabase;
  beforeEach(async () => {
    database = await make();
  });
  afterEach(() => database.remove());

  const isFile = () => database.url.startsWith("sqlite:");

  /** A connection of its own, that can be cut. */
  async function connect(): Promise<Sql & { cut(): Promise<void> }> {
    if (isFile()) {
      const file = openDatabase(database.url.slice("sqlite:".length));
      return { ...sqliteSql(file), cut: async () => void (file.isOpen && file.close()) };
    }
    const client = new Client(database.url);
    await client.connect();
    return {
      async ask(text, values = []) {
        const { rows, rowCount } = await client.query(text, [...values]);
        return { rows, count: rowCount ?? 0 };
      },
      cut: () => client.end(),
    };
  }

  /** For each table how many rows it has, and a hash over them. */
  async function contents(): Promise<readonly string[]> {
    const all: string[] = [];
    for (const table of TABLES) {
      const rows = (await database.run(`SELECT * FROM ${table} ORDER BY 1, 2`))
        .map((row) => JSON.stringify(row))
        // How a process signs its turn is of no interest.
        .filter((row) => !row.includes('"namespace":"process"'));
      all.push(`${table}: ${rows.length} ${hash(rows)}`);
    }
    return all;
  }

  /** What stands in the one table of version 1. */
  const entries = async () => hash(await database.run("SELECT * FROM entry ORDER BY namespace, key"));

  const openAndClose = async () => (await openStore(database.url)).close();

  test("an empty database comes to the shape of this version, step by step", async () => {
    const steps: number[] = [];
    await (await openStore(database.url, { migrated: ({ version }) => steps.push(version) })).close();
    expect(steps).toEqual(MIGRATIONS.map((_, index) => index + 1));
    const versions = (await database.run("SELECT version FROM migration ORDER BY version")).map(({ version }) =>
      Number(version),
    );
    expect(versions).toEqual(steps);
  });

  test("a database of a newer version is refused, and left as it is", async () => {
    await openAndClose();
    await database.run("INSERT INTO migration (version, name, at) VALUES (99, 'of tomorrow', 0)");
    const before = await contents();
    await expect(openStore(database.url)).rejects.toThrow(StartupError);
    await expect(openStore(database.url)).rejects.toThrow(
      /^DATABASE_URL: the database has been used by a newer version .*its shape is 99, and \d+ is the newest that is known here/m,
    );
    expect(await contents()).toEqual(before);
  });

  test("cut off at any statement, it leaves the database as the last whole step did, and the next start completes", {
    timeout: 60_000,
  }, async () => {
    await loadLegacyState(database);
    await openAndClose();
    const whole = await contents();
    let statements = 1;
    for (; ; statements += isFile() ? 1 : 4) {
      database.remove();
      database = await make();
      await loadLegacyState(database);
      const before = await entries();
      const connection = await connect();
      let left = statements;
      const mortal: Sql = {
        async ask(text, values) {
          if (--left === 0) await connection.cut();
          return connection.ask(text, values);
        },
      };
      const outcome = await migrate(mortal, isFile() ? SQLITE_TYPES : POSTGRES_TYPES, () => {}).then(
        () => "done",
        () => "cut",
      );
      await connection.cut();
      const found = await database.run("SELECT version FROM migration").catch(() => []);
      if (outcome === "cut") {
        // The last step that moves anything.
        if (found.length < 2) expect.soft(await entries(), `statement ${statements}`).toBe(before);
        else expect.soft(await entries(), `statement ${statements}`).not.toBe(before);
      }
      await openAndClose();
      expect.soft(await contents(), `statement ${statements}`).toEqual(whole);
      if (outcome === "done") break;
    }
    expect(statements).toBeGreaterThan(30);
  });

  test("a process that is killed in the middle leaves the database as it was", async () => {
    await loadLegacyState(database);
    const before = await entries();
    const file = (name: string) => JSON.stringify(new URL(`../../../src/store/${name}.ts`, import.meta.url).href);
    const program = `
      import { MIGRATIONS } from ${file("migrations")};
      const { up } = MIGRATIONS[1];
      MIGRATIONS[1].up = async (sql, types) => {
        await up(sql, types);
        process.stdout.write("moved");
        await new Promise((resolve) => setTimeout(resolve, 60_000));
      };
      const { openStore } = await import(${file("store")});
      await openStore(${JSON.stringify(database.url)});
    `;
    const child = spawn(process.execPath, ["--input-type=module-typescript", "--eval", program]);
    await once(child.stdout, "data");
    const closed = once(child, "close");
    child.kill("SIGKILL");
    await closed;
    expect(await entries()).toBe(before);
    expect(await database.run("SELECT version FROM migration")).toHaveLength(1);
    const steps: number[] = [];
    await (await openStore(database.url, { migrated: ({ version }) => steps.push(version) })).close();
    expect(steps[0]).toBe(2);
    expect(await database.run("SELECT * FROM subscription")).toHaveLength(60);
  });
});

describe("moving the records of version 1", () => {
  let file: DatabaseSync;
  let sql: Sql;
  beforeEach(async () => {
    file = new DatabaseSync(":memory:");
    sql = sqliteSql(file);
    file.exec(
      "CREATE TABLE entry (namespace TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, expires INTEGER, PRIMARY KEY (namespace, key)) STRICT",
    );
  });
  afterEach(() => file.close());

  const put = (namespace: string, key: string, value: unknown, expires: number | null = null) =>
    file.prepare("INSERT INTO entry VALUES (?, ?, ?, ?)").run(namespace, key, JSON.stringify({ value }), expires);
  const run = () => migrate(sql, SQLITE_TYPES, () => {});
  const all = (statement: string) =>
    file
      .prepare(statement)
      .all()
      .map((row) => ({ ...row }));

  test("a subscription is scheduled, live or paused, with the moment of its next look", async () => {
    put("subscriptions", "1/000002", { at: "08:00", nextAt: "2026-11-24T08:00:00.000Z" });
    put("subscriptions", "1/000010", { nextAt: "2026-11-24T08:00:00.000Z" });
    put("subscriptions", "1/000011", { at: "08:00", nextAt: "2026-11-24T08:00:00.000Z", paused: {} });
    await run();
    const at = Date.parse("2026-11-24T08:00:00Z");
    expect(all("SELECT number, state, next_at FROM subscription ORDER BY number")).toEqual([
      { number: 2, state: "scheduled", next_at: at },
      { number: 10, state: "live", next_at: at },
      { number: 11, state: "paused", next_at: at },
    ]);
  });

  test("an edition is open by what it says, and not by the list of open ones; a name without an edition goes", async () => {
    put("editions", "1/d1@a", { pages: [], retryAt: "2026-11-24T08:00:00.000Z" });
    put("editions", "1/d2@a", { pages: [], result: {} }, 4e12);
    put("editions", "1/d3@a", { pages: [], result: {}, followUp: "due" }, 4e12);
    put("open-editions", "1/d2@a", "1/d2@a");
    put("open-editions", "1/d4@a", "1/d4@a");
    await run();
    expect(all("SELECT id, subscription, state, next_at, expires FROM edition ORDER BY id")).toEqual([
      { id: "d1@a", subscription: "d1", state: "open", next_at: Date.parse("2026-11-24T08:00:00Z"), expires: null },
      { id: "d2@a", subscription: "d2", state: "closed", next_at: null, expires: 4e12 },
      { id: "d3@a", subscription: "d3", state: "follow-up", next_at: 0, expires: 4e12 },
    ]);
    expect(all("SELECT * FROM entry")).toEqual([]);
  });

  test("an edition that cannot be read is open, or has a follow-up, if the lists say so", async () => {
    for (const id of ["d1@a", "d2@a", "d3@a"]) put("editions", `1/${id}`, {});
    put("open-editions", "1/d1@a", "");
    put("editions-to-follow-up", "1/d2@a", "");
    await run();
    expect(all("SELECT id, state, body FROM edition ORDER BY id")).toEqual([
      { id: "d1@a", state: "open", body: "{}" },
      { id: "d2@a", state: "follow-up", body: "{}" },
      { id: "d3@a", state: "closed", body: "{}" },
    ]);
  });

  test("what has expired is not taken over, and texts that begin with a colon are as they were written", async () => {
    put("editions", "1/d1@a", { pages: [], result: {} }, 1);
    put("editions", "1/d2@a", { pages: ["::warning: :)"] });
    await run();
    expect(all("SELECT id, body FROM edition")).toEqual([{ id: "d2@a", body: '{"pages":[":warning: :)"]}' }]);
  });
});
