// What opens under an event, a page at a time: how it became known, the sources, what was said there, who takes part.

import type { Archive } from "../../../archive/archive.ts";
import { nameOf } from "../../../archive/records.ts";
import type { EventOpen } from "../../../core/event-focus.ts";
import type { EventStep, EventView } from "../../../core/view.ts";
import { asKnown } from "../../../lookup/read/read-day.ts";
import { describeKnownDay } from "../../../wording/describe-known.ts";
import type { Words } from "../../../wording/words.ts";
import { changeWords, circumstancesLine, saysLine } from "../lines.ts";
import type { ButtonSpec } from "../message/buttons.ts";
import { type ListItem, listPages } from "../message/list-pages.ts";
import { capital, plain } from "../message/markdown.ts";
import type { CardPage } from "../message/pages.ts";
import { changeLine } from "../was-and-is.ts";
import { quoteInBrief } from "./quotes-card.ts";
import { sourceBlock } from "./sources-card.ts";

/** `above`: the texts over the pages, of which the last stands on each page; `controls`: the buttons of the event. */
export function openedPages(
  open: EventOpen,
  view: EventView,
  { above, controls }: { readonly above: readonly string[]; readonly controls: readonly ButtonSpec[] },
  archive: Archive,
  words: Words,
): readonly CardPage[] {
  const heading = `### ${words.opens[open]()}`;
  const items = detailItems(open, view, archive, words).map((item) => ({ ...item, heading }));
  const told = items.length > 0 ? items : [{ text: `${heading}\n${words.sources.none()}`, asks: [] }];
  const short = above.at(-1) ?? "";
  return listPages(told, words, { around: above, controls }).map((page) => ({
    ...page,
    blocks: [short, ...page.blocks],
  }));
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
    `**${capital(describeKnownDay(development.known, words))}**${what === "" ? "" : ` · ${what}`}`,
    changes.length === 0 ? undefined : changeLine(before, state, archive, words),
    circumstancesLine(before, state, archive, words),
    plain(development.summary),
    development.note === undefined ? undefined : `-# ${words.labels.note({ note: plain(development.note) })}`,
    saysLine(development, archive, words),
  ];
  return lines.filter((line) => line !== undefined).join("\n");
}

function stepTitle({ development, changes, state }: EventStep, words: Words): string {
  if (development.correction === true) return capital(words.change.correction());
  return changes.length > 0 ? changeWords(changes, state, words) : "";
}
