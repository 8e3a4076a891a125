// How the words of a quote came into the world, as far as its record tells: nobody heard a post or a written statement.

import type { Quote, Wording } from "./schema.ts";

/** `reported`: they may have been other ones, or the record says with what care they are to be taken. */
export type QuoteMedium = "spoken" | "posted" | "published" | "reported";

/** As curators write it at the beginning of an occasion, or as the note on a wording has it. */
const POSTED =
  /^(?:(?:post|statement|message) on )?(?:social media|truth social|twitter|x|telegram|facebook|weibo)\b|^tweet\b/i;
const WRITTEN =
  /^(?:written|letter|message|note|communiqué|announcement by letter|joint (?:statement|declaration)|declaration|open letter|article)\b|^statement\b.*\bthrough\b/i;
const WRITTEN_NOTE = /\b(?:written|official text|press release|as published|communiqué)\b/i;

/** Of one wording. A note on it that tells no medium is a caution about its words. */
export function mediumOf({ occasion }: Pick<Quote, "occasion">, { note }: Pick<Wording, "note">): QuoteMedium {
  if (note !== undefined && WRITTEN_NOTE.test(note)) return "published";
  if (note !== undefined) return "reported";
  if (POSTED.test(occasion)) return "posted";
  return WRITTEN.test(occasion) ? "published" : "spoken";
}
