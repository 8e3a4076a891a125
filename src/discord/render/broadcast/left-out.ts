// What /digest preview tells of what is new and not in the digest.

import type { Digest, LeftOut } from "../../../digest/digest.ts";
import type { Words } from "../../../wording/words.ts";
import type { CardPage } from "../message/card.ts";
import { plain } from "../message/markdown.ts";
import { paginate } from "../message/pages.ts";

/** Lines that are kept together. */
const LINES = 10;

const REASON: Readonly<Record<LeftOut["reason"], string>> = {
  topic: "it has another topic",
  actor: "the actor asked for has no part in it",
  kind: "it is of another kind",
  least: "it is not settled enough",
  unchanged: "nothing has changed for the reader",
  removed: "it is no longer in the archive",
};

/** On pages of their own; none when nothing is left out. */
export function leftOutSheets({ leftOut }: Digest, words: Words): readonly CardPage[] {
  const blocks: string[] = [];
  for (let start = 0; start < leftOut.length; start += LINES) {
    const lines = leftOut
      .slice(start, start + LINES)
      .map(({ title, reason }) => `- ${plain(title)}: ${REASON[reason]}`);
    blocks.push([...(start === 0 ? [`### Left out: ${leftOut.length}`] : []), ...lines].join("\n"));
  }
  return blocks.length === 0 ? [] : paginate(blocks).map((page) => ({ blocks: page, asks: [] }));
}
