import fc from "fast-check";
import { expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answer.ts";
import { Question } from "#src/question.ts";
import { anArchive, aQuote } from "#tests/helpers/archive.ts";
import { expectToFit, readBody } from "#tests/helpers/fits.ts";
import { shipped } from "#tests/helpers/shipped.ts";
import { LABELS } from "#tests/lookup/check-labels.ts";

const archive = shipped();
const unasked = (): never => {
  throw new Error("a check does not ask for the status");
};
const ask = (text: string, claim: { speaker?: string; said?: string } = {}, from = archive) => {
  const question = Question.parse({ about: "check", text, ...claim });
  return render(answer(question, { archive: from, today: "2026-05-20", status: unasked, commands: [] }), from);
};
const read = (text: string, claim = {}) => readBody(ask(text, claim));

test("the wording to quote stands first, then the checked text with the differing word marked, with sources", () => {
  const text = read("Both nations will gain from cooperation and lose from confrontation");
  expect(text).toContain("## Close wording");
  expect(text).toContain("It has “nations” for “countries”.");
  const better = text.indexOf("> “Both countries will gain from cooperation and lose from confrontation.”");
  const checked = text.indexOf("Checked: “Both **__nations__** will gain");
  expect(better).toBeGreaterThan(-1);
  expect(checked).toBeGreaterThan(better);
  expect(text).toMatch(/-# Sources?: \[/);
});

test("words that are missing are marked where they are missing", () => {
  const text = read("The rest of the world is going to look to and say, what value added have they provided?");
  expect(text).toContain("look to **[…]** and say");
  expect(text).toContain("leaves out “China”");
});

test("a garbled form is called one, and the official wording is given instead", () => {
  const text = read("The two countries will gain cooperation and lose confrontation");
  expect(text).toContain("## Garbled form, do not quote");
  expect(text).toContain("> “Both countries will gain from cooperation and lose from confrontation.”");
  expect(text).toContain("**Official translation**");
});

test("an interpreter's words come with the speaker's own", () => {
  expect(read("I’m very happy to see my old friend")).toContain("Said in Chinese: “老朋友”");
});

test("the same words on two occasions are told of both", () => {
  const text = read("does not veer into conflict");
  expect(text).toContain("15 November 2021");
  expect(text).toContain("### The same words on another occasion");
  expect(text).toContain("9 September 2021");
});

test("who said it is told against who is said to have", () => {
  const text = read("“This is competition. It does not have to be conflict.” – Xi Jinping");
  expect(text).toContain("## Said by someone else");
  expect(text).toContain("On record as said by Joe Biden, not by Xi Jinping.");
});

test("when it was said is told against when it is said to have been", () => {
  const text = read("Cooperation is the only right choice", { said: "2022" });
  expect(text).toContain("## Said on another occasion");
  expect(text).toContain("9 November 2021, not 2022");
});

test("not in the archive proves nothing, and says so", () => {
  expect(read("Mr. Gorbachev, tear down this wall!")).toContain("That proves nothing");
  expect(read("the United States")).toContain("## Too few words to tell by");
});

test("several passages are told in one message, in order, the unknown ones together", () => {
  const text = read(
    "Biden said “This is competition. It does not have to be conflict”. Xi wrote that “the two countries will gain cooperation and lose confrontation”, and “all roads lead to Rome and beyond”.",
  );
  expect(text).toContain("## 3 quotations checked");
  expect(text.indexOf("**Verbatim**")).toBeLessThan(text.indexOf("**Garbled form, do not quote**"));
  expect(text).toContain("**Not in the archive**, which proves nothing\n- “all roads lead to Rome and beyond”");
});

test("what does not fit one message is counted", () => {
  const texts = [...archive.quotes.values()].map(({ wordings }) => `“${wordings[0]?.text.replace(/["“”]/g, "")}”`);
  const body = ask(texts.slice(0, 40).join(" and "));
  expectToFit(body);
  expect(readBody(body)).toMatch(/\d+ more found; check one quotation at a time/);
});

test("a button leads to every wording of the quote", () => {
  const text = read("老朋友");
  expect(text).toContain("[All wordings of “老朋友”]");
});

test("what a person types neither formats, links nor pings in the answer", () => {
  const text = read("@everyone **bold** [x](https://evil.example) `code` ||spoiler|| <@1>");
  expect(text).not.toMatch(/(?<!\\)@everyone/);
  expect(text).not.toMatch(/(?<!\\)\*\*bold/);
  expect(text).not.toMatch(/(?<!\\)\[x(?<!\\)\]\(https:\/\//);
});

test("every labelled text gives a message within Discord's limits", () => {
  for (const { text, speaker, said } of LABELS) {
    expectToFit(ask(text, { ...(speaker === undefined ? {} : { speaker }), ...(said === undefined ? {} : { said }) }));
  }
});

test("any text gives a message within Discord's limits", () => {
  const recorded = fc.constantFrom(
    ...[...archive.quotes.values()].flatMap(({ wordings }) => wordings.map((one) => one.text)),
  );
  const cut = fc
    .tuple(recorded, fc.nat(200), fc.nat(400))
    .map(([text, from, length]) => text.slice(from, from + length));
  const odd = fc.string({ maxLength: 80, unit: "grapheme" });
  const piece = fc.oneof(
    recorded,
    cut,
    odd,
    fc.constantFrom("习近平", "…", "> ", "“", "”", "**", "\n", "「", "」", '"'),
  );
  const text = fc
    .array(piece, { minLength: 1, maxLength: 14 })
    .map((pieces) => pieces.join(" "))
    .filter((joined) => joined.trim() !== "");
  const claim = fc.record(
    { speaker: fc.constantFrom(...archive.actors.keys()), said: fc.constantFrom("2021", "2021-11", "2021-11-09") },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(text, claim, (one, claimed) => expectToFit(ask(one, claimed))),
    { numRuns: 150 },
  );
});

test("texts as long as they may be, in any script, against wordings as long as they may be, fit too", () => {
  for (const unit of ["习", "word ", "*_[]()`|> x", "🕊a "]) {
    const long = (length: number) => [...unit.repeat(length)].slice(0, length).join("").trim();
    const wording = { text: long(1190), language: "zh", kind: "verbatim" as const, note: long(230), sources: [] };
    const garbled = { ...wording, kind: "garbled" as const, language: "en", text: `${long(1100)} x y z` };
    const quotes = Array.from({ length: 2 }, (_, n) =>
      aQuote({ id: `quote-${n}`, wordings: [wording, garbled], occasion: long(190), note: long(230) }),
    );
    const own = anArchive({ quotes });
    for (const text of [long(8000), `“${long(900)}” “${long(800)}” “${long(700)} x y z”`, `${long(1100)} x y q`]) {
      expectToFit(ask(text, {}, own));
    }
  }
});
