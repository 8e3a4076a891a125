import { join } from "node:path";
import type { Archive } from "#src/archive/archive.ts";
import { formatFault } from "#src/archive/files/faults.ts";
import { createLoader } from "#src/archive/files/load.ts";

export const DATA = join(import.meta.dirname, "..", "..", "data");

let loaded: Archive | undefined;

/** The archive that ships in data/. */
export function shipped(): Archive {
  if (loaded !== undefined) return loaded;
  const result = createLoader(DATA).load();
  if (!result.ok) throw new Error(result.faults.map(formatFault).join("\n"));
  loaded = result.archive;
  return loaded;
}
