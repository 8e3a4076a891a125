import { expect, test } from "vitest";
import { anArchive, aQuote } from "#tests/helpers/archive.ts";
import { checksOf } from "#tests/helpers/checks.ts";

/** What /check says of a text, where this is all that is on record. */
function said(text: string, recorded: string, claim: { speaker?: string } = {}) {
  const wordings = [{ text: recorded, language: "en", kind: "verbatim" as const, sources: ["embassy"] }];
  const [check] = checksOf(text, anArchive({ quotes: [aQuote({ wordings })] }), claim);
  const [finding] = check?.findings ?? [];
  return { verdict: finding?.verdict, goesOn: finding?.goesOn, check };
}

test.each([
  ["We will sign the grain agreement", "We will sign the grain agreement if the port of Odesa is opened."],
  ["We will sign the grain agreement", "We will sign the grain agreement, unless the ports are closed again."],
  [
    "The delegation is prepared to travel",
    "The delegation is prepared to travel once the list is agreed. It is short.",
  ],
  ["We accept the border commission", "We accept the border commission only after the troops have left."],
  ["We accept the border commission", "We accept the border commission in no form whatsoever."],
  ["They promised the minister new fighters", "They promised the minister new fighters but not this year."],
  ["prepared to travel to Geneva", "Our delegation is prepared to travel to Geneva as long as nobody shoots."],
  ["We will sign that grain agreement", "We will sign the grain agreement if the port of Odesa is opened."],
])("%j turns the sense of “%s”", (text, recorded) => {
  expect(said(text, recorded).goesOn?.turns).toBe(true);
});

test("the rest is told to the end of its sentence, and no further", () => {
  const { verdict, goesOn } = said(
    "We will sign the grain agreement",
    "We will sign the grain agreement if the port is opened. Nobody doubts it.",
  );
  expect([verdict, goesOn]).toEqual(["verbatim", { rest: "if the port is opened", turns: true }]);
});

test.each([
  ["We will sign the grain agreement", "We will sign the grain agreement in the palace of the Sultan."],
  ["We will sign the grain agreement", "Yes. We will sign the grain agreement without hesitation."],
  ["We will sign the grain agreement", "We will sign the grain agreement once again, as we always did."],
  ["We will sign the grain agreement", "We will sign the grain agreement with Chad not taking part."],
])("%j is cut short in “%s”, and that turns nothing", (text, recorded) => {
  expect(said(text, recorded).goesOn?.turns).toBe(false);
});

test.each([
  ["We will sign the grain agreement.", "We will sign the grain agreement. If not now, then in May."],
  ["We will sign the grain agreement", "We will sign the grain agreement, and nobody will stop us."],
  ["We will sign the grain agreement", "We will sign the grain agreement and open the port of Odesa."],
  ["We will sign the grain agreement", "We will sign the grain agreement – it is not too late."],
  ["the historic grain agreement", "We will sign the historic grain agreement in the palace of the Sultan."],
  ["grain agreement", "We will sign the grain agreement if the port of Odesa is opened."],
  ["We will sign the grain agreement …", "We will sign the grain agreement in the palace of the Sultan."],
])("%j is a whole sentence, clause or phrase of “%s”", (text, recorded) => {
  expect(said(text, recorded).goesOn).toBeUndefined();
});

test.each([
  ["He isn't talking to us, he is talking about us", "He isn't talking about us, he is talking to us"],
  ["We are not with them, we are against them", "We are not against them, we are with them"],
  ["I never spoke to her, I spoke of her", "I never spoke of her, I spoke to her"],
])("%j says the opposite of “%s”: the two sides of a “not” have changed places", (text, recorded) => {
  expect(said(text, recorded).verdict).toBe("other-sense");
});

test("where nothing is found, what has nearly these words and another sense is offered as that", () => {
  const { check } = said(
    "We have reached an agreement",
    "The sad thing is that we have not reached an agreement, and I would have liked one.",
    { speaker: "xi-jinping" },
  );
  expect([check?.findings, check?.near, check?.contrary.length]).toEqual([[], [], 1]);
});

test("what shares no more than half of the main words is not offered as near", () => {
  const recorded = "It was a mistake, frankly, for Peru, with respect to Peru not showing up at the whole conference.";
  expect(said("Peru will not give up the use of nets", recorded).check?.near).toEqual([]);
});
