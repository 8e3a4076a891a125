// A file of the folder, read and parsed unless it is far too large.
import { hash } from "node:crypto";
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

/** `bytes` is its size. What the same bytes were known to be is within the limits. Throws what the file system says. */
export function* parseWithinLimits(
  { path, full, shown, placement }: PlacedFile,
  bytes: number,
  parser: FileParser,
): Steps<ParsedFile<unknown>> {
  const refuse = (message: string) => broken([{ file: shown, line: 1, column: 1, message }]);
  const large = tooLarge(placement, bytes);
  if (large !== undefined) return refuse(large);
  const bytesOfFile = readFileSync(full);
  const key = hash("sha256", bytesOfFile, "base64");
  const known = parser.known(path, shown, key, placement);
  if (known !== undefined) return { ...(yield* known), key };
  const text = bytesOfFile.toString();
  const tangled = tooTangled(placement, text);
  if (tangled !== undefined) return refuse(tangled);
  const parsed = yield* parser.parse(path, shown, text, placement);
  return { ...parsed, faults: firstFaults(parsed.faults), key };
}
