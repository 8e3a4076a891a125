// Quotations that are recorded in other languages alone, with what they say in a few words of English: found by those words, made once, because who asks whether somebody said something
// may mean any of them.

import { type Word, wordsOf } from "./compare/compared-words.ts";
import { negationsIn } from "./compare/negation.ts";
import { derive } from "./derived.ts";
import { englishGist } from "./english-gist.ts";
import type { Records } from "./records.ts";
import type { Quote } from "./schema.ts";
import { isStopWord } from "./search/stop-words.ts";
import type { Steps } from "./steps.ts";

type QuoteAbroad = {
  readonly quote: Quote;
  readonly gist: readonly Word[];
  readonly isDenial: boolean;
};

/** By each stem of what is told of some in English, by its gist and the notes beside its wordings, but for small words. */
type QuotesAbroad = ReadonlyMap<string, readonly QuoteAbroad[]>;

const quotesAbroad = derive(({ quotes }: Pick<Records, "quotes">) => [quotes], makeQuotesAbroad);

/** Makes ready what is looked up. */
export const prepareQuotesAbroad = quotesAbroad.steps;

/** Those of which a word is told in English, with how many of the words are, in the order of the archive. */
export function quotesToldBy(
  words: readonly Word[],
  archive: Pick<Records, "quotes">,
): readonly (QuoteAbroad & { readonly count: number })[] {
  const byStem = quotesAbroad.of(archive);
  const counts = new Map<QuoteAbroad, number>();
  for (const stem of new Set(words.map((word) => word.stem)))
    for (const one of byStem.get(stem) ?? []) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].map(([one, count]) => ({ ...one, count }));
}

function* makeQuotesAbroad({ quotes }: Pick<Records, "quotes">): Steps<QuotesAbroad> {
  const found = new Map<string, QuoteAbroad[]>();
  for (const quote of quotes.values()) {
    if (quote.wordings.every(({ language }) => language !== "en")) {
      const gist = wordsOf(englishGist(quote).join(" "));
      const notes = wordsOf(quote.wordings.map(({ note = "" }) => note).join(" "));
      const words = [...gist, ...notes];
      const one = { quote, gist, isDenial: negationsIn(gist) > 0 };
      for (const stem of new Set(words.flatMap(({ key, stem: of }) => (isStopWord(key) ? [] : [of])))) {
        const others = found.get(stem);
        if (others === undefined) found.set(stem, [one]);
        else others.push(one);
      }
    }
    yield;
  }
  return found;
}
