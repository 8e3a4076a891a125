// What stands in a quotation and what is told around it, word by word.

import type { Archive } from "../../../../archive/archive.ts";
import { englishGist } from "../../../../archive/english-gist.ts";
import { aroundQuote } from "../../../../archive/quote-words.ts";
import type { Quote } from "../../../../archive/schema.ts";
import { dateLine } from "../../../../archive/search/date-words.ts";
import { isStopWord } from "../../../../archive/search/stop-words.ts";
import { rememberedLately } from "../../../../text/remembered-lately.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { toldStem } from "../../../answers/told-stem.ts";

/** Stems of the words of several texts. */
export type Stems = Pick<ReadonlySet<string>, "has">;

/** One message after the other looks at the same quotations, and many of those have an event, a topic or a name in common. */
const MOST_TEXTS_KEPT = 4_000;
const stemsLately = rememberedLately<Archive, ReadonlySet<string>>(MOST_TEXTS_KEPT);
const linesLately = rememberedLately<Archive, string>(MOST_TEXTS_KEPT);
/** By the id of a quotation. */
const aroundLately = rememberedLately<Archive, Stems>(MOST_TEXTS_KEPT);

/** Its wordings; where none is English, what it says in a few words of English too. */
export function wordingsOf(quote: Quote): readonly string[] {
  const texts = quote.wordings.map(({ text }) => text);
  if (quote.wordings.some(({ language }) => language === "en")) return texts;
  return [...texts, englishGist(quote).join(" "), ...quote.wordings.map(({ note = "" }) => note)];
}

/** A text, word by word as they are compared, with a space at either end: to look for words that stand one after the other. */
export function lineOfText(text: string, archive: Archive): string {
  return linesLately(archive, text, () => ` ${tokenize(text).join(" ")} `);
}

/** The stems of what it says. */
export function stemsOfQuote(quote: Quote, archive: Archive): Stems {
  return stemsOfTexts(wordingsOf(quote), archive);
}

/** The stems of whose they are, where, when, at and about what they were said. */
export function stemsAround(quote: Quote, archive: Archive): Stems {
  return aroundLately(archive, quote.id, () => stemsToldAround(quote, archive));
}

function stemsToldAround(quote: Quote, archive: Archive): Stems {
  const { speaker, as = "", said, event: at = "" } = quote;
  const actor = archive.actors.get(speaker);
  const event = archive.events.get(at);
  const there = event?.participants.map((one) => archive.actors.get(one.actor)?.name ?? "") ?? [];
  const texts = [
    ...aroundQuote(quote, archive),
    ...[actor?.name ?? "", actor?.familyName ?? "", ...(actor?.also ?? []), as, dateLine(said), ...there],
    ...[event?.place?.name ?? "", archive.actors.get(event?.place?.country ?? "")?.name ?? ""],
  ];
  return stemsOfTexts(texts, archive);
}

/** The stems of the words of all of the texts. */
export function stemsOfTexts(texts: readonly string[], archive: Archive): Stems {
  const all = texts.map((text) => stemsLately(archive, text, () => new Set(tokenize(text).map(toldStem))));
  return { has: (stem) => all.some((stems) => stems.has(stem)) };
}

/** Whether a word is of the name of whoever said it. */
export function isOfSpeaker(rest: readonly string[], { speaker }: Quote, archive: Archive): boolean {
  const { name = "", familyName = "", also = [] } = archive.actors.get(speaker) ?? {};
  const names = new Set([name, familyName, ...also].flatMap(tokenize));
  return rest.some((word) => !isStopWord(word) && names.has(word));
}
