// Values as YAML text that gives them back, in the archive's own hand: plain where that is safe, one line each.
import { parse } from "yaml";

/** What can stand in a record before it is read: texts, null, true, lists and keys with values. */
export type PlainValue =
  | string
  | true
  | null
  | readonly PlainValue[]
  | { readonly [key: string]: PlainValue | undefined };

export type PlainRecord = { readonly [key: string]: PlainValue | undefined };

/** The lines of a record, without indentation; keys in their order, those that are undefined left out. */
export function yamlLines(record: PlainRecord): readonly string[] {
  return Object.entries(record).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (!isListOfRecords(value)) return [`${key}: ${flowText(value, "block")}`];
    // People stand on a line each; what has sentences has a line for each key.
    const items = key === "participants" ? value.map((item) => [flowText(item, "block")]) : value.map(yamlLines);
    return [`${key}:`, ...items.flatMap((lines) => asItem(lines).map((line) => `  ${line}`))];
  });
}

/** The lines of an entry of a list; the dash and the keys below it take two places. */
export function asItem(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

function isListOfRecords(value: PlainValue): value is readonly PlainRecord[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every((item) => typeof item === "object" && item !== null && !Array.isArray(item));
}

/** A value on one line. `inside`: what a comma or a bracket would end. */
export function flowText(value: PlainValue, inside: "block" | "flow"): string {
  if (value === null) return "null";
  if (value === true) return "true";
  if (typeof value === "string") return yamlString(value, inside);
  if (Array.isArray(value)) return `[${value.map((item: PlainValue) => flowText(item, "flow")).join(", ")}]`;
  const pairs = Object.entries(value).flatMap(([key, part]) =>
    part === undefined ? [] : [`${key}: ${flowText(part, "flow")}`],
  );
  return `{ ${pairs.join(", ")} }`;
}

/** Read as no text by YAML 1.2 or by 1.1, which other tools still read: words for yes, no and nothing, numbers, clock times. */
const OTHER_THAN_TEXT =
  /^(?:~|null|true|false|yes|no|on|off|y|n|<<|=|[-+]?\.(?:inf|nan)|[-+]?[\d.][\d_,.:]*(?:e[-+]?\d*)?|[-+]?0[xob][\da-f_]*)$/i;

/** An indicator at the beginning; “: ”, “ #”, or a colon at the end; white space around it. */
const NEEDS_QUOTES = /^[-?:,[\]{}#&*!|>'"%@`~\s]|:(?:\s|$)|\s#|\s$/;

/** Signs that cannot be seen, and would be read otherwise or not at all; joiners belong to words and pictures. */
const INVISIBLE_SIGNS = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** One text as a plain scalar, or in double quotation marks. */
export function yamlString(text: string, inside: "block" | "flow" = "block"): string {
  const isPlain =
    text !== "" &&
    !OTHER_THAN_TEXT.test(text) &&
    !NEEDS_QUOTES.test(text) &&
    text.search(INVISIBLE_SIGNS) < 0 &&
    (inside === "block" || !/[,[\]{}:]/.test(text)) &&
    isReadAs(text, text);
  return isPlain ? text : doubleQuoted(text);
}

function doubleQuoted(text: string): string {
  // What JSON escapes, YAML reads; the rest that nobody can see is written out in the same way.
  return JSON.stringify(text).replace(INVISIBLE_SIGNS, (sign) =>
    Array.from(
      { length: sign.length },
      (_, index) => `\\u${sign.charCodeAt(index).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}

function isReadAs(yaml: string, text: string): boolean {
  try {
    return parse(`- ${yaml}`)?.[0] === text;
  } catch {
    return false;
  }
}
