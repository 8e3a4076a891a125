// DATA_DIR → its records as they stand in the files. For an archive that was read without a fault: nothing is checked again.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Collection } from "../archive/files/collections.ts";
import { placementOf } from "../archive/files/collections.ts";
import { listFiles } from "../archive/files/list-files.ts";
import type { Steps } from "../archive/steps.ts";
import type { RawRecord } from "./archive-then.ts";

/** By id. */
export type RawArchive = Readonly<Record<Collection, ReadonlyMap<string, RawRecord>>>;

/** In steps. Throws the system's error for a file that cannot be read. */
export function* readRawArchive(dir: string): Steps<RawArchive> {
  const raw: Record<Collection, Map<string, RawRecord>> = {
    events: new Map(),
    quotes: new Map(),
    actors: new Map(),
    topics: new Map(),
    sources: new Map(),
  };
  for (const path of yield* listFiles(dir, [])) {
    const placement = placementOf(path);
    if (placement === undefined) continue;
    const text = readFileSync(join(dir, path), "utf8");
    for (const record of recordsOf(text, placement.layout)) raw[placement.collection].set(record.id, record);
    yield;
  }
  return raw;
}

function recordsOf(text: string, layout: "one" | "list" | "lines"): readonly RawRecord[] {
  if (layout === "one") return [parse(text) as RawRecord];
  if (layout === "list") return (parse(text) ?? []) as readonly RawRecord[];
  return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [JSON.parse(line) as RawRecord]));
}
