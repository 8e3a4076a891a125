// A file of one JSON record a line. Those that stood in it before, as they are, are not parsed again.
import { hash } from "node:crypto";
import type * as z from "zod";
import type { Steps } from "../steps.ts";
import type { Fault, Spot } from "./faults.ts";
import { MOST_FAULTS_OF_FILE } from "./limits.ts";
import {
  broken,
  checkRecord,
  type Draft,
  type FileEntry,
  type ParsedFile,
  passedRecord,
  soundRecord,
} from "./parse-file.ts";

/** Records of which it is known without reading the file that they are all that stands in it: by the hashes of their lines, and which lines these are, from 1 on. */
export type KnownLines<T> = {
  readonly records: readonly { readonly key: string; readonly record: T }[];
  readonly lines: Uint32Array;
};

/**
 * Reads the texts that one file has in turn, or takes what is known to stand there. Blank lines are passed over. `find`: the record that a line is
 * known to be, by its hash.
 */
export function createLinesParser<S extends z.ZodType>(
  file: string,
  schema: S,
  find: (key: string) => z.output<S> | undefined = () => undefined,
): (text: string | KnownLines<z.output<S>>) => Steps<ParsedFile<z.output<S>>> {
  /** By the hash of a line: a file may have a hundred thousand of them, and their texts are not kept. */
  let before: ReadonlyMap<string, z.output<S>> = new Map();
  /** Instead of it, where all of the file was known. */
  let taken: KnownLines<z.output<S>> | undefined;

  // Not made before it is asked for: hardly a record has a fault.
  const spotIn = (line: number) => (): Spot => ({ file, line, column: 1 });

  const readLine = (line: string, number: number, now: Map<string, z.output<S>>): ParsedFile<z.output<S>> => {
    const key = hash("sha256", line, "base64");
    const spot = spotIn(number);
    const known = before.get(key) ?? find(key);
    if (known !== undefined) {
      now.set(key, known);
      return passedRecord(known, schema, spot, key);
    }
    try {
      const value: unknown = JSON.parse(line);
      const result = schema.safeParse(value);
      if (result.success) now.set(key, result.data);
      return checkRecord(result, schema, value, spot, key);
    } catch (error) {
      return broken([{ ...spot(), message: `not JSON: ${error instanceof Error ? error.message : error}` }]);
    }
  };

  function* take(known: KnownLines<z.output<S>>): Steps<ParsedFile<z.output<S>>> {
    const all: ReturnType<typeof soundRecord<z.output<S>>>[] = [];
    const claimed: string[] = [];
    for (const [nth, { key, record }] of known.records.entries()) {
      all.push(soundRecord(record, spotIn(known.lines[nth] ?? 1), key));
      claimed.push(idOf(record));
      yield;
    }
    taken = known;
    return { entries: all, drafts: all, faults: [], claimed };
  }

  return function* parse(text) {
    if (typeof text !== "string") return yield* take(text);
    if (taken !== undefined) before = yield* byHash(taken);
    taken = undefined;
    // A file that is just being written again is empty for a moment: its records have not gone.
    if (text.trim() === "")
      return broken([{ file, line: 1, column: 1, message: "is empty; expected one record a line" }]);
    const now = new Map<string, z.output<S>>();
    const [entries, drafts]: [FileEntry<z.output<S>>[], Draft<z.output<S>>[]] = [[], []];
    const [faults, claimed]: [Fault[], string[]] = [[], []];
    let isClaimed = true;
    let number = 0;
    for (let start = 0, end = 0; end < text.length; start = end + 1) {
      const next = text.indexOf("\n", start);
      end = next === -1 ? text.length : next;
      number++;
      const line = text.slice(start, end);
      if (line.trim() === "") continue;
      const part = readLine(line, number, now);
      entries.push(...part.entries);
      drafts.push(...part.drafts);
      faults.push(...part.faults);
      claimed.push(...(part.claimed ?? []));
      isClaimed &&= part.claimed !== undefined;
      if (faults.length > MOST_FAULTS_OF_FILE) {
        // Whatever stands behind it may have any id.
        const message = "and perhaps more faults; mend these first";
        return { entries, drafts, faults: [...faults, { file, line: number, column: 1, message }], claimed: undefined };
      }
      yield;
    }
    before = now;
    return { entries, drafts, faults, claimed: isClaimed ? claimed : undefined };
  };
}

function* byHash<T>({ records }: KnownLines<T>): Steps<ReadonlyMap<string, T>> {
  const known = new Map<string, T>();
  for (const { key, record } of records) {
    known.set(key, record);
    yield;
  }
  return known;
}

/** Every kind of record has one. */
function idOf(record: unknown): string {
  return (record as { readonly id: string }).id;
}
