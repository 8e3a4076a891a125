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
import { complaintOf, syntaxComplaint, valueAt } from "./complaint.ts";
import type { Fault, Path, Spot } from "./faults.ts";
import { type Salvaged, salvage, soundnessOf } from "./salvage.ts";

/** A record that fits its schema. */
export type FileEntry<T> = {
  readonly value: T;
  /** Where the part at `path` stands; the nearest part that exists, when it does not. */
  readonly locate: (path: Path) => Spot;
  /** The SHA-256 of the text that it stood in; undefined where that was not noted. */
  readonly key?: string | undefined;
};

/** A record as far as it could be read. */
export type Draft<T> = {
  readonly value: Salvaged<T>;
  readonly locate: FileEntry<T>["locate"];
  /** Whether what stands, or is absent, at `path` (with the keys of the file) is what its author meant. */
  readonly isSound: (path: Path) => boolean;
};

export type ParsedFile<T> = {
  readonly entries: readonly FileEntry<T>[];
  /** All records in the order of the file, those with faults too. */
  readonly drafts: readonly Draft<T>[];
  readonly faults: readonly Fault[];
  /**
   * Ids that the records have or may be meant to have, also those with faults; undefined when the file, or the id of a
   * record in it, could not be read.
   */
  readonly claimed: readonly string[] | undefined;
  /** The SHA-256 of all its bytes; undefined where that was not noted. */
  readonly key?: string | undefined;
};

/** A file that is one record (`list: false`, whose `key` it is) or a list of records. */
export function parseYaml<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  list: boolean,
  key?: string,
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
  if (!list) return checkRecord(schema.safeParse(value), schema, value, locate, key);
  if (!Array.isArray(value)) {
    return broken([{ ...spotAt(0), message: "expected a list: each entry begins with “- id: …”" }]);
  }
  return mergeResults(
    value.map((item: unknown, index) =>
      checkRecord(schema.safeParse(item), schema, item, (path) => locate([index, ...path])),
    ),
  );
}

/** Where the first alias stands. An alias can make a small file endlessly large, and hides what a reader should see. */
export function aliasIn(document: Document.Parsed): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias(_, node) {
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** `result` is what the schema said of `value`, one record; `key` that of its entry. */
export function checkRecord<S extends z.ZodType>(
  result: z.ZodSafeParseResult<z.output<S>>,
  schema: S,
  value: unknown,
  at: (path: Path) => Spot,
  key?: string,
): ParsedFile<z.output<S>> {
  const claimed = idsOf(value);
  if (result.success) {
    const whole = soundRecord(result.data, at, key);
    return { entries: [whole], drafts: [whole], faults: [], claimed };
  }
  const { issues } = result.error;
  const faults = issues.map((issue) => {
    const path = issue.path.filter((part) => typeof part !== "symbol");
    return { ...at([...path, ...mapKeys(issue)]), message: complaintOf(issue, value) };
  });
  const draft = { value: salvage(schema, value), locate: at, isSound: soundnessOf(value, issues) };
  return { entries: [], drafts: [draft], faults, claimed };
}

/** The same of a record that has passed before. */
export function passedRecord<S extends z.ZodType>(
  record: z.output<S>,
  schema: S,
  at: (path: Path) => Spot,
  key: string,
): ParsedFile<z.output<S>> {
  return checkRecord({ success: true, data: record }, schema, record, at, key);
}

/** A record that fits its schema. It is all that can be salvaged of it, which TypeScript cannot see of any schema. */
function soundRecord<T>(value: T, locate: FileEntry<T>["locate"], key?: string): FileEntry<T> & Draft<T> {
  return { value, locate, isSound: isAlwaysSound, key } as FileEntry<T> & Draft<T>;
}

export const isAlwaysSound = () => true;

/** The id as it is written, and as it would be in kebab-case: where it is the fault, others may name what was meant. */
function idsOf(value: unknown): readonly string[] | undefined {
  const id = valueAt(value, ["id"]);
  if (typeof id !== "string" && typeof id !== "number") return undefined;
  const [written, simple] = [String(id), simplifyId(String(id))];
  return written === simple ? [written] : [written, simple];
}

function simplifyId(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

export function broken(faults: readonly Fault[]): ParsedFile<never> {
  return { entries: [], drafts: [], faults, claimed: undefined };
}

/** An unknown key is shown at the key itself. */
function mapKeys(issue: z.core.$ZodIssue): Path {
  return issue.code === "unrecognized_keys" && issue.keys[0] !== undefined ? [issue.keys[0]] : [];
}

/** Of several pieces of one file, in order. */
export function mergeResults<T>(parts: readonly ParsedFile<T>[]): ParsedFile<T> {
  const unknown = parts.some((part) => part.claimed === undefined);
  return {
    entries: parts.flatMap((part) => part.entries),
    drafts: parts.flatMap((part) => part.drafts),
    faults: parts.flatMap((part) => part.faults),
    claimed: unknown ? undefined : parts.flatMap((part) => part.claimed ?? []),
  };
}

/** Where the part at `path` begins, in UTF-16 units; the nearest part that exists, when it does not. */
export function offsetOf(contents: Node | null, path: Path): number {
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
