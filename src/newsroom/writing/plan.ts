// What a draft changes in the archive's files: texts that are inserted or take the place of others, and nothing else. Pure.
import { placementOf } from "../../archive/files/collections.ts";
import { complaintOf } from "../../archive/files/complaint.ts";
import type { Records } from "../../archive/records.ts";
import { type Event, EventFile, type Quote, QuoteFile, type Source } from "../../archive/schema.ts";
import { type ArchiveFiles, fileTextIn } from "./archive-files.ts";
import type { Draft } from "./draft.ts";
import { withChanges } from "./file-changes.ts";
import { lineEnd, lineStart } from "./insert-item.ts";
import { planAddition, planRecord } from "./plan-record.ts";
import { type DraftFault, planSources } from "./plan-sources.ts";
import type { FileChange } from "./publication.ts";

export type DraftPlan =
  | {
      readonly ok: true;
      /** Sources first, in the order in which they are written. */
      readonly changes: readonly FileChange[];
      /** The text of each file that is changed, as it will be. */
      readonly texts: ReadonlyMap<string, string>;
      /** What is added, under the names of the files: for a preview. */
      readonly yaml: string;
      /** The same for a small window: without the sources, and the beginnings of long lines. */
      readonly brief: string;
      /** The event as it will be; undefined for a quote. */
      readonly event: Event | undefined;
      readonly quote: Quote | undefined;
      readonly sources: readonly Source[];
    }
  | { readonly ok: false; readonly faults: readonly DraftFault[] };

/**
 * The changes by which `files` come to say what the draft says. `records` are those of the files as they are. That the records
 * agree with each other afterwards is for the loader to say.
 */
export function planDraft(draft: Draft, files: ArchiveFiles, records: Pick<Records, "sources">): DraftPlan {
  const sources = planSources(draft, records);
  if (sources.faults.length > 0) return { ok: false, faults: sources.faults };
  const added = planAddition(sources, files);
  const planned = planRecord(draft, files, sources);
  if (!planned.ok) return planned;
  if (!added.ok) return added;
  const changes = [...added.changes, ...planned.changes];
  const byPath = [...Map.groupBy(changes, ({ path }) => path)];
  const isQuote = draft.kind.startsWith("quote");
  const base = draft.kind === "development" || draft.kind === "event" ? "step" : "";
  const read = isQuote ? QuoteFile.safeParse(planned.record) : EventFile.safeParse(planned.record);
  if (!read.success) {
    const faults = read.error.issues.map((issue) => {
      const path = issue.path[0] === "developments" ? [base, ...issue.path.slice(2)] : issue.path;
      return { field: path.filter((part) => part !== "").join("."), message: complaintOf(issue, planned.record) };
    });
    return { ok: false, faults };
  }
  return {
    ok: true,
    changes,
    texts: new Map(byPath.map(([path, parts]) => [path, withChanges(fileTextIn(files, path), parts)])),
    yaml: byPath.map(([path, parts]) => previewOf(path, parts, draft, fileTextIn(files, path))).join("\n\n"),
    brief: briefOf(byPath, draft, files),
    event: isQuote ? undefined : (read.data as Event),
    quote: isQuote ? (read.data as Quote) : undefined,
    sources: sources.added,
  };
}

/** Characters of a line: two on a phone. */
const MAX_LINE = 78;

/** The record alone, which names its sources; the heading of the preview tells the file. */
function briefOf(
  byPath: readonly (readonly [string, readonly FileChange[]])[],
  draft: Draft,
  files: ArchiveFiles,
): string {
  const ofRecord = byPath.filter(([path]) => placementOf(path)?.collection !== "sources");
  return ofRecord.map(([path, parts]) => briefLines(previewOf(path, parts, draft, fileTextIn(files, path)))).join("\n");
}

/** Of two long lines, one of which takes the place of the other, the place where they differ. */
function briefLines(preview: string): string {
  // The names of the file and of its schema are in the whole.
  const lines = preview.split("\n").filter((line) => !line.startsWith("# "));
  const brief = lines.map((line, index) => {
    const other = line.startsWith("- ") ? lines[index + 1] : line.startsWith("+ ") ? lines[index - 1] : undefined;
    if (Math.max(line.length, other?.length ?? 0) <= MAX_LINE) return line;
    const from = other === undefined ? 0 : Math.max(0, sharedStart(line.slice(2), other.slice(2)) - 20);
    const shown = from === 0 ? line : `${line.slice(0, 2)}…${line.slice(2 + from)}`;
    return shown.length <= MAX_LINE ? shown : `${shown.slice(0, MAX_LINE - 1)}…`;
  });
  return brief.join("\n");
}

/** How many characters both begin with. */
function sharedStart(a: string, b: string): number {
  const end = [...a].findIndex((sign, index) => sign !== [...b][index]);
  return end < 0 ? a.length : end;
}

function previewOf(path: string, parts: readonly FileChange[], { kind }: Draft, before: string | undefined): string {
  if (parts.some(({ removed }) => removed !== undefined)) return changedLines(path, parts, before ?? "");
  const texts = parts.map(({ inserted }) => inserted.replace(/^(?:[ \t]*\r?\n)+|\s+$/g, "").replaceAll("\r\n", "\n"));
  // Ids alone say nothing: they come into a list that is there.
  if (kind === "sources" && path.startsWith("events/"))
    return `# ${path}\n    sources: [… ${texts.map((text) => text.replace(/,$/, "")).join(", ")} …]`;
  return [`# ${path}`, ...texts].join("\n");
}

/** Line by line, as Git tells it: “- ” was, “+ ” is. */
function changedLines(path: string, parts: readonly FileChange[], text: string): string {
  const lines = parts
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ at, inserted, removed = "" }) => {
      const [start, end] = [lineStart(text, at), lineEnd(text, at + removed.length)];
      const was = text.slice(start, end).split(/\r?\n/);
      const is = (text.slice(start, at) + inserted + text.slice(at + removed.length, end)).split(/\r?\n/);
      const first = was.findIndex((line, index) => line !== is[index]);
      const top = first < 0 ? was.length : first;
      return [...was.slice(top).map((line) => `- ${line}`), ...is.slice(top).map((line) => `+ ${line}`)];
    });
  return [`# ${path}`, ...lines].join("\n");
}
