// /search: what fits the words, best first: events, quotes, people, topics.

import type { Day } from "@attache/edtf";
import type { Archive } from "../../../archive/archive.ts";
import { stateAsOf } from "../../../archive/history.ts";
import { officesBegunBy, officesOn } from "../../../archive/offices.ts";
import { ownNamesOf } from "../../../archive/own-names.ts";
import type { Actor, Event } from "../../../archive/schema.ts";
import type { Steps } from "../../../archive/steps.ts";
import { eventKnownOn } from "../../../archive/title-known-on.ts";
import type { SearchResult } from "../../../core/search-result.ts";
import type { EventAt, View } from "../../../core/view.ts";
import { asKnown } from "../../../lookup/read/read-day.ts";
import { quoted } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import { headed } from "../lines.ts";
import type { Card } from "../message/card.ts";
import { keptHeights } from "../message/kept-heights.ts";
import { type ListItem, longListPages } from "../message/list-pages.ts";
import { capital, plain } from "../message/markdown.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";
import { unreadLine } from "../passed-over-lines.ts";
import { eventItem } from "./event-item.ts";
import { quoteInBrief } from "./quotes-card.ts";

type SearchView = Extract<View, { kind: "search" }>;

export function* searchCard(
  { question, found, unread, lacking = [], today }: SearchView,
  archive: Archive,
  words: Words,
): Steps<Card> {
  const { asOf, page } = question;
  const heading = [
    headed(words.search.heading({ words: quoted(question.words, words) }), asOf, archive, words),
    ...unreadLine(unread, words),
    ...(lacking.length === 0 ? [] : [`-# ${words.search.firstLack({ words: lackingWords(lacking, words) })}`]),
  ].join("\n");
  const pages = yield* longListPages(
    {
      listed: found,
      layOut: (one) => foundItem(one, asOf, today, archive, words),
      recordOf: ({ record }) => record,
      heights: keptHeights(archive, { asOf, today }, words),
      page,
    },
    words,
    { around: [heading] },
  );
  return {
    accent: PLAIN_ACCENT,
    heading,
    blocks: [],
    pages,
    page,
    turn: (to) => ({ ...question, page: to }),
  };
}

function lackingWords(lacking: readonly string[], words: Words): string {
  return words.or(lacking.map((word) => plain(quoted(word, words))));
}

function foundItem(found: SearchResult, asOf: Day | undefined, today: Day, archive: Archive, words: Words): ListItem {
  switch (found.kind) {
    case "event":
      return eventItem(eventHeardOf(found.record, asOf), { asOf, today }, archive, words);
    case "quote":
      return quoteInBrief(found.record, asOf, archive, words);
    case "actor":
      return actorItem(found.record, { asOf, today }, archive, words);
    case "topic": {
      const { id, name } = found.record;
      const question = { about: "next", topic: id, page: 0, ...asKnown(asOf) } as const;
      const text = `**${plain(name)}**\n${words.search.topic()}`;
      return { text, asks: [{ label: words.buttons.next({ topic: name }), question }] };
    }
  }
}

/** Only events that had been heard of are found. */
function eventHeardOf(event: Event, asOf: Day | undefined): EventAt {
  const state = stateAsOf(event, asOf);
  if (state === undefined) throw new Error(`nothing was known of the event ${event.id} on ${asOf}`);
  return { event: eventKnownOn(event, asOf), state };
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
