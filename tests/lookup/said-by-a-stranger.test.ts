// Whether somebody whom the archive does not have said words that it has: that they are missing is told, and who said them.
import { expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { strangerAsked } from "#src/lookup/read/stranger.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { anActor, anArchive, aQuote } from "#tests/helpers/archive.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { aStatus } from "#tests/helpers/status.ts";

const archive = frozen();

/** One with the World Health Organization, of which the other has no record. */
const withHealth = anArchive({
  actors: [
    anActor(),
    anActor({
      id: "world-health-organization",
      kind: "organisation",
      name: "World Health Organization",
      also: ["W.H.O."],
      country: undefined,
    }),
  ],
  quotes: [
    aQuote({
      wordings: [
        { text: "Both gain from cooperation on grain.", language: "en", kind: "verbatim", sources: ["embassy"] },
      ],
    }),
  ],
});
const TODAY = "2026-11-26";

function questionOf(text: string, archive = frozen()) {
  const intent = parseMessage(text, archive, TODAY, ENGLISH);
  return intent.ok && "question" in intent ? intent.question : undefined;
}

function viewOf(text: string, archive = frozen()) {
  const question = questionOf(text, archive);
  if (question === undefined) throw new Error("not a question");
  return answer(question, { archive, today: TODAY, words: ENGLISH, status: () => aStatus(), commands: [] });
}

const told = (text: string) => JSON.stringify(render(viewOf(text), archive, ENGLISH));

test.each([
  ["did obama say there's no deal until there's a deal", "Obama"],
  ["did kofi annan say there's no deal until there's a deal", "Kofi Annan"],
  ["has margaret thatcher ever said there's no deal until there's a deal", "Margaret Thatcher"],
  ["was it gandhi who said there's no deal until there's a deal", "Gandhi"],
  ["is it true that obama said there's no deal until there's a deal", "Obama"],
  ["did jimmy carter say “there's no deal until there's a deal”", "Jimmy Carter"],
  ["did john doe claim that there's no deal until there's a deal", "John Doe"],
])("“%s”: it is told that the archive does not have %s, and who said it", (text, name) => {
  expect(viewOf(text)).toMatchObject({
    claim: { stranger: name },
    checks: [{ findings: [{ verdict: "someone-else" }] }],
  });
  expect(told(text)).toContain(`I do not have ${name}. In my archive these words are by Donald Trump, not by ${name}.`);
});

test("of words that are not on record either, it is told that the archive does not have whoever is to have said them", () => {
  expect(questionOf("did kofi annan say that bananas are green and blue")).toBeUndefined();
  expect(told("did jimmy carter say “bananas are green and blue”")).toContain("I do not have Jimmy Carter.");
});

test.each([
  "did someone say there's no deal",
  "did my uncle say there's no deal",
  "did the president say there's no deal",
  "did experts say there's no deal",
  "did he say there's no deal",
  "did Donald Trump say there's no deal",
  "who said there's no deal",
  "what did obama say",
])("“%s” names nobody whom the archive does not have", (text) => {
  expect(strangerAsked(text, archive)).toBeUndefined();
});

test("“the president” is of many, and nobody of them is taken for the one", () => {
  expect(questionOf("did the president say there's no deal until there's a deal")).not.toHaveProperty("speaker");
});

test.each([
  "“both gain from cooperation” who",
  "“both gain from cooperation” - who?",
  "“both gain from cooperation” WHO",
  "“both gain from cooperation” who said",
])("in “%s” the last word asks, and is no organisation", (text) => {
  const view = viewOf(text, withHealth);
  expect(view).toMatchObject({ kind: "check", claim: {} });
  expect(view).not.toHaveProperty("claim.speaker");
});

test.each([
  "did the who say “both gain from cooperation”",
  "did the who say both gain from cooperation",
  "“both gain from cooperation” — WHO",
])("in “%s” it is the organisation", (text) => {
  expect(viewOf(text, withHealth)).toMatchObject({ claim: { speaker: "world-health-organization" } });
});

test.each(["what did the who say", "what did the who say on covid", "quotes by the who"])(
  "“%s” asks for words of the organisation",
  (text) => {
    expect(questionOf(text, withHealth)).toMatchObject({ about: "quotes", speaker: "world-health-organization" });
  },
);

test.each([
  ["obama said there's no deal until there's a deal, true?", "Obama"],
  ["obama said “there's no deal until there's a deal”", "Obama"],
  ["jimmy carter says there's no deal until there's a deal – is that real?", "Jimmy Carter"],
  ["did thatcher tell trump that there's no deal until there's a deal", "Thatcher"],
  ["kofi annan told trump there's no deal until there's a deal, fact or fiction?", "Kofi Annan"],
])("in “%s” what is stated is looked up, and %s is missing", (text, name) => {
  expect(viewOf(text)).toMatchObject({
    claim: { stranger: name },
    checks: [{ findings: [{ verdict: "someone-else" }] }],
  });
});

test.each([
  ["trump said there's no deal until there's a deal, right?", "there's no deal until there's a deal"],
  ["did trump tell joe biden that there's no deal until there's a deal", "there's no deal until there's a deal"],
  [
    "trump told putin that there's no deal until there's a deal, true or false?",
    "there's no deal until there's a deal",
  ],
])("in “%s” neither the doubt nor to whom it was said is one of the words", (text, said) => {
  expect(questionOf(text)).toEqual({ about: "check", text: said, page: 0, speaker: "donald-trump" });
});

test("to whom it was said is none of the words where no “that” stands behind it either", () => {
  expect(questionOf("did xi tell joe biden taiwan would be reunified")).toMatchObject({
    text: "taiwan would be reunified",
  });
});

test.each([
  "what did trump say about nato, is that true",
  "who said there's no deal until there's a deal, really",
  "he said there's no deal until there's a deal",
])("“%s” states nothing that somebody said", (text) => {
  expect(questionOf(text)).not.toMatchObject({ about: "check", speaker: "donald-trump" });
});

test.each(["did thatcher ask modi to end the era of war", "did obama urge xi to end the era of war"])(
  "in “%s” the words of somebody else are no answer",
  (text) => {
    expect(parseMessage(text, archive, TODAY, ENGLISH)).toMatchObject({
      ok: false,
      view: { text: expect.stringMatching(/^I do not have (?:Thatcher|Obama)\./u) },
    });
  },
);

test("letters that are a little word of many a quotation are looked for as what they stand for", () => {
  expect(questionOf("WHO quotes", withHealth)).toMatchObject({ words: "World Health Organization" });
  expect(questionOf("quotes on the US")).not.toMatchObject({ words: expect.stringMatching(/^us$/iu) });
});
