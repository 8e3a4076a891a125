// Where it was read: each source of an event with its kind, day and address.

import type { Archive } from "../../../archive/archive.ts";
import type { Source } from "../../../archive/schema.ts";
import type { Ask, View } from "../../../core/view.ts";
import { asKnown } from "../../../lookup/read/read-day.ts";
import { describeSourceKind } from "../../../wording/describe-source.ts";
import type { Words } from "../../../wording/words.ts";
import { headed } from "../lines.ts";
import type { Card } from "../message/card.ts";
import { listPages } from "../message/list-pages.ts";
import { capital, link, plain } from "../message/markdown.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";

export function sourcesCard(
  { question, title, sources }: Extract<View, { kind: "sources" }>,
  archive: Archive,
  words: Words,
): Card {
  const heading = headed(words.sources.of({ title }), question.asOf, archive, words);
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

export function sourceBlock(source: Source, words: Words): string {
  const { publisher, title, url, note } = source;
  return [
    url === undefined ? plain(title) : link(title, url),
    `-# ${[`**${plain(publisher)}**`, capital(plain(describeSourceKind(source, words)))].join(" · ")}`,
    ...(note === undefined ? [] : [`-# ${capital(plain(note))}`]),
  ].join("\n");
}
