// What opens under an event, a page at a time: how it became known, the sources, what was said there, who takes part.

import type { Archive } from "../../../archive/archive.ts";
import { knownOn } from "../../../archive/history.ts";
import { nameOf } from "../../../archive/records.ts";
import type { EventOpen } from "../../../core/question.ts";
import type { EventStep } from "../../../core/view.ts";
import { asKnown } from "../../../lookup/read/read-day.ts";
import type { Words } from "../../../wording/words.ts";
import { changeLine, changeWords, sourceLine } from "../lines.ts";
import { type ListItem, listPages } from "../message/list-pages.ts";
import { capital, plain } from "../message/markdown.ts";
import type { CardPage } from "../message/pages.ts";
import type { EventView } from "./event-card.ts";
import { quoteInBrief } from "./quotes-card.ts";
import { sourceBlock } from "./sources-card.ts";

/** `above`: the texts over the pages: what is last of them stands on each page. */
export function openedPages(
  open: EventOpen,
  view: EventView,
  { above }: { readonly above: readonly string[] },
  archive: Archive,
  words: Words,
): readonly CardPage[] {
  const heading = `### ${words.opens[open]()}`;
  const items = detailItems(open, view, archive, words).map((item) => ({ ...item, heading }));
  const told = items.length > 0 ? items : [{ text: `${heading}\n${words.sources.none()}`, asks: [] }];
  const short = above.at(-1) ?? "";
  return listPages(told, words, { around: above }).map((page) => ({ ...page, blocks: [short, ...page.blocks] }));
}

/** The ids of all sources that its steps cite, those of the newest first, each once. */
export function sourcesOf({ steps }: Pick<EventView, "steps">): readonly string[] {
  return [...new Set(steps.flatMap(({ development }) => development.sources))];
}

function detailItems(open: EventOpen, view: EventView, archive: Archive, words: Words): readonly ListItem[] {
  const { at, steps, quotes, question } = view;
  switch (open) {
    case "history":
      return steps.map((step) => ({ text: stepBlock(step, archive, words), asks: [] }));
    case "sources":
      return sourcesOf(view)
        .flatMap((id) => archive.sources.get(id) ?? [])
        .map((source) => ({ text: sourceBlock(source, words), asks: [] }));
    case "quotes":
      return quotes.map((quote) => quoteInBrief(quote, question.asOf, archive, words));
    case "people":
      return at.state.participants.map(({ actor, as: office }) => ({
        text: `**${plain(nameOf(archive, actor))}**${office === undefined ? "" : `\n${plain(office)}`}`,
        asks: [
          { label: nameOf(archive, actor), question: { about: "who", id: actor, page: 0, ...asKnown(question.asOf) } },
        ],
      }));
  }
}

function stepBlock(step: EventStep, archive: Archive, words: Words): string {
  const { before, state, development, changes } = step;
  const what = stepTitle(step, words);
  const lines = [
    `**${words.dates.day(knownOn(development))}**${what === "" ? "" : ` · ${what}`}`,
    changes.length === 0 ? undefined : changeLine(before, state, archive, words),
    development.says === undefined ? undefined : words.event.accordingTo({ who: plain(development.says) }),
    plain(development.summary),
    development.note === undefined ? undefined : `-# ${words.labels.note({ note: plain(development.note) })}`,
    sourceLine(development.sources, archive, words),
  ];
  return lines.filter((line) => line !== undefined).join("\n");
}

function stepTitle({ development, changes }: EventStep, words: Words): string {
  if (development.correction === true) return capital(words.change.correction());
  return changes.length > 0 ? changeWords(changes, words) : "";
}
