// A copy of data/ in which somebody in front of the local Discord may edit: the folder itself is never written.
import { createHash } from "node:crypto";
import { cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

export type TrialData = {
  readonly dir: string;
  /** Takes over what has changed in the folder since; a file that was edited in the copy stays as it is there. Gives those. */
  readonly follow: () => readonly string[];
};

const FEEDS_FILE = "feeds.yaml";

/**
 * Goes on with the copy of an earlier start as long as the folder is as it was then, so that what was published there stands;
 * otherwise it begins anew. `feed`: the YAML of one more feed. Throws what the file system throws.
 */
export function openTrialData(from: string, dir: string, feed: string): TrialData {
  const memory = `${dir}.json`;
  const present = hashesOf(from);
  const isAsBefore = existsSync(memory) && isOwnFolder(dir) && readFileSync(memory, "utf8") === JSON.stringify(present);
  if (!isAsBefore) {
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dirname(dir), { recursive: true });
    // What a link leads to, and not the link: through that the folder itself would be written.
    // How fresh the archive is, is told by when its files were changed, and not by when they were copied.
    const asTheyAre = { recursive: true, dereference: true, preserveTimestamps: true };
    cpSync(from, dir, { ...asTheyAre, filter: (path) => !path.split("/").includes(".git") });
    writeFileSync(memory, JSON.stringify(present));
  }
  // The feed is at another port after each start.
  const withFeed = () => {
    const listed = existsSync(join(from, FEEDS_FILE)) ? readFileSync(join(from, FEEDS_FILE), "utf8") : "";
    writeFileSync(join(dir, FEEDS_FILE), `${listed.trimEnd()}\n\n${feed}`);
  };
  withFeed();
  let known = present;
  return {
    dir,
    follow() {
      const now = hashesOf(from);
      const edited: string[] = [];
      for (const path of new Set([...Object.keys(known), ...Object.keys(now)])) {
        if (now[path] === known[path] || path === FEEDS_FILE) continue;
        if (hashOfFile(join(dir, path)) !== known[path]) edited.push(path);
        else if (now[path] === undefined) rmSync(join(dir, path), { force: true });
        else cpSync(join(from, path), join(dir, path));
      }
      if (now[FEEDS_FILE] !== known[FEEDS_FILE]) withFeed();
      known = now;
      return edited;
    },
  };
}

/** Whether it is there, and no link to somewhere else. */
function isOwnFolder(dir: string): boolean {
  return lstatSync(dir, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** By path in the folder. */
function hashesOf(dir: string): Readonly<Record<string, string>> {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|json)$/.test(entry.name) && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .toSorted();
  return Object.fromEntries(paths.flatMap((path) => [[path, hashOfFile(join(dir, path)) ?? ""]]));
}

function hashOfFile(path: string): string | undefined {
  return existsSync(path) ? createHash("sha256").update(readFileSync(path)).digest("hex") : undefined;
}
