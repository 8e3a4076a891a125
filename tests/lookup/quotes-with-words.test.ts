// Quotes that are looked for by their words: where none has all of them, that stands above those that have some.
import { expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { aStatus } from "#tests/helpers/status.ts";

const archive = frozen();

const told = (words: string): string => {
  const context = { archive, today: "2026-11-26", words: ENGLISH, status: () => aStatus(), commands: [] } as const;
  return JSON.stringify(render(answer({ about: "quotes", words, page: 0 }, context), archive, ENGLISH));
};

const SOME = /No quote in my archive has all of these words/;

test.each(["beautiful letter", "mediator laughing"])("“%s”: none has both", (words) => {
  expect(told(words)).toMatch(SOME);
});

test.each(["laughing at me", "laughed with me", "Trump mediator", "mediator"])(
  "“%s”: one has all, in any form",
  (words) => {
    expect(told(words)).not.toMatch(SOME);
  },
);

test("a quote of the speaker that has all words, some of them in its occasion, is told before one that has some in its text", () => {
  const context = { archive, today: "2026-11-26", words: ENGLISH, status: () => aStatus(), commands: [] } as const;
  const view = answer({ about: "quotes", words: "putin killer", speaker: "joe-biden", page: 0 } as never, context);
  expect(view).toMatchObject({ kind: "quotes", quotes: [{ id: "biden-killer-2021" }] });
  expect(view).not.toHaveProperty("partly");
});
