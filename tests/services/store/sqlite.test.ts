import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { MemoryFault } from "#src/process/memory-fault.ts";
import { StartupError } from "#src/process/startup-error.ts";
import { openDatabase } from "#src/store/database.ts";
import { openStore } from "#src/store/store.ts";
import { aFile } from "./databases.ts";

let file: ReturnType<typeof aFile>;
beforeEach(() => {
  file = aFile();
});
afterEach(() => file.remove());

const AT_ONCE = { timeoutMs: 0 };

test("a file in a folder that does not exist yet is created", async () => {
  await (await openStore(file.url)).close();
  expect(() => new DatabaseSync(file.path, { readOnly: true }).close()).not.toThrow();
});

test.each([["mysql://user:secret@host"], ["sqlite:"], ["file:secret"], [""]])(
  "“%s” is refused without repeating it",
  async (address) => {
    await expect(openStore(address)).rejects.toThrow(StartupError);
    await expect(openStore(address)).rejects.not.toThrow(/secret/);
    await expect(openStore(address)).rejects.toThrow(/DATABASE_URL: .*sqlite:.*postgres:/);
  },
);

test("an absolute path may be written as an address with three slashes", async () => {
  await (await openStore(`sqlite://${file.path}`)).close();
  expect(() => new DatabaseSync(file.path, { readOnly: true }).close()).not.toThrow();
});

test("a memory store is empty each time", async () => {
  const [one, other] = [await openStore("sqlite::memory:"), await openStore("sqlite::memory:")];
  await one.ledger.append([]);
  expect(await other.ledger.head()).toBeUndefined();
  await Promise.all([one.close(), other.close()]);
});

test("what cannot be opened is named", async () => {
  mkdirSync(file.path, { recursive: true });
  await expect(openStore(file.url)).rejects.toThrow(`DATABASE_URL: the file ${file.path} cannot be opened: `);
  await expect(openStore(file.url)).rejects.toThrow(StartupError);
});

test("a file that is no database is named", async () => {
  mkdirSync(dirname(file.path));
  writeFileSync(
    file.path,
    "This is a letter, and it goes on for longer than any header of a database would.".repeat(9),
  );
  await expect(openStore(file.url)).rejects.toThrow(
    /DATABASE_URL: the file .* cannot be opened: file is not a database/,
  );
});

test("a second process waits for the first, is told so, and goes on when it ends", async () => {
  const first = await openStore(file.url);
  let waiting = 0;
  const second = openStore(file.url, {
    waiting: () => {
      waiting++;
      void first.close();
    },
  });
  await (await second).close();
  expect(waiting).toBe(1);
});

test("a second process that waits in vain is refused, also when it knows the file by another name", async () => {
  const first = await openStore(file.url);
  await expect(openStore(file.url, AT_ONCE)).rejects.toMatchObject({
    message: expect.stringMatching(/^DATABASE_URL: another process/m),
    exitCode: 75,
  });
  const link = join(dirname(file.path), "link.sqlite");
  symlinkSync(file.path, link);
  await expect(openStore(`sqlite:${link}`, AT_ONCE)).rejects.toThrow(StartupError);
  await first.ledger.append([]);
  await first.close();
  await (await openStore(file.url, AT_ONCE)).close();
});

test("a lock that somebody deleted is taken anew, and still keeps others out", async () => {
  const store = await openStore(file.url);
  rmSync(`${file.path}.lock`);
  await store.ledger.append([]);
  await expect(openStore(file.url, AT_ONCE)).rejects.toThrow(StartupError);
  await store.close();
  await (await openStore(file.url, AT_ONCE)).close();
});

test("who came in because the lock was deleted works alone: the first neither reads nor writes from then on", async () => {
  const first = await openStore(file.url);
  await first.ledger.append([]);
  rmSync(`${file.path}.lock`);
  const second = await openStore(file.url, AT_ONCE);
  await expect(first.subscriptions.nextNumber("1000")).rejects.toThrow(/another process has come to work/);
  await expect(first.ledger.head()).rejects.toThrow(MemoryFault);
  expect(await second.subscriptions.nextNumber("1000")).toBe(1);
  await second.close();
  await expect(first.subscriptions.nextNumber("1000")).rejects.toThrow(/start this one again/);
  await first.close();
});

test("a process that was killed leaves nothing locked", async () => {
  const program = `
    import { openStore } from ${JSON.stringify(new URL("../../../src/store/store.ts", import.meta.url).href)};
    const store = await openStore(${JSON.stringify(file.url)});
    process.stdout.write("open");
    setInterval(() => store, 1000);
  `;
  const child = spawn(process.execPath, ["--input-type=module-typescript", "--eval", program]);
  await once(child.stdout, "data");
  await expect(openStore(file.url, AT_ONCE)).rejects.toThrow(StartupError);
  const closed = once(child, "close");
  child.kill("SIGKILL");
  await closed;
  await (await openStore(file.url, AT_ONCE)).close();
});

test("readers and backups are not shut out, and do not hold up the writer", async () => {
  const store = await openStore(file.url);
  await store.ledger.append([]);
  const other = new DatabaseSync(file.path);
  expect(other.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
  other.exec("BEGIN; SELECT * FROM entry;");
  await store.subscriptions.nextNumber("1000");
  other.close();
  await store.close();
});

test("a write waits for the disk, and for other writers", () => {
  const database = openDatabase(":memory:");
  expect(database.prepare("PRAGMA synchronous").get()).toEqual({ synchronous: 2 });
  expect(database.prepare("PRAGMA busy_timeout").get()).toEqual({ timeout: 5000 });
  database.close();
});
