// A long YAML list, parsed entry by entry: those that stood in it before, as they are, are not parsed again.
import { hash } from "node:crypto";
import { isNode, isSeq, LineCounter, parseDocument } from "yaml";
import type * as z from "zod";
import type { Steps } from "../steps.ts";
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

/**
 * Reads the texts that one file has in turn, an entry a step; the result is that of `parseYaml`. `find`: the record that an entry is known to be, by
 * its hash.
 */
export function createListParser<S extends z.ZodType>(
  file: string,
  schema: S,
  find: (key: string) => z.output<S> | undefined = () => undefined,
): (text: string) => Steps<ParsedFile<z.output<S>>> {
  let before: ReadonlyMap<string, ParsedEntry<z.output<S>>> = new Map();
  return function* parseList(text) {
    const items = entriesOfList(text) ?? [];
    const read = yield* readEntries(text, items, schema, (own) => before.get(own) ?? foundEntry(own, schema, find));
    // The whole says best what is wrong with its syntax.
    if (items.length === 0 || read === undefined) return parseYaml(file, text, schema, true);
    const parts: ParsedFile<z.output<S>>[] = [];
    let line = breaksIn(text.slice(0, items[0]?.start));
    for (const { start, end } of items) {
      const own = text.slice(start, end);
      const item = read.get(own);
      if (item === undefined) throw new Error(`${file}: an entry of the list was not read`);
      const first = line;
      const locate = (path: Path): Spot => {
        const { line: below, column } = item.spot(path);
        return { file, line: first + below + 1, column };
      };
      parts.push(checkRecord(item.result, schema, item.value, locate, item.key));
      line += item.breaks;
      yield;
    }
    before = read;
    return mergeResults(parts);
  };
}

type Read<T> = ReadonlyMap<string, ParsedEntry<T>> | undefined;

/** By their texts; undefined when one of them is not an entry by itself. `find`: what is known of one. */
function* readEntries<S extends z.ZodType>(
  text: string,
  items: readonly ListEntry[],
  schema: S,
  find: (own: string) => ParsedEntry<z.output<S>> | undefined,
): Steps<Read<z.output<S>>> {
  const read = new Map<string, ParsedEntry<z.output<S>>>();
  for (const { start, end } of items) {
    const own = text.slice(start, end);
    const entry = read.get(own) ?? find(own) ?? entryAlone(own, schema);
    if (entry === undefined) return undefined;
    read.set(own, entry);
    yield;
  }
  return read;
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
  const spot = (path: Path) => entryAlone(own, schema)?.spot(path) ?? { line: 0, column: 1 };
  return { value, result: { success: true, data: value }, spot, breaks: breaksIn(own), key };
}

/** Undefined when the text is not a list of just one entry. */
function entryAlone<S extends z.ZodType>(own: string, schema: S): ParsedEntry<z.output<S>> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(own, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  if (document.errors.length + document.warnings.length > 0 || aliasIn(document) !== undefined) return undefined;
  const { contents } = document;
  const values: unknown = document.toJS();
  if (!isSeq(contents) || !Array.isArray(values) || values.length !== 1) return undefined;
  const [node] = contents.items;
  if (!isNode(node)) return undefined;
  const value: unknown = values[0];
  const spot = (path: Path) => {
    const { line, col } = lines.linePos(offsetOf(node, path));
    return { line: Math.max(line - 1, 0), column: Math.max(col, 1) };
  };
  return { value, result: schema.safeParse(value), spot, breaks: breaksIn(own), key: hash("sha256", own, "base64") };
}

function breaksIn(text: string): number {
  return text.split("\n").length - 1;
}
