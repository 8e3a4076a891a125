// Keeps the last archive that was whole. A reload with faults changes nothing but what the operator is told.
import { isDeepStrictEqual } from "node:util";
import type { Archive } from "../archive.ts";
import { finish, type Steps } from "../steps.ts";
import type { Fault } from "./faults.ts";
import type { Loaded, Loader } from "./load.ts";

export type ReloadableArchive = {
  /** The archive that answers. */
  readonly archive: () => Archive;
  /** What is wrong with the files as they are now; empty when they are what answers. The same list as long as nothing about it changes. */
  readonly faults: () => readonly Fault[];
  /** Reads the folder again. What it gives is what happened; the archive changes only when all is well. */
  readonly reload: () => Loaded;
  /** The same in steps, one at a time: the archive changes with the last one. `prepare` as for `Loader.loadSteps`. */
  readonly reloadSteps: (prepare?: (archive: Archive) => Steps<void>) => Steps<Loaded>;
};

/** `first` is the archive from the start, which had no faults. */
export function createReloadableArchive(loader: Pick<Loader, "loadSteps">, first: Archive): ReloadableArchive {
  let archive = first;
  let faults: readonly Fault[] = [];

  function* reloadSteps(prepare?: (archive: Archive) => Steps<void>): Steps<Loaded> {
    const loaded = yield* loader.loadSteps(prepare);
    if (loaded.ok) archive = loaded.archive;
    const found = loaded.ok ? [] : loaded.faults;
    if (!isDeepStrictEqual(found, faults)) faults = found;
    return loaded;
  }

  return {
    archive: () => archive,
    faults: () => faults,
    reload: () => finish(reloadSteps()),
    reloadSteps,
  };
}
