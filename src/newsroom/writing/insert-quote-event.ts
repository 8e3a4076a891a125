// The event of a quote, written behind its occasion; checked by reading the text again. Pure.
import { isDeepStrictEqual } from "node:util";
import { isMap, isScalar, parse, parseDocument } from "yaml";
import { lineEnd, lineEndOf } from "./insert-item.ts";
import type { EventText, Inserted } from "./insert-step.ts";

/** `quote`: its text in its file. Undefined where it has an event already, or is laid out in a way that has no safe place for one. */
export function insertQuoteEvent({ text, layout }: EventText, event: string): Inserted {
  const document = parseDocument(text, { keepSourceTokens: true });
  const root = document.contents;
  if (document.errors.length > 0 || !isMap(root) || root.has("event")) return undefined;
  const occasion = root.get("occasion", true);
  const end = isScalar(occasion) ? occasion.range?.[1] : undefined;
  if (end === undefined) return undefined;
  const at = layout === "json" ? end : lineEnd(text, end);
  const inserted = layout === "json" ? `,"event":${JSON.stringify(event)}` : `${lineEndOf(text, at)}event: ${event}`;
  const record: unknown = parse(text.slice(0, at) + inserted + text.slice(at));
  const before: unknown = parse(text);
  return isDeepStrictEqual(record, { ...Object(before), event })
    ? { insertions: [{ at, text: inserted }], record }
    : undefined;
}
