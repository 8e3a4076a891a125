// The same tests over each kind of database.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe } from "vitest";
import { describeOnPostgres } from "../helpers/postgres.ts";

export type EmptyDatabase = {
  readonly url: string;
  /** Runs SQL past the store. */
  readonly run: (sql: string) => Promise<readonly Record<string, unknown>[]>;
  readonly remove: () => void;
};

/** `make` gives a new database each time. */
export function describeOnEach(tests: (make: () => Promise<EmptyDatabase>) => void): void {
  describe("on SQLite", () => tests(async () => aFile()));
  describeOnPostgres("on PostgreSQL", (server) =>
    tests(async () => {
      const url = await server().emptySchema();
      return { url, run: (sql) => server().run(sql, url), remove: () => {} };
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
    remove: () => rmSync(folder, { recursive: true }),
  };
}
