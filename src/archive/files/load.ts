// DATA_DIR → Archive, or every fault at once. Nothing half-loaded is ever served.
import { type Archive, createArchive } from "../archive.ts";
import { createSearchIndex } from "../search/search-index.ts";
import { compareFaults, type Fault } from "./faults.ts";
import { openFolder, type ParsedRecords } from "./read-folder.ts";
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
  /**
   * What `load` would read if these files, by their path in the folder, had these texts (undefined: were not there). Nothing is
   * written or kept, and only these files are parsed.
   */
  foresee(texts: ReadonlyMap<string, string | undefined>): Foreseen;
};

export type Foreseen =
  | { readonly ok: true; readonly records: ParsedRecords }
  | { readonly ok: false; readonly faults: readonly Fault[] };

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
    foresee(texts) {
      const { records, drafts, claimed, faults: broken } = folder.foresee(texts);
      const faults = [...broken, ...checkReferences(drafts, claimed)].sort(compareFaults);
      return faults.length > 0 ? { ok: false, faults } : { ok: true, records };
    },
  };
}
