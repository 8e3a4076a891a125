// Quotations that are recorded in other languages alone, with what they say in a few words of English: made once, because who asks whether somebody said something
// may mean any of them.

import { type Word, wordsOf } from "./compare/compared-words.ts";
import { negationsIn } from "./compare/negation.ts";
import { derive } from "./derived.ts";
import { englishGist } from "./english-gist.ts";
import type { Records } from "./records.ts";
import type { Quote } from "./schema.ts";
import type { Steps } from "./steps.ts";

/** `told`: the stems of all that is told of it in English, by its gist and the notes beside its wordings. */
type QuoteAbroad = {
  readonly quote: Quote;
  readonly gist: readonly Word[];
  readonly told: ReadonlySet<string>;
  readonly isDenial: boolean;
};

export const quotesAbroad = derive(({ quotes }: Pick<Records, "quotes">) => [quotes], makeQuotesAbroad);

function* makeQuotesAbroad({ quotes }: Pick<Records, "quotes">): Steps<readonly QuoteAbroad[]> {
  const found: QuoteAbroad[] = [];
  for (const quote of quotes.values()) {
    if (quote.wordings.every(({ language }) => language !== "en")) {
      const gist = wordsOf(englishGist(quote).join(" "));
      const notes = wordsOf(quote.wordings.map(({ note = "" }) => note).join(" "));
      const told = new Set([...gist, ...notes].map(({ stem }) => stem));
      found.push({ quote, gist, told, isDenial: negationsIn(gist) > 0 });
    }
    yield;
  }
  return found;
}
