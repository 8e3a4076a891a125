// Whether the archive knows a place that a word of another language means.

import type { Archive } from "../../../archive/archive.ts";
import { placeWords } from "../../../archive/events-by-place.ts";
import { keyOf, recordsCalled } from "../../../archive/names/whole-names.ts";
import type { Quote } from "../../../archive/schema.ts";
import { createMemo } from "../../../text/memo.ts";
import { tokenize } from "../../../text/tokens.ts";
import { isNamed } from "../../answers/event-texts.ts";

/** Whether anything in the archive is called after it, takes place there, or was said there. */
export function isKnownPlace(place: string, archive: Archive): boolean {
  const words = tokenize(place);
  const key = words.join(" ");
  const name = keyOf(place);
  const has = (text: string) => text.includes(` ${key} `);
  const ofPlaces = placeWords.of(archive);
  const isOfPlaces = words.every((word) => ofPlaces.has(word));
  return (
    recordsCalled(key, archive).length > 0 ||
    archive.search.eventsWith(words).some((id) => {
      const event = archive.events.get(id);
      if (event === undefined) return false;
      return isNamed(event, name) || (isOfPlaces && has(asWords(event.place?.name ?? "")));
    }) ||
    archive.search.quotesWith(words).some((id) => {
      const quote = archive.quotes.get(id);
      return quote !== undefined && has(occasionOf(quote));
    })
  );
}

const OCCASION_WORDS = createMemo<Quote, string>();

/** As words between spaces: of a word that many quotations have all are asked. */
function occasionOf(quote: Quote): string {
  const known = OCCASION_WORDS.get(quote);
  if (known !== undefined) return known;
  const words = asWords(quote.occasion);
  OCCASION_WORDS.set(quote, words);
  return words;
}

function asWords(text: string): string {
  return ` ${tokenize(text).join(" ")} `;
}
