// A long YAML list, parsed entry by entry: those that stood in it before, as they are, are not parsed again.
import { hash } from "node:crypto";
import { isNode, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type * as z from "zod";
import type { Path, Spot } from "./faults.ts";
import { entriesOfList, type ListEntry } from "./list-entries.ts";
import { aliasIn, checkRecord, mergeResults, offsetOf, type ParsedFile, parseYaml } from "./parse-file.ts";

type ParsedEntry<T> = {
  readonly value: unknown;
  readonly result: z.ZodSafeParseResult<T>;
  /** Where a part stands; the line counts from 0 at the beginning of the entry. */
  readonly spot: (path: Path) => Pick<Spot, "line" | "column">;
  readonly breaks: number;
  readonly key: string;
};

/** More unknown entries than these are parsed faster as a whole. */
const MAX_ALONE = 50;

/** Reads the texts that one file has in turn; the result is that of `parseYaml`. `find`: the record that an entry is known to be, by its hash. */
export function createListParser<S extends z.ZodType>(
  file: string,
  schema: S,
  find: (key: string) => z.output<S> | undefined = () => undefined,
): (text: string) => ParsedFile<z.output<S>> {
  let before: ReadonlyMap<string, ParsedEntry<z.output<S>>> = new Map();
  return (text) => {
    const items = entriesOfList(text) ?? [];
    const known = foundAmong(text, items, (own) => before.get(own) ?? foundEntry(own, schema, find));
    const unknown = items.filter(({ start, end }) => !known.has(text.slice(start, end)));
    const read = unknown.length > MAX_ALONE ? itemsOfWhole(text, items, schema) : itemsAlone(text, unknown, schema);
    // The whole says best what is wrong with its syntax.
    if (items.length === 0 || read === undefined) return parseYaml(file, text, schema, true);
    const now = new Map<string, ParsedEntry<z.output<S>>>();
    const parts: ParsedFile<z.output<S>>[] = [];
    let line = breaksIn(text.slice(0, items[0]?.start));
    for (const { start, end } of items) {
      const own = text.slice(start, end);
      const item = read.get(own) ?? known.get(own);
      if (item === undefined) throw new Error(`${file}: an entry of the list was not read`);
      now.set(own, item);
      const first = line;
      const locate = (path: Path): Spot => {
        const { line: below, column } = item.spot(path);
        return { file, line: first + below + 1, column };
      };
      parts.push(checkRecord(item.result, schema, item.value, locate, item.key));
      line += item.breaks;
    }
    before = now;
    return mergeResults(parts);
  };
}

function foundAmong<T>(
  text: string,
  items: readonly ListEntry[],
  find: (own: string) => ParsedEntry<T> | undefined,
): ReadonlyMap<string, ParsedEntry<T>> {
  const known = new Map<string, ParsedEntry<T>>();
  for (const { start, end } of items) {
    const own = text.slice(start, end);
    const entry = find(own);
    if (entry !== undefined) known.set(own, entry);
  }
  return known;
}

/** Where its parts stand is looked up when somebody asks. */
function foundEntry<S extends z.ZodType>(
  own: string,
  schema: S,
  find: (key: string) => z.output<S> | undefined,
): ParsedEntry<z.output<S>> | undefined {
  const key = hash("sha256", own, "base64");
  const value = find(key);
  if (value === undefined) return undefined;
  const spot = (path: Path) =>
    itemsAlone(own, [{ start: 0, end: own.length }], schema)
      ?.get(own)
      ?.spot(path) ?? { line: 0, column: 1 };
  return { value, result: { success: true, data: value }, spot, breaks: breaksIn(own), key };
}

type Read<T> = ReadonlyMap<string, ParsedEntry<T>> | undefined;

/** Undefined when a text is not one entry by itself. */
function itemsAlone<S extends z.ZodType>(text: string, items: readonly ListEntry[], schema: S): Read<z.output<S>> {
  const read = new Map<string, ParsedEntry<z.output<S>>>();
  for (const { start, end } of items) {
    const own = text.slice(start, end);
    const [item, more] = itemsOfWhole(own, [{ start: 0, end: own.length }], schema) ?? [];
    if (item === undefined || more !== undefined) return undefined;
    read.set(...item);
  }
  return read;
}

/** Undefined when the text is not a list of just these entries. */
function itemsOfWhole<S extends z.ZodType>(text: string, items: readonly ListEntry[], schema: S): Read<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  if (document.errors.length + document.warnings.length > 0 || aliasIn(document) !== undefined) return undefined;
  const { contents } = document;
  const values: unknown = document.toJS();
  if (!isSeq(contents) || !Array.isArray(values) || values.length !== items.length) return undefined;
  const read = new Map<string, ParsedEntry<z.output<S>>>();
  for (const [index, { start, end }] of items.entries()) {
    const node = contents.items[index];
    if (!isNode(node) || !isInsideSpan(node, start, end)) return undefined;
    const own = text.slice(start, end);
    const top = lines.linePos(start).line;
    const spot = (path: Path) => {
      const { line, col } = lines.linePos(offsetOf(node, path));
      return { line: Math.max(line - top, 0), column: Math.max(col, 1) };
    };
    const value: unknown = values[index];
    read.set(own, {
      value,
      result: schema.safeParse(value),
      spot,
      breaks: breaksIn(own),
      key: hash("sha256", own, "base64"),
    });
  }
  return read;
}

function isInsideSpan({ range }: Node, start: number, end: number): boolean {
  return range != null && range[0] >= start && range[1] <= end;
}

function breaksIn(text: string): number {
  return text.split("\n").length - 1;
}
