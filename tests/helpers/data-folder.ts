// A working folder with the archive that ships in it, which an editor adds to while a bot runs over it.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FROZEN } from "./shipped.ts";
import { giveWarmStart } from "./warm-start.ts";

const FILE = "data/events/us-china-washington-visit-2026.yaml";
const STEP =
  "  - known: 2026-05-20\n    status: cancelled\n    summary: It is called off.\n    sources: [newsweek-2021-11-10]\n";

/** `path` has the archive in `data/`; `callOff` writes a step into it that is news. */
export function aDataFolder() {
  const path = mkdtempSync(join(tmpdir(), "attache-data-"));
  cpSync(FROZEN, join(path, "data"), { recursive: true });
  giveWarmStart(join(path, "state"));
  return {
    path,
    callOff() {
      const file = join(path, FILE);
      writeFileSync(file, readFileSync(file, "utf8").trimEnd().concat("\n", STEP));
    },
    remove: () => rmSync(path, { recursive: true }),
  };
}
