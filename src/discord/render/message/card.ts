// One card is one message: heading, blocks on pages, a footer, buttons. Components V2, as Discord's API takes it.

import { type APIComponentInContainer, type APIContainerComponent, ComponentType, MessageFlags } from "discord.js";
import type { AnswerFile } from "../../../core/answer-file.ts";
import type { ButtonAction } from "../../../core/button-action.ts";
import type { Question } from "../../../core/question.ts";
import type { CachedQuestion } from "../../../core/question-cache.ts";
import type { ActionButton, Ask } from "../../../core/view.ts";
import type { Words } from "../../../wording/words.ts";
import type { Press } from "../../custom-id.ts";
import { answerPressables, type ButtonSpec, type Pressables, postedPressables } from "./buttons.ts";
import { type MenuSpec, menuRows } from "./menus.ts";
import { type Block, type CardPage, paginate } from "./pages.ts";
import { type CardPicture, gallery, type Picture } from "./picture.ts";

export type Card = {
  readonly accent: number;
  readonly heading?: string;
  /** Each is kept together on a page. */
  readonly blocks: readonly Block[];
  /** In place of `blocks` and `asks`: pages that were made beforehand. */
  readonly pages?: readonly CardPage[];
  /** Stands above the blocks of the page that is shown. */
  readonly picture?: CardPicture;
  /** Comes with the message and stands under the blocks. */
  readonly file?: AnswerFile;
  /** Stands under every page. */
  readonly footer?: string;
  readonly asks?: readonly Ask[];
  readonly actions?: readonly ActionButton[];
  /** All that can be pressed is one choice: more than four buttons become a menu that has all of them. */
  readonly isChoice?: boolean;
  /** Menus whose values are chosen for an action; they stand above the buttons. */
  readonly menus?: readonly MenuSpec[];
  /** Rows of buttons under the menus, as they are: on a card of settings each button is one, and none goes into a menu. */
  readonly settings?: readonly (readonly ButtonSpec[])[];
  /** Which page to show, from 0, and how to ask for another. */
  readonly page?: number;
  readonly turn?: (page: number) => Question;
  /** The same for what no question asks for: the action whose answer replaces this message. */
  readonly turnBy?: (page: number) => ButtonAction;
  /** Buttons whose answer replaces this message, as turning a page does. */
  readonly turns?: readonly Ask[];
  /** Before all others, in this order: those that open something in this message and close it again. */
  readonly controls?: readonly ButtonSpec[];
};

/** What a message consists of, in the form of Discord's API v10. */
export type MessageBody = {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly [APIContainerComponent];
  readonly allowed_mentions: { readonly parse: []; readonly roles?: [string] };
  /** Uploaded beside the body; components name them as `attachment://name`. */
  readonly files?: readonly AnswerFile[];
  /** Too long for the buttons that ask them: to be kept before the message is sent. */
  readonly keeps?: readonly CachedQuestion[];
  /** Still to be drawn and then uploaded; components name them as `attachment://name`. */
  readonly pictures?: readonly Picture[];
};

/**
 * The one page that the card asks for. More than four buttons are never shown: what has opened this page and turns it first, then the
 * others in their order, and what is left over in the menu.
 */
export function assemble(card: Card, words: Words): MessageBody {
  const pages = cardPages(card);
  const page = Math.min(card.page ?? 0, pages.length - 1);
  const { blocks = [], asks = [] } = pages[page] ?? {};
  const count = pageCount(card, page, pages.length, words);
  const footer = [count, card.footer ?? ""].filter((part) => part !== "").join("\n-# ");
  const { controls = [] } = card;
  const turns = pageTurns(card, page, pages.length, words);
  const on = controls.filter(({ isOn }) => isOn);
  // What is open is closed and turned in one row; everything else waits in the menu.
  const row = on.length > 0 && turns.length > 0 ? on.length + turns.length : undefined;
  const pressables = answerPressables(words, card.isChoice === true ? { isChoice: true } : { most: row });
  const others = [...controls.filter(({ isOn }) => !isOn), ...othersOf(card), ...buttonSpecsOf(card, asks)];
  const message = body(card, blocks, footer, pressables, [...on, ...turns, ...others]);
  const keeps = pressables.keeps();
  return {
    ...message,
    ...(keeps.length === 0 ? {} : { keeps }),
    ...(card.picture === undefined ? {} : { pictures: [pictureOf(card.picture, words)] }),
  };
}

function cardPages(card: Card): readonly CardPage[] {
  const { pages, blocks, asks = [] } = card;
  if (pages !== undefined) return pages;
  const texts = blocks.filter((block) => typeof block === "string");
  // Blocks with buttons were fitted by whoever made them.
  return texts.length < blocks.length ? [{ blocks, asks }] : paginate(texts).map((page) => ({ blocks: page, asks }));
}

/** Which page it is, and that the others are out of reach where no button turns to them; empty for the only one. */
function pageCount({ turn, turnBy }: Card, page: number, count: number, words: Words): string {
  if (count < 2) return "";
  const told = { page: page + 1, pages: count };
  return turn === undefined && turnBy === undefined ? words.lists.pageToNarrow(told) : words.lists.page(told);
}

/**
 * All pages as messages of their own, for what is posted unasked. `marker(page)` is put on the container as component
 * id, so that the message can be recognised later.
 */
export function assembleAll(card: Card, marker: (page: number) => number, words: Words): readonly MessageBody[] {
  const pages = cardPages(card);
  const { picture, ...others } = card;
  return pages.map(({ blocks, asks, menu }, page) => {
    const count = pages.length > 1 ? words.lists.part({ page: page + 1, pages: pages.length }) : "";
    const footer = [count, card.footer ?? ""].filter((part) => part !== "").join(" · ");
    const last = card.pages !== undefined || page === pages.length - 1;
    // A picture is of the whole, and stands in the first message.
    const pictured = page === 0 ? card : others;
    const buttons = last ? buttonSpecsOf(card, asks) : [];
    const message = body(pictured, blocks, footer, postedPressables(menu), buttons, marker(page));
    return picture === undefined || page > 0 ? message : { ...message, pictures: [pictureOf(picture, words)] };
  });
}

function pictureOf({ name, svg, inWords }: CardPicture, words: Words): Picture {
  const instead = `-# ${words.faults.pictureNotDrawn()}`;
  return { name, svg, instead: inWords === undefined ? instead : `${instead}\n${inWords}` };
}

function body(
  card: Card,
  blocks: readonly Block[],
  footer: string,
  { beside, rows }: Pressables,
  specs: readonly ButtonSpec[],
  id?: number,
): MessageBody {
  const components: APIComponentInContainer[] = [];
  if (card.heading !== undefined) components.push(text(card.heading));
  if (card.picture !== undefined) components.push(gallery(card.picture));
  components.push(...blocks.map((block) => shownBlock(block, beside)));
  if (card.file !== undefined)
    components.push({ type: ComponentType.File, file: { url: `attachment://${card.file.name}` } });
  if (footer !== "")
    components.push({ type: ComponentType.Separator, divider: true, spacing: 1 }, text(`-# ${footer}`));
  components.push(...menuRows(card.menus ?? []), ...settingRows(card), ...rows(specs));
  const container = {
    type: ComponentType.Container,
    accent_color: card.accent,
    components,
    ...(id === undefined ? {} : { id }),
  } as const;
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [container],
    allowed_mentions: { parse: [] },
    ...(card.file === undefined ? {} : { files: [card.file] }),
  };
}

function settingRows({ settings = [] }: Card): readonly APIComponentInContainer[] {
  const { rows } = postedPressables();
  return settings.flatMap(rows);
}

function shownBlock(block: Block, beside: Pressables["beside"]): APIComponentInContainer {
  if (typeof block === "string") return text(block);
  const accessory = beside(block.beside);
  const content = text(block.text);
  return accessory === undefined ? content : { type: ComponentType.Section, components: [content], accessory };
}

function text(content: string) {
  return { type: ComponentType.TextDisplay, content } as const;
}

function pageTurns(card: Card, page: number, count: number, words: Words): readonly ButtonSpec[] {
  const pressFor = turnPress(card);
  if (pressFor === undefined) return [];
  return [
    ...(page > 0 ? [{ label: `‹ ${words.buttons.back()}`, press: pressFor(page - 1) }] : []),
    ...(page < count - 1 ? [{ label: `${words.buttons.more()} ›`, press: pressFor(page + 1) }] : []),
  ];
}

function turnPress({ turn, turnBy }: Card): ((page: number) => Press) | undefined {
  if (turn !== undefined) return (page) => ({ act: "turn", question: turn(page) });
  return turnBy && ((page) => ({ act: "do", action: turnBy(page) }));
}

function othersOf({ turns = [] }: Card): readonly ButtonSpec[] {
  return turns.map(({ label, question }) => ({ label, press: { act: "turn", question } }));
}

function buttonSpecsOf({ actions = [] }: Card, asks: readonly Ask[]): readonly ButtonSpec[] {
  return [
    ...asks.map(({ label, question }): ButtonSpec => ({ label, press: { act: "ask", question } })),
    ...actions.map(({ label, action }): ButtonSpec => ({ label, press: { act: "do", action } })),
  ];
}
