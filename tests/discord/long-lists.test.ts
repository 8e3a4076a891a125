// A long list whose items were measured before is divided into the pages into which it is divided when all of it is laid out.
import fc from "fast-check";
import { expect, test } from "vitest";
import { finish } from "#src/archive/steps.ts";
import { keptHeights } from "#src/discord/render/message/kept-heights.ts";
import { type ListItem, listPages, longListPages } from "#src/discord/render/message/list-pages.ts";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aQuestion, type QuestionInput } from "#tests/helpers/ids.ts";
import { runs } from "#tests/helpers/runs.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { aStatus } from "#tests/helpers/status.ts";

const ASK = { label: "Next", question: { about: "next", page: 0 } } as const;

const anItem: fc.Arbitrary<ListItem> = fc
  .record({ letters: fc.oneof(fc.nat(400), fc.integer({ min: 2_000, max: 7_000 })), lines: fc.nat(4), asks: fc.nat(2) })
  .map(({ letters, lines, asks }) => ({
    text: `${"word ".repeat(letters / 5)}${"\nline".repeat(lines)}`.trim(),
    asks: Array.from({ length: asks }, () => ASK),
  }));

test("each page is that of the whole list, whether its items have been measured or not", () => {
  fc.assert(
    fc.property(fc.array(anItem, { maxLength: 40 }), fc.nat(12), fc.nat(2), (items, page, more) => {
      const frame = { around: ["## Heading"], more };
      const whole = listPages(items, ENGLISH, frame);
      const list = {
        listed: items,
        layOut: (item: ListItem) => item,
        recordOf: (item: ListItem) => item,
        heights: new WeakMap<object, readonly number[]>(),
      };
      const measure = () => finish(longListPages({ ...list, page }, ENGLISH, frame));
      for (const pages of [measure(), measure()]) {
        expect(pages).toHaveLength(whole.length);
        const shown = Math.min(page, whole.length - 1);
        expect(pages[shown]).toEqual(whole[shown]);
      }
    }),
    { numRuns: runs(400) },
  );
});

test("of a page that is turned to, only what stands on it is laid out", () => {
  const items = Array.from({ length: 100 }, (_, n): ListItem => ({ text: `Item ${n}`, asks: [ASK] }));
  const laidOut: string[] = [];
  const layOut = (item: ListItem) => {
    laidOut.push(item.text);
    return item;
  };
  const list = {
    listed: items,
    layOut,
    recordOf: (item: ListItem) => item,
    heights: new WeakMap<object, readonly number[]>(),
  };
  finish(longListPages({ ...list, page: 0 }, ENGLISH, {}));
  laidOut.length = 0;
  const pages = finish(longListPages({ ...list, page: 3 }, ENGLISH, {}));
  expect(laidOut).toEqual(pages[3]?.blocks.map((block) => (typeof block === "string" ? block : block.text)));
});

const archive = frozen();
const seen = (today: string, question: QuestionInput) => {
  const ground = { archive, today, words: ENGLISH, status: () => aStatus(), commands: [] };
  return (from = archive) => render(answer(aQuestion(question), ground), from, ENGLISH);
};

test("what was measured on one day, or as of one, says nothing of another", () => {
  const questions = ["2026-05-20", "2026-05-21", "2028-01-01", "2021-11-10"].flatMap((today) =>
    [undefined, "2021-11-10"].flatMap((asOf) =>
      [0, 2].flatMap((page) =>
        (["search", "quotes"] as const).map((about) => seen(today, { about, words: "summit talks", page, asOf })),
      ),
    ),
  );
  const before = questions.map((ask) => ask());
  // An archive of which nothing has been measured.
  const afresh = questions.map((ask) => ask({ ...archive }));
  expect(before).toEqual(afresh);
  expect(questions.toReversed().map((ask) => ask())).toEqual(before.toReversed());
  expect(keptHeights(archive, { today: "2026-05-20", asOf: "2021-11-10" }, ENGLISH)).not.toBe(
    keptHeights(archive, { today: "2026-05-20", asOf: "2021-11-10" }, ENGLISH),
  );
});
