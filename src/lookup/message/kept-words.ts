// Stretches of a message that no rewriting may touch: what somebody said, names of several words.

import { whereItMayFit } from "../../text/where-it-may-fit.ts";

/** Stands before and behind the number of a stretch that is kept; nobody types it. */
export const MASK = "\uE000";
const END_OF_MASK = "\uE001";
const MASKED = new RegExp(`${MASK}(\\d+)${END_OF_MASK}`, "gu");

export const QUOTED_SPEECH = whereItMayFit(/["“„«「『][^"”“»」』]*["”“»」』]/gu);
const NOTHING_NAMED = keptWithNames([]);

/** What stands in quotation marks, and the names, each a group. Most messages name nothing by several words. */
export function keptWords(names: readonly string[]): RegExp {
  return names.length === 0 ? NOTHING_NAMED : keptWithNames(names);
}

function keptWithNames(names: readonly string[]): RegExp {
  return new RegExp(`(${[QUOTED_SPEECH.source, ...names.map((name) => RegExp.escape(name))].join("|")})`, "gu");
}

/** `text` as `rewrite` makes it of all but what `kept` fits. `kept` is global. */
export function keepingWords(text: string, kept: RegExp, rewrite: (masked: string) => string): string {
  const held: string[] = [];
  const masked = text.replace(kept, (typed) => `${MASK}${held.push(typed) - 1}${END_OF_MASK}`);
  const written = rewrite(masked);
  return held.length === 0 ? written : written.replace(MASKED, (_, nth: string) => held[Number(nth)] ?? "");
}
