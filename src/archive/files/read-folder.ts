// Reads DATA_DIR into records. A file that has not changed since the last reading is not parsed again.
import { statSync } from "node:fs";
import { join, relative } from "node:path";
import { finish, type Steps } from "../steps.ts";
import { type Collection, type FilePlacement, placementOf, type RecordOf } from "./collections.ts";
import type { Fault } from "./faults.ts";
import { errorMessage, listFiles } from "./list-files.ts";
import type { Draft, FileEntry, ParsedFile } from "./parse-file.ts";
import { createFileParser, type FileParser, type KnownTexts } from "./parse-placed.ts";
import { type PlacedFile, parseWithinLimits } from "./parse-within-limits.ts";

export type ParsedRecords = { readonly [S in Collection]: readonly FileEntry<RecordOf<S>>[] };

/** All records of each kind, as far as they could be read. */
export type Drafts = { readonly [S in Collection]: readonly Draft<RecordOf<S>>[] };

/** The ids of each kind, also of records with faults; undefined when a broken file may hold any id. */
export type Claimed = { readonly [S in Collection]: ReadonlySet<string> | undefined };

/** A file with records, by the SHA-256 of its bytes. */
export type ReadFile = FilePlacement & { readonly key: string; readonly entries: readonly FileEntry<unknown>[] };

export type FolderReading = {
  readonly records: ParsedRecords;
  /** Made for whoever checks whether records agree: of those that are known to agree nobody asks. */
  readonly forChecks: () => Steps<{ readonly drafts: Drafts; readonly claimed: Claimed }>;
  readonly files: readonly ReadFile[];
  readonly faults: readonly Fault[];
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  /** Nothing in the folder differs from the reading before. */
  readonly unchanged: boolean;
};

type CachedFile = {
  readonly path: string;
  /** Changes whenever the file does. */
  readonly stamp: string;
  readonly changedAt: number;
  readonly placement: FilePlacement;
  readonly parsed: ParsedFile<unknown>;
};

export type Folder = {
  /** Reads what is there now. Never throws for what is in the files; a folder that cannot be read is a fault too. */
  read(): FolderReading;
  /** The same in steps. */
  readSteps(): Steps<FolderReading>;
  /** What `read` would give if these files, by their path in the folder, had these texts; undefined: were not there. Leaves no trace. */
  foresee(texts: ReadonlyMap<string, string | undefined>): FolderReading;
};

/** `dir` is DATA_DIR; faults name files as seen from the current directory. `known`: texts that are known without being parsed. */
export function openFolder(dir: string, known?: KnownTexts): Folder {
  const kept = new Map<string, CachedFile>();
  const parser = createFileParser(known);
  let last: FolderReading | undefined;

  function* readAs(
    texts: ReadonlyMap<string, string | undefined>,
  ): Steps<{ readonly now: readonly CachedFile[]; readonly reading: FolderReading }> {
    const { files, faults } = yield* sortedEntries(dir, texts);
    const now: CachedFile[] = [];
    let [changedAt, unchanged] = [0, true];
    for (const file of files) {
      const before = kept.get(file.path);
      const { kept: one, faults: own } = yield* look(file, before, texts.get(file.path), parser);
      faults.push(...own, ...(one?.parsed.faults ?? []));
      if (one !== undefined) now.push(one);
      changedAt = Math.max(changedAt, one?.changedAt ?? 0);
      unchanged &&= one !== undefined && one === before;
      yield;
    }
    if (unchanged && now.length === kept.size && last !== undefined && texts.size === 0) {
      return { now, reading: { ...last, faults, unchanged: true } };
    }
    const reading: FolderReading = {
      records: yield* collect(now, "entries"),
      *forChecks() {
        return { drafts: yield* collect(now, "drafts"), claimed: yield* claim(now) };
      },
      files: now.flatMap(({ placement, parsed: { key, entries } }) =>
        key === undefined ? [] : [{ ...placement, key, entries }],
      ),
      faults,
      changedAt,
      unchanged: false,
    };
    return { now, reading };
  }

  function* readSteps(): Steps<FolderReading> {
    const { now, reading } = yield* readAs(new Map());
    if (reading.unchanged) return reading;
    last = reading;
    kept.clear();
    for (const one of now) kept.set(one.path, one);
    return reading;
  }

  return {
    read: () => finish(readSteps()),
    readSteps,
    foresee: (texts) => finish(readAs(texts)).reading,
  };
}

/** What stands in the folder for others to read and check. */
const BESIDE_THE_ARCHIVE: ReadonlySet<string> = new Set(["feeds.yaml"]);

/** The files that belong to the archive, and a fault for each that looks as if it should. */
function* sortedEntries(
  dir: string,
  texts: ReadonlyMap<string, string | undefined>,
): Steps<{ readonly files: readonly PlacedFile[]; readonly faults: Fault[] }> {
  const faults: Fault[] = [];
  const paths = new Set(yield* listFiles(dir, faults));
  for (const [path, text] of texts) {
    if (text === undefined) paths.delete(path);
    else paths.add(path);
  }
  const files: PlacedFile[] = [];
  for (const path of texts.size === 0 ? paths : [...paths].sort()) {
    const full = join(dir, path);
    const shown = relative(process.cwd(), full) || path;
    const placement = placementOf(path);
    if (placement === undefined && /\.(ya?ml|jsonl)$/.test(path) && !BESIDE_THE_ARCHIVE.has(path))
      faults.push(misplaced(shown));
    if (placement !== undefined) files.push({ path, full, shown, placement });
    yield;
  }
  return { files, faults };
}

/** Parses a file unless it is as it was; a file that cannot be read is a fault. `instead`: the text that it is to be taken for. */
function* look(
  { path, full, shown, placement }: PlacedFile,
  before: CachedFile | undefined,
  instead: string | undefined,
  parser: FileParser,
): Steps<{ kept?: CachedFile; faults: readonly Fault[] }> {
  if (instead !== undefined) {
    const parsed = yield* parser.parse(path, shown, instead, placement);
    return { kept: { path, stamp: "", changedAt: before?.changedAt ?? 0, placement, parsed }, faults: [] };
  }
  try {
    const stat = statSync(full);
    // Reading a pipe or a device may never end.
    if (!stat.isFile()) return { faults: [unreadable(shown, "it is no file")] };
    const stamp = `${stat.mtimeMs} ${stat.ctimeMs} ${stat.size} ${stat.ino}`;
    if (before?.stamp === stamp) return { kept: before, faults: [] };
    const parsed = yield* parseWithinLimits({ path, full, shown, placement }, stat.size, parser);
    return { kept: { path, stamp, changedAt: stat.mtimeMs, placement, parsed }, faults: [] };
  } catch (error) {
    return { faults: [unreadable(shown, errorMessage(error))] };
  }
}

function unreadable(shown: string, reason: string): Fault {
  return { file: shown, line: 1, column: 1, message: `cannot be read: ${reason}` };
}

function misplaced(file: string): Fault {
  const message =
    "not a place for archive data: events and quotes go into events/ and quotes/, one to a file; the lists are actors.yaml, topics.yaml and sources.yaml";
  return { file, line: 1, column: 1, message };
}

/** Each file was parsed with the schema of its own shelf, which TypeScript cannot follow through the map. */
function collect(files: Iterable<CachedFile>, part: "entries"): Steps<ParsedRecords>;
function collect(files: Iterable<CachedFile>, part: "drafts"): Steps<Drafts>;
function* collect(files: Iterable<CachedFile>, part: "entries" | "drafts"): Steps<unknown> {
  const records: Record<Collection, unknown[]> = { events: [], quotes: [], actors: [], topics: [], sources: [] };
  for (const { placement, parsed } of files) {
    for (const one of parsed[part]) {
      records[placement.collection].push(one);
      yield;
    }
  }
  return records;
}

function* claim(files: Iterable<CachedFile>): Steps<Claimed> {
  const claimed: Record<Collection, Set<string> | undefined> = {
    events: new Set(),
    quotes: new Set(),
    actors: new Set(),
    topics: new Set(),
    sources: new Set(),
  };
  for (const { placement, parsed } of files) {
    if (parsed.claimed === undefined) claimed[placement.collection] = undefined;
    for (const id of parsed.claimed ?? []) {
      claimed[placement.collection]?.add(id);
      yield;
    }
  }
  return claimed;
}
