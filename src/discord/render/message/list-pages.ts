// Lists: so many items on a page as a reader sees at once on a phone, each with a button of its own beside it.
import type { Steps } from "../../../archive/steps.ts";
import type { Ask } from "../../../core/view.ts";
import type { Words } from "../../../wording/words.ts";
import { type ButtonSpec, MAX_BUTTONS } from "./buttons.ts";
import type { Heights } from "./kept-heights.ts";
import { type Block, type CardPage, divideItems } from "./pages.ts";
import { CARD_ROOM, EDITED, phoneHeight, rowsHeight } from "./phone-height.ts";

/**
 * A text that is kept together, what stands above it and others of its kind, and what is asked by its buttons: the first stands beside
 * it, the others under the page. `apart`: it begins a page.
 */
export type ListItem = {
  readonly text: string;
  readonly asks: readonly Ask[];
  readonly heading?: string;
  readonly apart?: boolean;
};

/**
 * What else is on the message: texts above and below the items, buttons under every page, and those that the card has of its own. `most`:
 * items on a page, where other than five. `more`: so many others are not among the items, which is told behind the last of them.
 */
export type ListFrame = {
  readonly more?: number;
  readonly most?: number;
  readonly around?: readonly string[];
  readonly always?: readonly Ask[];
  readonly controls?: readonly ButtonSpec[];
};

const MAX_ITEMS = 5;

/** The rule and the page above the footer. CSS pixels. */
const FOOTER = 19;

export function listPages(listed: readonly ListItem[], words: Words, frame: ListFrame = {}): readonly CardPage[] {
  const { more = 0, always = [] } = frame;
  // What is too large for any message is divided, as every text is.
  const items = divideItems(more === 0 ? listed : [...listed, othersLeftOut(more, words)]);
  return breakPages(items, heightOf, words, frame).map((page) => listPageOf(page, always, words));
}

/**
 * A list of which one page is shown. `heights`: by their records, those of the parts of each item, as far as they are known; the others are laid
 * out to be measured, and noted. Items have no headings and begin no pages.
 */
export type LongList<T> = {
  readonly listed: readonly T[];
  readonly layOut: (one: T) => ListItem;
  readonly recordOf: (one: T) => object;
  readonly heights: Heights;
  readonly page: number;
};

/** Only the page that is shown is laid out, the others are empty. In steps: an item is one. */
export function* longListPages<T>(
  { listed, layOut, recordOf, heights, page: shown }: LongList<T>,
  words: Words,
  frame: ListFrame,
): Steps<readonly CardPage[]> {
  const { more = 0, always = [] } = frame;
  const parts: MeasuredPart[] = [];
  for (const one of listed) {
    const record = recordOf(one);
    const known = heights.get(record) ?? divideItems([layOut(one)]).map((item) => heightOf(item));
    heights.set(record, known);
    for (const [n, height] of known.entries()) parts.push({ height, item: () => divideItems([layOut(one)])[n] });
    yield;
  }
  if (more > 0) parts.push({ height: heightOf(othersLeftOut(more, words)), item: () => othersLeftOut(more, words) });
  const pages = breakPages(parts, ({ height }) => height, words, frame);
  const at = Math.min(shown, pages.length - 1);
  return pages.map((page, n) =>
    n === at
      ? listPageOf(
          page.flatMap(({ item }) => item() ?? []),
          always,
          words,
        )
      : NO_PAGE,
  );
}

type MeasuredPart = Pick<ListItem, "apart"> & { readonly height: number; readonly item: () => ListItem | undefined };

const NO_PAGE: CardPage = { blocks: [], asks: [] };

/** `heightOf`: of an item, by what stands before it on its page. */
function breakPages<T extends Pick<ListItem, "apart">>(
  items: readonly T[],
  heightOf: (item: T, before: T | undefined) => number,
  words: Words,
  { around = [], always = [], controls = [], most = MAX_ITEMS }: ListFrame,
): readonly (readonly T[])[] {
  const room =
    CARD_ROOM -
    FOOTER -
    around.reduce((sum, text) => sum + phoneHeight(text), 0) -
    controlsHeight([...controls, ...always], words);
  const pages: T[][] = [[]];
  // What is opened comes into a message that stood there before.
  let left = controls.length > 0 ? room - EDITED : room;
  for (const item of items) {
    const page = pages.at(-1) ?? [];
    const begins = page.length > 0 && (item.apart === true || page.length >= most);
    const height = begins ? 0 : heightOf(item, page.at(-1));
    if (begins || (page.length > 0 && height > left)) {
      pages.push([item]);
      left = room - EDITED - heightOf(item, undefined);
    } else {
      page.push(item);
      left -= height;
    }
  }
  return pages;
}

function listPageOf(page: readonly ListItem[], always: readonly Ask[], words: Words): CardPage {
  return {
    blocks: page.map((item, index) => blockOf(item, page[index - 1], words)),
    asks: uniqueAsks([...page.flatMap(({ asks }) => asks.slice(1)), ...always]),
  };
}

function othersLeftOut(count: number, words: Words): ListItem {
  return { text: `-# ${words.lists.leftOut({ count })}`, asks: [] };
}

/** Of what stands under a page: to turn it both ways, what is asked there, and what of that goes into the menu. */
function controlsHeight(others: readonly Pick<ButtonSpec, "label" | "isOn">[], { buttons }: Words): number {
  const on = others.filter(({ isOn }) => isOn);
  const labels = [
    ...on.map(({ label }) => label),
    `‹ ${buttons.back()}`,
    `${buttons.more()} ›`,
    ...others.filter(({ isOn }) => !isOn).map(({ label }) => label),
  ];
  const most = on.length > 0 ? on.length + 2 : MAX_BUTTONS;
  return rowsHeight(labels.slice(0, most)) + (labels.length > most ? rowsHeight([buttons.whatElse()]) : 0);
}

/** A heading stands once on each page. */
function toldOf({ text, heading }: ListItem, before: ListItem | undefined): string {
  return heading === undefined || heading === before?.heading ? text : `${heading}\n${text}`;
}

function blockOf(item: ListItem, before: ListItem | undefined, words: Words): Block {
  const told = toldOf(item, before);
  const [first] = item.asks;
  if (first === undefined) return told;
  return { text: told, beside: { label: words.buttons.open(), press: { act: "ask", question: first.question } } };
}

/** Of the block that is made of it: of all items, while blocks are made of those of a page. */
function heightOf(item: ListItem, before?: ListItem): number {
  return phoneHeight(toldOf(item, before), item.asks.length > 0);
}

function uniqueAsks(asks: readonly Ask[]): readonly Ask[] {
  return [...new Map(asks.map((ask) => [JSON.stringify(ask.question), ask])).values()];
}
