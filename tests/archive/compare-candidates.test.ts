import fc from "fast-check";
import { expect, test } from "vitest";
import { align } from "#src/archive/compare/align.ts";
import { placesFor, wordingIndex } from "#src/archive/compare/candidates.ts";
import { wordsOf } from "#src/archive/compare/compared-words.ts";
import { boundFor } from "#src/archive/compare/likeness-bound.ts";
import { gramsOf } from "#src/archive/compare/wording-index.ts";
import { finish } from "#src/archive/steps.ts";
import { anArchive, aQuote } from "#tests/helpers/archive.ts";
import { runs } from "#tests/helpers/runs.ts";

/** Common and rare, forms of one word, slips, contractions, words written apart, signs, dots. */
const WORDS = (
  "the the the of of to to and we we in is that will not must gain gains gained gian cooperation coöperation cooperate collaboration lose loses loss " +
  "confrontation confrontations conf there is there's can not cannot can't won't cease fire ceasefire ceasefires caesefire today day meeting summit talks " +
  "2021 2,021 5 five 和平合作 合作对话 平 … U.S. us organisation organization percent % a b c"
).split(" ");

const line = (most: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most }).map((words) => words.join(" "));

const archive = fc
  .array(fc.array(line(14), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 90 })
  .map((quotes) =>
    anArchive({
      quotes: quotes.map((texts, n) =>
        aQuote({
          id: `quote-${n}`,
          wordings: texts.map((text) => ({ text, language: "en", kind: "verbatim" as const, sources: [] })),
        }),
      ),
    }),
  );

const MOST = 24;

/** What `placesFor` finds without weighing everything: every wording weighed. */
function weighAll(text: string, { quotes }: ReturnType<typeof anArchive>): readonly number[] {
  const own = new Set(gramsOf(wordsOf(text)));
  const wordings = [...quotes.values()]
    .flatMap((quote) => quote.wordings)
    .map((wording) => new Set(gramsOf(wordsOf(wording.text))));
  const rarity = (gram: string) => Math.log(1 + wordings.length / wordings.filter((grams) => grams.has(gram)).length);
  const weighed = wordings.flatMap((grams, place) => {
    // The sum in one order, so that equals are equal: the rarest first.
    const sum = (some: readonly string[]) =>
      some
        .map(rarity)
        .sort((a, b) => b - a)
        .reduce((all, one) => all + one, 0);
    const shared = [...grams].filter((gram) => own.has(gram));
    return shared.length === 0
      ? []
      : [{ place, score: sum(shared), share: sum(shared) / Math.max(sum([...grams]), 0.001) }];
  });
  const best = (value: (one: (typeof weighed)[number]) => number) =>
    weighed.toSorted((a, b) => value(b) - value(a) || a.place - b.place).slice(0, MOST);
  return [...new Set([...best(({ score }) => score), ...best(({ share }) => share)].map(({ place }) => place))];
}

test("the wordings that are looked at closely are those that weighing every wording gives, in the same order", () => {
  fc.assert(
    fc.property(archive, line(30), (held, text) => {
      expect(finish(placesFor(wordsOf(text), held)).places.map(({ place }) => place)).toEqual(weighAll(text, held));
    }),
    { numRuns: runs(400) },
  );
});

/** More words than are kept as bits, a few of them common. */
const TELLING_WORDS = Array.from({ length: 400 }, (_, n) => `word${n}x`);
const mixedLine = (most: number) =>
  fc
    .array(fc.oneof(fc.constantFrom(...WORDS), fc.constantFrom(...TELLING_WORDS)), { minLength: 1, maxLength: most })
    .map((words) => words.join(" "));

const largeArchive = fc.array(mixedLine(16), { minLength: 60, maxLength: 160 }).map((texts) =>
  anArchive({
    quotes: texts.map((text, n) =>
      aQuote({ id: `quote-${n}`, wordings: [{ text, language: "en", kind: "verbatim" as const, sources: [] }] }),
    ),
  }),
);

test("nor are they others where most words are rare", () => {
  fc.assert(
    fc.property(largeArchive, mixedLine(30), (held, text) => {
      expect(finish(placesFor(wordsOf(text), held)).places.map(({ place }) => place)).toEqual(weighAll(text, held));
    }),
    { numRuns: runs(160) },
  );
});

test("texts that are looked for in turns, a step of each, find what each finds alone", () => {
  fc.assert(
    fc.property(largeArchive, fc.array(mixedLine(30), { minLength: 2, maxLength: 4 }), (held, texts) => {
      const searches = texts.map((text) => ({ text, steps: placesFor(wordsOf(text), held) }));
      const found = new Map<string, readonly number[]>();
      while (found.size < new Set(texts).size) {
        for (const { text, steps } of searches) {
          const { done, value } = steps.next();
          if (done === true && value !== undefined)
            found.set(
              text,
              value.places.map(({ place }) => place),
            );
        }
      }
      for (const text of texts) expect(found.get(text)).toEqual(weighAll(text, held));
    }),
    { numRuns: runs(60) },
  );
});

test("no alignment makes a text more like a wording than the bound by its words says", () => {
  fc.assert(
    fc.property(archive, line(16), (held, text) => {
      const words = wordsOf(text);
      const index = wordingIndex.of(held.quotes);
      const bound = boundFor(words, index);
      const wordings = [...held.quotes.values()].flatMap((quote) => quote.wordings);
      for (const [place, wording] of wordings.entries()) {
        const { likeness } = align(words, wordsOf(wording.text), "part");
        expect(bound.atMost(place), `${text} | ${wording.text}`).toBeGreaterThanOrEqual(likeness - 1e-9);
      }
    }),
    { numRuns: runs(400) },
  );
});
