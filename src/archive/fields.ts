// The kinds of single values that curated files are made of.

import { type Edtf, earliest, latest, parseEdtf } from "@attache/edtf";
import * as z from "zod";
import { remembered } from "../text/remembered.ts";
import { type Known, knownOn } from "./known.ts";

/** A kebab-case name, stable for ever; short enough to travel in a button with its question. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is kebab-case: small letters, digits and single hyphens")
  .max(60, "an id has at most 60 characters");

/** One text in memory for all records that name the same. */
export const sharedId = remembered((id) => id);

/** The same for words of a list, and for tags of languages. */
export const sharedWord = remembered((word) => word);

/** One word of a list. */
export const Word = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words).overwrite((word) => sharedWord(word) as typeof word);

const SharedId = Id.overwrite(sharedId);

/**
 * Ids of records. The brands are for the compiler alone: only a record, or text that was checked here, has one, so a name
 * that somebody typed never passes for an id.
 */
export const EventId = Id.brand<"EventId">();
export const QuoteId = Id.brand<"QuoteId">();
export const ActorId = SharedId.brand<"ActorId">();
export const TopicId = SharedId.brand<"TopicId">();
export const SourceId = SharedId.brand<"SourceId">();

export type EventId = z.output<typeof EventId>;
export type QuoteId = z.output<typeof QuoteId>;
export type ActorId = z.output<typeof ActorId>;
export type TopicId = z.output<typeof TopicId>;
export type SourceId = z.output<typeof SourceId>;

/** A letter, a digit, a mark or a sign; a zero-width space or a joiner alone is none. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

export const LineField = (max: number) =>
  z
    .string()
    .trim()
    .min(1, "must not be empty")
    .max(max, `at most ${max} characters`)
    .refine((text) => !text.includes("\n"), "must be one line")
    .refine((text) => text === "" || VISIBLE.test(text), "has nothing but signs that nobody sees");

/**
 * What an editor can check while YAML is typed: only signs of EDTF, and a digit among them. Whether the
 * day exists is told when the archive is read.
 */
const EdtfText = z.string().meta({ pattern: "^(?=.*[0-9])[0-9XYZTSE.,:/~?%+\\[\\]{} -]+$" });

/** `parseEdtf` with a memory: days recur. */
export const readDate = remembered(parseEdtf);

/** Where the texts of files, and of the store, become EDTF values: whatever lies behind it holds the value. */
export const EdtfField = EdtfText.transform((text, context) => {
  const parsed = readDate(text);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: "custom", message: parsed.message });
  return z.NEVER;
});

export const InstantField = z.iso.datetime({
  offset: true,
  error: "an instant is written YYYY-MM-DDTHH:MM:SS with Z or an offset",
});

/** What a file and the store hold, read into its bounds. A refusal says what to write instead. */
export const KnownField = EdtfText.transform((text, context): Known => {
  const read = readKnown(text);
  if (typeof read !== "string") return read;
  context.addIssue({ code: "custom", message: read });
  return z.NEVER;
});

/** What was read, or why it is refused. */
export const readKnown = remembered((written): Known | string => {
  const text = written.trim();
  if (text.includes("T")) {
    const instant = InstantField.safeParse(text);
    if (!instant.success) return instant.error.issues[0]?.message ?? "";
    return { ...knownOn(text.slice(0, 10)), at: text };
  }
  const parsed = readDate(text);
  if (!parsed.ok) return parsed.message;
  const claim = parsed.value;
  const by = latest(claim);
  if (claim.kind === "interval") return `${text} lasts, and it became known on one day: write ${oneDayOf(text)}`;
  if (by === undefined) return `${text} has no last day: write the day by which it was known at the latest`;
  if (!isOneDay(claim)) return `${text} is not a day, a month or one day of a set: write ${oneOfDays(claim)}`;
  return { claim, at: undefined, from: earliest(claim), by };
});

/** A qualifier would say no more than a set does, and less exactly. */
function isOneDay(claim: Edtf): boolean {
  if (claim.kind === "one-of") return true;
  return (claim.kind === "day" || claim.kind === "month" || claim.kind === "day-of-month") && claim.qualifier === "";
}

function oneDayOf(interval: string): string {
  return `"[${interval.split("/").join("..")}]"`;
}

function oneOfDays(claim: Edtf): string {
  const [from = "", by = ""] = [earliest(claim), latest(claim)];
  return from === by ? `${by}, or "[..${by}]" for that day at the latest` : `"[${from}..${by}]"`;
}

const isZone = remembered((zone) => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
});

export const Zone = z.string().refine(isZone, "not an IANA time zone, such as America/New_York");
export const Language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "a language is a BCP 47 tag, such as en or zh")
  .overwrite(sharedWord);
