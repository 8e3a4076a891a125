import { expect, test } from "vitest";
import { quoteAsOf, quotedSince } from "#src/archive/quote-as-of.ts";
import type { WordingKind } from "#src/archive/vocabulary.ts";
import { anArchive, aQuote, aSource } from "#tests/helpers/archive.ts";

const archive = anArchive({
  sources: [
    aSource({ id: "embassy", published: "2021-11-09" }),
    aSource({ id: "re-post", published: "2021-11-12" }),
    aSource({ id: "later-re-post", published: "2021-12" }),
    aSource({ id: "undated" }),
  ],
});

const worded = (kind: WordingKind, ...sources: string[]) => ({ text: "Both gain.", language: "en", kind, sources });
const knownOn = (day: string, ...wordings: ReturnType<typeof worded>[]) =>
  quoteAsOf(aQuote({ wordings }), day, archive)?.wordings.map(({ kind }) => kind);

test("the speaker's and the interpreter's words are public once they are spoken, wherever they were read later", () => {
  const both = [worded("verbatim", "re-post"), worded("interpreted", "re-post")];
  expect(knownOn("2021-11-08", ...both)).toBeUndefined();
  expect(knownOn("2021-11-09", ...both)).toEqual(["verbatim", "interpreted"]);
});

test("what others made of them is public once a source of it is", () => {
  const both = [worded("official-translation", "embassy", "re-post"), worded("garbled", "later-re-post", "re-post")];
  expect(knownOn("2021-11-09", ...both)).toEqual(["official-translation"]);
  expect(knownOn("2021-11-11", ...both)).toEqual(["official-translation"]);
  expect(knownOn("2021-11-12", ...both)).toEqual(["official-translation", "garbled"]);
});

test("a month of publication counts from its end, and a source without a day says nothing against a wording", () => {
  expect(knownOn("2021-12-30", worded("paraphrase", "later-re-post"))).toBeUndefined();
  expect(knownOn("2021-12-31", worded("paraphrase", "later-re-post"))).toEqual(["paraphrase"]);
  expect(knownOn("2021-11-09", worded("paraphrase", "undated", "re-post"))).toEqual(["paraphrase"]);
  expect(knownOn("2021-11-09", worded("paraphrase"))).toEqual(["paraphrase"]);
});

test("a quote of which only the month is known had surely been said at the month's end", () => {
  const quote = aQuote({ said: "2021-11" });
  expect(quoteAsOf(quote, "2021-11-29", archive)).toBeUndefined();
  expect(quoteAsOf(quote, "2021-11-30", archive)).toEqual(quote);
  expect(quotedSince(quote, archive)).toBe("2021-11-30");
  expect(quoteAsOf(quote, undefined, archive)).toBe(quote);
});

test("words whose every source is months younger were said among few, and are public since the first of them", () => {
  const shown = anArchive({ sources: [aSource({ id: "film", published: "2022-06-30" }), aSource({ id: "undated" })] });
  const since = (...sources: string[]) => quotedSince(aQuote({ wordings: [worded("interpreted", ...sources)] }), shown);
  expect(since("film")).toBe("2022-06-30");
  expect(since("film", "undated")).toBe("2021-11-09");
});
