// DATA_DIR → Archive, or every fault at once. Nothing half-loaded is ever served.
import { type Archive, createArchive } from "../archive.ts";
import { createSearchIndex } from "../search/search-index.ts";
import { compareFaults, type Fault } from "./faults.ts";
import { openFolder } from "./read-folder.ts";
import { checkReferences } from "./references.ts";

export type Loaded =
  | { readonly ok: true; readonly archive: Archive }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export type Loader = {
  /**
   * Reads the folder as it is now; unchanged files cost a look, not a parse. Gives the very same archive while nothing
   * has changed.
   */
  load(): Loaded;
};

export function createLoader(dir: string): Loader {
  const folder = openFolder(dir);
  const index = createSearchIndex();
  let last: Loaded | undefined;
  return {
    load() {
      const { records, drafts, claimed, faults, changedAt, unchanged } = folder.read();
      if (unchanged && last?.ok === true && faults.length === 0) return last;
      const all = [...faults, ...checkReferences(drafts, claimed)].sort(compareFaults);
      last =
        all.length > 0 ? { ok: false, faults: all } : { ok: true, archive: createArchive(records, changedAt, index) };
      return last;
    },
  };
}
