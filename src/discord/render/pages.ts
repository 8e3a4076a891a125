// Fits blocks of text on pages. A block is never divided, unless it alone is larger than a page: then between words.

/**
 * Discord allows 4,000 characters over all text displays of a message and refuses more than about 10,170 bytes of
 * UTF-8; heading, notes and footer need their share.
 */
const MAX_CHARACTERS = 3000;
const MAX_BYTES = 8000;

/** With heading, footer and buttons a message stays well under 40 components. */
const MAX_BLOCKS = 8;

/** Blocks page by page, in order; at least one page, which may be empty. */
export function paginate(blocks: readonly string[]): readonly (readonly string[])[] {
  const pages: string[][] = [[]];
  let room = fullPage();
  for (const block of blocks.flatMap(divide)) {
    const size = measure(block);
    const page = pages.at(-1) ?? [];
    const fits = page.length < MAX_BLOCKS && size.characters <= room.characters && size.bytes <= room.bytes;
    if (fits || page.length === 0) page.push(block);
    else pages.push([block]);
    if (!fits && page.length > 0) room = fullPage();
    room = { characters: room.characters - size.characters, bytes: room.bytes - size.bytes };
  }
  return pages;
}

type Size = { readonly characters: number; readonly bytes: number };

function fullPage(): Size {
  return { characters: MAX_CHARACTERS, bytes: MAX_BYTES };
}

function measure(text: string): Size {
  return { characters: text.length + 1, bytes: Buffer.byteLength(text) + 1 };
}

function tooLarge(text: string): boolean {
  const { characters, bytes } = measure(text);
  return characters > MAX_CHARACTERS || bytes > MAX_BYTES;
}

function divide(block: string): readonly string[] {
  if (!tooLarge(block)) return [block];
  const parts: string[] = [];
  let part = "";
  // Ideographs stand without spaces: there every sign is a place to divide.
  for (const word of block.match(
    /\s*(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,500})/gu,
  ) ?? []) {
    if (part !== "" && tooLarge(part + word)) {
      parts.push(part);
      part = word.trimStart();
    } else part += word;
  }
  return part === "" ? parts : [...parts, part];
}
