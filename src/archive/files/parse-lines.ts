// A file of one JSON record a line. Those that stood in it before, as they are, are not parsed again.
import { hash } from "node:crypto";
import type * as z from "zod";
import type { Steps } from "../steps.ts";
import type { Fault, Spot } from "./faults.ts";
import { MOST_FAULTS_OF_FILE } from "./limits.ts";
import { broken, checkRecord, type Draft, type FileEntry, isAlwaysSound, type ParsedFile } from "./parse-file.ts";

/** Records of which it is known without reading the file that they are all that stands in it: by the hashes of their lines, and which lines these are, from 1 on. */
export type KnownLines<T> = {
  /** The SHA-256 of the file. */
  readonly key: string;
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
  /** What stood in it last. A file may have a hundred thousand lines, and their texts are not kept. */
  let last: readonly FileEntry<z.output<S>>[] = [];

  const readLine = (line: string, number: number, before: ReadonlyMap<string, z.output<S>>) => {
    const key = hash("sha256", line, "base64");
    const known = before.get(key) ?? find(key);
    if (known !== undefined) return soundLine(known, file, number, key);
    const spot = (): Spot => ({ file, line: number, column: 1 });
    try {
      const value: unknown = JSON.parse(line);
      const result = schema.safeParse(value);
      if (result.success) return soundLine(result.data, file, number, key);
      return checkRecord(result, schema, value, spot, key);
    } catch (error) {
      return broken([{ ...spot(), message: `not JSON: ${error instanceof Error ? error.message : error}` }]);
    }
  };

  function* take({ key: keyOfFile, records, lines }: KnownLines<z.output<S>>): Steps<ParsedFile<z.output<S>>> {
    const all: (FileEntry<z.output<S>> & Draft<z.output<S>>)[] = [];
    const claimed: string[] = [];
    for (const [nth, { key, record }] of records.entries()) {
      all.push(new SoundLine(record, file, lines[nth] ?? 1, key) as (typeof all)[number]);
      claimed.push(idOf(record));
      yield;
    }
    last = all;
    return { key: keyOfFile, entries: all, drafts: all, faults: [], claimed };
  }

  return function* parse(text) {
    if (typeof text !== "string") return yield* take(text);
    // A file that is just being written again is empty for a moment: its records have not gone.
    if (text.trim() === "")
      return broken([{ file, line: 1, column: 1, message: "is empty; expected one record a line" }]);
    const before = yield* byHash(last);
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
      const part = readLine(line, number, before);
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
    last = entries;
    return { entries, drafts, faults, claimed: isClaimed ? claimed : undefined };
  };
}

function* byHash<T>(entries: readonly FileEntry<T>[]): Steps<ReadonlyMap<string, T>> {
  const known = new Map<string, T>();
  for (const { key, value } of entries) {
    if (key !== undefined) known.set(key, value);
    yield;
  }
  return known;
}

/** The record of a line that fits its schema. There may be a hundred thousand, so where it stands is not said before somebody asks. */
class SoundLine<T> implements FileEntry<T> {
  readonly value: T;
  readonly key: string;
  readonly #file: string;
  readonly #line: number;

  constructor(value: T, file: string, line: number, key: string) {
    this.value = value;
    this.key = key;
    this.#file = file;
    this.#line = line;
  }

  get locate(): () => Spot {
    return () => ({ file: this.#file, line: this.#line, column: 1 });
  }

  get isSound(): () => boolean {
    return isAlwaysSound;
  }
}

function soundLine<T>(record: T, file: string, line: number, key: string): ParsedFile<T> {
  // All that can be salvaged of what fits its schema, which TypeScript cannot see of any schema.
  const one = new SoundLine(record, file, line, key) as SoundLine<T> & Draft<T>;
  return { entries: [one], drafts: [one], faults: [], claimed: [idOf(record)] };
}

/** Every kind of record has one. */
function idOf(record: unknown): string {
  return (record as { readonly id: string }).id;
}
