import { parseInline } from "./inline.ts";
import type { Block } from "./tree.ts";

type ItemLine = { readonly indent: number; readonly ordered: boolean; readonly start: number; text: string };

const MARKER = /^( *)(?:([-*])|(\d{1,9})\.) +(\S.*)$/;

/** Whether a list begins with this line. */
export function beginsList(line: string): boolean {
  return MARKER.test(line);
}

/** Takes the lines of one list from the front of `lines`; an indented line without a marker continues its item. */
export function takeList(lines: readonly string[]): { readonly blocks: readonly Block[]; readonly taken: number } {
  const items: ItemLine[] = [];
  let taken = 0;
  for (const line of lines) {
    const item = readItem(line);
    const last = items.at(-1);
    if (item) items.push(item);
    else if (last && /^\s+\S/.test(line)) last.text += `\n${line.trim()}`;
    else break;
    taken += 1;
  }
  return { blocks: nest(items), taken };
}

function readItem(line: string): ItemLine | undefined {
  const found = MARKER.exec(line);
  if (!found) return undefined;
  const number = found[3];
  return {
    indent: found[1]?.length ?? 0,
    ordered: number !== undefined,
    start: Number(number ?? 1),
    text: found[4] ?? "",
  };
}

/** Items deeper than the one before belong to it; a change between bullets and numbers begins another list. */
function nest(items: readonly ItemLine[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < items.length; ) {
    const first = items[at];
    if (!first) break;
    const lists: Block[][] = [];
    while (at < items.length) {
      const item = items[at];
      if (!item || item.ordered !== first.ordered) break;
      const deeper = items.slice(at + 1).findIndex((next) => next.indent <= item.indent);
      const end = deeper < 0 ? items.length : at + 1 + deeper;
      const content: Block = { kind: "paragraph", children: parseInline(item.text) };
      lists.push([content, ...nest(items.slice(at + 1, end))]);
      at = end;
    }
    blocks.push({ kind: "list", ordered: first.ordered, start: first.start, items: lists });
  }
  return blocks;
}
