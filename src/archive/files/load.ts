// DATA_DIR → Archive, or every fault at once. Nothing half-loaded is ever served.
import { type Archive, archiveSteps, recordsById } from "../archive.ts";
import { type Beside, type SavedArchive, type SavedAt, saveArchive } from "../saved/saved-archive.ts";
import { createSearchIndex } from "../search/search-index.ts";
import { finish, type Steps } from "../steps.ts";
import { compareFaults, type Fault } from "./faults.ts";
import { firstOfAll } from "./limits.ts";
import { openFolder, type ParsedRecords, type ReadFile } from "./read-folder.ts";
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
   * The same in steps, one at a time. `prepare`: what is to be done with a new archive, which cannot search yet, before it is there. The archive before
   * answers as it did until the last step is done.
   */
  loadSteps(prepare?: (archive: Archive) => Steps<void>): Steps<Loaded>;
  /**
   * What `load` would read if these files, by their path in the folder, had these texts (undefined: were not there). Nothing is
   * written or kept, and only these files are parsed.
   */
  foresee(texts: ReadonlyMap<string, string | undefined>): Foreseen;
  /** Writes what is known of the archive that answers, for the next start; not while it is read again. Throws what the file system throws. */
  save(at: SavedAt, beside?: Beside): Steps<void>;
  /** Whether that stands there, or the archive is so small that nothing would be gained. */
  isSaved(): boolean;
};

export type Foreseen =
  | { readonly ok: true; readonly records: ParsedRecords }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Fewer records are read from their files in the blink of an eye. */
const MIN_SAVED = 500;

/** `saved`: what an earlier start knew; nothing depends on it but time. */
export function createLoader(dir: string, saved?: SavedArchive): Loader {
  // Once the folder was read nobody asks for it again, and it is as large as the archive.
  let before = saved;
  const folder = openFolder(dir, {
    record: (collection, key) => before?.texts.record(collection, key),
    lines: (collection, keyOf) => before?.texts.lines(collection, keyOf),
  });
  const index = createSearchIndex(before?.rows);
  let last: Loaded | undefined;
  let files: readonly ReadFile[] | undefined;
  let isSaved = false;

  function* loadSteps(prepare?: (archive: Archive) => Steps<void>): Steps<Loaded> {
    const { records, forChecks, files: read, faults, changedAt, unchanged } = yield* folder.readSteps();
    if (unchanged && last?.ok === true && faults.length === 0) return last;
    // Whatever goes wrong below, the files will be looked at again.
    last = undefined;
    // Just those that were saved agreed with each other then.
    const known = faults.length === 0 ? before?.recordsIn(read) : undefined;
    const disagreements = known === undefined ? yield* checkReferences(yield* forChecks()) : [];
    const all = firstOfAll([...faults, ...disagreements].sort(compareFaults));
    if (all.length > 0) {
      last = { ok: false, faults: all };
      return last;
    }
    const byId = known ?? (yield* recordsById(records));
    before?.prepare(byId);
    const { archive, takeOver } = yield* archiveSteps(byId, changedAt, index);
    if (prepare !== undefined) yield* prepare(archive);
    takeOver();
    const size = Object.values(records).reduce((sum, { length }) => sum + length, 0);
    [files, isSaved, before] = [read, size < MIN_SAVED || known !== undefined, undefined];
    last = { ok: true, archive };
    return last;
  }

  return {
    load: () => finish(loadSteps()),
    loadSteps,
    foresee(texts) {
      const { records, forChecks, faults: broken } = folder.foresee(texts);
      const faults = [...broken, ...finish(checkReferences(finish(forChecks())))].sort(compareFaults);
      return faults.length > 0 ? { ok: false, faults } : { ok: true, records };
    },
    *save(at, beside) {
      if (files === undefined || last?.ok !== true) return;
      yield* saveArchive(at, last.archive, files, yield* index.packed(), beside);
      isSaved = true;
    },
    isSaved: () => isSaved,
  };
}
