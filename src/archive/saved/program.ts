// Which program this is: what another one wrote is not read, for it may have understood the same text otherwise.
import { hash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SRC = join(import.meta.dirname, "..", "..");

/** Whatever turns text into records, into words of the search, into names of a message and into entries of the ledger. */
const SOURCES = ["archive", "text", "ledger", "lookup/message/languages", "../packages/edtf/src"];

/** The SHA-256 of these sources and the versions of Node and of its tables of signs and zones, which decide what a letter or a time zone is. */
export function programKey(): string {
  const { node, v8, icu, unicode, tz } = process.versions;
  const files = SOURCES.flatMap((folder) =>
    readdirSync(join(SRC, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") || name.endsWith(".json"))
      .sort()
      .map((name) => [name, hash("sha256", readFileSync(join(SRC, folder, name)))]),
  );
  return hash("sha256", JSON.stringify([node, v8, icu, unicode, tz, process.arch, files]));
}
