// “Did Zelensky say he's not going”: what somebody said as others tell it, and what is on record in another language.
import { describe, expect, test } from "vitest";
import { compareReported } from "#src/archive/compare/reported-speech.ts";
import { finish } from "#src/archive/steps.ts";
import { render } from "#src/discord/render/render.ts";
import { answer } from "#src/lookup/answers/answer.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { anActor, anArchive, aQuote } from "#tests/helpers/archive.ts";
import { checksOf } from "#tests/helpers/checks.ts";
import { readBody } from "#tests/helpers/fits.ts";
import { frozen, shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(frozen(), "2026-11-29");

function archiveOf(recorded: readonly string[]) {
  const wordings = recorded.map((text) => ({
    text,
    language: "en",
    kind: "verbatim" as const,
    sources: ["embassy"],
  }));
  const china = anActor({ id: "china", name: "China", kind: "state" });
  return anArchive({ actors: [china, anActor({ country: "china" })], quotes: [aQuote({ wordings })] });
}

function verdictOf(text: string, ...recorded: readonly string[]) {
  return checksOf(text, archiveOf(recorded), { speaker: "xi-jinping" })[0]?.findings[0]?.verdict;
}

describe("another pronoun or tense is no other meaning", () => {
  test.each([
    ["he's not going to the port of Odesa", "I'm not going to the port of Odesa."],
    ["he would not go to the port of Odesa", "I will not go to the port of Odesa."],
    ["China does not support a closed grain corridor", "We do not support a closed grain corridor."],
    ["they were winning the fight for grain", "We are winning the fight for grain."],
    ["his country was ready for the grain corridor", "My country is ready for the grain corridor."],
  ])("%j is told of “%s”", (text, recorded) => {
    expect(["paraphrase", "close"]).toContain(verdictOf(text, recorded));
  });

  test.each([
    ["did witkoff say iran does not need to enrich past 3.67", "Paraphrase"],
    ["did Witkoff say Iran doesn't need to enrich past 3.67%", "Paraphrase"],
    ["did witkoff say iran needs to enrich past 3.67", "The contrary"],
    ["did witkoff say russia does not need to enrich past 3.67", "another meaning"],
  ])("a name for a pronoun is whom the quotation is about: “%s” is %s", (text, heading) => {
    const body = readBody(render(shownTo(shipped(), "2026-11-30")(text), shipped(), ENGLISH));
    expect(body.split("\n")[0]).toContain(heading);
  });

  test("what is longer than a sentence that somebody retells is not compared once more in each of its forms", () => {
    const archive = archiveOf(["I'm not going to the port of Odesa."]);
    const claim = { speaker: "xi-jinping" as never };
    const once = "he's not going to the port of Odesa";
    expect(finish(compareReported(once, archive, claim))).toMatchObject({ findings: [{ verdict: "paraphrase" }] });
    expect(finish(compareReported(`${once} `.repeat(10), archive, claim))).toBeUndefined();
  });

  test("a “not” more or less is one", () => {
    expect(verdictOf("he's going to the port of Odesa", "I'm not going to the port of Odesa.")).toBe("other-sense");
    expect(verdictOf("China supports a closed corridor", "We do not support a closed corridor.")).not.toBe(
      "paraphrase",
    );
  });

  test("“would not” and “wouldn't” are the same words", () => {
    expect(verdictOf("It wouldn't go to the port of Odesa", "It would not go to the port of Odesa.")).toBe("verbatim");
    expect(verdictOf("It cannot go to the port of Odesa", "It can't go to the port of Odesa.")).not.toBe("other-sense");
  });
});

test("a part of a sentence that denies it is never shown without the “not”", () => {
  const archive = archiveOf([
    "there is any imminent attempt to close the grain corridor",
    "I do not think there is any imminent attempt to close the grain corridor",
  ]);
  const question = {
    about: "check",
    text: "there is no imminent attempt to close the grain corridor",
    speaker: "xi-jinping",
    page: 0,
  } as const;
  const view = answer(question as never, { archive, today: "2026-11-29", words: ENGLISH } as never);
  expect(readBody(render(view, archive, ENGLISH))).toContain("“I do not think there is any imminent attempt");
});

describe("what is on record in another language is found by what it is about", () => {
  test.each([
    ["did qin gang say cooperation is the only right choice", "qin-only-right-choice-2022"],
    ["did zelensky say ukraine is a beauty", "zelensky-beauty-2022"],
  ])("“%s”", (text, id) => {
    expect(shown(text)).toMatchObject({ kind: "quotes", quotes: [{ id }] });
  });

  test("but not where one of the two denies it", () => {
    expect(shown("did zelensky say ukraine is not a beauty")).not.toMatchObject({ kind: "quotes" });
  });
});
