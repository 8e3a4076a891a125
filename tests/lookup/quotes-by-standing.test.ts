// Quotes of which the archive says that they are verified, reported, disputed or misattributed, where just those are asked for.
import { expect, test } from "vitest";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { parseMessage } from "#src/lookup/message/parse.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { anActor, anArchive, anEvent, aQuote } from "#tests/helpers/archive.ts";
import { checksOf } from "#tests/helpers/checks.ts";
import { frozen } from "#tests/helpers/shipped.ts";
import { aStatus } from "#tests/helpers/status.ts";

const archive = frozen();
const TODAY = "2026-11-26";

function questionOf(text: string) {
  const intent = parseMessage(text, archive, TODAY, ENGLISH);
  return intent.ok && "question" in intent ? intent.question : undefined;
}

function viewOf(text: string) {
  const question = questionOf(text);
  if (question === undefined) throw new Error("not a question");
  return answer(question, { archive, today: TODAY, words: ENGLISH, status: () => aStatus(), commands: [] });
}

test.each([
  ["misattributed quotes", { standing: "misattributed" }],
  ["fake quotes", { standing: "misattributed" }],
  ["are there any made up quotes", { standing: "misattributed" }],
  ["fake quotes by Putin", { standing: "misattributed", speaker: "vladimir-putin" }],
  ["Putin's misattributed quotes", { standing: "misattributed", speaker: "vladimir-putin" }],
  ["which quotes are disputed", { standing: "disputed" }],
  ["which quotes of Trump are disputed", { standing: "disputed", speaker: "donald-trump" }],
  ["list of disputed quotes by Trump", { standing: "disputed", speaker: "donald-trump" }],
  ["verified quotes on Taiwan", { standing: "verified", topic: "taiwan" }],
  ["show me verified quotes by Xi", { standing: "verified", speaker: "xi-jinping" }],
  ["unverified quotes", { standing: "reported" }],
  ["disputed quotes from 2019", { standing: "disputed", from: "2019-01-01", to: "2019-12-31" }],
])("“%s” asks for those", (text, wanted) => {
  expect(questionOf(text)).toEqual({ about: "quotes", page: 0, ...wanted });
});

test("no other quote is among them, and the heading tells which they are", () => {
  const view = viewOf("disputed quotes");
  if (view.kind !== "quotes") throw new Error("no quotes");
  expect(view.quotes.length).toBeGreaterThan(1);
  expect(new Set(view.quotes.map(({ status }) => status))).toEqual(new Set(["disputed"]));
  expect(JSON.stringify(render(view, archive, ENGLISH))).toContain("## Disputed quotes");
});

test("that somebody has none is told of these alone, with all of theirs to tap", () => {
  expect(viewOf("disputed quotes by Angela Merkel")).toMatchObject({
    kind: "notice",
    text: expect.stringContaining("no disputed quote by Angela Merkel"),
    asks: [{ question: { about: "quotes", speaker: "angela-merkel" } }, {}, {}],
  });
});

test("“what did Macron say” asks for his words, whatever they are on", () => {
  expect(questionOf("what did Macron say about verified quotes")).not.toHaveProperty("standing");
});

const wording = (text: string) => [{ text, language: "en", kind: "verbatim" as const, sources: ["embassy"] }];

/** What Xi said, and what Putin is wrongly said to have said beside him. */
const paraded = anArchive({
  events: [anEvent({ id: "parade" })],
  actors: [anActor(), anActor({ id: "vladimir-putin", name: "Vladimir Putin", country: "russia" })],
  quotes: [
    aQuote({ event: "parade", wordings: wording("In this century people may live to be 150 years old.") }),
    aQuote({
      id: "wrong",
      speaker: "vladimir-putin",
      event: "parade",
      status: "misattributed",
      wordings: wording("biotechnology and organ transplants potentially extending human lifespans to 150 years"),
    }),
  ],
});

test.each([
  "people will live to 150",
  "organ transplants make you live to 150",
  "in this century people may live to be 150 years old",
])("of “%s”, said to be Putin's, it is told that it is wrongly credited to him", (text) => {
  const [check] = checksOf(text, paraded, { speaker: "vladimir-putin" });
  const told = [...(check?.findings ?? []), ...(check?.near ?? [])];
  expect(told.map(({ quote, verdict }) => [quote.id, verdict])).toContainEqual(["wrong", "misattributed"]);
  const [other] = checksOf(text, paraded, { speaker: "xi-jinping" });
  expect([...(other?.findings ?? []), ...(other?.near ?? [])].map(({ quote }) => quote.id)).not.toContain("wrong");
});

test("of what is nothing like it, nothing is told", () => {
  const [check] = checksOf("the ball is now in their court", paraded, { speaker: "vladimir-putin" });
  expect([check?.findings, check?.near]).toEqual([[], []]);
});
