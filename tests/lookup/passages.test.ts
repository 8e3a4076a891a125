import { expect, test } from "vitest";
import { around, passagesOf } from "#src/archive/compare/passages.ts";
import { markedAndAsked } from "#src/lookup/message/asked-of-words.ts";
import { parseCheck } from "#src/lookup/message/parse-check.ts";
import { claimIn, parseClaimedTime } from "#src/lookup/read/claims.ts";
import { anActor, anArchive } from "#tests/helpers/archive.ts";

test.each([
  ["He said “we will meet” and left", ["we will meet"]],
  ['He said "we will meet" and "we may not"', ["we will meet", "we may not"]],
  ["Er sagte „wir werden sehen“ und ging", ["wir werden sehen"]],
  ["Er sagte „wir werden sehen” und ging", ["wir werden sehen"]],
  ["Il a dit « on verra bien » hier", ["on verra bien"]],
  ["Er sagte »wir werden sehen« gestern", ["wir werden sehen"]],
  ["他说「合作是唯一正确选择」。", ["合作是唯一正确选择"]],
  ["他說『合作』與「對抗」", ["合作", "對抗"]],
  ["> one line\n> and another\nnot this", ["one line and another"]],
  ["> “quoted and marked”", ["quoted and marked"]],
  ["Xi’s ‘old friend, he said’ line", ["old friend, he said"]],
  ["It’s Biden’s and the leaders’ view", []],
  [
    "“a first paragraph that goes on\n“and a second that ends”",
    ["a first paragraph that goes on", "and a second that ends"],
  ],
  ["never “closed", ["closed"]],
  ["nothing “…” here “!?”", []],
  ["no marks at all", []],
])("the passages of %j are %j", (text, passages) => {
  expect(passagesOf(text).map((passage) => passage.text)).toEqual(passages);
});

test("what stands around the passages is what remains", () => {
  const text = "Xi wrote: “cooperation is right”, in 2021";
  expect(around(text, passagesOf(text))).toBe("Xi wrote: , in 2021");
});

const archive = anArchive({
  actors: [
    anActor({ "family-name": "Xi", names: { zh: "习近平" } }),
    anActor({ id: "joe-biden", name: "Joe Biden", "family-name": "Biden", country: "united-states" }),
  ],
});

test.each([
  ["Xi wrote in 2021", { speaker: "xi-jinping", said: { from: "2021-01-01", to: "2021-12-31" } }],
  ["— Joe Biden, 15 November 2021", { speaker: "joe-biden", said: { from: "2021-11-15", to: "2021-11-15" } }],
  ["习近平，2021年", { speaker: "xi-jinping", said: { from: "2021-01-01", to: "2021-12-31" } }],
  ["Xi told Biden", { speaker: "xi-jinping" }],
  ["Xi and Biden", {}],
  ["(Hunter Biden)", { stranger: "Hunter Biden" }],
  ["— Winston Churchill, 1941", { stranger: "Winston Churchill", said: { from: "1941-01-01", to: "1941-12-31" } }],
  ["between 2021 and 2022", {}],
  ["nobody at all", {}],
  [`Xi ${"and so on ".repeat(20)}`, {}],
])("the words %j claim %j", (words, claim) => {
  expect(claimIn(words, archive)).toEqual(claim);
});

test.each([
  ["2021", "2021"],
  ["November 2021", "2021-11"],
  ["nov 9, 2021", "2021-11-09"],
  ["2021-11-09", "2021-11-09"],
  ["2021-13", undefined],
  ["lately", undefined],
  ["2021 or 2022", undefined],
])("%j as a time is %j", (typed, time) => {
  expect(parseClaimedTime(typed)).toBe(time);
});

test.each([
  ['check "gain from cooperation and lose"', '"gain from cooperation and lose"'],
  ["Fact-check: gain from cooperation and lose", "gain from cooperation and lose"],
  ["“gain from cooperation and lose”", "“gain from cooperation and lose”"],
  ["did Xi say “gain from cooperation and lose”?", "did Xi say “gain from cooperation and lose”?"],
  ["> gain from cooperation\n> and lose", "> gain from cooperation\n> and lose"],
  ["「合作是唯一正确选择」", "「合作是唯一正确选择」"],
  ["“gain from cooperation and lose” who told this?", "“gain from cooperation and lose”"],
  ['who is the person saying this: "gain from cooperation"', '"gain from cooperation"'],
  ["'today's era is not one of war' whose words", "“today's era is not one of war”"],
  ["«gain from cooperation and lose», said by whom?", "«gain from cooperation and lose»"],
  ["„gain from cooperation and lose“ source please", "„gain from cooperation and lose“"],
  ["“gain from cooperation” is this quote true", "“gain from cooperation”"],
  ["gain from cooperation and lose which leader has told it", "gain from cooperation and lose"],
  ["“gain from cooperation and lose” Modi said this?", "did Modi say “gain from cooperation and lose”"],
  ["check", undefined],
  ["when is the “Quad” summit", undefined],
  ["what did Xi say about cooperation?", undefined],
  ["“Quad”", undefined],
])("in a direct message %j the words to check are %j", (message, words) => {
  expect(parseCheck(message)).toBe(words);
});

test("a message as long as an article is checked", () => {
  expect(parseCheck("word ".repeat(80))).toBe("word ".repeat(80));
});

test("what is as long as a letter is no question about the words beside it", () => {
  const letter = `“gain from cooperation and lose” ${"so ".repeat(100)}who said this?`;
  expect(markedAndAsked(letter)).toBeUndefined();
  expect(markedAndAsked("“gain from cooperation and lose” so who said this?")).toBe("“gain from cooperation and lose”");
});
