// Sources into the list of sources, each at the place of its id in byte order. Pure.
import { isDeepStrictEqual } from "node:util";
import { isMap, isSeq, parseDocument } from "yaml";
import { entriesOfList, type ListEntry } from "../../archive/files/list-entries.ts";
import { type Insertion, insertItem, lineEndOf } from "./insert-item.ts";
import { insertAll } from "./insert-step.ts";
import { asItem, type PlainRecord, yamlLines } from "./yaml-text.ts";

/** One source as it is written. */
export type SourceEntry = PlainRecord & { readonly id: string };

/** `sources` with ids that the list does not have. Undefined: the list is laid out in a way that has no safe place for one. */
export function insertSources(
  text: string,
  layout: "yaml" | "json",
  sources: readonly SourceEntry[],
): readonly Insertion[] | undefined {
  if (layout === "json") return appendLines(text, sources);
  const sorted = sources.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const items = entriesOfList(text);
  const insertions = sorted.map((source) =>
    items === undefined ? insertElsewhere(text, source) : insertBetween(text, items, source),
  );
  return insertions.every((one) => one !== undefined) ? insertions : undefined;
}

function appendLines(text: string, sources: readonly SourceEntry[]): readonly Insertion[] {
  const eol = lineEndOf(text, text.length);
  const isOpen = text !== "" && !text.endsWith("\n");
  return sources.map((source) => {
    const line = JSON.stringify(source);
    return { at: text.length, text: isOpen ? eol + line : line + eol };
  });
}

/** Only the neighbours are read: the list is long, and its other entries are not touched. */
function insertBetween(text: string, items: readonly ListEntry[], source: SourceEntry): Insertion | undefined {
  const own = (item: ListEntry | undefined) => (item === undefined ? "" : text.slice(item.start, item.end));
  const found = items.findIndex((item) => idOfItem(own(item)) > source.id);
  const index = found < 0 ? items.length : found;
  const [before, after] = [items[index - 1], items[index]];
  const eol = lineEndOf(text, after?.start ?? text.length);
  const gap = /\n[ \t]*\r?\n(?:#[^\n]*\n)*-/.test(text.slice(items[0]?.start)) ? eol : "";
  const lines = asItem(yamlLines(source)).join(eol);
  const insertion =
    before === undefined
      ? { at: after?.start ?? text.length, text: lines + eol + gap }
      : { at: before.start + withoutTail(own(before)).length, text: eol + gap + lines };
  const start = (before ?? after)?.start ?? 0;
  const window = text.slice(start, (after ?? before)?.end);
  const inserted = insertAll(window, [{ ...insertion, at: insertion.at - start }]);
  const expected = [...readList(own(before)), JSON.parse(JSON.stringify(source)) as unknown, ...readList(own(after))];
  return isDeepStrictEqual(readList(inserted), expected) ? insertion : undefined;
}

/** Empty lines and comments at its end stand before the next entry, and stay there. */
function withoutTail(item: string): string {
  return item.replace(/(?:\r?\n(?:[ \t]*|#[^\n]*))+$/, "");
}

function idOfItem(item: string): string {
  return /^(?:-| ) +id: *["']?([a-z0-9-]+)/m.exec(item)?.[1] ?? "";
}

/** A list that is indented or stands in brackets, or none yet. */
function insertElsewhere(text: string, source: SourceEntry): Insertion | undefined {
  const { contents, errors } = parseDocument(text, { keepSourceTokens: true });
  if (errors.length > 0) return undefined;
  if (contents === null) {
    const eol = lineEndOf(text, text.length);
    const lines = asItem(yamlLines(source)).map((line) => line + eol);
    return { at: text.length, text: (text === "" || text.endsWith("\n") ? "" : eol) + lines.join("") };
  }
  if (!isSeq(contents)) return undefined;
  const ids = contents.items.map((item) => (isMap(item) ? String(item.get("id")) : ""));
  const found = ids.findIndex((id) => id > source.id);
  const index = found < 0 ? ids.length : found;
  const insertion = insertItem(text, contents, index, { lines: yamlLines(source), flow: JSON.stringify(source) });
  if (insertion === undefined) return undefined;
  const expected = readList(text).toSpliced(index, 0, JSON.parse(JSON.stringify(source)));
  return isDeepStrictEqual(readList(insertAll(text, [insertion])), expected) ? insertion : undefined;
}

function readList(text: string): readonly unknown[] {
  const document = parseDocument(text);
  const value: unknown = document.errors.length > 0 ? undefined : document.toJS();
  return Array.isArray(value) ? value : [];
}
