// What an earlier start would have left of the archive that stands still: almost every test of the whole bot begins with it, and is ready sooner.
import { copyFileSync, existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { createLoader } from "#src/archive/files/load.ts";
import { programKey } from "#src/archive/saved/program.ts";
import { finish } from "#src/archive/steps.ts";
import { SAVED_LOOKUPS } from "#src/lookup/saved-lookups.ts";
import { FROZEN } from "./shipped.ts";

const KEPT = join(import.meta.dirname, "..", "..", "node_modules", ".cache", "archives");

/**
 * Puts it into the folder of a database. Records of which that archive is changed before or after are read as ever, and another program makes its own.
 */
export function giveWarmStart(stateDir: string): void {
  const program = programKey();
  const path = join(KEPT, `${program}.saved`);
  if (!existsSync(path)) makeSaved(path, program);
  mkdirSync(stateDir, { recursive: true });
  copyFileSync(path, join(stateDir, "archive.saved"));
}

/** Others may want it at the same time: each makes its own, and the last one stays. */
function makeSaved(path: string, program: string): void {
  const loader = createLoader(FROZEN);
  if (!loader.load().ok) throw new Error(`the archive in ${FROZEN} has faults`);
  const own = `${path}.${process.pid}`;
  finish(loader.save({ path: own, program, derived: SAVED_LOOKUPS }));
  renameSync(own, path);
}
