// One curated file, text in: the records that it holds, each able to say where its parts stand, and every fault.
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from "yaml";
import type * as z from "zod";
import { complaintOf, syntaxComplaint } from "./complaint.ts";
import type { Fault, Spot } from "./faults.ts";

export type Path = readonly (string | number)[];

/** A record that fits its schema. */
export type FileEntry<T> = {
  readonly value: T;
  /** Where the part at `path` stands; the nearest part that exists, when it does not. */
  readonly locate: (path: Path) => Spot;
};

export type ParsedFile<T> = {
  readonly entries: readonly FileEntry<T>[];
  readonly faults: readonly Fault[];
  /** Ids of all records, also of those with faults; undefined when the file could not be read far enough to know. */
  readonly claimed: readonly string[] | undefined;
};

/** A file that is one record (`list: false`) or a list of records. */
export function parseYaml<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  list: boolean,
): ParsedFile<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const spotAt = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  // What follows the first error of syntax is mostly its echo.
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) return broken([{ ...spotAt(error.pos[0]), message: syntaxComplaint(error.message) }]);
  const alias = aliasIn(document);
  if (alias !== undefined)
    return broken([{ ...spotAt(alias), message: "aliases (*name) are not read: write the value out" }]);
  const value: unknown = document.toJS();
  const locate = (path: Path) => spotAt(offsetOf(document.contents, path));
  if (!list) return check(schema, value, locate, []);
  if (!Array.isArray(value)) {
    return broken([{ ...spotAt(0), message: "expected a list: each entry begins with “- id: …”" }]);
  }
  return mergeResults(value.map((item: unknown, index) => check(schema, item, locate, [index])));
}

/** One JSON record a line; blank lines are passed over. */
export function parseJsonl<S extends z.ZodType>(file: string, text: string, schema: S): ParsedFile<z.output<S>> {
  // A file that is just being written again is empty for a moment: its records have not gone.
  if (text.trim() === "")
    return broken([{ file, line: 1, column: 1, message: "is empty; expected one record a line" }]);
  const parts = text.split("\n").map((line, index): ParsedFile<z.output<S>> => {
    if (line.trim() === "") return { entries: [], faults: [], claimed: [] };
    const spot: Spot = { file, line: index + 1, column: 1 };
    try {
      return check(schema, JSON.parse(line) as unknown, () => spot, []);
    } catch (error) {
      return broken([{ ...spot, message: `not JSON: ${error instanceof Error ? error.message : error}` }]);
    }
  });
  return mergeResults(parts);
}

/** Where the first alias stands. An alias can make a small file endlessly large, and hides what a reader should see. */
function aliasIn(document: Document.Parsed): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias(_, node) {
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function check<S extends z.ZodType>(
  schema: S,
  value: unknown,
  locate: (path: Path) => Spot,
  base: Path,
): ParsedFile<z.output<S>> {
  const result = schema.safeParse(value);
  if (result.success) {
    const entry = { value: result.data, locate: (path: Path) => locate([...base, ...path]) };
    return { entries: [entry], faults: [], claimed: recordId(value) };
  }
  const faults = result.error.issues.map((issue) => {
    const path = issue.path.filter((part) => typeof part !== "symbol");
    return { ...locate([...base, ...path, ...mapKeys(issue)]), message: complaintOf(issue, value) };
  });
  return { entries: [], faults, claimed: recordId(value) };
}

function recordId(value: unknown): readonly string[] {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
  return typeof id === "string" ? [id] : [];
}

function broken(faults: readonly Fault[]): ParsedFile<never> {
  return { entries: [], faults, claimed: undefined };
}

/** An unknown key is shown at the key itself. */
function mapKeys(issue: z.core.$ZodIssue): Path {
  return issue.code === "unrecognized_keys" && issue.keys[0] !== undefined ? [issue.keys[0]] : [];
}

function mergeResults<T>(parts: readonly ParsedFile<T>[]): ParsedFile<T> {
  const unknown = parts.some((part) => part.claimed === undefined);
  return {
    entries: parts.flatMap((part) => part.entries),
    faults: parts.flatMap((part) => part.faults),
    claimed: unknown ? undefined : parts.flatMap((part) => part.claimed ?? []),
  };
}

function offsetOf(contents: Node | null, path: Path): number {
  let node: Node | null = contents;
  let offset = contents?.range?.[0] ?? 0;
  for (const part of path) {
    const next = nextStep(node, part);
    if (next === undefined) break;
    offset = next.offset;
    node = next.node;
  }
  return offset;
}

function nextStep(node: Node | null, part: string | number): { node: Node | null; offset: number } | undefined {
  if (isSeq(node)) {
    const item: unknown = node.items[Number(part)];
    return isNode(item) ? { node: item, offset: item.range?.[0] ?? 0 } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(part));
  if (pair === undefined || !isNode(pair.key)) return undefined;
  const value = isNode(pair.value) ? pair.value : null;
  const offset = isScalar(value) && value.value !== null ? value.range?.[0] : pair.key.range?.[0];
  return { node: value, offset: offset ?? 0 };
}
