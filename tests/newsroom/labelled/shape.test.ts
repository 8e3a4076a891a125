// The labelled headlines are data: they have the shape that their README tells, and speak only of what the frozen archive has.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addDays, parseEdtf } from "@attache/edtf";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { knownBy } from "#src/archive/known-steps.ts";
import { EVENT_KINDS, STATUSES } from "#src/archive/vocabulary.ts";
import { frozen, otherArchive } from "../../helpers/shipped.ts";

const Published = z.string().regex(/^20\d\d-\d\d-\d\d$/);
const StatusOrNone = z.enum([...STATUSES, "none"]);
const LabelledHeadline = z.strictObject({
  title: z.string().min(5).max(300),
  publisher: z.string().min(2),
  published: Published,
  link: z.url().optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .optional(),
  kind: z.enum(["official", "agency"]).optional(),
  country: z.string().optional(),
  event: z.string().nullable(),
  "also-right": z.array(z.string()).min(1).optional(),
  "archive-later": z.string().optional(),
  "archive-from": Published.optional(),
  proposed: z.strictObject({ participants: z.array(z.string()).min(1), kind: z.enum(EVENT_KINDS) }).nullable(),
  status: StatusOrNone,
  "status-also": z.array(StatusOrNone).min(1).optional(),
  date: z.string().nullable(),
  moved: z.literal(true).optional(),
  step: z.string().regex(/^[a-z0-9-]+$/),
  news: z.enum(["new", "known", "contradicts"]).optional(),
  "news-also": z
    .array(z.enum(["new", "known", "contradicts"]))
    .min(1)
    .optional(),
  says: z.string().min(2).nullable().optional(),
  "says-also": z.array(z.string().min(2).nullable()).min(1).optional(),
  note: z.string().optional(),
});

const half = (name: string) =>
  z.array(LabelledHeadline).parse(parse(readFileSync(join(import.meta.dirname, `${name}.yaml`), "utf8")));
const seenHalf = half("seen");
const unseenHalf = half("unseen");
const realOnes = [...seenHalf, ...unseenHalf];
const writtenOnes = [half("written-seen"), half("written-aside")];
const terseOnes = [half("terse-seen"), half("terse-aside")];
const allLabelled = [
  ...realOnes,
  ...writtenOnes.flat(),
  ...terseOnes.flat(),
  ...half("hands-seen"),
  ...half("hands-e-seen"),
  ...half("hands-f-unseen"),
  ...half("hands-g-seen"),
  ...half("hands-h-seen"),
  ...half("hands-i-seen"),
  ...half("hands-j-seen"),
  ...half("hands-j-unseen"),
];
const archive = frozen();
const of2013 = half("hands-2013-seen");

/** Each set with the archive of which it speaks. */
const SETS = [
  { of: "2026", items: allLabelled, archive },
  { of: "2013", items: of2013, archive: otherArchive("archive-of-2013") },
] as const;

const folded = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

describe.each(SETS)("the labelled headlines on the archive of $of", ({ items, archive: own }) => {
  it("name events and actors that it has", () => {
    const named = items.flatMap((item) => [item.event, item["archive-later"], ...(item["also-right"] ?? [])]);
    expect(named.filter((id) => id !== null && id !== undefined && !own.events.has(id))).toEqual([]);
    const actors = items.flatMap((item) => [item.country, ...(item.proposed?.participants ?? [])]);
    expect(actors.filter((id) => id !== undefined && !own.actors.has(id))).toEqual([]);
  });

  it("are tied only to events that were surely known on the day before", () => {
    const early = items.filter(({ event, published }) => {
      const found = event === null ? undefined : own.events.get(event);
      return found !== undefined && knownBy(found, addDays(published, -1)).length === 0;
    });
    expect(early.map(({ title }) => title)).toEqual([]);
  });

  it("tell a status and a date only of an event or of what is proposed", () => {
    const idle = items.filter(({ event, proposed }) => event === null && proposed === null);
    expect(idle.filter(({ status, date }) => status !== "none" || date !== null)).toEqual([]);
    expect(items.filter(({ event, proposed }) => event !== null && proposed !== null)).toEqual([]);
    expect(items.filter(({ event, news }) => event === null && news !== undefined)).toEqual([]);
  });

  it("have dates that can be read", () => {
    expect(items.filter(({ date }) => date !== null && !parseEdtf(date).ok).map(({ date }) => date)).toEqual([]);
  });

  it("stand once, and not among the archive's sources", () => {
    const titles = items.map(({ title }) => folded(title));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    const cited = new Set([...own.sources.values()].map(({ title }) => folded(title)));
    expect(titles.filter((title) => cited.has(title))).toEqual([]);
  });
});

describe("the labelled headlines", () => {
  it("say since when the archive has what it did not have then", () => {
    const wrong = allLabelled.filter((item) => {
      const later = item["archive-later"];
      const from = item["archive-from"];
      if (later === undefined) return from !== undefined;
      return item.event !== null || archive.events.get(later)?.developments[0]?.known.by !== from;
    });
    expect(wrong.map(({ title }) => title)).toEqual([]);
  });

  it("keep a step in one half", () => {
    for (const [one = [], other = []] of [[seenHalf, unseenHalf], writtenOnes, terseOnes]) {
      const steps = new Set(one.map(({ step }) => step));
      expect(other.filter(({ step }) => steps.has(step)).map(({ title }) => title)).toEqual([]);
    }
  });

  it("are at least as many, of every class and in either half, as the README says", () => {
    for (const [items, least] of [
      [realOnes, { all: 630, event: 310, proposed: 110, nothing: 200, languages: 64 }],
      [seenHalf, { all: 310, event: 145, proposed: 60, nothing: 100, languages: 35 }],
      [unseenHalf, { all: 315, event: 165, proposed: 50, nothing: 100, languages: 28 }],
    ] as const) {
      expect(items.length).toBeGreaterThanOrEqual(least.all);
      expect(items.filter(({ event }) => event !== null).length).toBeGreaterThanOrEqual(least.event);
      expect(items.filter(({ proposed }) => proposed !== null).length).toBeGreaterThanOrEqual(least.proposed);
      const nothing = items.filter(({ event, proposed }) => event === null && proposed === null);
      expect(nothing.length).toBeGreaterThanOrEqual(least.nothing);
      expect(items.filter(({ language }) => language !== undefined).length).toBeGreaterThanOrEqual(least.languages);
    }
    for (const items of writtenOnes) {
      expect(items.filter(({ event }) => event !== null).length).toBeGreaterThanOrEqual(85);
      expect(items.filter(({ proposed }) => proposed !== null).length).toBeGreaterThanOrEqual(15);
      expect(items.filter(({ event, proposed }) => event === null && proposed === null).length).toBeGreaterThan(50);
    }
    const told = Map.groupBy(
      realOnes.filter(({ event, proposed }) => event !== null || proposed !== null),
      ({ step }) => step,
    );
    const often = [...told.values()].filter((items) => new Set(items.map(({ publisher }) => publisher)).size >= 3);
    expect(often.length).toBeGreaterThanOrEqual(25);
  });
});
