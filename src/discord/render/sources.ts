// Where it was read: each source of an event with its kind, day and address.
import type { Archive } from "../../archive/archive.ts";
import { describeDay, describeEdtf } from "../../archive/dates.ts";
import type { Source } from "../../archive/schema.ts";
import type { View } from "../../view.ts";
import type { Card } from "./card.ts";
import { archiveFooter } from "./lines.ts";
import { capital, link, plain } from "./markdown.ts";
import { PLAIN } from "./theme.ts";

const KIND: Readonly<Record<Source["kind"], string>> = {
  official: "official",
  agency: "news agency",
  press: "press",
  repost: "re-post",
  transcript: "transcript",
  data: "data set",
};

export function sourcesCard({ question, title, sources }: Extract<View, { kind: "sources" }>, archive: Archive): Card {
  const asOf = question.asOf === undefined ? [] : [`-# As known on ${describeDay(question.asOf)}`];
  const day = question.asOf === undefined ? {} : { asOf: question.asOf };
  return {
    accent: PLAIN,
    heading: [`## Sources: ${plain(title)}`, ...asOf].join("\n"),
    blocks: sources.length === 0 ? ["No source is given."] : sources.map(sourceBlock),
    footer: archiveFooter(archive),
    page: question.page,
    turn: (page) => ({ ...question, page }),
    asks: [{ label: title, question: { about: "event", id: question.event, page: 0, ...day } }],
  };
}

function sourceBlock({ publisher, title, published, url, kind, language, note }: Source): string {
  const facts = [
    KIND[kind],
    ...(published === undefined ? [] : [describeEdtf(published)]),
    ...(language === "en" ? [] : [new Intl.DisplayNames(["en"], { type: "language" }).of(language) ?? language]),
  ];
  return [
    `**${plain(publisher)}**`,
    url === undefined ? plain(title) : link(title, url),
    `-# ${capital(plain(facts.join(", ")))}`,
    ...(note === undefined ? [] : [`-# ${capital(plain(note))}`]),
  ].join("\n");
}
