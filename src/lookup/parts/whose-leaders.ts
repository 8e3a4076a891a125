// “Which European leaders went there”, “visits by African presidents”: a part of the world from which those come who are asked for.

import { regionOfAdjective } from "../../archive/names/regions.ts";
import type { Word } from "../../text/typed-words.ts";

const LEADERS: ReadonlySet<string> = new Set(
  "leaders presidents premiers ministers officials diplomats heads countries states governments nations delegations".split(
    " ",
  ),
);

const JOURNEYS_MADE: ReadonlySet<string> = new Set(
  "visit visits trip trips journey journeys tour tours travel travels".split(" "),
);

const GO_SOMEWHERE: ReadonlySet<string> = new Set(
  "visit visits visited visiting went go goes going travel travels travelled traveled flew fly flies came come been toured".split(
    " ",
  ),
);

const BEFORE_LEADERS: ReadonlySet<string> = new Set("list show all the which what".split(" "));

/** “Latin American leaders.” */
const MAX_REGION_WORDS = 2;

/** Wherever it is not: for the part of the world from which foreign leaders come. */
export const ABROAD = "abroad";

type OfRegion = { readonly region: string; readonly from: number; readonly to: number };

/** Whether the word at a place says no more than where they come from: an answer names all who were there, or only those. */
export function isWhoseLeaders(at: number, words: readonly Word[]): boolean {
  const of = leadersAt(words);
  const isOf = of !== undefined && of.from <= at && at < of.to;
  return isOf && (/^(?:which|what)$/u.test(words[of.from - 1]?.key ?? "") || areTravellers(of, words));
}

/** The part of the world, as `keyOf` gives its name, whose leaders are asked for as those who went somewhere; undefined where they are not. */
export function travellersFrom(words: readonly Word[]): string | undefined {
  const of = leadersAt(words);
  return of !== undefined && areTravellers(of, words) ? of.region : undefined;
}

function leadersAt(words: readonly Word[]): OfRegion | undefined {
  for (const [to, { key }] of words.entries()) {
    if (!LEADERS.has(key)) continue;
    for (let from = Math.max(0, to - MAX_REGION_WORDS); from < to; from++) {
      const adjective = keysFromTo(from, to, words).join(" ");
      const isFromAbroad = adjective === "foreign" && key !== "ministers";
      const region = isFromAbroad ? ABROAD : regionOfAdjective(adjective);
      if (region !== undefined) return { region, from, to };
    }
  }
  return undefined;
}

function areTravellers({ from, to }: OfRegion, words: readonly Word[]): boolean {
  const [next, afterwards] = [words[to + 1]?.key ?? "", words[to + 2]?.key ?? ""];
  // “European leaders’ trips to Kyiv”, and their summit in Kyiv is none of these.
  if (words[to]?.owns === true) return JOURNEYS_MADE.has(next);
  const before = words[from - 1]?.key === "the" ? from - 2 : from - 1;
  const isBehindJourney = keysFromTo(0, before, words).some((key) => JOURNEYS_MADE.has(key));
  if (/^(?:by|of|from)$/u.test(words[before]?.key ?? "")) return isBehindJourney;
  const isFirst = keysFromTo(0, from, words).every((key) => BEFORE_LEADERS.has(key));
  return (
    isFirst &&
    (GO_SOMEWHERE.has(next) ||
      (next === "were" && /^(?:in|at)$/u.test(afterwards)) ||
      (/^(?:who|that|have|had|has|to)$/u.test(next) && GO_SOMEWHERE.has(afterwards)))
  );
}

function keysFromTo(from: number, to: number, words: readonly Word[]): readonly string[] {
  return words.slice(from, Math.max(from, to)).map(({ key }) => key);
}
