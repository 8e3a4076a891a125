import { expect, test } from "vitest";
import { readStepYaml } from "#src/newsroom-panel/read-step-yaml.ts";
import { ENGLISH } from "#src/wording/words.ts";
import { frozen } from "#tests/helpers/shipped.ts";

const read = (text: string, inForm: readonly string[] = []) =>
  readStepYaml(text, (key) => inForm.includes(key), { archive: frozen(), words: ENGLISH });

test("what the form has no field for is read as the step has it, what it has a field for as that field", () => {
  const [source = ""] = frozen().sources.keys();
  const text = `status: postponed
confirmed-by: [china]
part-of-day: morning
place: {name: Geneva, country: russia}
date: null
sources: [${source}]`;
  expect(read(text)).toEqual({
    fields: { status: "postponed", date: "none" },
    step: {
      confirmedBy: ["china"],
      partOfDay: "morning",
      place: { name: "Geneva", country: "russia" },
      sources: [{ id: source }],
    },
    faults: [],
  });
  expect(read("  \n")).toEqual({ fields: {}, step: {}, faults: [] });
});

test("each fault is told at its line: of syntax, of the schema, and of ids that the archive has not", () => {
  expect(read("format: virtual\nstatus: cancelt").faults).toEqual([
    expect.stringMatching(/^Line 2: status: “cancelt”: expected one of floated/),
  ]);
  expect(read("note: a\n\nfromat: phone").faults).toEqual([expect.stringMatching(/^Line 3: unknown key “fromat”/)]);
  expect(read("confirmed-by:\n  - china\n  - chnia").faults).toEqual([
    "Line 3: unknown actor “chnia”; did you mean “china”?",
  ]);
  expect(read("note: it is: wrong").faults).toEqual([expect.stringMatching(/^Line 1: /)]);
  expect(read("just words").faults).toHaveLength(1);
});

test("what stands in the form too, and what cannot be changed here, is said to be a fault", () => {
  expect(read("summary: A\nsays: B", ["says"]).faults).toEqual([
    "Line 2: says: stands in the form too; say it in one place",
  ]);
  expect(read("participants: [{actor: china}]").faults).toEqual(["Line 1: participants: cannot be changed here"]);
});
