// Where it was read: each source of an event with its kind, day and address.

import type { Source } from "../../../archive/schema.ts";
import type { Ask, View } from "../../../core/view.ts";
import { asKnown } from "../../../lookup/read/read-day.ts";
import type { Words } from "../../../wording/words.ts";
import { headed } from "../lines.ts";
import type { Card } from "../message/card.ts";
import { listPages } from "../message/list-pages.ts";
import { capital, link, plain } from "../message/markdown.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";

export function sourcesCard({ question, title, sources }: Extract<View, { kind: "sources" }>, words: Words): Card {
  const heading = headed(words.sources.of({ title }), question.asOf, words);
  const event: Ask = {
    label: words.buttons.theEvent(),
    question: { about: "event", id: question.event, page: 0, ...asKnown(question.asOf) },
  };
  const items = sources.map((source) => ({ text: sourceBlock(source, words), asks: [] }));
  return {
    accent: PLAIN_ACCENT,
    heading,
    blocks: [words.sources.none()],
    ...(items.length === 0
      ? { asks: [event] }
      : { pages: listPages(items, words, { around: [heading], always: [event] }) }),
    page: question.page,
    turn: (page) => ({ ...question, page }),
  };
}

export function sourceBlock({ publisher, title, published, url, kind, language, note }: Source, words: Words): string {
  const facts = [
    words.sources[kind](),
    ...(published === undefined ? [] : [words.dates.edtf(published)]),
    ...(language === "en" ? [] : [words.languageName(language)]),
  ];
  return [
    url === undefined ? plain(title) : link(title, url),
    `-# ${[`**${plain(publisher)}**`, capital(plain(facts.join(", ")))].join(" · ")}`,
    ...(note === undefined ? [] : [`-# ${capital(plain(note))}`]),
  ].join("\n");
}
