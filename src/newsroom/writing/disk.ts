// The archive's folder: read as it is, and written so that no reader ever meets half a file.
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { mkdir, open, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { COLLECTIONS, placementOf } from "../../archive/files/collections.ts";
import type { ArchiveDisk } from "./ports.ts";

/** Neither the loader nor Git's own rules for data/ take a file of this name for one of the archive. */
const STAGED = /^\.[^/]+\.being-written$/;

const FOLDERS = ["", ...Object.keys(COLLECTIONS)];

/** `dir` is DATA_DIR. */
export function openArchiveDisk(dir: string): ArchiveDisk {
  const full = (path: string) => join(dir, path);
  return {
    read() {
      const texts = new Map<string, string>();
      const paths = FOLDERS.flatMap((folder) =>
        fileNamesIn(full(folder)).map((name) => (folder === "" ? name : `${folder}/${name}`)),
      )
        .filter((path) => placementOf(path) !== undefined)
        .sort();
      return {
        paths,
        text(path) {
          const kept = texts.get(path) ?? decodeFile(path, readFileSync(full(path)));
          texts.set(path, kept);
          return kept;
        },
      };
    },
    async stage(path, text) {
      const target = await targetOf(full(path));
      await mkdir(dirname(target), { recursive: true });
      const staged = join(dirname(target), `.${basename(target)}.being-written`);
      const before = await stat(target).catch(ignoreAbsent);
      const file = await open(staged, "w", before?.mode ?? 0o644);
      try {
        await file.writeFile(text, "utf8");
        if (before !== undefined) await file.chmod(before.mode);
        await file.sync();
      } finally {
        await file.close();
      }
      return staged;
    },
    async putInPlace(staged, path) {
      const target = await targetOf(full(path));
      await rename(staged, target);
      await syncFolder(dirname(target));
    },
    async remove(path) {
      await rm(full(path), { force: true });
      await syncFolder(dirname(full(path)));
    },
    async sweep() {
      for (const folder of FOLDERS) {
        const names = (await readdir(full(folder)).catch(ignoreAbsent)) ?? [];
        for (const name of names) if (STAGED.test(name)) await rm(join(full(folder), name), { force: true });
      }
    },
  };
}

/** A link stays a link: what it leads to is written. */
async function targetOf(path: string): Promise<string> {
  return (await realpath(path).catch(ignoreAbsent)) ?? path;
}

function fileNamesIn(folder: string): readonly string[] {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? readdirSync(realpathSync(folder)) : [];
}

/** Bytes that are no UTF-8 would be written back as others. */
function decodeFile(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new Error(`${path} is not UTF-8: save it as UTF-8 first`, { cause });
  }
}

function ignoreAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
  return undefined;
}

/** A rename outlives a loss of power once its folder is on the disk; some systems cannot do that, and need not. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => undefined);
  if (folder === undefined) return;
  await folder.sync().catch(() => undefined);
  await folder.close();
}
