// What files there are under DATA_DIR, in order.
import { opendirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Steps } from "../steps.ts";
import type { Fault } from "./faults.ts";

/** Paths relative to `dir`, with `/` between the parts; a fault when it cannot be read. */
export function* listFiles(dir: string, faults: Fault[]): Steps<readonly string[]> {
  try {
    return yield* inOrder(yield* walk(dir, "", MAX_DEPTH));
  } catch (error) {
    faults.push({
      file: dir,
      line: 1,
      column: 1,
      message: `the archive folder cannot be read: ${errorMessage(error)}`,
    });
    return [];
  }
}

/** Deep enough to notice a file that was put a folder too deep, and an end to links that go in circles. */
const MAX_DEPTH = 3;

/** Symbolic links are followed. */
function* walk(dir: string, base: string, depth: number): Steps<string[]> {
  const found: string[] = [];
  const folder = opendirSync(join(dir, base));
  try {
    for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
      const path = base === "" ? entry.name : `${base}/${entry.name}`;
      const goesDown = entry.isDirectory() || (entry.isSymbolicLink() && isFolder(join(dir, path)));
      if (!goesDown) found.push(path);
      else if (depth > 0 && !entry.name.startsWith("."))
        for (const one of yield* walk(dir, path, depth - 1)) found.push(one);
      yield;
    }
  } finally {
    folder.closeSync();
  }
  return found;
}

/** A link that leads nowhere, or to itself, is taken for a file, and reading that gives a fault with its name. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** So many are sorted at once, and then merged. */
const SORTED_AT_ONCE = 4096;

function* inOrder(texts: readonly string[]): Steps<readonly string[]> {
  if (texts.length <= SORTED_AT_ONCE) return texts.toSorted();
  const middle = texts.length >> 1;
  const [one, other] = [yield* inOrder(texts.slice(0, middle)), yield* inOrder(texts.slice(middle))];
  const merged: string[] = [];
  let at = 0;
  for (const text of one) {
    for (let next = other[at]; next !== undefined && next < text; next = other[++at]) merged.push(next);
    merged.push(text);
    if (merged.length % SORTED_AT_ONCE === 0) yield;
  }
  return merged.concat(other.slice(at));
}

export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
