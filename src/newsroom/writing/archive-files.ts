// The files of the archive as texts, and where a record stands in them. Pure.
import { placementOf } from "../../archive/files/collections.ts";

/** Paths are relative to the archive's folder, with `/` between the parts. */
export type ArchiveFiles = {
  readonly paths: readonly string[];
  /** The text of one of `paths`. */
  readonly text: (path: string) => string;
};

/** Undefined when there is no such file. */
export function fileTextIn(files: ArchiveFiles, path: string): string | undefined {
  return files.paths.includes(path) ? files.text(path) : undefined;
}

/** A record within a text: the whole of a YAML file, or one line of a `.jsonl`. */
export type RecordPlace = {
  readonly path: string;
  readonly layout: "yaml" | "json";
  readonly start: number;
  readonly end: number;
};

/** Where the event or quote with this id stands; undefined when no file has it. */
export function findRecord(files: ArchiveFiles, collection: "events" | "quotes", id: string): RecordPlace | undefined {
  for (const path of files.paths) {
    const placement = placementOf(path);
    if (placement?.collection !== collection) continue;
    if (placement.layout === "one") {
      if (path.replace(/^.*\/|\.ya?ml$/g, "") !== id) continue;
      return { path, layout: "yaml", start: 0, end: files.text(path).length };
    }
    const line = jsonLineOf(files.text(path), id);
    if (line !== undefined) return { path, layout: "json", ...line };
  }
  return undefined;
}

function jsonLineOf(text: string, id: string): { readonly start: number; readonly end: number } | undefined {
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.includes(`"${id}"`) && idOfLine(line) === id) return { start, end: start + line.length };
    start += line.length + 1;
  }
  return undefined;
}

function idOfLine(line: string): unknown {
  try {
    const record: unknown = JSON.parse(line);
    return typeof record === "object" && record !== null ? Reflect.get(record, "id") : undefined;
  } catch {
    return undefined;
  }
}

/** The list that sources are added to: `sources.yaml` where there is one, else another list, else lines of JSON; undefined for none. */
export function sourcesFile(
  files: ArchiveFiles,
): { readonly path: string; readonly layout: "yaml" | "json" } | undefined {
  const places = files.paths.flatMap((path) => {
    const placement = placementOf(path);
    return placement?.collection === "sources" ? [{ path, layout: placement.layout }] : [];
  });
  const lists = places.filter(({ layout }) => layout === "list");
  const best = lists.find(({ path }) => path === "sources.yaml") ?? lists[0] ?? places[0];
  return best === undefined ? undefined : { path: best.path, layout: best.layout === "lines" ? "json" : "yaml" };
}
