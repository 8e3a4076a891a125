// A file of the folder, read and parsed unless it is far too large.
import { readFileSync } from "node:fs";
import type { Steps } from "../steps.ts";
import type { FilePlacement } from "./collections.ts";
import { firstFaults, tooLarge, tooTangled } from "./limits.ts";
import { broken, type ParsedFile } from "./parse-file.ts";
import type { FileParser } from "./parse-placed.ts";

/** `path`: in the folder; `full`: to open it; `shown`: as faults name it. */
export type PlacedFile = {
  readonly path: string;
  readonly full: string;
  readonly shown: string;
  readonly placement: FilePlacement;
};

/** `bytes` is its size. Throws what the file system says. */
export function* parseWithinLimits(
  { path, full, shown, placement }: PlacedFile,
  bytes: number,
  parse: FileParser,
): Steps<ParsedFile<unknown>> {
  const refuse = (message: string) => broken([{ file: shown, line: 1, column: 1, message }]);
  const large = tooLarge(placement, bytes);
  if (large !== undefined) return refuse(large);
  const text = readFileSync(full, "utf8");
  const tangled = tooTangled(placement, text);
  if (tangled !== undefined) return refuse(tangled);
  const parsed = yield* parse(path, shown, text, placement);
  return { ...parsed, faults: firstFaults(parsed.faults) };
}
