import fc from "fast-check";
import { expect, test } from "vitest";
import { Question } from "#src/core/question.ts";
import { TONE } from "#src/discord/render/message/theme.ts";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { anArchive, aQuote } from "#tests/helpers/archive.ts";
import { expectToFit, readBody } from "#tests/helpers/fits.ts";
import { runs, sample } from "#tests/helpers/runs.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { LABELS } from "#tests/lookup/check-labels.ts";

const archive = frozen();
const unasked = (): never => {
  throw new Error("a check does not ask for the status");
};
const ask = (text: string, claim: { speaker?: string; said?: string; page?: number } = {}, from = archive) => {
  const question = Question.parse({ about: "check", text, ...claim });
  return render(
    answer(question, { archive: from, today: "2026-05-20", words: ENGLISH, status: unasked, commands: [] }),
    from,
    ENGLISH,
  );
};
const read = (text: string, claim = {}) => readBody(ask(text, claim));

/** All pages of a check, as the buttons lead to them. */
function pagesOf(text: string, from = archive): readonly ReturnType<typeof ask>[] {
  const pages = [ask(text, {}, from)];
  while (readBody(pages.at(-1) ?? { components: [] }).includes("[More ›]")) {
    pages.push(ask(text, { page: pages.length }, from));
  }
  return pages;
}

test("the checked text stands right under the verdict on it, with the differing word marked, then what is on record, with sources", () => {
  const text = read("Both nations will gain from cooperation and lose from confrontation");
  expect(text).toContain("## Close, but not the words in my archive");
  expect(text).toContain("It has “nations” instead of “countries”.");
  const better = text.indexOf("> “Both countries will gain from cooperation and lose from confrontation.”");
  const checked = text.indexOf("Checked: “Both **__nations__** will gain");
  expect(checked).toBe(text.indexOf("\n") + 1);
  expect(better).toBeGreaterThan(text.indexOf("**What is on record:**"));
  expect(text.indexOf("**What is on record:**")).toBeGreaterThan(checked);
  expect(text).toMatch(/-# Sources?: \[/);
});

const REPORT = `WASHINGTON. Joe Biden and Xi Jinping will hold a virtual summit on November 15, 2021, the White House said on
Friday. It will be their first such meeting since Biden took office in January, and nobody expects much of it. They
may speak of Taiwan, of trade and of arms. Biden had met Putin in Geneva on June 16, 2021.`;

test("a report is checked for the events that it speaks of, which are told as they are known now", () => {
  const text = read(REPORT);
  expect(text).toContain("## It has no quote that I know");
  expect(text).toContain("### Events it speaks of\n✓ **15 November 2021**\nBiden–Xi virtual summit");
  expect(text).toContain("Biden–Xi virtual summit\n-# Held");
  expect(text.indexOf("Biden–Xi virtual summit")).toBeLessThan(text.indexOf("June 2021"));
});

test("a report with a quotation has both, and a short text is not searched for events", () => {
  const text = read(`${REPORT} Xi wrote: “Both countries will gain from cooperation and lose from confrontation.”`);
  expect(text).toContain("## Official translation");
  expect(text).toContain("### Events it speaks of");
  expect(read("Biden and Xi held a virtual summit on 15 November 2021")).not.toContain("Events it speaks of");
});

test("words that are missing are marked where they are missing", () => {
  const text = read("The rest of the world is going to look to and say, what value added have they provided?");
  expect(text).toContain("look to **[…]** and say");
  expect(text).toContain("leaves out “China”");
});

test("a garbled form is called one, and the official wording is given instead", () => {
  const text = read("The two countries will gain cooperation and lose confrontation");
  expect(text).toContain("## Garbled, do not quote");
  expect(text).toContain("> “Both countries will gain from cooperation and lose from confrontation.”");
  expect(text).toContain("**Official translation**");
});

const quoted = (text: string, occasion: string) =>
  anArchive({
    quotes: [aQuote({ occasion, wordings: [{ text, language: "en", kind: "verbatim", sources: ["embassy"] }] })],
  });

test("words whose sentence goes on are told so first, in red where the rest turns the sense", () => {
  const archiveOf = (end: string) => quoted(`We will sign the grain agreement ${end}`, "Speech in Accra");
  const body = ask("We will sign the grain agreement", {}, archiveOf("if the port is opened."));
  expect(readBody(body)).toContain(
    "## Cut short: the sentence goes on\nChecked: “We will sign the grain agreement”\nMy archive has these words as they " +
      "were said. The sentence goes on: “if the port is opened”. Without that, the words may say something else.",
  );
  expect(JSON.stringify(body)).toContain(`"accent_color":${TONE.problem}`);
  const harmless = ask("We will sign the grain agreement", {}, archiveOf("in the palace."));
  expect(readBody(harmless)).toContain("The sentence goes on: “in the palace”.");
  expect(JSON.stringify(harmless)).not.toContain(`"accent_color":${TONE.problem}`);
});

test.each([
  ["Post on X, on the ports", "My archive has these words as they were posted."],
  ["Written statement on the ports", "My archive has these words as they were published."],
  ["Speech in Accra", "My archive has these words as they were said."],
])("that words are verbatim is told by what brought them into the world: %s", (occasion, sentence) => {
  const text = "We will sign the grain agreement.";
  expect(readBody(ask(text, {}, quoted(text, occasion)))).toContain(sentence);
});

test("a verdict of several stands above the text that it judges, not above the wording to quote", () => {
  const text = read(
    "Biden said “This is competition. It does not have to be conflict”. Xi wrote that “the two countries will gain cooperation and lose confrontation”.",
  );
  expect(text).toMatch(
    /\*\*Garbled, do not quote\*\* · [^\n]+\nChecked: “the two countries[^\n]+\nWhat is on record:\n> “Both/,
  );
});

test("an interpreter's words come with the speaker's own", () => {
  expect(read("I’m very happy to see my old friend")).toContain("Said in Chinese: “老朋友”");
});

test("the same words on two occasions are told of both", () => {
  const text = pagesOf("does not veer into conflict").map(readBody).join("\n");
  expect(text).toContain("15 November 2021");
  expect(text).toContain("### The same words on another occasion");
  expect(text).toContain("9 September 2021");
});

test("who said it is told against who is said to have", () => {
  const text = read("“This is competition. It does not have to be conflict.” – Xi Jinping");
  expect(text).toContain("## Said by someone else");
  expect(text).toContain("In my archive these words are by Joe Biden, not by Xi Jinping.");
});

test("when it was said is told against when it is said to have been", () => {
  const text = read("Cooperation is the only right choice", { said: "2022" });
  expect(text).toContain("## Said on another occasion");
  expect(text).toContain("9 November 2021, not 2022");
});

test("not in the archive proves nothing, and says so", () => {
  expect(read("Mr. Gorbachev, tear down this wall!")).toContain("That proves nothing");
  expect(read("the United States")).toContain("## Too few words to tell");
});

test("several passages are told in one message, in order, the unknown ones together", () => {
  const text = read(
    "Biden said “This is competition. It does not have to be conflict”. Xi wrote that “the two countries will gain cooperation and lose confrontation”, and “all roads lead to Rome and beyond”.",
  );
  expect(text).toContain("## 3 quotes checked");
  expect(text.indexOf("**Verbatim**")).toBeLessThan(text.indexOf("**Garbled, do not quote**"));
  expect(text).toContain("**Not in my archive**, which proves nothing\n- “all roads lead to Rome and beyond”");
});

const recordedTexts = [...archive.quotes.values()].map(({ wordings }) =>
  (wordings[0]?.text ?? "").replace(/["“”]/g, ""),
);

test("what does not fit one message stands on further pages, each passage once, with the buttons of its own page", () => {
  const unknown = Array.from({ length: 23 }, (_, n) => `nobody ever said these ${n} words of ours`);
  const passages = [...recordedTexts.slice(0, 30), ...unknown];
  const bodies = pagesOf(passages.map((passage) => `“${passage}”`).join(" and "));
  expect(bodies.length).toBeGreaterThan(3);
  for (const body of bodies) expectToFit(body);
  const pages = bodies.map(readBody);
  const text = pages.join("\n").replaceAll("\\", "");
  expect(text).toMatch(/^## 53 quotes checked\n-# \d+ in my archive, in these or similar words; 23 not\n/);
  for (const passage of passages) expect(text, passage).toContain(`“${passage.slice(0, 40)}`);
  for (const passage of unknown) expect(text.split(`“${passage}”`), passage).toHaveLength(2);
  const buttons = bodies.map((body) => JSON.stringify(body).match(/ask\\",\\"quote\\",\\"[a-z0-9-]+/g) ?? []);
  expect(buttons[0]?.length).toBeGreaterThan(1);
  expect(buttons[0]).not.toEqual(buttons[1]);
});

test("passages of too few words are named, not passed over in silence", () => {
  const text = read("Xi, the “old hand”, wrote: “Cooperation is the only right choice”. Others spoke of a “thaw”.");
  expect(text).toContain("## Official translation");
  expect(text).toContain("**Too few words to tell**\n- “old hand”\n- “thaw”");
});

test("a text too long for a button is kept under one key for all of its pages, and only when there are pages", () => {
  const long = recordedTexts
    .slice(0, 30)
    .map((passage) => `“${passage}”`)
    .join(" and ");
  const [first, second, ...rest] = pagesOf(long);
  expect(first?.keeps).toHaveLength(1);
  expect(second?.keeps?.[0]?.key).toBe(first?.keeps?.[0]?.key);
  expect(rest.length).toBeGreaterThan(0);
  expect(ask(recordedTexts[0] ?? "").keeps).toBeUndefined();
});

test("every quote that has such words is told, however many there are", () => {
  const quotes = Array.from({ length: 12 }, (_, n) =>
    aQuote({ id: `letter-${n}`, occasion: `Letter number ${n}`, said: `20${n + 10}-11-09` }),
  );
  const pages = pagesOf("Both gain from cooperation.", anArchive({ quotes })).map(readBody);
  for (let n = 0; n < 12; n++) expect(pages.join("\n")).toContain(`Letter number ${n}\n`);
  for (const page of pages) expect(page.match(/### The same words on another occasion/g)).toHaveLength(1);
});

test("a button leads to every wording of the quote", () => {
  const text = read("老朋友");
  expect(text).toContain("[All wordings]");
});

test("what a person types neither formats, links nor pings in the answer", () => {
  const text = read("@everyone **bold** [x](https://evil.example) `code` ||spoiler|| <@1>");
  expect(text).not.toMatch(/(?<!\\)@everyone/);
  expect(text).not.toMatch(/(?<!\\)\*\*bold/);
  expect(text).not.toMatch(/(?<!\\)\[x(?<!\\)\]\(https:\/\//);
});

test("every labelled text gives a message within Discord's limits", () => {
  for (const { text, speaker, said } of sample(LABELS)) {
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
    fc.property(text, claim, fc.nat(12), (one, claimed, page) => expectToFit(ask(one, { ...claimed, page }))),
    { numRuns: runs(150) },
  );
});

test("texts as long as they may be, in any script, against wordings as long as they may be, fit too", () => {
  const cases = ["习", "word ", "*_[]()`|> x", "🕊a "].flatMap((unit) => {
    const long = (length: number) => [...unit.repeat(length)].slice(0, length).join("").trim();
    const wording = { text: long(1190), language: "zh", kind: "verbatim" as const, note: long(230), sources: [] };
    const garbled = { ...wording, kind: "garbled" as const, language: "en", text: `${long(1100)} x y z` };
    const quotes = Array.from({ length: 2 }, (_, n) =>
      aQuote({ id: `quote-${n}`, wordings: [wording, garbled], occasion: long(190), note: long(230) }),
    );
    const own = anArchive({ quotes });
    const texts = [long(8000), `“${long(900)}” “${long(800)}” “${long(700)} x y z”`, `${long(1100)} x y q`];
    return texts.map((text) => ({ text, own }));
  });
  for (const { text, own } of sample(cases)) expectToFit(ask(text, {}, own));
});
