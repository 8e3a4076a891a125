// What somebody wrote without what is there for the eye: marks of Markdown, mentions, signs that nobody sees.

import { stripInvisible } from "../../text/strip-invisible.ts";

/** `text` in one line. */
export function plainWords(text: string): string {
  return stripInvisible(text)
    .replace(/\[([^\]\n]*)\]\(<?[^)\s]*>?\)/g, "$1")
    .replace(/<(?:@[!&]?|#|a?:\w+:)\d+>|@(?:everyone|here)\b/g, " ")
    .replace(/\*\*|__|~~|\|\||`+/g, "")
    .replace(/(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu, "")
    .replace(/^\s*(?:#{1,3}|-#|[*-])\s+/, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** `text` without the signs behind its last word, which ask nothing. */
export function withoutEnd(text: string): string {
  return text.replace(/[?!.？！。\s]+$/u, "");
}
