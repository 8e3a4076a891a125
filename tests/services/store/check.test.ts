// npm run store -- check: what cannot be read is named, and put aside without a loss.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkStore, putRecordsAside } from "#src/store/check.ts";
import { holdDatabase, openSnapshot } from "#src/store/hold.ts";
import { SHELF_SCHEMAS } from "#src/store/records.ts";
import { unreadableRecord } from "#src/store/shelf.ts";
import { openStore } from "#src/store/store.ts";
import { aSubscription } from "#tests/helpers/digests.ts";
import { aFile, describeOnEach, type EmptyDatabase } from "./databases.ts";
import { loadLegacyState } from "./legacy/state.ts";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const AT = Date.parse("2026-11-27T12:00:00Z");

async function spoil(database: EmptyDatabase): Promise<void> {
  await loadLegacyState(database);
  await (await openStore(database.url)).close();
  await database.run(`UPDATE subscription SET body = '{half' WHERE guild = '1001' AND number = 3`);
  await database.run(`UPDATE follower SET body = replace(body, '"user"', '"person"') WHERE person = '3001'`);
  await database.run(`INSERT INTO entry (namespace, key, value) VALUES ('ledger', '000000000001x', 'no JSON')`);
  await database.run(`INSERT INTO entry (namespace, key, value) VALUES ('feed-items', 'x', '{}')`);
  await database.run(`INSERT INTO entry (namespace, key, value) VALUES ('of-a-later-version', 'x', 'anything')`);
}

describeOnEach((make) => {
  let database: EmptyDatabase;
  beforeEach(async () => {
    database = await make();
  });
  afterEach(() => database.remove());

  test("a database as a bot left it has nothing to complain of", async () => {
    await loadLegacyState(database);
    await (await openStore(database.url)).close();
    const { sql, close } = await openSnapshot(database.url);
    expect(await checkStore(sql)).toMatchObject({ unreadable: [], aside: 0 });
    await close();
  });

  test("each record that cannot be read is named with its table and key, also while a bot runs", async () => {
    await spoil(database);
    const bot = await openStore(database.url);
    const { sql, close } = await openSnapshot(database.url);
    const { unreadable } = await checkStore(sql);
    await close();
    await bot.close();
    const followers = (await database.run("SELECT person FROM follower WHERE body LIKE '%\"person\"%'")).length;
    expect(unreadable.map(({ name }) => name).slice(0, 3)).toEqual([
      "entry feed-items/x",
      "entry ledger/000000000001x",
      "subscription 1001/d3",
    ]);
    expect(unreadable).toHaveLength(3 + followers);
    for (const { complaint } of unreadable) expect(complaint).toMatch(/^[^\n]+cannot be read: [^\n]+$/);
  });

  test("a record that speaks of another one than its key is named", async () => {
    const store = await openStore(database.url);
    await store.subscriptions.save(aSubscription({ id: "d1" }));
    await store.close();
    await database.run("UPDATE subscription SET number = 2");
    const { sql, close } = await openSnapshot(database.url);
    expect((await checkStore(sql)).unreadable[0]?.complaint).toBe("subscription 1000/d2 speaks of 1000/d1");
    await close();
  });

  test("put aside, they stand whole in a place of their own, and the rest is as it was", async () => {
    await spoil(database);
    const { sql, close } = await holdDatabase(database.url);
    const before = await checkStore(sql);
    await putRecordsAside(sql, before.unreadable, AT);
    const after = await checkStore(sql);
    await close();
    expect(after).toMatchObject({ unreadable: [], aside: before.unreadable.length });
    expect(after.read).toBe(before.read - before.unreadable.length);
    const kept = await database.run("SELECT key, value FROM entry WHERE namespace = 'unreadable' ORDER BY key");
    expect(kept.map(({ value }) => JSON.parse(String(value)))).toEqual(
      before.unreadable.map(({ table, row }) => ({ table, row })),
    );
    expect(kept[0]?.key).toBe("entry feed-items/x 2026-11-27T12:00:00.000Z");
  });

  test("a ledger that cannot be read is told with what to run", async () => {
    await loadLegacyState(database);
    await (await openStore(database.url)).close();
    await database.run(`UPDATE entry SET value = 'no JSON' WHERE namespace = 'ledger' AND key = '000000000002'`);
    const store = await openStore(database.url);
    await expect(store.ledger.between(0, 9).catch(unreadableRecord)).rejects.toThrow(
      /DATABASE_URL: ledger\/000000000002 cannot be read[\s\S]*npm run store -- check/,
    );
    await store.close();
  });
});

test("every shelf of the store is checked by the schema that reads it", () => {
  const folder = join(ROOT, "src/store");
  const names = readdirSync(folder).flatMap((name) =>
    [...readFileSync(join(folder, name), "utf8").matchAll(/openShelf\(\w+, "([\w-]+)"/g)].map(([, shelf]) => shelf),
  );
  expect(new Set(names)).toEqual(new Set(Object.keys(SHELF_SCHEMAS)));
});

test("a place without a database is refused, and none is made there", async () => {
  const file = aFile();
  await expect(openSnapshot(file.url)).rejects.toThrow(/there is no file/);
  expect(existsSync(file.path)).toBe(false);
  file.remove();
});

/** As an operator runs it. */
function run(url: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "src/store.ts"), ...words], {
    env: { DATABASE_URL: url },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("the program ends with 0, 64, 65, 75 or 78, and says what to do", async () => {
  const file = aFile();
  await spoil(file);
  expect(run(file.url)).toMatchObject({ status: 64, stderr: expect.stringContaining("copy FROM TO") });
  const found = run(file.url, "check");
  expect(found).toMatchObject({ status: 65, stderr: "" });
  expect(found.stdout).toMatch(/^subscription 1001\/d3: .*\n[\s\S]*check --repair puts them aside/m);
  const bot = await openStore(file.url);
  expect(run(file.url, "check", "--repair")).toMatchObject({ status: 75, stdout: "" });
  await bot.close();
  expect(run(file.url, "check", "--repair").stdout).toMatch(/put aside now/);
  expect(run(file.url, "check")).toMatchObject({ status: 0 });
  const backup = `${file.path}.backup`;
  expect(run(file.url, "backup", backup)).toMatchObject({ status: 0 });
  expect(statSync(backup).mode & 0o777).toBe(0o600);
  expect(run("sqlite:/nowhere/at/all", "check")).toMatchObject({ status: 78 });
  expect(run(file.url, "copy", file.url, file.url)).toMatchObject({ status: 78 });
  expect(run(file.url, "copy", "sqlite:/nowhere/at/all", file.url)).toMatchObject({
    status: 78,
    stderr: expect.stringMatching(/^FROM: there is no file/),
  });
  expect(run(file.url, "copy", `sqlite:${backup}`, `sqlite:${file.path}.copy`).stdout).toMatch(
    /subscription .* rows {2}[0-9a-f]{64}/,
  );
  file.remove();
}, 60_000);

/** Whoever is root may write what is read-only. */
const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

test("a database that may only be read is told at the start, also when only its lock is so", async () => {
  const dir = mkdtempSync(join(tmpdir(), "attache-readonly-"));
  const path = join(dir, "attache.sqlite");
  await (await openStore(`sqlite:${path}`)).close();
  chmodSync(dir, 0o777);
  const open = async () => {
    const program = `import { openStore } from ${JSON.stringify(join(ROOT, "src/store/store.ts"))};
      try { await (await openStore(${JSON.stringify(`sqlite:${path}`)})).close(); process.stdout.write("opened"); }
      catch (error) { process.stdout.write(error.exitCode + " " + error.message); }`;
    const child = spawn(process.execPath, ["--input-type=module-typescript", "--eval", program], asNobody);
    let said = "";
    for await (const chunk of child.stdout) said += chunk;
    return said;
  };
  for (const name of readdirSync(dir)) {
    if (asNobody.uid !== undefined) chownSync(join(dir, name), asNobody.uid, asNobody.gid ?? 0);
  }
  for (const readOnly of [path, `${path}.lock`]) {
    chmodSync(readOnly, 0o444);
    expect(await open()).toMatch(new RegExp(`^78 [\\s\\S]*read-only for this user: ${readOnly}(, .*)?; .*chmod`));
    for (const name of readdirSync(dir)) chmodSync(join(dir, name), 0o644);
  }
  expect(await open()).toBe("opened");
  rmSync(dir, { recursive: true });
});
