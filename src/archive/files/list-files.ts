// What files there are under DATA_DIR, in order.
import { opendirSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { Steps } from "../steps.ts";
import type { Fault } from "./faults.ts";

/**
 * Paths relative to `dir`, with `/` between the parts; one fault, and no paths, when it or a folder in it cannot be read: what is
 * missing with that folder would be told as hundreds of unknown ids.
 */
export function* listFiles(dir: string, faults: Fault[]): Steps<readonly string[]> {
  let base = "";
  const entering = (folder: string) => {
    base = folder;
  };
  try {
    return yield* inOrder(yield* walk({ dir, real: realpathSync(dir), faults, entering }, "", MAX_DEPTH));
  } catch (error) {
    const what = base === "" ? "the archive folder" : "this folder";
    faults.push({
      file: join(dir, base),
      line: 1,
      column: 1,
      message: `${what} cannot be read: ${errorMessage(error)}`,
    });
    return [];
  }
}

/** Deep enough to notice a file that was put a folder too deep, and an end to links that go in circles. */
const MAX_DEPTH = 3;

/** `real`: the folder without links on the way to it. `entering`: told of each folder before it is opened. */
type Root = {
  readonly dir: string;
  readonly real: string;
  readonly faults: Fault[];
  readonly entering: (base: string) => void;
};

/** Symbolic links are followed inside the folder; one that leads out of it is a fault. */
function* walk(root: Root, base: string, depth: number): Steps<string[]> {
  const { dir, real, faults } = root;
  const found: string[] = [];
  root.entering(base);
  const folder = opendirSync(join(dir, base));
  try {
    for (let entry = folder.readSync(); entry !== null; entry = folder.readSync()) {
      const path = base === "" ? entry.name : `${base}/${entry.name}`;
      if (entry.isSymbolicLink() && leadsOut(join(dir, path), real)) {
        faults.push({
          file: join(dir, path),
          line: 1,
          column: 1,
          message: "a link that leads out of the archive folder; put the file itself here",
        });
        continue;
      }
      const goesDown = entry.isDirectory() || (entry.isSymbolicLink() && isFolder(join(dir, path)));
      if (!goesDown) found.push(path);
      else if (depth > 0 && !entry.name.startsWith("."))
        for (const one of yield* walk(root, path, depth - 1)) found.push(one);
      yield;
    }
  } finally {
    folder.closeSync();
  }
  return found;
}

/** Otherwise what is served, and told in faults, could be any file of the machine. */
function leadsOut(path: string, real: string): boolean {
  try {
    return !`${realpathSync(path)}${sep}`.startsWith(`${real}${sep}`);
  } catch {
    return false;
  }
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
