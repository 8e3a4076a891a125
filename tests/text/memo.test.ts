import { expect, test } from "vitest";
import { createMemo } from "#src/text/memo.ts";

test("what is kept with an object is had from it, and from no other", () => {
  const lengths = createMemo<object, number>();
  const [bali, busan] = [{ name: "Bali" }, { name: "Busan" }];
  expect(lengths.get(bali)).toBeUndefined();
  lengths.set(bali, 4);
  lengths.set(bali, 5);
  expect([lengths.get(bali), lengths.get(busan)]).toEqual([5, undefined]);
});

test("two memos of one object do not meet", () => {
  const [one, other] = [createMemo<object, string>(), createMemo<object, string>()];
  const key = new Map();
  one.set(key, "one");
  expect(other.get(key)).toBeUndefined();
  other.set(key, "other");
  expect([one.get(key), other.get(key), key.size]).toEqual(["one", "other", 0]);
});

test("a copy has nothing of it, nor has what is written of it", () => {
  const memo = createMemo<object, string>();
  const event = { id: "bali-2022" };
  memo.set(event, "kept");
  expect(memo.get({ ...event })).toBeUndefined();
  expect(memo.get(structuredClone(event))).toBeUndefined();
  expect(JSON.stringify(event)).toBe('{"id":"bali-2022"}');
  expect(event).toStrictEqual({ id: "bali-2022" });
});
