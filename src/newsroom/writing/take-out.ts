// Taking out what was published: what can go, and what has to stay because something else needs it or somebody changed it.
import { isDeepStrictEqual } from "node:util";
import { placementOf } from "../../archive/files/collections.ts";
import type { Fault } from "../../archive/files/faults.ts";
import type { Loader } from "../../archive/files/load.ts";
import type { ParsedRecords } from "../../archive/files/read-folder.ts";
import type { Records } from "../../archive/records.ts";
import type { Event, Quote } from "../../archive/schema.ts";
import { type ArchiveFiles, fileTextIn } from "./archive-files.ts";
import { withoutChanges } from "./file-changes.ts";
import type { FileChange, Publication } from "./publication.ts";
import { recordDifferences } from "./record-differences.ts";

export type TakingOut =
  /** The files as they will be, in the order in which they are written; undefined: removed. */
  | { readonly ok: true; readonly texts: ReadonlyMap<string, string | undefined> }
  /** `changed`: it no longer stands in the files as it was published. `needed`: the archive would be at fault without it. */
  | {
      readonly ok: false;
      readonly reason: "changed" | "needed";
      readonly path?: string;
      readonly faults?: readonly Fault[];
    };

/** `begun`: what is gone already is no hindrance, since a taking out may have been cut short. */
export function planTakingOut(
  { changes, draft }: Publication,
  files: ArchiveFiles,
  foresee: Loader["foresee"],
  before: Records,
  begun: boolean,
): TakingOut {
  const texts = new Map<string, string | undefined>();
  for (const [path, own] of byPath(changes.filter((change) => !isOfSource(change)))) {
    const removed = withoutChanges(fileTextIn(files, path), own);
    if (removed.ok) texts.set(path, removed.text);
    else if (!begun) return { ok: false, reason: "changed", path };
  }
  const first = foresee(texts);
  if (!first.ok) return { ok: false, reason: "needed", faults: first.faults };
  if (!begun && !isOnlyRemoval(draft, before, first.records))
    return { ok: false, reason: "changed", path: [...texts.keys()][0] ?? "" };
  const cited = citedIn(first.records);
  for (const [path, own] of byPath(changes.filter(isOfSource))) {
    const idle = own.filter(({ inserted }) => !idsIn(inserted).some((id) => cited.has(id)));
    // One that somebody has touched stays, and does no harm.
    const standing = idle.filter((change) => withoutChanges(fileTextIn(files, path), [change]).ok);
    const removed = withoutChanges(fileTextIn(files, path), standing);
    if (removed.ok && standing.length > 0) texts.set(path, removed.text);
  }
  const last = foresee(texts);
  return last.ok ? { ok: true, texts } : { ok: false, reason: "needed", faults: last.faults };
}

/** Only the record of the draft differs, and by no more than what it brought. */
function isOnlyRemoval(draft: Publication["draft"], before: Records, after: ParsedRecords): boolean {
  const differences = recordDifferences(before, after);
  const [one] = differences;
  const id = recordOfDraft(draft);
  if (one === undefined || differences.length > 1 || one.id !== id) return false;
  if (draft.kind === "event" || draft.kind === "quote") return one.after === undefined;
  // What took the place of other texts was found untouched, with all that is around it.
  if (draft.kind === "quote-correction") return one.after !== undefined;
  if (draft.kind === "quote-event") {
    const { event: _, ...without } = one.before as Quote;
    return isDeepStrictEqual(without, one.after);
  }
  const [was, is] = [one.before as Event, one.after as Event | undefined];
  if (is === undefined) return false;
  const steps = was.developments;
  if (draft.kind === "development") {
    return steps.some((_, index) => isDeepStrictEqual({ ...was, developments: steps.toSpliced(index, 1) }, is));
  }
  const apart = ({ developments, ...event }: Event) => [event, developments.map(({ sources: _, ...step }) => step)];
  return isDeepStrictEqual(apart(was), apart(is));
}

/** The id of the record that a draft changes. */
function recordOfDraft(draft: Publication["draft"]): string {
  if (draft.kind === "quote-event" || draft.kind === "quote-correction") return draft.quote;
  return draft.kind === "event" || draft.kind === "quote" ? draft.id : draft.event;
}

function citedIn({ events, quotes }: ParsedRecords): ReadonlySet<string> {
  return new Set([
    ...events.flatMap(({ value }) => value.developments.flatMap(({ sources }) => sources)),
    ...quotes.flatMap(({ value }) => value.wordings.flatMap(({ sources }) => sources)),
  ]);
}

function isOfSource({ path }: FileChange): boolean {
  return placementOf(path)?.collection === "sources";
}

/** Ids of the sources in a text, YAML or JSON. */
function idsIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:^|[\s{])["']?id["']?: *["']?([a-z0-9-]+)/g)].flatMap(([, id]) => id ?? []);
}

function byPath(changes: readonly FileChange[]): ReadonlyMap<string, FileChange[]> {
  return Map.groupBy(changes, ({ path }) => path);
}
