// /search: what fits the words, best first: events, quotes, people, topics.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { officesBegunBy, officesOn } from "../../../archive/offices.ts";
import { ownNamesOf } from "../../../archive/own-names.ts";
import type { Actor } from "../../../archive/schema.ts";
import { mapSteps, type Steps } from "../../../archive/steps.ts";
import type { SearchResult } from "../../../core/search-result.ts";
import type { View } from "../../../core/view.ts";
import { asKnown } from "../../../lookup/read/read-day.ts";
import { quoted } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { headed, unreadLine } from "../lines.ts";
import type { Card } from "../message/card.ts";
import { type ListItem, listPages } from "../message/list-pages.ts";
import { capital, plain } from "../message/markdown.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";
import { eventItem } from "./event-item.ts";
import { quoteInBrief } from "./quotes-card.ts";

type SearchView = Extract<View, { kind: "search" }>;

export function* searchCard(
  { question, found, unread, today }: SearchView,
  archive: Archive,
  words: Words,
): Steps<Card> {
  const heading = [
    headed(words.search.heading({ words: quoted(question.words, words) }), question.asOf, archive, words),
    ...unreadLine(unread, words),
  ].join("\n");
  const items = yield* mapSteps(found, (one) => foundItem(one, question.asOf, today, archive, words));
  return {
    accent: PLAIN_ACCENT,
    heading,
    blocks: [],
    pages: listPages(items, words, { around: [heading] }),
    page: question.page,
    turn: (page) => ({ ...question, page }),
  };
}

function foundItem(found: SearchResult, asOf: Day | undefined, today: Day, archive: Archive, words: Words): ListItem {
  switch (found.kind) {
    case "event":
      return eventItem(found.at, { asOf, today }, archive, words);
    case "quote":
      return quoteInBrief(found.quote, asOf, archive, words);
    case "actor":
      return actorItem(found.actor, { asOf, today }, archive, words);
    case "topic": {
      const { id, name } = found.topic;
      const question = { about: "next", topic: id, page: 0, ...asKnown(asOf) } as const;
      const text = `**${plain(name)}**\n${words.search.topic()}`;
      return { text, asks: [{ label: words.buttons.next({ topic: name }), question }] };
    }
  }
}

/** With the office of the day, or the last one before it. */
function actorItem(
  actor: Actor,
  { asOf, today }: { readonly asOf: Day | undefined; readonly today: Day },
  archive: Archive,
  words: Words,
): ListItem {
  const [office] = officesOn(actor, today);
  const former = officesBegunBy(actor, today).at(-1);
  const kind = actor.kind === "person" ? undefined : capital(words.who[actor.kind]());
  const what = office?.title ?? (former === undefined ? kind : words.who.formerly({ office: former.title }));
  const names = ownNamesOf(actor, archive).map(plain).join(", ");
  const lines = [
    `**${plain(actor.name)}**${names === "" ? "" : ` (${names})`}`,
    ...(what === undefined ? [] : [plain(what)]),
  ];
  const question = { about: "who", id: actor.id, page: 0, ...asKnown(asOf) } as const;
  return { text: lines.join("\n"), asks: [{ label: actor.name, question }] };
}
