// Where and how a text goes into a YAML list so that nothing else changes: in the list's own indentation, line ends and spacing. Pure.
import { type CST, isMap, isPair, isScalar, isSeq, type Scalar, type YAMLSeq } from "yaml";
import { asItem } from "./yaml-text.ts";

/** `at`: UTF-16 units from the start of the text as it was. `removed`: so many of them make room for it. */
export type Insertion = { readonly at: number; readonly text: string; readonly removed?: number };

/** The order in which they stand; of two at one place what is added stands before what is replaced. */
export function byPlace(a: Insertion, b: Insertion): number {
  return a.at - b.at || (a.removed ?? 0) - (b.removed ?? 0);
}

/** As the lines of a block list, and as it stands between brackets. */
export type ItemText = { readonly lines: readonly string[]; readonly flow: string };

/**
 * Puts an entry before the one at `index`; `index` may be the length of the list. `list` was parsed with `keepSourceTokens` from
 * `text`. Undefined for a layout that has no place for it, such as an entry beside its key.
 */
export function insertItem(text: string, list: YAMLSeq, index: number, item: ItemText): Insertion | undefined {
  if (list.flow === true) return insertFlow(list, index, item.flow);
  const dashes = dashesOf(list);
  const [first] = dashes;
  if (first === undefined || dashes.length !== list.items.length) return undefined;
  const lines = layOut(text, list, first, item.lines);
  const eol = lineEndOf(text, first);
  const gap = hasBlankLines(text, dashes) ? eol : "";
  if (index > 0) {
    const end = contentEnd(list.items[index - 1], text);
    return end === undefined ? undefined : { at: lineEnd(text, end), text: [eol, gap, lines.join(eol)].join("") };
  }
  // Comments above the first entry stay with it: the key is what the list begins behind.
  const top = startOfComments(text, lineStart(text, first));
  return { at: top, text: [lines.join(eol), eol, gap].join("") };
}

function insertFlow(list: YAMLSeq, index: number, flow: string): Insertion | undefined {
  const before = rangeOf(list.items[index - 1]);
  if (before !== undefined) return { at: before[1], text: `, ${flow}` };
  const after = rangeOf(list.items[index]);
  if (after !== undefined) return { at: after[0], text: `${flow}, ` };
  return list.range == null ? undefined : { at: list.range[0] + 1, text: flow };
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  return (isMap(node) || isSeq(node) || isScalar(node)) && node.range != null ? node.range : undefined;
}

/** Where the dashes stand. */
function dashesOf(list: YAMLSeq): readonly number[] {
  const token: CST.Token | undefined = list.srcToken;
  if (token?.type !== "block-seq") return [];
  return token.items.flatMap(({ start }) => start.find(({ type }) => type === "seq-item-ind")?.offset ?? []);
}

/** With the indentation of the first entry's dash and of what stands behind it. */
function layOut(text: string, list: YAMLSeq, dash: number, lines: readonly string[]): readonly string[] {
  const indent = " ".repeat(dash - lineStart(text, dash));
  const content = rangeOf(list.items[0])?.[0] ?? dash + 2;
  const between = text.slice(dash + 1, content);
  if (!/^ +$/.test(between)) return asItem(lines).map((line) => indent + line);
  return lines.map((line, index) => `${indent}${index === 0 ? "-" : " "}${between}${line}`);
}

/** Where the last sign of an entry stands that is not white space or a comment. */
export function contentEnd(node: unknown, text: string): number | undefined {
  if (isPair(node)) return contentEnd(node.value, text) ?? contentEnd(node.key, text);
  if ((isMap(node) || isSeq(node)) && node.flow !== true) return contentEnd(node.items.at(-1), text);
  const range = rangeOf(node);
  if (range === undefined || !isScalar(node) || !isBlockText(node)) return range?.[1];
  const own = text.slice(range[0], range[1]);
  // With `+` the empty lines at its end are part of the text.
  return /^[|>]\d?\+/.test(own) ? range[1] - 1 : range[0] + own.trimEnd().length;
}

function isBlockText({ type }: Scalar): boolean {
  return type === "BLOCK_FOLDED" || type === "BLOCK_LITERAL";
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Before the line break, or at the end of the text; behind a comment. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  if (end < 0) return text.length;
  return text[end - 1] === "\r" && end > offset ? end - 1 : end;
}

/** The start of the lines of comments above, or of the line itself. */
function startOfComments(text: string, start: number): number {
  const above = /(?:^|\n)((?:[ \t]*#[^\n]*\n)+)$/.exec(text.slice(0, start))?.[1] ?? "";
  return start - above.length;
}

/** The line end in use at `offset`: that of the line before. */
export function lineEndOf(text: string, offset: number): "\r\n" | "\n" {
  const end = text.lastIndexOf("\n", offset - 1);
  const near = end < 0 ? text.indexOf("\n") : end;
  return text[near - 1] === "\r" ? "\r\n" : "\n";
}

function hasBlankLines(text: string, dashes: readonly number[]): boolean {
  const [first, second] = dashes;
  return first !== undefined && second !== undefined && /\n[ \t]*\r?\n/.test(text.slice(first, second));
}
