// Which of the words that somebody remembers stand in a quotation: of a question’s words some are of the question, and some are remembered wrongly.

import type { Archive } from "../../../archive/archive.ts";
import { isSaidBy } from "../../../archive/concerns.ts";
import type { Quote } from "../../../archive/schema.ts";
import { isStopWord } from "../../../archive/search/stop-words.ts";
import { tokenize } from "../../../text/tokens.ts";

/** Without a speaker, so many of the words must stand in it, and so large a part of all. */
const MIN_WORDS = 2;
const MIN_PART = 0.5;

export type Remembered = {
  /** Those of the words that stand in the quotation that has most of them. */
  readonly words: readonly string[];
  readonly quote: Quote;
};

/** undefined when no quotation has enough of them. With a speaker one rare word is enough: whose words they are is known. */
export function rememberedWords(
  typed: readonly string[],
  speaker: string | undefined,
  archive: Archive,
): Remembered | undefined {
  const words = [...new Set(typed.flatMap((word) => tokenize(word)))].filter((word) => !isStopWord(word));
  const texts = textsOf(archive);
  const frequency = new Map(words.map((word) => [word, [...texts.values()].filter((text) => has(text, word)).length]));
  let best: (Remembered & { readonly weight: number }) | undefined;
  for (const quote of archive.quotes.values()) {
    if (speaker !== undefined && !isSaidBy(quote, speaker, archive)) continue;
    const text = texts.get(quote.id) ?? "";
    const found = words.filter((word) => has(text, word));
    const weight = found.reduce((sum, word) => sum + Math.log((texts.size + 1) / (frequency.get(word) || 1)), 0);
    if (weight > (best?.weight ?? 0)) best = { words: found, quote, weight };
  }
  if (best === undefined) return undefined;
  if (speaker !== undefined) return best;
  const alone = words.length === 1 && best.words.length === 1;
  return alone || (best.words.length >= MIN_WORDS && best.words.length >= MIN_PART * words.length) ? best : undefined;
}

/** Whether a text has the word, or one that begins with it: “dance” for “dancing” too. */
function has(text: string, word: string): boolean {
  return text.includes(` ${word} `) || (word.length > 4 && text.includes(` ${word.replace(/(?:ing|ed|es|s|e)$/, "")}`));
}

const TEXTS = new WeakMap<Archive["quotes"], ReadonlyMap<string, string>>();

/** By quote, its wordings and what it was said at and about, as words. */
function textsOf({ quotes, events, topics }: Archive): ReadonlyMap<string, string> {
  const known = TEXTS.get(quotes);
  if (known !== undefined) return known;
  const texts = new Map(
    [...quotes.values()].map((quote) => {
      const event = quote.event === undefined ? undefined : events.get(quote.event);
      const about = [...quote.topics, ...(event?.topics ?? [])].map((id) => topics.get(id)?.name ?? "");
      const all = [
        ...quote.wordings.map(({ text }) => text),
        quote.occasion,
        event?.title ?? "",
        ...(event?.also ?? []),
        ...about,
      ];
      return [quote.id as string, ` ${tokenize(all.join(" ")).join(" ")} `] as const;
    }),
  );
  TEXTS.set(quotes, texts);
  return texts;
}
