import { describe, expect, test } from "vitest";
import type { WordingKind } from "#src/archive/vocabulary.ts";
import { wordingBlock, wordingText } from "#src/discord/render/message/wording-text.ts";
import { ENGLISH } from "#src/wording/words.ts";

const shown = (text: string, kind: WordingKind) => wordingText(text, { kind }, ENGLISH);

describe("quotation marks are earned", () => {
  test.each(["verbatim", "official-translation", "interpreted", "agency-translation", "caption"] as const)(
    "by a wording of the kind %s",
    (kind) => expect(shown("We go on.", kind)).toBe("“We go on.”"),
  );

  test("and not by a paraphrase, which is in italics, nor by what is garbled, which is struck through", () => {
    expect(shown("they *go* on", "paraphrase")).toBe("*they \\*go\\* on*");
    expect(shown('a "dead" club', "garbled")).toBe('~~a "dead" club~~');
  });

  test("and never double: marks within marks are single", () => {
    expect(shown("“Go on,” he said", "verbatim")).toBe("“‘Go on,’ he said”");
    expect(shown('a club that is "dead"', "caption")).toBe("“a club that is ‘dead’”");
  });

  test("only what may be quoted stands in a quote block", () => {
    expect(wordingBlock("We go on.", { kind: "verbatim" }, ENGLISH)).toBe("> “We go on.”");
    expect(wordingBlock("they go on", { kind: "paraphrase" }, ENGLISH)).toBe("*they go on*");
  });
});
