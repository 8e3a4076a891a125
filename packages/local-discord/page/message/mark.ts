import type { APIMessage } from "discord-api-types/v10";
import { rawTexts } from "./summary.ts";

/** A short name for what a message says, the same for the same words: FNV-1a of its texts, to base 36. */
export function wordsMark(message: Pick<APIMessage, "content" | "embeds" | "components" | "attachments">): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(rawTexts(message).join("\n")))
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36);
}

/** Whether a mark is that of this message; never of one without words. */
export function saysTheSame(message: APIMessage, mark: string | undefined): boolean {
  return mark !== undefined && rawTexts(message).length > 0 && wordsMark(message) === mark;
}
