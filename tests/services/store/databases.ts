// The same tests over each kind of database.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe } from "vitest";
import { describeOnPostgres } from "#tests/helpers/postgres.ts";

export type EmptyDatabase = {
  readonly url: string;
  /** Runs one statement past the store. */
  readonly run: (sql: string) => Promise<readonly Record<string, unknown>[]>;
  /** Runs any number of statements. */
  readonly script: (sql: string) => Promise<void>;
  readonly remove: () => void;
};

/** `make` gives a new database each time. */
export function describeOnEach(tests: (make: () => Promise<EmptyDatabase>) => void): void {
  describe("on SQLite", () => tests(async () => aFile()));
  describeOnPostgres("on PostgreSQL", (server) =>
    tests(async () => {
      const url = await server().emptySchema();
      const run = (sql: string) => server().run(sql, url);
      return { url, run, script: async (sql) => void (await run(sql)), remove: () => {} };
    }),
  );
}

export function aFile(): EmptyDatabase & { readonly path: string } {
  const folder = mkdtempSync(join(tmpdir(), "attache-store-"));
  const path = join(folder, "state", "attache.sqlite");
  return {
    path,
    url: `sqlite:${path}`,
    async run(sql) {
      const database = new DatabaseSync(path, { timeout: 5000 });
      try {
        return database.prepare(sql).all();
      } finally {
        database.close();
      }
    },
    async script(sql) {
      mkdirSync(dirname(path), { recursive: true });
      const database = new DatabaseSync(path, { timeout: 5000 });
      database.exec(sql);
      database.close();
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
