// Fits blocks of text on pages, and lists with the headings and buttons of their items. A block is never divided, unless it
// alone is larger than a page: then between words, and never within a link.
import type { Ask } from "../../../core/view.ts";
import type { AskMenu, ButtonSpec } from "./buttons.ts";

/**
 * Discord allows 4,000 characters over all text displays of a message and refuses more than about 10,170 bytes of
 * UTF-8; heading, notes and footer need their share.
 */
const MAX_CHARACTERS = 3000;
const MAX_BYTES = 8000;

/** What a reader sees of a page, without the addresses of links: about two and a half screens of a phone. */
const MAX_VISIBLE = 1500;

/** With heading, footer and buttons a message stays well under 40 components. */
const MAX_BLOCKS = 8;

/** Blocks page by page, in order, at most `most` on one; at least one page, which may be empty. */
export function paginate(blocks: readonly string[], most = MAX_BLOCKS): readonly (readonly string[])[] {
  const items = blocks.map((text) => ({ text }));
  return paginateItems(items, most).map((page) => page.map(({ text }) => text));
}

/** The same with what belongs to each block; of a divided one it belongs to each part. What shows nothing takes no block: Discord refuses it. */
export function paginateItems<T extends { readonly text: string }>(
  items: readonly T[],
  most = MAX_BLOCKS,
): readonly (readonly T[])[] {
  const pages: T[][] = [[]];
  let room = fullPage();
  for (const item of divideItems(items)) {
    const size = measure(item.text);
    const page = pages.at(-1) ?? [];
    const fits = page.length < most && isWithin(size, room);
    if (fits || page.length === 0) page.push(item);
    else pages.push([item]);
    if (!fits && page.length > 0) room = fullPage();
    room = {
      characters: room.characters - size.characters,
      bytes: room.bytes - size.bytes,
      visible: room.visible - size.visible,
    };
  }
  return pages;
}

/** Those that show something; of what is larger than a page, its parts. */
export function divideItems<T extends { readonly text: string }>(items: readonly T[]): readonly T[] {
  return items.flatMap((item) => {
    if (item.text === "") return [];
    const parts = divideBlock(item.text);
    return parts.length === 1 && parts[0] === item.text ? item : parts.map((text) => ({ ...item, text }));
  });
}

type Size = { readonly characters: number; readonly bytes: number; readonly visible: number };

function isWithin(size: Size, room: Size): boolean {
  return size.characters <= room.characters && size.bytes <= room.bytes && size.visible <= room.visible;
}

function fullPage(): Size {
  return { characters: MAX_CHARACTERS, bytes: MAX_BYTES, visible: MAX_VISIBLE };
}

function measure(text: string): Size {
  const visible = text.replace(/\]\(<[^>]*>\)/g, "").length;
  return { characters: text.length + 1, bytes: Buffer.byteLength(text) + 1, visible };
}

const LINK_PATTERN = String.raw`\[(?:\\.|[^\]\\])*\]\(<[^>]*>\)`;
/** Ideographs stand without spaces: there every sign is a place to divide. */
const IDEOGRAPH = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;

/** Links, which are never divided; single signs; and words, of which one without end is divided. */
const PIECES = new RegExp(
  String.raw`\s*(?:${LINK_PATTERN}|${IDEOGRAPH}|(?:(?!${LINK_PATTERN}|${IDEOGRAPH})\S){1,500})`,
  "gsu",
);

function divideBlock(block: string): readonly string[] {
  if (block.length < MAX_CHARACTERS && Buffer.byteLength(block) < MAX_BYTES) return [block];
  const parts: string[] = [];
  let [part, bytes] = ["", 0];
  for (const piece of block.match(PIECES) ?? []) {
    const more = Buffer.byteLength(piece);
    if (part !== "" && (part.length + piece.length >= MAX_CHARACTERS || bytes + more >= MAX_BYTES)) {
      parts.push(part);
      [part, bytes] = [piece.trimStart(), more];
    } else {
      part += piece;
      bytes += more;
    }
  }
  return part === "" ? parts : [...parts, part];
}

/** A page that was made beforehand, with the buttons of its own. */
export type CardPage = {
  readonly blocks: readonly Block[];
  readonly asks: readonly Ask[];
  /** Of what is posted: stands under the buttons. */
  readonly menu?: AskMenu | undefined;
};

/** A text, or one with a button of its own beside it. */
export type Block = string | { readonly text: string; readonly beside: ButtonSpec };

/** The text of a block, without what stands beside it. */
export function textOf(block: Block): string {
  return typeof block === "string" ? block : block.text;
}
