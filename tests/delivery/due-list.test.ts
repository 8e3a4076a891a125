import { beforeEach, expect, test } from "vitest";
import { createDueList, type DueList } from "#src/delivery/due-list.ts";

let due: string[];
let all: string[];
let list: DueList<string>;

beforeEach(() => {
  due = [];
  all = ["a", "b"];
  list = createDueList({ due: async () => due, all: async () => all, keyOf: (one) => one });
});

const BASIS = ["the archive", "the ledger"];

test("everybody is looked at first, and then those whose time has come", async () => {
  due = ["b", "c"];
  expect((await list.list(1, BASIS)).toSorted()).toEqual(["a", "b", "c"]);
  expect(await list.list(2, BASIS)).toEqual(["b", "c"]);
  due = [];
  expect(await list.list(3, BASIS)).toEqual([]);
});

test("everybody again when what a look rests on is another, and when the clock was set back", async () => {
  await list.list(5, BASIS);
  expect(await list.list(5, ["the archive", "another"])).toEqual(["a", "b"]);
  expect(await list.list(6, ["the archive", "another"])).toEqual([]);
  expect(await list.list(5, ["the archive", "another"])).toEqual(["a", "b"]);
});

test("whoever could not be looked at is listed until it is done, and nobody else", async () => {
  await list.list(1, BASIS);
  await expect(list.look("a", () => Promise.reject(new Error("the store is away")))).rejects.toThrow("away");
  await list.look("b", async () => {});
  expect(await list.list(2, BASIS)).toEqual(["a"]);
  await list.look("a", async () => {});
  expect(await list.list(3, BASIS)).toEqual([]);
});

test("as long as it cannot be listed, nothing counts as looked at", async () => {
  const away = createDueList({
    due: async () => due,
    all: async () => (due.length > 0 ? Promise.reject(new Error("the store is away")) : all),
    keyOf: (one) => one,
  });
  due = ["c"];
  await expect(away.list(1, BASIS)).rejects.toThrow("away");
  due = [];
  expect(await away.list(2, BASIS)).toEqual(["a", "b"]);
});
