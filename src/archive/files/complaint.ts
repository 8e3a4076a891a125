// What zod found wrong, in words that a curator can act on.
import type * as z from "zod";
import { nearestWord } from "../../text/edit-distance.ts";

/** `value` is the whole record that was checked; the message names the key but not the place. */
export function complaintOf(issue: z.core.$ZodIssue, value: unknown): string {
  const key = issue.path.findLast((part) => typeof part === "string");
  const text = sentence(issue, valueAt(value, issue.path));
  return key === undefined ? text : `${key}: ${text}`;
}

function sentence(issue: z.core.$ZodIssue, found: unknown): string {
  switch (issue.code) {
    case "invalid_type":
      return found === undefined ? "is missing" : mistyped(issue.expected, found);
    case "invalid_value":
      if (issue.values.length === 1)
        return `${quoteInput(found)}: the only value is ${String(issue.values[0])}; leave the key out otherwise`;
      return `${found === undefined ? "is missing" : quoteInput(found)}: expected one of ${issue.values.join(", ")}`;
    case "unrecognized_keys":
      return `unknown key ${issue.keys.map((key) => `“${key}”`).join(", ")}${hintFor(issue.keys)}`;
    case "invalid_union":
      return found === undefined ? "is missing" : issue.message;
    case "too_small":
    case "too_big":
    case "invalid_format":
    case "custom":
    case "invalid_key":
    case "invalid_element":
    case "not_multiple_of":
      return issue.message;
  }
}

/** YAML's own complaint, with the mend where the usual cause is known. */
export function syntaxComplaint(message: string): string {
  const mend = MENDS.find(([pattern]) => pattern.test(message))?.[1];
  return mend === undefined ? message : `${message}: ${mend}`;
}

const MENDS: readonly (readonly [RegExp, string])[] = [
  [/^Nested mappings/, "put a text that has “: ” in it into quotation marks"],
  [/^Tabs/, "indent with spaces"],
  [/^Map keys must be unique/, "this key stands twice; keep one"],
];

const TYPE_NAMES: Readonly<Record<string, string>> = {
  array: "a list",
  object: "keys with values",
  record: "keys with values",
  string: "text",
  number: "a number",
  boolean: "true or false",
};

function mistyped(expected: string, found: unknown): string {
  const wanted = TYPE_NAMES[expected] ?? expected;
  const is = found === null ? "is empty" : `is ${typeName(found)}`;
  // Bare years are numbers to YAML, and a set in square brackets is a list.
  if (expected === "string" && typeof found === "number") return `${is}: put it in quotation marks, as "${found}"`;
  if (expected === "string" && Array.isArray(found)) return `${is}: put it in quotation marks`;
  return `${is}; expected ${wanted}`;
}

function typeName(value: unknown): string {
  const kind = Array.isArray(value) ? "array" : typeof value;
  return TYPE_NAMES[kind] ?? kind;
}

function hintFor(keys: readonly string[]): string {
  const meant = keys.map((key) => nearestWord(key, UNKNOWN_KEYS)).find((key) => key !== undefined);
  return meant === undefined ? "" : `; did you mean “${meant}”?`;
}

/** Every key of the curated files. */
const UNKNOWN_KEYS = [
  ...["id", "title", "also", "kind", "format", "place", "participants", "topics", "developments", "known", "status"],
  ...[
    "confirmed-by",
    "declined",
    "date",
    "part-of-day",
    "zone",
    "start",
    "end",
    "correction",
    "says",
    "summary",
    "note",
    "sources",
  ],
  ...["name", "country", "actor", "as", "speaker", "said", "occasion", "event", "language", "wordings", "text"],
  ...["family-name", "names", "capital", "offices", "from", "to", "publisher", "published", "url"],
  ...["every", "state", "sure", "dates", "terms"],
];

function quoteInput(value: unknown): string {
  return typeof value === "string" ? `“${value}”` : value === null ? "is empty" : String(value);
}

/** What stands at `path` of a value that was read from a file; undefined when nothing does. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value;
  for (const part of path) {
    if (typeof here !== "object" || here === null) return undefined;
    here = Reflect.get(here, part) as unknown;
  }
  return here;
}
