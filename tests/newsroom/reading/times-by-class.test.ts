// No time is told more exactly than its words, nor for another event than theirs: tables of made-up phrases and headlines, by class.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatEdtf } from "@attache/edtf";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { headlineDate } from "#src/newsroom/reading/headline-date.ts";
import { readOn } from "./read-on.ts";

type Table = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

const table = (name: string) => parse(readFileSync(join(import.meta.dirname, name), "utf8")) as Table;

/** A Wednesday. */
const TODAY = "2026-04-22";

/** The rows that are read otherwise than expected. */
const misread = (rows: Readonly<Record<string, string | null>>, read: (text: string) => string | null) =>
  Object.entries(rows).flatMap(([text, expected]) => {
    const told = read(text);
    return told === expected ? [] : [{ text, told, expected }];
  });

describe("the time of a phrase", () => {
  it.each(Object.entries(table("times-in-phrases.yaml")))("is as wide as its words: %s", (_, rows) => {
    const read = (text: string) => {
      const found = headlineDate(text, { today: TODAY, past: false });
      return found === undefined ? null : formatEdtf(found.date);
    };
    expect(misread(rows, read)).toEqual([]);
  });
});

describe("the time of a headline", () => {
  it.each(Object.entries(table("times-in-headlines.yaml")))(
    "is that of its event, and none of another: %s",
    (key, rows) => {
      const [language = "", day = ""] = key.split(" ");
      expect(misread(rows, (title) => readOn(day, title, { language }).date ?? null)).toEqual([]);
    },
  );

  it("is told of a lead or of what is proposed, and of no mere mention", () => {
    const title = "EU summit on 23 October overshadowed by Trump-Putin meeting in Budapest";
    expect(readOn("2025-10-18", title)).toMatchObject({ lane: "mention", date: undefined });
  });
});
