// Commits whose wait for the disk holds nobody up stand as firmly as those that wait themselves.
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDatabase } from "#src/store/database.ts";
import { createCommitGroup } from "#src/store/group-commit.ts";
import { openWalFile } from "#src/store/wal-file.ts";
import { aFile } from "./databases.ts";

let file: ReturnType<typeof aFile>;
let database: DatabaseSync;
let disk: PromiseWithResolvers<void>[];
beforeEach(async () => {
  file = aFile();
  database = openDatabase(file.path);
  database.exec("CREATE TABLE word (text TEXT PRIMARY KEY); PRAGMA wal_checkpoint(TRUNCATE)");
  disk = [];
});
afterEach(() => {
  if (database.isOpen) database.close();
  file.remove();
});

const open = () => {
  const wal = openWalFile(database, () => {
    const waiting = Promise.withResolvers<void>();
    disk.push(waiting);
    return waiting.promise;
  });
  const group = createCommitGroup(database, { look: wal?.expectSound, wal });
  const told: string[] = [];
  const add = (text: string) => {
    const write = group.write(() => database.prepare("INSERT INTO word VALUES (?)").run(text));
    write.then(
      () => told.push(text),
      () => told.push(`not ${text}`),
    );
    return write;
  };
  return { wal, group, told, add, both: (...texts: string[]) => Promise.allSettled(texts.map(add)) };
};
const turn = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
const safety = () => database.prepare("PRAGMA synchronous").get()?.synchronous;
const words = () =>
  database
    .prepare("SELECT text FROM word ORDER BY rowid")
    .all()
    .map(({ text }) => text);
/** As a program finds it that opens the file without the log. */
const inTheFile = () => {
  const other = new DatabaseSync(`file:${file.path}?immutable=1`, { readOnly: true });
  const found = other.prepare("SELECT count(*) AS n FROM word").get()?.n;
  other.close();
  return found;
};

test("writes are told of once the disk has them, and those that come meanwhile share the next wait", async () => {
  const { both, told } = open();
  both("a", "b");
  await turn();
  expect([words(), told, disk.length]).toEqual([["a", "b"], [], 1]);
  both("c");
  both("d");
  await turn();
  expect([words(), told, disk.length]).toEqual([["a", "b"], [], 1]);
  disk[0]?.resolve();
  await turn();
  expect([words(), told, disk.length]).toEqual([["a", "b", "c", "d"], ["a", "b"], 2]);
  disk[1]?.resolve();
  await turn();
  expect(told).toEqual(["a", "b", "c", "d"]);
});

test("what is written otherwise waits for the disk itself, also between two such commits", async () => {
  const { both } = open();
  const written = both("a", "b");
  await turn();
  expect(safety()).toBe(2);
  disk[0]?.resolve();
  await written;
  expect(safety()).toBe(2);
});

test("when the disk fails, what was written is moved into the file, and stands there", async () => {
  const { both, told } = open();
  const written = both("a", "b");
  await turn();
  expect(inTheFile()).toBe(0);
  disk[0]?.reject(new Error("EIO"));
  await written;
  expect([told, inTheFile()]).toEqual([["a", "b"], 2]);
});

test("when it cannot be moved there either, the writes fail, and none that comes later is told of before it can", async () => {
  const { both, told } = open();
  const reader = new DatabaseSync(file.path);
  reader.exec("BEGIN; SELECT * FROM word;");
  database.exec("PRAGMA busy_timeout = 0");
  const written = both("a", "b");
  await turn();
  disk[0]?.reject(new Error("EIO"));
  await written;
  await both("c", "d");
  await both("alone");
  expect([told, disk.length]).toEqual([["not a", "not b", "not c", "not d", "not alone"], 1]);
  reader.close();
  const later = both("e", "f");
  await turn();
  disk[1]?.resolve();
  await later;
  expect(told.slice(5)).toEqual(["e", "f"]);
  expect(Number(inTheFile())).toBeGreaterThanOrEqual(2);
});

test("what waits when the file is closed is written before, and told of", async () => {
  const { both, group, wal, told } = open();
  const first = both("a", "b");
  await turn();
  const second = both("c", "d");
  group.flush();
  database.close();
  const closed = wal?.close();
  disk[0]?.resolve();
  await Promise.all([first, second, closed]);
  expect(told.toSorted()).toEqual(["a", "b", "c", "d"]);
  database = openDatabase(file.path);
  expect(words()).toEqual(["a", "b", "c", "d"]);
});

test("where nobody may write, all that waits is refused", async () => {
  const look = () => {
    throw new Error("another process has come");
  };
  const group = createCommitGroup(database, { look, wal: openWalFile(database) });
  const ended = await Promise.allSettled(
    ["a", "b"].map((text) => group.write(() => database.prepare("INSERT INTO word VALUES (?)").run(text))),
  );
  expect(ended.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(words()).toEqual([]);
});

test("in memory there is no log to wait for", () => {
  expect(openWalFile(openDatabase(":memory:"))).toBeUndefined();
});
