// What is told beside those who took part: who spoke there, and what was held there in those days.

import type { Archive } from "../../../archive/archive.ts";
import { nameOf } from "../../../archive/records.ts";
import type { Quote } from "../../../archive/schema.ts";
import type { HeldBeside } from "../../../lookup/answers/held-beside.ts";
import type { Words } from "../../../wording/words.ts";
import { plain } from "../message/markdown.ts";
import { lead } from "./event-step-line.ts";
import { quoteInLine } from "./event-why-beside.ts";

/** Where it was said stands with it: that alone tells how they were there. */
export function saidThereLine(quote: Quote, archive: Archive, words: Words): readonly string[] {
  return quoteInLine(quote, archive, words).map(
    (line) => `**${words.asked.saidThere()}:** ${line} (${plain(quote.occasion)})`,
  );
}

/** The names alone of those who spoke there, with where and when. */
export function speakersLine(quotes: readonly Quote[], archive: Archive, words: Words): readonly string[] {
  const first = [...new Map(quotes.map((quote) => [quote.speaker, quote])).values()].slice(0, MOST_SPEAKERS_THERE);
  const told = first.map(({ speaker, said, occasion }) =>
    plain(`${words.withArticle(nameOf(archive, speaker))}, ${words.dates.edtf(said)} (${occasion})`),
  );
  return told.length === 0 ? [] : [lead(words.asked.saidThere(), told.join(" · "))];
}

const MOST_SPEAKERS_THERE = 3;

/** At what else they were there in those days. */
export function besideLine({ id, title, date }: HeldBeside, archive: Archive, words: Words): string {
  const names = words.withArticle(nameOf(archive, id as never));
  const about = { names, title: words.labels.quoted({ text: title }), date: words.dates.edtf(date) };
  return lead(words.asked.beside(), plain(words.event.heldBeside(about)));
}
