// “Did Lula say COP30 would be the COP of truth”: words that are on record in another language alone, and in English only by what they are about.

import { type Word, wordsOf } from "../../../../archive/compare/compared-words.ts";
import { negationsIn } from "../../../../archive/compare/negation.ts";
import { isSaidBy } from "../../../../archive/concerns.ts";
import { englishGist } from "../../../../archive/english-gist.ts";
import { quotesToldBy } from "../../../../archive/quotes-abroad.ts";
import { isStopWord } from "../../../../archive/search/stop-words.ts";
import { cutWords } from "../../../../core/question.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { Speaker } from "./resolve-speaker.ts";

const MOST_FOUND_ABROAD = 5;

/** With nobody to have said it, fewer words are in too many sentences. */
const LEAST_OF_ANYBODY = 3;

/** The one quotation of which all that is told in English stands in the text; undefined where there is none, or one of the two denies it. */
export function quotedAbroad(text: string, speaker: Speaker | undefined, then: IntentContext): Intent | undefined {
  const { archive, asOf } = then;
  const said = wordsOf(text);
  const stems = new Set(said.map(({ stem }) => stem));
  const isDenied = negationsIn(said) > 0;
  const isTold = (gist: readonly Word[]) => {
    // That it is denied is told by whatever word denies it.
    const telling =
      speaker === undefined ? gist : gist.filter((word) => !isStopWord(word.key) && negationsIn([word]) === 0);
    const least = speaker === undefined ? LEAST_OF_ANYBODY : 1;
    return telling.length >= least && telling.every(({ stem }) => stems.has(stem));
  };
  const found = quotesToldBy(said, archive)
    .filter(({ gist, isDenial }) => isDenial === isDenied && isTold(gist))
    .map(({ quote }) => quote)
    .filter((quote) => speaker === undefined || isSaidBy(quote, speaker, archive));
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return undefined;
  const gist = englishGist(only);
  const words = cutWords(gist.join(" "));
  // What it says in English need not stand in its record: then it is shown itself.
  const isFound = archive.search
    .find(words, { kinds: ["quote"], limit: MOST_FOUND_ABROAD, asOf })
    .some(({ id }) => id === only.id);
  if (!isFound) return asks({ about: "quote", id: only.id, page: 0, ...asKnown(asOf) });
  return asks({ about: "quotes", words, speaker: only.speaker, page: 0, ...asKnown(asOf) });
}
