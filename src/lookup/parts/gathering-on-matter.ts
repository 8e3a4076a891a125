// “Summit for Democracy”, “Conference on Disarmament”: a gathering by the matter that stands behind the word for it, each with a capital.

import type { Archive } from "../../archive/archive.ts";
import { typedText, type Word } from "../../text/typed-words.ts";
import type { Gathering } from "./gathering.ts";
import { isTreatyWord } from "./gathering-words.ts";
import type { Part, Stretch } from "./part.ts";

/** undefined where what stands there is named otherwise, or was typed as any words are. */
export function gatheringOnMatter(
  { from, to, key }: Stretch & { readonly key: string },
  words: readonly Word[],
  parts: readonly Part[],
): Gathering | undefined {
  if (words[from]?.capital !== true || !/^(?:for|on|of)$/u.test(words[to]?.key ?? "")) return undefined;
  const start = words[to + 1]?.key === "the" ? to + 2 : to + 1;
  const isOfMatter = (at: number) =>
    words[at]?.capital === true && !parts.some((part) => part.from <= at && at < part.to);
  let end = start;
  while (isOfMatter(end)) end++;
  const by = words.slice(start, end).map(({ key: word }) => ({ is: "word" as const, key: word, isOrdinary: false }));
  return by.length === 0 ? undefined : { from, to: end, head: key, by, aim: undefined, capital: true };
}

/** “The vote on the Pact for the Future”: a text by its matter, of which a step tells under its whole name, is nothing that is missing. */
export function isTextToldOf(
  { head, by, from, to }: Gathering,
  words: readonly Word[],
  { search }: Pick<Archive, "search">,
): boolean {
  const isByMatter = isTreatyWord(head) && by.every(({ is }) => is === "word") && words[from]?.key === head;
  return isByMatter && search.find(`"${typedText(words, from, to)}"`, { kinds: ["event"], limit: 1 }).length > 0;
}
