// The kinds of single values that curated files are made of.

import { parseEdtf } from "@attache/edtf";
import * as z from "zod";

/** A kebab-case name, stable for ever; short enough to travel in a button with its question. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is kebab-case: small letters, digits and single hyphens")
  .max(60, "an id has at most 60 characters");

export const LineField = (max: number) =>
  z
    .string()
    .trim()
    .min(1, "must not be empty")
    .max(max, `at most ${max} characters`)
    .refine((text) => !text.includes("\n"), "must be one line");

/** Where the texts of files, and of the store, become EDTF values: whatever lies behind it holds the value. */
export const EdtfField = z.string().transform((text, context) => {
  const parsed = parseEdtf(text);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: "custom", message: parsed.message });
  return z.NEVER;
});

export const DayText = z.iso.date("a day is written YYYY-MM-DD");
export const InstantField = z.iso.datetime({
  offset: true,
  error: "an instant is written YYYY-MM-DDTHH:MM:SS with Z or an offset",
});
export const DayOrInstant = z.union(
  [DayText, InstantField],
  "a day is written YYYY-MM-DD, an instant YYYY-MM-DDTHH:MM:SS with an offset",
);

export const Zone = z.string().refine(isZone, "not an IANA time zone, such as America/New_York");
export const Language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "a language is a BCP 47 tag, such as en or zh");

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
