// The commands of the README that move everything from SQLite to PostgreSQL.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { expect, test } from "vitest";
import { openStore } from "#src/store/store.ts";
import { describeOnPostgres, findPostgres } from "#tests/helpers/postgres.ts";
import { aFile } from "./databases.ts";
import { loadLegacyState } from "./legacy/state.ts";

const TABLES = ["entry", "subscription", "edition", "follower", "direct_message"];

/** The block of commands that follows these words. */
function commandsAfter(words: string): string {
  const readme = readFileSync(join(import.meta.dirname, "..", "..", "..", "README.md"), "utf8");
  const [, block = ""] = /\n```\n(.*?)\n```\n/s.exec(readme.slice(readme.indexOf(words))) ?? [];
  expect(block).not.toBe("");
  return block;
}

/** SQLite's own program; without it these commands cannot be tried. Under CI that is a failure. */
const found = spawnSync("sqlite3", ["-version"]).status === 0;
if (!found)
  console.warn("SKIPPED: the commands that move to PostgreSQL. Install their program with `apt-get install sqlite3`.");

describeOnPostgres("moving from SQLite to PostgreSQL as the README says", (server) => {
  test.skipIf(!found && process.env.CI !== "true")("takes everything over, to the letter", async () => {
    const dir = mkdtempSync(join(tmpdir(), "attache-move-"));
    const file = aFile();
    await loadLegacyState(file);
    await file.run(`INSERT INTO entry (namespace, key, value) VALUES ('agendas', 'odd', '“a, b”; ''c''')`);
    const url = await server().emptySchema();
    for (const address of [file.url, url]) await (await openStore(address)).close();
    mkdirSync(join(dir, "state"));
    await file.run(`VACUUM INTO '${join(dir, "state", "attache.sqlite")}'`);

    const path = [findPostgres(), process.env.PATH].join(delimiter);
    execFileSync("sh", ["-euc", commandsAfter("To move from SQLite to PostgreSQL")], {
      cwd: dir,
      env: { PATH: path, DATABASE_URL: url },
      stdio: "pipe",
    });

    for (const table of TABLES) {
      const numbers = (row: object) =>
        JSON.stringify(row, (key, value) =>
          /^(next_at|expires|number)$/.test(key) && value !== null ? Number(value) : value,
        );
      const before = (await file.run(`SELECT * FROM ${table} ORDER BY 1, 2`)).map(numbers);
      const after = (await server().run(`SELECT * FROM ${table} ORDER BY 1, 2`, url)).map(numbers);
      expect(before.length, table).toBeGreaterThan(0);
      expect(after, table).toEqual(before);
    }
    const store = await openStore(url);
    expect(await store.subscriptions.list("1001")).toHaveLength(10);
    await store.close();
    file.remove();
    rmSync(dir, { recursive: true });
  });
});
