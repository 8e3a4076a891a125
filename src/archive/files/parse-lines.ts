// A file of one JSON record a line. Those that stood in it before, as they are, are not parsed again.
import { hash } from "node:crypto";
import type * as z from "zod";
import type { Steps } from "../steps.ts";
import type { Fault, Spot } from "./faults.ts";
import { MOST_FAULTS_OF_FILE } from "./limits.ts";
import { broken, checkRecord, type Draft, type FileEntry, type ParsedFile, passedRecord } from "./parse-file.ts";

/** Reads the texts that one file has in turn. Blank lines are passed over. `find`: the record that a line is known to be, by its hash. */
export function createLinesParser<S extends z.ZodType>(
  file: string,
  schema: S,
  find: (key: string) => z.output<S> | undefined = () => undefined,
): (text: string) => Steps<ParsedFile<z.output<S>>> {
  /** By the hash of a line: a file may have a hundred thousand of them, and their texts are not kept. */
  let before: ReadonlyMap<string, z.output<S>> = new Map();

  const readLine = (line: string, number: number, now: Map<string, z.output<S>>): ParsedFile<z.output<S>> => {
    const key = hash("sha256", line, "base64");
    // Not made before it is asked for: hardly a record has a fault.
    const spot = (): Spot => ({ file, line: number, column: 1 });
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

  return function* parse(text) {
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
