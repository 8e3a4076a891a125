// What a draft changes in the archive's files: texts that are inserted, and nothing else. Pure.
import { complaintOf } from "../../archive/files/complaint.ts";
import type { Records } from "../../archive/records.ts";
import { type Event, EventFile, type Quote, QuoteFile, type Source } from "../../archive/schema.ts";
import { type ArchiveFiles, fileTextIn } from "./archive-files.ts";
import type { Draft } from "./draft.ts";
import { withChanges } from "./file-changes.ts";
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
  const isQuote = draft.kind === "quote" || draft.kind === "quote-event";
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
    yaml: byPath.map(([path, parts]) => previewOf(path, parts)).join("\n\n"),
    event: isQuote ? undefined : (read.data as Event),
    quote: isQuote ? (read.data as Quote) : undefined,
    sources: sources.added,
  };
}

function previewOf(path: string, parts: readonly FileChange[]): string {
  const texts = parts.map(({ inserted }) => inserted.replace(/^(?:[ \t]*\r?\n)+|\s+$/g, "").replaceAll("\r\n", "\n"));
  return [`# ${path}`, ...texts].join("\n");
}
