// “Summits in Europe”, “meetings held in the Middle East”: a region in which something takes place, and no matter that is called so.

import { statesOfRegion } from "../../archive/names/regions.ts";
import { typedText, type Word } from "../../text/typed-words.ts";
import type { Part } from "./part.ts";

/** “Latin America and the Caribbean.” */
const MAX_REGION_WORDS = 5;

const LEADS_TO_PLACE = /^(?:in|across|throughout|within)$/u;
const LEADS_TRAVELLERS = /^(?:in|across|throughout|within|to|around)$/u;

/** Between a kind of event and where it takes place. */
const TAKES_PLACE: ReadonlySet<string> = new Set(
  (
    "held hosted staged took take takes taking taken place planned scheduled due happening happened happens happen are were " +
    "was is will be been to there this next last year month that which upcoming coming going on"
  ).split(" "),
);

/** The region that stands behind a kind of event, “visits of Obama to Latin America”, in place of any part there that has its name; undefined where none does. */
export function regionIn(words: readonly Word[], parts: readonly Part[]): Part | undefined {
  for (const kind of parts) {
    const at = kind.is === "kind" ? leadBehind(kind, words, parts) : undefined;
    const region = at === undefined ? undefined : regionBehind(at, words, parts);
    if (region !== undefined) return region;
  }
  return undefined;
}

/** Where the word stands that leads to a place: behind the kind, what says that it takes place, and whoever travels. */
function leadBehind(
  { kinds, to }: Extract<Part, { is: "kind" }>,
  words: readonly Word[],
  parts: readonly Part[],
): number | undefined {
  const isVisit = kinds.includes("visit");
  const keyAt = (place: number) => words[place]?.key ?? "";
  const isTraveller = (place: number) =>
    /^(?:of|by)$/u.test(keyAt(place)) || parts.some((part) => part.from <= place && place < part.to);
  const isLead = (place: number) => (isVisit ? LEADS_TRAVELLERS : LEADS_TO_PLACE).test(keyAt(place));
  let at = to;
  while (at < words.length && !isLead(at) && (TAKES_PLACE.has(keyAt(at)) || (isVisit && isTraveller(at)))) at++;
  return isLead(at) ? at : undefined;
}

function regionBehind(at: number, words: readonly Word[], parts: readonly Part[]): Part | undefined {
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
    const start = /^(?:in|to)$/u.test(words[at]?.key ?? "") ? from : at;
    return { from: start, to, is: "place", place: key, text: typedText(words, from, to) };
  }
  return undefined;
}

function isKindAt(at: number, parts: readonly Part[]): boolean {
  return parts.some(({ is, from }) => is === "kind" && from === at);
}
