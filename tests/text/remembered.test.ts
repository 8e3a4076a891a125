import { expect, test } from "vitest";
import { remembered } from "#src/text/remembered.ts";

test("a text is read once, and what was read is given again", () => {
  const read: string[] = [];
  const lengthOf = remembered((text) => {
    read.push(text);
    return { length: text.length };
  });
  expect(lengthOf("Bali")).toBe(lengthOf("Bali"));
  expect(lengthOf("Busan")).toEqual({ length: 5 });
  expect(read).toEqual(["Bali", "Busan"]);
});

test("what nobody would read again does not fill the memory", () => {
  const kept = remembered((text) => ({ text }));
  const first = kept("0");
  for (let n = 1; n <= 50_000; n++) kept(String(n));
  expect(kept("0")).not.toBe(first);
  expect(kept("0")).toEqual(first);
});

test("an object is read once as well, and another one like it anew", () => {
  let times = 0;
  const sizeOf = remembered((words: readonly string[]) => ++times + words.length);
  const words = ["Bali"];
  expect([sizeOf(words), sizeOf(words), sizeOf(["Bali"])]).toEqual([2, 2, 3]);
});
