// “Lavrov said the Kremlin is "not ready at all" for a meeting”: what stands around words in quotation marks is checked, too.
import { describe, expect, test } from "vitest";
import { shipped } from "#tests/helpers/shipped.ts";
import { shownTo } from "#tests/helpers/shown-to.ts";

const shown = shownTo(shipped(), "2026-11-30");

const verdictOf = (text: string) => {
  const view = shown(text);
  return view.kind === "check" ? view.checks[0]?.findings[0]?.verdict : view.kind;
};

describe("a sentence with quoted words in it", () => {
  test.each([
    'Lavrov said the Kremlin is "not ready at all" for a meeting with Zelensky, correct?',
    'Did Lavrov say the Kremlin was "not ready at all" for a meeting with Zelensky?',
    'Lavrov said it was a bit like talking to a "deaf person", is that right?',
    'Von der Leyen said we have reached a "tipping point", correct?',
  ])("“%s” is garbled, though its quoted words are on record elsewhere", (text) => {
    expect(verdictOf(text)).toBe("garbled");
  });

  test("what denies it is told", () => {
    const view = shown('Trump said Russia "honored the agreement", correct?');
    expect(view).toMatchObject({ kind: "check", checks: [{ findings: [], contrary: [{ denied: true }] }] });
  });

  test.each([
    'Lavrov said Ukraine is "not ready at all" for peace, right?',
    'Macron said the European Union is experiencing "brain death", correct?',
    'Guterres said oil companies are on a "highway to climate hell" with their profits',
  ])("“%s” is on record only by its quoted words", (text) => {
    expect(shown(text)).toMatchObject({ kind: "check", onlyQuoted: true });
  });

  test.each([
    'Biden said China made a "big mistake" by not showing up, correct?',
    'Guterres said we are on a "highway to climate hell", correct?',
    'Did Modi say "mutual trust" about China?',
  ])("“%s” says no more than is on record", (text) => {
    expect(shown(text)).not.toHaveProperty("onlyQuoted");
  });
});

describe("what words are said to be about", () => {
  test.each([
    ['Did Trump say "We didn\'t get there" about Budapest?', "Budapest"],
    ['Did Biden say "big mistake" about Russia not showing up?', "Russia not showing up"],
    ['Did Xi say "play with fire" about Ukraine?', "Ukraine"],
    ['Did Guterres say "highway to climate hell" about nuclear weapons?', "nuclear weapons"],
    ['Did Modi say "today\'s era is not of war" about Gaza?', "Gaza"],
    ['Did Rutte say "daddy has to sometimes use strong language" about Putin?', "Putin"],
  ])("“%s” was said of something else", (text, about) => {
    expect(shown(text)).toMatchObject({
      kind: "check",
      claim: { about },
      checks: [{ findings: [{ verdict: "another-occasion" }] }],
    });
  });

  test.each([
    'Did Rutte say "daddy has to sometimes use strong language" about Trump?',
    'Did Modi say "today\'s era is not of war" about Ukraine?',
    'Did Putin say "it takes one to know one" about Biden?',
    'Did Vance say "quite flexible" about Iran?',
    'Did Zelensky say "months, not years" about the peace summit?',
    'Did Trump say "a total disgrace" about South Africa hosting the G20?',
  ])("“%s” is of that", (text) => {
    const view = shown(text);
    expect(view.kind === "check" ? view.claim.about : view.kind).toBe(undefined);
  });
});
