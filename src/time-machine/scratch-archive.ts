// A folder that holds the archive as it was known on a day, for a bot that answers as of then. DATA_DIR itself is never written.
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Day } from "@attache/edtf";
import type { Records } from "../archive/records.ts";
import { actorThen, eventThen, quoteThen, type RawRecord } from "./archive-then.ts";
import type { RawArchive } from "./raw-records.ts";

export type ScratchArchive = {
  readonly dir: string;
  /** Brings the folder to what was known on `day`, also backwards; writes only the files that differ. How many those were. */
  readonly setDay: (day: Day) => number;
};

/** `dir` is made when it is not there. `archive` is what was read from the files that `raw` holds. */
export function openScratchArchive(dir: string, raw: RawArchive, archive: Records): ScratchArchive {
  const written = new Map<string, string>();
  return {
    dir,
    setDay(day) {
      const wanted = filesThen(raw, archive, day);
      let changed = 0;
      for (const [path, text] of wanted) {
        if (written.get(path) === text) continue;
        writeWhole(join(dir, path), text);
        written.set(path, text);
        changed += 1;
      }
      for (const path of written.keys()) {
        if (wanted.has(path)) continue;
        rmSync(join(dir, path), { force: true });
        written.delete(path);
        changed += 1;
      }
      return changed;
    },
  };
}

/** Path → content. JSON is YAML (YAML 1.2.2, §1.2). */
function filesThen(raw: RawArchive, archive: Records, day: Day): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const named = new Set<string>();
  const keep = (collection: "events" | "quotes", record: RawRecord | undefined) => {
    if (record === undefined) return;
    for (const name of officesNamedIn(record)) named.add(name);
    files.set(`${collection}/${record.id}.yaml`, `${JSON.stringify(record)}\n`);
  };
  for (const [id, event] of archive.events)
    keep(
      "events",
      withRaw(raw.events, id, (one) => eventThen(one, event, day)),
    );
  const isKnown = (event: string) => files.has(`events/${event}.yaml`);
  for (const [id, quote] of archive.quotes)
    keep(
      "quotes",
      withRaw(raw.quotes, id, (one) => quoteThen(one, quote, day, { archive, isKnown })),
    );
  const actors = [...archive.actors].flatMap(
    ([id, actor]) =>
      withRaw(raw.actors, id, (one) => actorThen(one, actor, day, (office) => named.has(`${id} ${office}`))) ?? [],
  );
  files.set("actors.yaml", listFile(actors));
  files.set("topics.yaml", listFile([...raw.topics.values()]));
  files.set("sources.yaml", listFile([...raw.sources.values()]));
  return files;
}

function withRaw(
  shelf: ReadonlyMap<string, RawRecord>,
  id: string,
  make: (raw: RawRecord) => RawRecord | undefined,
): RawRecord | undefined {
  const raw = shelf.get(id);
  return raw === undefined ? undefined : make(raw);
}

/** `actor office` for each pair that a record names: who takes part as what, and who spoke as what. */
function officesNamedIn(record: unknown): readonly string[] {
  if (Array.isArray(record)) return record.flatMap(officesNamedIn);
  if (typeof record !== "object" || record === null) return [];
  const { actor, speaker, as, ...rest } = record as Readonly<Record<string, unknown>>;
  return [...(as === undefined ? [] : [`${actor ?? speaker} ${as}`]), ...Object.values(rest).flatMap(officesNamedIn)];
}

/** A line for each: what a reader may take at once is measured by lines. */
function listFile(records: readonly RawRecord[]): string {
  return records.map((record) => `- ${JSON.stringify(record)}\n`).join("");
}

/** Whoever reads the folder meanwhile sees the old file or the new one. */
function writeWhole(path: string, text: string): void {
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(`${path}.tmp`, text);
  renameSync(`${path}.tmp`, path);
}
