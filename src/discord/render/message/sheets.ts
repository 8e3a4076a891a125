// Lists on pages, each page with the headings and the buttons of what stands on it.
import type { Ask } from "../../../core/view.ts";
import type { CardPage } from "./card.ts";
import { paginateItems } from "./pages.ts";

/** A block of text that is kept together, what stands above it and others of its kind, and the buttons that belong to it. */
export type ListItem = { readonly text: string; readonly asks: readonly Ask[]; readonly heading?: string };

/** One row of buttons. */
const ITEM_BUTTONS = 5;

/** `always` stand under every page, after at most `most` buttons of its items. */
export function listPages(
  items: readonly ListItem[],
  always: readonly Ask[] = [],
  most = ITEM_BUTTONS,
): readonly CardPage[] {
  return paginateItems(items.map((item) => ({ ...item, text: `${prefixOf(item)}${item.text}` }))).map((page) => ({
    blocks: page.map((item, index) => underHeading(item, page[index - 1])),
    asks: [...uniqueButtons(page.flatMap(({ asks }) => asks)).slice(0, most), ...always],
  }));
}

/** A heading stands once on each page. */
function underHeading(item: ListItem, before: ListItem | undefined): string {
  const prefix = prefixOf(item);
  const again = prefix !== "" && before?.heading === item.heading && item.text.startsWith(prefix);
  return again ? item.text.slice(prefix.length) : item.text;
}

function prefixOf({ heading }: ListItem): string {
  return heading === undefined ? "" : `${heading}\n`;
}

function uniqueButtons(asks: readonly Ask[]): readonly Ask[] {
  return [...new Map(asks.map((ask) => [JSON.stringify(ask.question), ask])).values()];
}
