// What a draft changes: in the file of its event, in a file of its own, and in the list of sources. Pure.
import { parse } from "yaml";
import { complaintOf, valueAt } from "../../archive/files/complaint.ts";
import { schemaLine } from "../../archive/files/json-schemas.ts";
import { Development, EventFile, QuoteFile } from "../../archive/schema.ts";
import { type ArchiveFiles, findRecord, type RecordPlace, sourcesFile } from "./archive-files.ts";
import { correctQuote } from "./correct-quote.ts";
import type { Draft } from "./draft.ts";
import { eventRecord, quoteRecord, stepRecord } from "./draft-records.ts";
import { changesOf } from "./file-changes.ts";
import { insertSources } from "./insert-source.ts";
import { type Inserted, insertAll, insertSourceIds, insertStep, placeInOrder } from "./insert-step.ts";
import { placeInTrust, quoteEdit } from "./plan-quote.ts";
import { type DraftFault, type PlannedSources, withoutAbsent } from "./plan-sources.ts";
import type { FileChange } from "./publication.ts";
import { type PlainRecord, yamlLines } from "./yaml-text.ts";

/** `record` as it will be read, before its schema. */
export type RecordPlan =
  | { readonly ok: true; readonly changes: readonly FileChange[]; readonly record: unknown }
  | { readonly ok: false; readonly faults: readonly DraftFault[] };

/** The event or the quote. */
export function planRecord(draft: Draft, files: ArchiveFiles, sources: PlannedSources): RecordPlan {
  switch (draft.kind) {
    case "event":
      return newFile("events", draft.id, eventRecord(draft, sources.idsOf), files);
    case "quote":
      return newFile("quotes", draft.id, quoteRecord(draft, sources.idsOf), files);
    case "quote-event":
    case "quote-correction": {
      const place = findRecord(files, "quotes", draft.quote);
      if (place === undefined) return planRefused("quote", `the archive has no quote “${draft.quote}”`);
      return editQuote(draft, place, files, sources);
    }
    case "development":
    case "sources": {
      const place = findRecord(files, "events", draft.event);
      if (place === undefined) return planRefused("event", `the archive has no event “${draft.event}”`);
      return draft.kind === "sources" ? addToLast(draft, place, files, sources) : addStep(draft, place, files, sources);
    }
  }
}

function addStep(
  draft: Extract<Draft, { kind: "development" }>,
  place: RecordPlace,
  files: ArchiveFiles,
  { idsOf }: PlannedSources,
): RecordPlan {
  const event = eventText(place, files);
  const steps = stepsOf(event.text);
  const step = stepRecord(draft.step, idsOf);
  const read = Development.safeParse(withoutAbsent(step));
  if (!read.success) {
    const faults = read.error.issues.map((issue) => ({
      field: ["step", ...issue.path].join("."),
      message: complaintOf(issue, step),
    }));
    return { ok: false, faults };
  }
  if (steps === undefined)
    return planRefused("event", `the event “${draft.event}” cannot be read: mend ${place.path} first`);
  const text = JSON.stringify(withoutAbsent({ ...step, sources: [] }));
  if (steps.some(({ raw }) => JSON.stringify({ ...Object(raw), sources: [] }) === text)) {
    return planRefused("step", "this development stands there already");
  }
  const index = placeInOrder(
    steps.map(({ value }) => value.known),
    read.data.known,
  );
  if (index === undefined) return planRefused("step.known", "known: fits at no place in the order of the developments");
  return inserted(insertStep(event, index, step), place, files);
}

function addToLast(
  draft: Extract<Draft, { kind: "sources" }>,
  place: RecordPlace,
  files: ArchiveFiles,
  sources: PlannedSources,
): RecordPlan {
  const { idsOf } = sources;
  const event = eventText(place, files);
  const last = stepsOf(event.text)?.at(-1);
  if (last === undefined)
    return planRefused("event", `the event “${draft.event}” cannot be read: mend ${place.path} first`);
  const there: readonly string[] = last.value.sources;
  const fresh = idsOf(draft.sources).filter((id) => !there.includes(id));
  if (fresh.length === 0) return planRefused("sources", "the last development cites these sources already");
  return inserted(insertSourceIds(event, fresh, placeInTrust(there, fresh, sources)), place, files);
}

function editQuote(
  draft: Extract<Draft, { kind: "quote-event" | "quote-correction" }>,
  place: RecordPlace,
  files: ArchiveFiles,
  sources: PlannedSources,
): RecordPlan {
  const quote = eventText(place, files);
  const read = QuoteFile.safeParse(readRecord(quote.text));
  if (!read.success) return planRefused("quote", `the quote “${draft.quote}” cannot be read: mend ${place.path} first`);
  const edit = quoteEdit(draft, read.data, sources);
  if (typeof edit === "string") return planRefused("quote", edit);
  return inserted(correctQuote(quote, edit), place, files);
}

function eventText({ path, start, end, layout }: RecordPlace, files: ArchiveFiles) {
  return { text: files.text(path).slice(start, end), layout };
}

/** The developments of an event, as they are written and as they are read. */
function stepsOf(text: string): readonly { raw: unknown; value: Development }[] | undefined {
  const record = readRecord(text);
  const read = EventFile.safeParse(record);
  if (!read.success) return undefined;
  return read.data.developments.map((value, index) => ({ raw: valueAt(record, ["developments", index]), value }));
}

function inserted(result: Inserted, { path, start }: RecordPlace, files: ArchiveFiles): RecordPlan {
  if (result === undefined) {
    return planRefused(undefined, `${path} is laid out in a way into which I cannot insert: write it there by hand`);
  }
  return { ok: true, changes: changesOf(path, start, result.insertions, files.text(path)), record: result.record };
}

/** An event or a quote of its own. */
function newFile(collection: "events" | "quotes", id: string, record: PlainRecord, files: ArchiveFiles): RecordPlan {
  if (findRecord(files, collection, id) !== undefined) return planRefused("id", `id: “${id}” is taken`);
  const text = `${[schemaLine(collection), ...yamlLines(record)].join("\n")}\n`;
  return {
    ok: true,
    changes: [{ path: `${collection}/${id}.yaml`, at: 0, inserted: text, created: true }],
    record: readRecord(text),
  };
}

export function planAddition({ entries }: PlannedSources, files: ArchiveFiles): RecordPlan {
  if (entries.length === 0) return { ok: true, changes: [], record: undefined };
  const file = sourcesFile(files);
  const text = file === undefined ? `${schemaLine("sources")}\n` : files.text(file.path);
  const path = file?.path ?? "sources.yaml";
  const insertions = insertSources(text, file?.layout ?? "yaml", entries);
  if (insertions === undefined)
    return planRefused(undefined, `${path} is laid out in a way into which I cannot insert`);
  if (file !== undefined) return { ok: true, changes: changesOf(path, 0, insertions, text), record: undefined };
  return {
    ok: true,
    changes: [{ path, at: 0, inserted: insertAll(text, insertions), created: true }],
    record: undefined,
  };
}

function planRefused(field: string | undefined, message: string): { ok: false; faults: readonly DraftFault[] } {
  return { ok: false, faults: [{ field, message }] };
}

/** YAML, of which JSON is a part; undefined when it cannot be read. */
function readRecord(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
