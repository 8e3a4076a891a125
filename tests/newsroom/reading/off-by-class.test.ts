// What is called off or put off, in the words of newspapers, and what only sounds so: a table of made-up headlines.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readOn } from "./read-on.ts";

const TABLE = parse(readFileSync(join(import.meta.dirname, "steps-in-headlines.yaml"), "utf8")) as Readonly<
  Record<string, Readonly<Record<string, string | null>>>
>;

describe("what is off", () => {
  it.each(Object.entries(TABLE))("is told from what is not (%s)", (key, rows) => {
    const [language = "", day = ""] = key.split(" ");
    const misread = Object.entries(rows).flatMap(([title, expected]) => {
      const { status = null } = readOn(day, title, { language });
      return status === expected ? [] : [{ title, status, expected }];
    });
    expect(misread).toEqual([]);
  });

  it("is open where it is only threatened, wished for or feared: a lead without a status", () => {
    for (const title of [
      "Trump plans to cancel Budapest summit with Putin",
      "Rubio recommends cancelling Budapest summit",
      "Budapest summit cancellation looms",
    ])
      expect(readOn("2025-10-20", title)).toMatchObject({ lane: "lead", status: undefined });
  });
});
