// What /digest preview tells of what is new and not in the digest.

import type { Digest } from "../../../digest/digest.ts";
import type { Words } from "../../../wording/words.ts";
import { plain } from "../message/markdown.ts";
import { type CardPage, paginate } from "../message/pages.ts";

/** Lines that are kept together. */
const LINES = 10;

/** On pages of their own; none when nothing is left out. */
export function leftOutPages({ leftOut }: Digest, words: Words): readonly CardPage[] {
  const blocks: string[] = [];
  for (let start = 0; start < leftOut.length; start += LINES) {
    const lines = leftOut
      .slice(start, start + LINES)
      .map(({ title, reason }) => `- ${words.leftOut[reason]({ title: plain(title) })}`);
    blocks.push(
      [...(start === 0 ? [`### ${words.broadcast.leftOut({ count: leftOut.length })}`] : []), ...lines].join("\n"),
    );
  }
  return blocks.length === 0 ? [] : paginate(blocks).map((page) => ({ blocks: page, asks: [] }));
}
