// Where it was read: each source of an event with its kind, day and address.

import type { Archive } from "../../../archive/archive.ts";
import type { Source } from "../../../archive/schema.ts";
import type { View } from "../../../core/view.ts";
import { asKnown } from "../../../lookup/read/read-day.ts";
import type { Words } from "../../../wording/words.ts";
import { archiveFooter, headed } from "../lines.ts";
import type { Card } from "../message/card.ts";
import { capital, link, plain } from "../message/markdown.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";

export function sourcesCard(
  { question, title, sources }: Extract<View, { kind: "sources" }>,
  archive: Archive,
  words: Words,
): Card {
  return {
    accent: PLAIN_ACCENT,
    heading: headed(words.sources.of({ title }), question.asOf, words),
    blocks: sources.length === 0 ? [words.sources.none()] : sources.map((source) => sourceBlock(source, words)),
    footer: archiveFooter(archive, question.asOf, words),
    page: question.page,
    turn: (page) => ({ ...question, page }),
    asks: [{ label: title, question: { about: "event", id: question.event, page: 0, ...asKnown(question.asOf) } }],
  };
}

function sourceBlock({ publisher, title, published, url, kind, language, note }: Source, words: Words): string {
  const facts = [
    words.sources[kind](),
    ...(published === undefined ? [] : [words.dates.edtf(published)]),
    ...(language === "en" ? [] : [words.languageName(language)]),
  ];
  return [
    `**${plain(publisher)}**`,
    url === undefined ? plain(title) : link(title, url),
    `-# ${capital(plain(facts.join(", ")))}`,
    ...(note === undefined ? [] : [`-# ${capital(plain(note))}`]),
  ].join("\n");
}
