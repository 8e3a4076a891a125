// A file of the folder, read and parsed unless it is far too large.
import { createHash, hash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
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
  const known = parser.known(path, shown, () => hashOfFile(full), placement);
  if (known !== undefined) return yield* known;
  const bytesOfFile = readFileSync(full);
  const key = hash("sha256", bytesOfFile, "base64");
  const text = bytesOfFile.toString();
  const tangled = tooTangled(placement, text);
  if (tangled !== undefined) return refuse(tangled);
  const parsed = yield* parser.parse(path, shown, text, placement);
  return { ...parsed, faults: firstFaults(parsed.faults), key };
}

/** So many bytes are read at once. */
const PIECE_BYTES = 2 ** 20;

/** The SHA-256 of a file. It may be as large as the archive, and is not in memory as a whole. */
function hashOfFile(path: string): string {
  const file = openSync(path, "r");
  try {
    const whole = createHash("sha256");
    const piece = Buffer.allocUnsafeSlow(PIECE_BYTES);
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece))
      whole.update(piece.subarray(0, read));
    return whole.digest("base64");
  } finally {
    closeSync(file);
  }
}
