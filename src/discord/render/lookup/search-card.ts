// /search: what fits the words, best first: events, quotes, people, topics.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { mayBeQuoted } from "../../../archive/compare/verdict.ts";
import { officesBegunBy, officesOn } from "../../../archive/offices.ts";
import { nameOf, otherNamesOf } from "../../../archive/records.ts";
import type { Actor, Quote, Wording } from "../../../archive/schema.ts";
import type { SearchResult, View } from "../../../core/view.ts";
import { asKnown } from "../../../lookup/read/read-day.ts";
import { truncate } from "../../../text/truncate.ts";
import { quoted } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { archiveFooter, headed, sourcePhrase, unreadLine } from "../lines.ts";
import type { Card } from "../message/card.ts";
import { capital, plain } from "../message/markdown.ts";
import { type ListItem, listPages } from "../message/pages.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";
import { eventItem } from "./event-item.ts";
import { nearestFirst } from "./quotes-card.ts";

type SearchView = Extract<View, { kind: "search" }>;

/** The whole quote is a button away. UTF-16 units. */
const MAX_EXCERPT = 240;

export function searchCard({ question, found, unread, today }: SearchView, archive: Archive, words: Words): Card {
  return {
    accent: PLAIN_ACCENT,
    heading: [
      headed(words.search.heading({ words: quoted(question.words, words) }), question.asOf, words),
      ...unreadLine(unread, words),
    ].join("\n"),
    blocks: [],
    pages: listPages(found.map((one) => foundItem(one, question.asOf, today, archive, words))),
    footer: archiveFooter(archive, question.asOf, words),
    page: question.page,
    turn: (page) => ({ ...question, page }),
  };
}

function foundItem(found: SearchResult, asOf: Day | undefined, today: Day, archive: Archive, words: Words): ListItem {
  switch (found.kind) {
    case "event":
      return eventItem(found.at, { asOf, today }, archive, words);
    case "quote":
      return quoteItem(found.quote, asOf, archive, words);
    case "actor":
      return actorItem(found.actor, asOf, today, words);
    case "topic": {
      const { id, name } = found.topic;
      const question = { about: "next", topic: id, page: 0, ...asKnown(asOf) } as const;
      const text = `**${plain(name)}**\n${words.search.topic()}`;
      return { text, asks: [{ label: words.buttons.next({ topic: name }), question }] };
    }
  }
}

function quoteItem(
  { id, speaker, said, wordings }: Quote,
  asOf: Day | undefined,
  archive: Archive,
  words: Words,
): ListItem {
  const [name, day] = [nameOf(archive, speaker), words.dates.edtf(said)];
  const [first] = wordings.toSorted(
    (a, b) => Number(isAnotherName(a)) - Number(isAnotherName(b)) || nearestFirst(a, b),
  );
  const lines =
    first === undefined
      ? []
      : [
          words.labels.quoted({ text: plain(truncate(first.text, MAX_EXCERPT)) }),
          `-# ${words.wordingKinds[first.kind]()} · ${sourcePhrase(first.sources, archive, words, 1)}`,
        ];
  return {
    text: [`**${plain(capital(day))}** · ${words.search.quote()}`, plain(name), ...lines].join("\n"),
    asks: [
      {
        label: words.buttons.quoteOf({ speaker: name, date: day }),
        question: { about: "quote", id, page: 0, ...asKnown(asOf) },
      },
    ],
  };
}

/** Not English, or not to be quoted: shown when there is nothing else. */
function isAnotherName({ kind, language }: Wording): boolean {
  return language !== "en" || !mayBeQuoted(kind);
}

/** With the office of the day, or the last one before it. */
function actorItem(actor: Actor, asOf: Day | undefined, today: Day, words: Words): ListItem {
  const [office] = officesOn(actor, today);
  const former = officesBegunBy(actor, today).at(-1);
  const kind = actor.kind === "person" ? undefined : capital(words.who[actor.kind]());
  const what = office?.title ?? (former === undefined ? kind : words.who.formerly({ office: former.title }));
  const names = otherNamesOf(actor).map(plain).join(", ");
  const lines = [
    `**${plain(actor.name)}**${names === "" ? "" : ` (${names})`}`,
    ...(what === undefined ? [] : [plain(what)]),
  ];
  const question = { about: "who", id: actor.id, page: 0, ...asKnown(asOf) } as const;
  return { text: lines.join("\n"), asks: [{ label: actor.name, question }] };
}
