// “Which European leaders went there?”: a part of the world from which some of those come who are asked for.

import { statesOfRegion } from "../../archive/names/regions.ts";
import type { Word } from "../../text/typed-words.ts";

const LEADERS: ReadonlySet<string> = new Set(
  "leaders presidents premiers ministers officials diplomats heads countries states governments nations delegations".split(
    " ",
  ),
);

/** Whether the word at a place says no more than where they come from: an answer names all who were there. */
export function isWhoseLeaders(at: number, words: readonly Word[]): boolean {
  const key = words[at]?.key ?? "";
  const isAsked = /^(?:which|what)$/u.test(words[at - 1]?.key ?? "") && LEADERS.has(words[at + 1]?.key ?? "");
  return isAsked && [/n$/u, /an$/u].some((ending) => statesOfRegion(key.replace(ending, "")) !== undefined);
}
