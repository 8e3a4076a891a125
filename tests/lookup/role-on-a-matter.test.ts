// “Chinese spokesman on the Houston consulate”: what somebody of a state and in an office said on a matter, and no list of those who have the office.
import { expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-12-01");

test.each([
  ["German chancellor on the brain death", "merkel-rundumschlag-2019"],
  ["Kremlin spokesman on the Budapest summit", "peskov-big-homework-2025"],
  ["Chinese spokeswoman on the virtual summit", "hua-agreed-by-both-2021"],
  ["Indian spokesperson on Trump's mediation request", "kumar-no-such-request-2019"],
  ["Omani foreign minister on the fourth round", "albusaidi-rescheduling-2025"],
  ["Australian minister on COP31, quote", "bowen-cannot-have-it-all-2025"],
])("a quotation of one of that state in that office: %s", (text, id) => {
  expect(shown(text)).toMatchObject({
    kind: "quotes",
    quotes: expect.arrayContaining([expect.objectContaining({ id })]),
  });
});

test.each([
  ["Chinese spokesman on the Houston consulate", "houston-consulate-closure-2020"],
  ["what did the Chinese spokesman say on the Houston consulate", "houston-consulate-closure-2020"],
  ["Chinese foreign ministry spokesperson on Pelosi's visit", "pelosi-taipei-2022"],
])("where nobody is quoted, the step by which one of them told it: %s", (text, id) => {
  expect(shown(text)).toMatchObject({ kind: "event", at: { event: { id } }, question: { focus: "told" } });
});

test.each([
  "US spokesman on the balloon",
  "Japanese envoy on the Quad, quote",
  "Turkish spokesman on Sweden joining NATO",
  // Somebody else of the state, or in another office, is none.
  "German minister on the brain death",
])("else that nothing of it is on record: %s", (text) => {
  expect(shown(text)).toMatchObject({ kind: "notice", ofArchive: true });
});

test.each(["who is the Chinese spokesman", "Chinese spokesman on 22 July 2020"])(
  "who has the office is told where no matter is named: %s",
  (text) => {
    expect(shown(text).kind).toBe("office");
  },
);
