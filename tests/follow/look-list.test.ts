import { expect, test } from "vitest";
import { createLookList } from "#src/follow/look-list.ts";
import type { DuePlace, FollowStores } from "#src/follow/ports.ts";

/** Stores that hold nothing but who is due and who follows. */
function aList(people: readonly string[]) {
  const due: DuePlace[] = [];
  const asked = { active: 0 };
  const page = (after: DuePlace | undefined, limit = 1e9) =>
    due
      .filter(({ at, user }) => after === undefined || at > after.at || (at === after.at && user > after.user))
      .toSorted((a, b) => a.at - b.at || (a.user < b.user ? -1 : 1))
      .slice(0, limit);
  const stores = {
    followers: {
      due: async (until: number, after?: DuePlace, limit?: number) =>
        page(after, limit).filter(({ at }) => at <= until),
      active: async (after: string, limit: number) => {
        asked.active++;
        return people.filter((user) => user > after).slice(0, limit);
      },
    },
    dms: { due: async () => [] },
  } as unknown as FollowStores;
  return { due, asked, list: createLookList(stores) };
}

const names = (count: number) => Array.from({ length: count }, (_, n) => `p${String(n).padStart(5, "0")}`);

async function all(people: AsyncGenerator<string, void>): Promise<string[]> {
  const found: string[] = [];
  for await (const user of people) found.push(user);
  return found;
}

test("everybody is looked at once after a change, page by page, and then only those whose time has come", async () => {
  const { due, asked, list } = aList(names(950));
  const round = (now: number, basis: unknown) =>
    all(
      list.round(
        () => now,
        () => [basis],
      ),
    );
  expect(await round(1, "a")).toEqual(names(950));
  expect(asked.active).toBe(6);
  expect(await round(2, "a")).toEqual([]);
  due.push({ at: 3, user: "p00007" });
  expect(await round(2, "a")).toEqual([]);
  expect(await round(3, "a")).toEqual(["p00007"]);
  expect(await round(3, "b")).toHaveLength(950);
  expect(await round(2, "b"), "the clock was set back").toHaveLength(950);
});

test("news that ripens is looked at when it is ripe, without a word in the store", async () => {
  const { list } = aList(["p1", "p2"]);
  const round = (now: number) =>
    all(
      list.round(
        () => now,
        () => [],
      ),
    );
  for (const user of await round(0)) await list.look(user, async () => 100);
  expect(await round(99)).toEqual([]);
  expect(await round(100)).toEqual(["p1", "p2"]);
});

test("a look that failed is repeated by the next round, whatever its time", async () => {
  const { list } = aList(["p1", "p2"]);
  const round = () =>
    all(
      list.round(
        () => 0,
        () => [],
      ),
    );
  expect(await round()).toEqual(["p1", "p2"]);
  await list.look("p1", async () => undefined);
  await expect(list.look("p2", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await round()).toEqual(["p2"]);
});

test("whose time comes during a round is taken with its next page, before a thousand others", async () => {
  const { due, list } = aList(names(1000));
  const people = list.round(
    () => 5,
    () => [],
  );
  const first = [];
  for (let n = 0; n < 10; n++) first.push((await people.next()).value);
  due.push({ at: 4, user: "late" });
  expect((await all(people)).indexOf("late")).toBe(190);
});

test("a change during a round begins it anew, and who is being written to is left alone", async () => {
  const { list } = aList(["p1", "p2", "p3"]);
  let basis = "a";
  const people = list.round(
    () => 5,
    () => [basis],
  );
  expect((await people.next()).value).toBe("p1");
  let finish = () => {};
  const looking = list.look("p1", () => new Promise((resolve) => (finish = () => resolve(undefined))));
  basis = "b";
  expect(await all(people)).toEqual(["p2", "p3", "p2", "p3"]);
  finish();
  await looking;
});
