// Reads DATA_DIR into records. A file that has not changed since the last reading is not parsed again.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { type Collection, type FilePlacement, placementOf, type RecordOf } from "./collections.ts";
import type { Fault } from "./faults.ts";
import type { Draft, FileEntry, ParsedFile } from "./parse-file.ts";
import { createFileParser, type FileParser } from "./parse-placed.ts";

export type ParsedRecords = { readonly [S in Collection]: readonly FileEntry<RecordOf<S>>[] };

/** All records of each kind, as far as they could be read. */
export type Drafts = { readonly [S in Collection]: readonly Draft<RecordOf<S>>[] };

/** The ids of each kind, also of records with faults; undefined when a broken file may hold any id. */
export type Claimed = { readonly [S in Collection]: ReadonlySet<string> | undefined };

export type FolderReading = {
  readonly records: ParsedRecords;
  readonly drafts: Drafts;
  readonly claimed: Claimed;
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
  /** What `read` would give if these files, by their path in the folder, had these texts; undefined: were not there. Leaves no trace. */
  foresee(texts: ReadonlyMap<string, string | undefined>): FolderReading;
};

/** `dir` is DATA_DIR; faults name files as seen from the current directory. */
export function openFolder(dir: string): Folder {
  const kept = new Map<string, CachedFile>();
  const parse = createFileParser();
  const readAs = (texts: ReadonlyMap<string, string | undefined>) => {
    const { files, faults } = sortedEntries(dir, texts);
    const looks = files.map((file) => look(file, kept.get(file.path), texts.get(file.path), parse));
    const now = looks.flatMap(({ kept: one }) => (one === undefined ? [] : [one]));
    const reading: FolderReading = {
      records: collect(now, "entries"),
      drafts: collect(now, "drafts"),
      claimed: claim(now),
      faults: [...faults, ...looks.flatMap((one) => one.faults), ...now.flatMap(({ parsed }) => parsed.faults)],
      changedAt: Math.max(0, ...now.map((one) => one.changedAt)),
      unchanged: now.length === kept.size && now.every((one) => kept.get(one.path) === one),
    };
    return { now, reading };
  };
  return {
    read() {
      const { now, reading } = readAs(new Map());
      kept.clear();
      for (const one of now) kept.set(one.path, one);
      return reading;
    },
    foresee: (texts) => readAs(texts).reading,
  };
}

/** What stands in the folder for others to read and check. */
const BESIDE_THE_ARCHIVE: ReadonlySet<string> = new Set(["feeds.yaml"]);

type File = { readonly path: string; readonly full: string; readonly shown: string; readonly placement: FilePlacement };

/** The files that belong to the archive, and a fault for each that looks as if it should. */
function sortedEntries(
  dir: string,
  texts: ReadonlyMap<string, string | undefined>,
): { readonly files: readonly File[]; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const paths = new Set(listFiles(dir, faults));
  for (const [path, text] of texts) {
    if (text === undefined) paths.delete(path);
    else paths.add(path);
  }
  const files = [...paths].sort().flatMap((path): File[] => {
    const full = join(dir, path);
    const shown = relative(process.cwd(), full) || path;
    const placement = placementOf(path);
    if (placement === undefined && /\.(ya?ml|jsonl)$/.test(path) && !BESIDE_THE_ARCHIVE.has(path))
      faults.push(misplaced(shown));
    return placement === undefined ? [] : [{ path, full, shown, placement }];
  });
  return { files, faults };
}

/** Parses a file unless it is as it was; a file that cannot be read is a fault. `instead`: the text that it is to be taken for. */
function look(
  { path, full, shown, placement }: File,
  before: CachedFile | undefined,
  instead: string | undefined,
  parse: FileParser,
): { kept?: CachedFile; faults: readonly Fault[] } {
  if (instead !== undefined) {
    const parsed = parse(path, shown, instead, placement);
    return { kept: { path, stamp: "", changedAt: before?.changedAt ?? 0, placement, parsed }, faults: [] };
  }
  try {
    const stat = statSync(full);
    // Reading a pipe or a device may never end.
    if (!stat.isFile()) return { faults: [unreadable(shown, "it is no file")] };
    const stamp = `${stat.mtimeMs} ${stat.ctimeMs} ${stat.size} ${stat.ino}`;
    if (before?.stamp === stamp) return { kept: before, faults: [] };
    const parsed = parse(path, shown, readFileSync(full, "utf8"), placement);
    return { kept: { path, stamp, changedAt: stat.mtimeMs, placement, parsed }, faults: [] };
  } catch (error) {
    return { faults: [unreadable(shown, errorMessage(error))] };
  }
}

function unreadable(shown: string, reason: string): Fault {
  return { file: shown, line: 1, column: 1, message: `cannot be read: ${reason}` };
}

function listFiles(dir: string, faults: Fault[]): readonly string[] {
  try {
    return walk(dir, "", MAX_DEPTH).sort();
  } catch (error) {
    faults.push({
      file: dir,
      line: 1,
      column: 1,
      message: `the archive folder cannot be read: ${errorMessage(error)}`,
    });
    return [];
  }
}

/** Deep enough to notice a file that was put a folder too deep, and an end to links that go in circles. */
const MAX_DEPTH = 3;

/** Paths relative to `dir`, with `/` between the parts; symbolic links are followed. */
function walk(dir: string, base: string, depth: number): string[] {
  return readdirSync(join(dir, base), { withFileTypes: true }).flatMap((entry) => {
    const path = base === "" ? entry.name : `${base}/${entry.name}`;
    const folder = entry.isDirectory() || (entry.isSymbolicLink() && isFolder(join(dir, path)));
    if (!folder) return [path];
    return depth > 0 && !entry.name.startsWith(".") ? walk(dir, path, depth - 1) : [];
  });
}

/** A link that leads nowhere, or to itself, is taken for a file, and reading that gives a fault with its name. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function misplaced(file: string): Fault {
  const message =
    "not a place for archive data: events and quotes go into events/ and quotes/, one to a file; the lists are actors.yaml, topics.yaml and sources.yaml";
  return { file, line: 1, column: 1, message };
}

/** Each file was parsed with the schema of its own shelf, which TypeScript cannot follow through the map. */
function collect(files: Iterable<CachedFile>, part: "entries"): ParsedRecords;
function collect(files: Iterable<CachedFile>, part: "drafts"): Drafts;
function collect(files: Iterable<CachedFile>, part: "entries" | "drafts"): unknown {
  const records: Record<Collection, unknown[]> = { events: [], quotes: [], actors: [], topics: [], sources: [] };
  for (const { placement, parsed } of files) records[placement.collection].push(...parsed[part]);
  return records;
}

function claim(files: Iterable<CachedFile>): Claimed {
  const claimed: Record<Collection, Set<string> | undefined> = {
    events: new Set(),
    quotes: new Set(),
    actors: new Set(),
    topics: new Set(),
    sources: new Set(),
  };
  for (const { placement, parsed } of files) {
    if (parsed.claimed === undefined) claimed[placement.collection] = undefined;
    for (const id of parsed.claimed ?? []) claimed[placement.collection]?.add(id);
  }
  return claimed;
}

function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
