// Brings texts into the archive's folder: all are staged before the first is put in place.
import { type ArchiveFiles, fileTextIn } from "./archive-files.ts";
import type { ArchiveDisk } from "./ports.ts";

/**
 * In the order of `texts`; undefined removes a file. False, with nothing written, when a file is no longer as it was in `seen`:
 * somebody saved it in the meantime.
 */
export async function writeTexts(
  disk: ArchiveDisk,
  seen: ArchiveFiles,
  texts: ReadonlyMap<string, string | undefined>,
): Promise<boolean> {
  const staged = new Map<string, string>();
  for (const [path, text] of texts) if (text !== undefined) staged.set(path, await disk.stage(path, text));
  const now = disk.read();
  if ([...texts.keys()].some((path) => fileTextIn(now, path) !== fileTextIn(seen, path))) {
    await disk.sweep();
    return false;
  }
  for (const path of texts.keys()) {
    const from = staged.get(path);
    await (from === undefined ? disk.remove(path) : disk.putInPlace(from, path));
  }
  return true;
}
