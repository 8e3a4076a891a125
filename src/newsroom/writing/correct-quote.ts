// A quote that is mended in its text: other values in the place of some, further wordings and sources, and the correction that tells
// of it; checked by reading the text again. Pure.
import { isDeepStrictEqual } from "node:util";
import { isMap, isSeq, parse, parseDocument, type YAMLMap } from "yaml";
import { editMap } from "./edit-map.ts";
import { type Insertion, insertItem } from "./insert-item.ts";
import { type EventText, type Inserted, insertAll, insertIds } from "./insert-step.ts";
import { type PlainRecord, yamlLines } from "./yaml-text.ts";

/** See `editMap` for the values. */
export type QuoteEdit = {
  readonly facts: PlainRecord;
  /** `order`: the ids of its sources as they are to be, `fresh` among them are new. */
  readonly wordings: readonly {
    readonly at: number;
    readonly values: PlainRecord;
    readonly fresh: readonly string[];
    readonly order: readonly string[];
  }[];
  readonly added: readonly PlainRecord[];
  readonly correction: PlainRecord | undefined;
};

const QUOTE_KEYS = [
  "id",
  "speaker",
  "as",
  "said",
  "occasion",
  "event",
  "topics",
  "language",
  "wordings",
  "status",
  "note",
  "corrections",
];
const WORDING_KEYS = ["text", "language", "kind", "note", "sources"];

/** `quote`: its text in its file. Undefined where it is laid out in a way that has no safe place for it. */
export function correctQuote(quote: EventText, edit: QuoteEdit): Inserted {
  const document = parseDocument(quote.text, { keepSourceTokens: true });
  const root = document.contents;
  if (document.errors.length > 0 || !isMap(root)) return undefined;
  const parts = [correctionEdits(quote, root, edit), wordingEdits(quote, root, edit)];
  const insertions = parts.every((one) => one !== undefined) ? parts.flat() : undefined;
  if (insertions === undefined) return undefined;
  const record: unknown = parse(insertAll(quote.text, insertions));
  return isDeepStrictEqual(record, edited(parse(quote.text), edit)) ? { insertions, record } : undefined;
}

/** The first correction comes as a list, a further one into it. */
function correctionEdits(
  quote: EventText,
  root: YAMLMap,
  { facts, correction }: QuoteEdit,
): readonly Insertion[] | undefined {
  if (correction === undefined) return editMap(quote, root, facts, QUOTE_KEYS);
  const list = root.get("corrections", true);
  if (!isSeq(list)) return editMap(quote, root, { ...facts, corrections: [correction] }, QUOTE_KEYS);
  const edits = editMap(quote, root, facts, QUOTE_KEYS);
  const item = { lines: yamlLines(correction), flow: JSON.stringify(correction) };
  const further = insertItem(quote.text, list, list.items.length, item);
  return edits === undefined || further === undefined ? undefined : [...edits, further];
}

function wordingEdits(
  quote: EventText,
  root: YAMLMap,
  { wordings, added }: QuoteEdit,
): readonly Insertion[] | undefined {
  const list = root.get("wordings", true);
  if (!isSeq(list)) return wordings.length + added.length === 0 ? [] : undefined;
  const changed = wordings.map(({ at, values, fresh, order }) => {
    const map = list.items[at];
    const edits = isMap(map) ? editMap(quote, map, values, WORDING_KEYS) : undefined;
    const sources = isMap(map) ? map.get("sources", true) : undefined;
    if (edits === undefined || fresh.length === 0) return edits;
    const ids = isSeq(sources) ? insertIds(quote, sources, fresh, order) : undefined;
    return ids === undefined ? undefined : [...edits, ...ids];
  });
  const further = added.map((wording) =>
    insertItem(quote.text, list, list.items.length, { lines: yamlLines(wording), flow: JSON.stringify(wording) }),
  );
  const all = [...changed, ...further];
  return all.every((one) => one !== undefined) ? all.flat() : undefined;
}

/** The record as it has to be read afterwards. */
function edited(before: unknown, { facts, wordings, added, correction }: QuoteEdit): unknown {
  const quote: Record<string, unknown> = { ...Object(before) };
  const list: readonly unknown[] = Array.isArray(quote.wordings) ? quote.wordings : [];
  const changed = list.map((one, index) => {
    const edit = wordings.find(({ at }) => at === index);
    if (edit === undefined) return one;
    return withValues(Object(one), edit.fresh.length === 0 ? edit.values : { ...edit.values, sources: edit.order });
  });
  const past: readonly unknown[] = Array.isArray(quote.corrections) ? quote.corrections : [];
  return {
    ...withValues(quote, facts),
    ...(changed.length + added.length === 0 ? {} : { wordings: [...changed, ...added.map(asRead)] }),
    ...(correction === undefined ? {} : { corrections: [...past, asRead(correction)] }),
  };
}

function withValues(record: Record<string, unknown>, values: PlainRecord): Record<string, unknown> {
  const all = { ...record, ...Object(asRead(values)) };
  return Object.fromEntries(Object.entries(all).filter(([key]) => values[key] !== null));
}

/** Without keys that are undefined. */
function asRead(record: PlainRecord): unknown {
  return JSON.parse(JSON.stringify(record));
}
