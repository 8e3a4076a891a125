import { join } from "node:path";
import type { Archive } from "#src/archive/archive.ts";
import { formatFault } from "#src/archive/files/faults.ts";
import { createLoader } from "#src/archive/files/load.ts";

export const DATA = join(import.meta.dirname, "..", "..", "data");

/** As `data/` was in November 2026, when the labelled sets were written: it does not change with what is curated. */
export const FROZEN = join(import.meta.dirname, "..", "archive-of-2026");

const loaded = new Map<string, Archive>();

/** The archive that ships in data/. */
export function shipped(): Archive {
  return load(DATA);
}

/** The archive that stands still. */
export function frozen(): Archive {
  return load(FROZEN);
}

type OtherArchive = "archive-of-1999" | "archive-of-2013" | "archive-of-2016" | "archive-of-2024";

/** An archive of other years and other names, by a hand that had not seen the rules: see the README in its folder. */
export function otherArchive(folder: OtherArchive): Archive {
  return load(join(import.meta.dirname, "..", folder));
}

function load(dir: string): Archive {
  const kept = loaded.get(dir);
  if (kept !== undefined) return kept;
  const result = createLoader(dir).load();
  if (!result.ok) throw new Error(result.faults.map(formatFault).join("\n"));
  loaded.set(dir, result.archive);
  return result.archive;
}
