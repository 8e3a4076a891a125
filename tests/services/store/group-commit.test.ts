import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type CommitGroup, createCommitGroup } from "#src/store/group-commit.ts";

let database: DatabaseSync;
let group: CommitGroup;
let transactions: string[];
beforeEach(() => {
  database = new DatabaseSync(":memory:");
  database.exec("CREATE TABLE word (text TEXT PRIMARY KEY)");
  transactions = [];
  const exec = database.exec.bind(database);
  database.exec = (sql) => {
    transactions.push(sql);
    exec(sql);
  };
  group = createCommitGroup(database);
});
afterEach(() => {
  if (database.isOpen) database.close();
});

const add = (text: string) => group.write(() => database.prepare("INSERT INTO word VALUES (?)").run(text).changes);
const words = () =>
  database
    .prepare("SELECT text FROM word ORDER BY rowid")
    .all()
    .map(({ text }) => text);

test("writes of one moment are one transaction, in their order; one alone needs none", async () => {
  expect(await Promise.all(["c", "a", "b"].map(add))).toEqual([1, 1, 1]);
  expect(transactions).toEqual(["BEGIN IMMEDIATE", "COMMIT"]);
  await add("d");
  expect(transactions).toHaveLength(2);
  expect(words()).toEqual(["c", "a", "b", "d"]);
});

test("a write that fails fails alone", async () => {
  const [first, twin, last] = await Promise.allSettled([add("a"), add("a"), add("b")]);
  expect([first?.status, twin?.status, last?.status]).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(words()).toEqual(["a", "b"]);
});

test("when they cannot be committed all of them fail, and none is there", async () => {
  const { exec } = database;
  database.exec = (sql) => {
    if (sql === "COMMIT") throw new Error("disk I/O error");
    exec(sql);
  };
  const ended = await Promise.allSettled([add("a"), add("b")]);
  expect(ended.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  expect(words()).toEqual([]);
  database.exec = exec;
  await add("c");
  expect(words()).toEqual(["c"]);
});

test("inside a transaction of somebody else they begin none of their own", async () => {
  database.exec("BEGIN");
  await Promise.all([add("a"), add("b")]);
  database.exec("ROLLBACK");
  expect(words()).toEqual([]);
});

test("what waits when the file is closed is written before", async () => {
  const written = add("a");
  group.flush();
  expect(words()).toEqual(["a"]);
  expect(await written).toBe(1);
});
