import { expect, test } from "vitest";
import { headingOf } from "#src/discord/render/lookup/headings.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { aDevelopment, anActor, anArchive, anEvent, aQuote } from "#tests/helpers/archive.ts";
import { aQuestion, type QuestionInput } from "#tests/helpers/ids.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const ask = (of: Partial<Extract<QuestionInput, { about: "quotes" }>>) =>
  answer(aQuestion({ about: "quotes", page: 0, ...of }), {
    archive: frozen(),
    today: "2026-06-01",
    words: ENGLISH,
    status: () => {
      throw new Error("not asked for");
    },
    commands: [],
  });

test("only what may have been said in the days asked about is shown, and the heading says which", () => {
  const view = ask({ speaker: "xi-jinping", words: "taiwan", from: "2021-01-01", to: "2021-12-31" });
  if (view.kind !== "quotes") throw new Error(`a ${view.kind}`);
  expect(headingOf(view, frozen(), ENGLISH)).toBe("Quotes for “taiwan” by Xi Jinping, in 2021");
  expect(new Set(view.quotes.map(({ said }) => ("year" in said ? said.year : undefined)))).toEqual(new Set([2021]));
});

test("where there is none, what has fewer limits and finds something is offered", () => {
  const of = { speaker: "xi-jinping", words: "taiwan" };
  const view = ask({ ...of, from: "1999-01-01", to: "1999-12-31", asOf: "2023-01-01" });
  if (view.kind !== "notice") throw new Error(`a ${view.kind}`);
  const then = { about: "quotes", page: 0, asOf: "2023-01-01" };
  expect(view.asks?.slice(1)).toEqual([
    { label: "At any time", question: { ...then, ...of } },
    { label: "All by Xi Jinping", question: { ...then, speaker: of.speaker } },
    { label: "“taiwan” by anybody", question: { ...then, words: of.words } },
  ]);
});

test("what finds nothing either is not offered", () => {
  const view = ask({ speaker: "narendra-modi", words: "zzzz qqqq" });
  if (view.kind !== "notice") throw new Error(`a ${view.kind}`);
  expect(view.asks?.map(({ label }) => label)).toEqual(["All by Narendra Modi", "What’s next", "What’s new"]);
});

test("a phrase that was typed in quotation marks keeps them, and gets no others", () => {
  const view = ask({ words: '"old friend"' });
  if (view.kind !== "quotes") throw new Error(`a ${view.kind}`);
  expect(headingOf(view, frozen(), ENGLISH)).toBe("Quotes for “old friend”");
});

test("of two meetings in a place, what somebody said is of the one at which they spoke", () => {
  const talks = (id: string, date: string) =>
    anEvent({
      id,
      title: id,
      kind: "talks",
      place: { name: "Oslo" },
      developments: [aDevelopment({ known: date, date })],
    });
  const speaker = (id: string, name: string) =>
    anActor({ id, kind: "person", name, "family-name": name.split(" ").at(-1) ?? "" });
  const archive = anArchive({
    events: [talks("talks-one", "2021-03-01"), talks("talks-two", "2024-03-01")],
    actors: [speaker("kari-holm", "Kari Holm"), speaker("tor-lund", "Tor Lund")],
    quotes: [
      aQuote({ id: "first", speaker: "kari-holm", event: "talks-one", said: "2021-03-01" }),
      aQuote({ id: "second", speaker: "tor-lund", event: "talks-two", said: "2024-03-01" }),
    ],
  });
  const view = shownTo(archive, "2026-05-01")("what did Kari Holm say in Oslo");
  expect(view.kind === "quotes" && view.quotes.map(({ id }) => id as string)).toEqual(["first"]);
});

test("a word that is asked for is looked for once", () => {
  const view = shownTo(frozen(), "2026-11-27")("what did Modi say about co-operation and co-operation");
  expect(JSON.stringify(view)).not.toContain("co-operation co-operation");
});
