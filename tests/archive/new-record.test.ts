import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatEdtf } from "@attache/edtf";
import { expect, test } from "vitest";
import * as z from "zod";
import { EdtfField } from "#src/archive/fields.ts";
import { jsonSchemas } from "#src/archive/files/json-schemas.ts";
import { newRecord } from "#src/archive/files/new-record.ts";
import { parseYaml } from "#src/archive/files/parse-file.ts";
import { EventFile, QuoteFile } from "#src/archive/schema.ts";
import { DATA, shipped } from "#tests/helpers/shipped.ts";

const IDS = {
  events: new Set(["taken"]),
  quotes: new Set<string>(),
  actors: new Set(["xi-jinping", "joe-biden"]),
  topics: new Set(["us-china"]),
  sources: new Set(["wire-2021"]),
};

/** A curator who gives these answers in turn, and remembers what he was told. */
function curator(answers: readonly string[]) {
  const left = [...answers];
  const told: string[] = [];
  const ask = (question: string) => {
    const answer = left.shift();
    if (answer === undefined) throw new Error(`no answer prepared for “${question}”`);
    return Promise.resolve(answer);
  };
  return { ask, tell: (text: string) => void told.push(text), told };
}

test("the answers of a curator make an event file that its schema accepts", async () => {
  const { ask, tell } = curator([
    "new-talks-2027",
    "New talks",
    "talks",
    "xi-jinping, joe-biden",
    "us-china",
    "2027-01-10",
    "planned",
    "[2027-03-01..2027-03-07]",
    "",
    "They aim for March.",
    "wire-2021",
  ]);
  const { path, text } = await newRecord("event", IDS, ask, tell);
  expect(path).toBe("events/new-talks-2027.yaml");
  expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/schemas\/events\.json\n/);
  const parsed = parseYaml(path, text, EventFile, false);
  expect(parsed.faults).toEqual([]);
  expect(parsed.entries[0]?.value.developments[0]?.date?.kind).toBe("one-of");
});

test("a wrong answer is explained and asked for again", async () => {
  const { ask, tell, told } = curator([
    "Bad Id",
    "taken",
    "fresh",
    "xi-jinpin",
    "xi-jinping",
    "2021-11-09",
    "A letter",
    "",
    "Some words",
    "en",
    "verbatm",
    "verbatim",
    "wire-2021",
    "verified",
  ]);
  const { path, text } = await newRecord("quote", { ...IDS, quotes: new Set(["taken"]) }, ask, tell);
  expect(told).toEqual([
    "This is needed in the form shown.",
    "“taken” is taken.",
    "“xi-jinpin” is not known; did you mean “xi-jinping”?",
    expect.stringMatching(/^One of: verbatim/),
  ]);
  expect(parseYaml(path, text, QuoteFile, false).faults).toEqual([]);
});

test.each(Object.entries(jsonSchemas()))(
  "data/schemas/%s is what the schemas say; npm run data -- schemas writes it",
  (name, text) => {
    expect(readFileSync(join(DATA, "schemas", name), "utf8")).toBe(text);
  },
);

test("an editor is told as it is typed that words are no date, and is left alone with any date of the archive", () => {
  const { pattern = "" } = z.toJSONSchema(EdtfField, { io: "input" });
  const isDate = new RegExp(pattern, "u");
  for (const text of ["next week", "tomorrow", "June 2026", "4 июня", "", ".."]) expect(isDate.test(text)).toBe(false);
  const dates = [...shipped().events.values()].flatMap(({ developments }) =>
    developments.flatMap(({ date }) => (date == null ? [] : formatEdtf(date))),
  );
  expect(dates.filter((text) => !isDate.test(text))).toEqual([]);
});
