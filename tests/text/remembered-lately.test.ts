import { expect, test } from "vitest";
import { rememberedLately } from "#src/text/remembered-lately.ts";

const counting = (most: number, mayKeep?: (value: readonly string[]) => boolean) => {
  const made: string[] = [];
  const recall = rememberedLately<object, readonly string[]>(most, mayKeep);
  const wordsOf = (source: object, text: string) =>
    recall(source, text, () => {
      made.push(text);
      return text.split(" ");
    });
  return { wordsOf, made };
};

test("the same is made once for one source, and again for another", () => {
  const { wordsOf, made } = counting(2);
  const [bali, busan] = [{}, {}];
  expect(wordsOf(bali, "G20 summit")).toBe(wordsOf(bali, "G20 summit"));
  expect(wordsOf(busan, "G20 summit")).toEqual(["G20", "summit"]);
  expect(made).toEqual(["G20 summit", "G20 summit"]);
});

test("only the last few are kept, so that nobody can fill the memory", () => {
  const { wordsOf, made } = counting(2);
  const source = {};
  for (const text of ["a", "b", "c", "b", "a"]) wordsOf(source, text);
  expect(made).toEqual(["a", "b", "c", "a"]);
});

test("what is too large is made anew each time", () => {
  const { wordsOf, made } = counting(2, ({ length }) => length < 3);
  const source = {};
  for (const text of ["a b c", "a b", "a b c", "a b"]) wordsOf(source, text);
  expect(made).toEqual(["a b c", "a b", "a b c"]);
});
