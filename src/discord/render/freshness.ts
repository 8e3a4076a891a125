// How far the archive reaches, told where it changes the reader's mind: what it does not know may have happened since.

import { type Day, daysBetween } from "@attache/edtf";
import type { Archive } from "../../archive/archive.ts";
import type { Words } from "../../wording/words.ts";
import { stamp } from "./message/markdown.ts";

/** After so many days without anything new, a list of what lies ahead may miss as much as it tells. */
const MAX_FRESH_DAYS = 14;

/** Whether what the archive knows ends more than two weeks before `today`. */
export function isOutdated({ reaches }: Pick<Archive, "reaches">, today: Day): boolean {
  return reaches !== undefined && daysBetween(reaches, today) > MAX_FRESH_DAYS;
}

/**
 * “Archive known up to 31 May 2026, 6 months ago”, with a warning sign when that is long ago; Discord keeps the second half true by
 * itself. Empty for an empty archive.
 */
export function freshnessLine({ reaches }: Pick<Archive, "reaches">, today: Day, words: Words): string {
  if (reaches === undefined) return "";
  const line = words.agenda.knownUpTo({ day: words.dates.day(reaches), ago: stamp(Date.parse(reaches), "R") });
  return isOutdated({ reaches }, today) ? `⚠️ **${line}**` : line;
}
