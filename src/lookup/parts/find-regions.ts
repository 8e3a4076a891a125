// “Summits in Europe”, “meetings held in the Middle East”: a region in which something takes place, and no matter that is called so.

import { statesOfRegion } from "../../archive/names/regions.ts";
import { typedText, type Word } from "../../text/typed-words.ts";
import type { Part } from "./part.ts";

/** “Latin America and the Caribbean.” */
const MAX_REGION_WORDS = 5;

/** Between a kind of event and where it takes place. */
const TAKES_PLACE: ReadonlySet<string> = new Set(
  (
    "held hosted staged took take takes taking taken place planned scheduled due happening happened happens happen are were " +
    "was is will be been to there this next last year month that which upcoming coming going on"
  ).split(" "),
);

/** The region that stands behind a kind of event, in place of any part there that has its name; undefined where none does. */
export function regionIn(words: readonly Word[], parts: readonly Part[]): Part | undefined {
  for (const { to: end } of parts.filter(({ is }) => is === "kind")) {
    let at = end;
    while (TAKES_PLACE.has(words[at]?.key ?? "")) at++;
    if (!/^(?:in|across|throughout|within)$/u.test(words[at]?.key ?? "")) continue;
    const from = words[at + 1]?.key === "the" ? at + 2 : at + 1;
    for (let to = Math.min(words.length, from + MAX_REGION_WORDS); to > from; to--) {
      const key = words
        .slice(from, to)
        .map((word) => word.key)
        .join(" ");
      // “In the East Asia Summit”.
      const isOther = parts.some((part) => part.from < to && part.to > to) || isKindAt(to, parts);
      if (statesOfRegion(key) === undefined || isOther) continue;
      // “In” is a small word; what else says where belongs to it.
      const start = words[at]?.key === "in" ? from : at;
      return { from: start, to, is: "place", place: key, text: typedText(words, from, to) };
    }
  }
  return undefined;
}

function isKindAt(at: number, parts: readonly Part[]): boolean {
  return parts.some(({ is, from }) => is === "kind" && from === at);
}
