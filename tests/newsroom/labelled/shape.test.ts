// The labelled headlines are data: they have the shape that their README tells, and speak only of what the frozen archive has.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addDays, parseEdtf } from "@attache/edtf";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { knownBy } from "#src/archive/known-steps.ts";
import { frozen } from "../../helpers/shipped.ts";

const STATUSES = [
  "floated",
  "agreed",
  "planned",
  "tentative",
  "confirmed",
  "under-way",
  "held",
  "postponed",
  "cancelled",
  "lapsed",
  "none",
] as const;
const KINDS = [
  "summit",
  "meeting",
  "call",
  "visit",
  "talks",
  "conference",
  "statement",
  "agreement",
  "measure",
  "vote",
] as const;

const Published = z.string().regex(/^20\d\d-\d\d-\d\d$/);
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
  proposed: z.strictObject({ participants: z.array(z.string()).min(1), kind: z.enum(KINDS) }).nullable(),
  status: z.enum(STATUSES),
  "status-also": z.array(z.enum(STATUSES)).min(1).optional(),
  date: z.string().nullable(),
  moved: z.literal(true).optional(),
  step: z.string().regex(/^[a-z0-9-]+$/),
  news: z.enum(["new", "known", "contradicts"]).optional(),
  note: z.string().optional(),
});

const half = (name: string) =>
  z.array(LabelledHeadline).parse(parse(readFileSync(join(import.meta.dirname, `${name}.yaml`), "utf8")));
const seen = half("seen");
const unseen = half("unseen");
const labelled = [...seen, ...unseen];
const archive = frozen();

const folded = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

describe("the labelled headlines", () => {
  it("name events and actors that the frozen archive has", () => {
    const named = labelled.flatMap((item) => [item.event, item["archive-later"], ...(item["also-right"] ?? [])]);
    expect(named.filter((id) => id !== null && id !== undefined && !archive.events.has(id))).toEqual([]);
    const actors = labelled.flatMap((item) => [item.country, ...(item.proposed?.participants ?? [])]);
    expect(actors.filter((id) => id !== undefined && !archive.actors.has(id))).toEqual([]);
  });

  it("are tied only to events that were surely known on the day before", () => {
    const early = labelled.filter(({ event, published }) => {
      const found = event === null ? undefined : archive.events.get(event);
      return found !== undefined && knownBy(found, addDays(published, -1)).length === 0;
    });
    expect(early.map(({ title }) => title)).toEqual([]);
  });

  it("say since when the archive has what it did not have then", () => {
    const wrong = labelled.filter((item) => {
      const later = item["archive-later"];
      const from = item["archive-from"];
      if (later === undefined) return from !== undefined;
      return item.event !== null || archive.events.get(later)?.developments[0].known.by !== from;
    });
    expect(wrong.map(({ title }) => title)).toEqual([]);
  });

  it("tell a status and a date only of an event or of what is proposed", () => {
    const idle = labelled.filter(({ event, proposed }) => event === null && proposed === null);
    expect(idle.filter(({ status, date }) => status !== "none" || date !== null)).toEqual([]);
    expect(labelled.filter(({ event, proposed }) => event !== null && proposed !== null)).toEqual([]);
    expect(labelled.filter(({ event, news }) => event === null && news !== undefined)).toEqual([]);
  });

  it("have dates that can be read", () => {
    expect(labelled.filter(({ date }) => date !== null && !parseEdtf(date).ok).map(({ date }) => date)).toEqual([]);
  });

  it("stand once, and not among the archive's sources", () => {
    const titles = labelled.map(({ title }) => folded(title));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    const cited = new Set([...archive.sources.values()].map(({ title }) => folded(title)));
    expect(titles.filter((title) => cited.has(title))).toEqual([]);
  });

  it("keep a step in one half", () => {
    const steps = new Set(seen.map(({ step }) => step));
    expect(unseen.filter(({ step }) => steps.has(step)).map(({ title }) => title)).toEqual([]);
  });
});
