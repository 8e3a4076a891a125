// Which sources a draft cites, by id: those of the archive, and those that have to be added to it. Pure.
import type { SourceId } from "../../archive/fields.ts";
import { complaintOf } from "../../archive/files/complaint.ts";
import type { Records } from "../../archive/records.ts";
import { type Source, SourceFile } from "../../archive/schema.ts";
import { trustedFirst } from "../../archive/trusted-first.ts";
import type { Draft } from "./draft.ts";
import { draftSources, type SourceIds, sourceRecord } from "./draft-records.ts";
import type { SourceEntry } from "./insert-source.ts";
import { newSourceId, sameSource } from "./source-id.ts";

/** What is wrong with a draft; `field` leads to the part of it, such as `step.sources.0.url`, where it is one part. */
export type DraftFault = { readonly field: string | undefined; readonly message: string };

export type PlannedSources = {
  /** As they are written, in the order of the draft. */
  readonly entries: readonly SourceEntry[];
  readonly added: readonly Source[];
  readonly faults: readonly DraftFault[];
  /** Each once, trusted ones first. */
  readonly idsOf: SourceIds;
  /** These ids, trusted ones first. */
  readonly inTrust: (ids: readonly string[]) => readonly string[];
};

/** A source of the same page is cited and not added again. */
export function planSources(draft: Draft, records: Pick<Records, "sources">): PlannedSources {
  const known = new Map(records.sources);
  const entries: SourceEntry[] = [];
  const added: Source[] = [];
  const faults: DraftFault[] = [];
  const ids = new Map<unknown, string>();
  for (const { source, field } of draftSources(draft)) {
    if ("id" in source) {
      ids.set(source, source.id);
      if (!known.has(source.id)) faults.push({ field, message: `the archive has no source “${source.id}”` });
      continue;
    }
    const same = sameSource(source, known.values());
    const id = same?.id ?? newSourceId(source, (one) => known.has(one));
    ids.set(source, id);
    if (same !== undefined) continue;
    const record = { ...sourceRecord(id, source), id };
    const read = SourceFile.safeParse(withoutAbsent(record));
    if (read.success) {
      known.set(id, read.data);
      added.push(read.data);
      entries.push(record);
    } else {
      for (const issue of read.error.issues) {
        faults.push({ field: [field, ...issue.path].join("."), message: complaintOf(issue, record) });
      }
    }
  }
  const inTrust = (list: readonly string[]) => {
    const once = [...new Set(list)];
    const trusted: readonly string[] = trustedFirst(once as SourceId[], { sources: known }).map(({ id }) => id);
    return [...trusted, ...once.filter((id) => !trusted.includes(id))];
  };
  return {
    entries,
    added,
    faults,
    idsOf: (sources) => inTrust(sources.flatMap((source) => ids.get(source) ?? [])),
    inTrust,
  };
}

/** Without the keys that are undefined, as it will be read. */
export function withoutAbsent(record: object): unknown {
  return JSON.parse(JSON.stringify(record));
}
