// What a message says, without what only makes it look: marks of formatting, mentions, signs that nobody sees.
import { stripInvisible } from "../../text/strip-invisible.ts";

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
