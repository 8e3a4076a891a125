// A recorded wording as it stands in a message: the look of each kind.

import { mayBeQuoted } from "../../../archive/compare/verdict.ts";
import type { Wording } from "../../../archive/schema.ts";
import { quotedWording } from "../../../wording/describe-quote.ts";
import type { Words } from "../../../wording/words.ts";
import { plain } from "./markdown.ts";

/** In quotation marks what may be quoted, in italics a paraphrase, struck through what is garbled. `text`: as much of the wording as is shown. */
export function wordingText(text: string, wording: Pick<Wording, "kind">, words: Words): string {
  const shown = quotedWording(plain(text), wording, words);
  if (mayBeQuoted(wording.kind)) return shown;
  return wording.kind === "garbled" ? `~~${shown}~~` : `*${shown}*`;
}

/** A line of its own; only what may be quoted stands in a quote block. */
export function wordingBlock(text: string, wording: Pick<Wording, "kind">, words: Words): string {
  const shown = wordingText(text, wording, words);
  return mayBeQuoted(wording.kind) ? `> ${shown}` : shown;
}
