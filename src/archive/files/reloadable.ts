// Keeps the last archive that was whole. A reload with faults changes nothing but what the operator is told.
import { isDeepStrictEqual } from "node:util";
import type { Archive } from "../archive.ts";
import type { Fault } from "./faults.ts";
import type { Loaded, Loader } from "./load.ts";

export type ReloadableArchive = {
  /** The archive that answers. */
  readonly archive: () => Archive;
  /** What is wrong with the files as they are now; empty when they are what answers. The same list as long as nothing about it changes. */
  readonly faults: () => readonly Fault[];
  /** Reads the folder again. What it gives is what happened; the archive changes only when all is well. */
  readonly reload: () => Loaded;
};

/** `first` is the archive from the start, which had no faults. */
export function createReloadableArchive(loader: Pick<Loader, "load">, first: Archive): ReloadableArchive {
  let archive = first;
  let faults: readonly Fault[] = [];
  return {
    archive: () => archive,
    faults: () => faults,
    reload() {
      const loaded = loader.load();
      if (loaded.ok) archive = loaded.archive;
      const found = loaded.ok ? [] : loaded.faults;
      if (!isDeepStrictEqual(found, faults)) faults = found;
      return loaded;
    },
  };
}
