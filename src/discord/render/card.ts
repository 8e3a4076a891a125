// One card is one message: heading, blocks on pages, a footer, buttons. Components V2, as Discord's API takes it.
import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from "discord.js";
import type { Question } from "../../question.ts";
import type { Ask } from "../../view.ts";
import { encodeCustomId } from "../custom-id.ts";
import { paginate } from "./pages.ts";

export type Card = {
  readonly accent: number;
  readonly heading?: string;
  /** Each is kept together on a page. */
  readonly blocks: readonly string[];
  /** Stands under every page. */
  readonly footer?: string;
  readonly asks?: readonly Ask[];
  /** Which page to show, from 0, and how to ask for another. */
  readonly page?: number;
  readonly turn?: (page: number) => Question;
};

/** What a message consists of, in the form of Discord's API v10. */
export type Body = {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly [APIContainerComponent];
  readonly allowed_mentions: { readonly parse: []; readonly roles?: [string] };
};

const ROW = 5;

/** Discord: a button's label has at most 80 characters. */
const LABEL = 80;

/** The one page that the card asks for. */
export function assemble(card: Card): Body {
  const pages = paginate(card.blocks);
  const page = Math.min(card.page ?? 0, pages.length - 1);
  const turns = pages.length > 1 ? turnButtons(card, page, pages.length) : [];
  const stuck = pages.length > 1 && turns.length === 0;
  const count =
    pages.length > 1
      ? `Page ${page + 1} of ${pages.length}${stuck ? "; narrow the question to see the rest" : ""}`
      : "";
  const footer = [count, card.footer ?? ""].filter((part) => part !== "").join(" · ");
  return body(card, pages[page] ?? [], footer, [...turns, ...askButtons(card.asks ?? [])]);
}

/**
 * All pages as messages of their own, for what is posted unasked. `marker(page)` is put on the container as component
 * id, so that the message can be recognised later.
 */
export function assembleAll(card: Card, marker: (page: number) => number): readonly Body[] {
  const pages = paginate(card.blocks);
  return pages.map((blocks, page) => {
    const count = pages.length > 1 ? `${page + 1} of ${pages.length}` : "";
    const footer = [count, card.footer ?? ""].filter((part) => part !== "").join(" · ");
    const last = page === pages.length - 1;
    return body(card, blocks, footer, last ? askButtons(card.asks ?? []) : [], marker(page));
  });
}

function body(
  card: Card,
  blocks: readonly string[],
  footer: string,
  buttons: readonly APIButtonComponentWithCustomId[],
  id?: number,
): Body {
  const components: APIComponentInContainer[] = [];
  if (card.heading !== undefined) components.push(text(card.heading));
  components.push(...blocks.map(text));
  if (footer !== "")
    components.push({ type: ComponentType.Separator, divider: true, spacing: 1 }, text(`-# ${footer}`));
  for (let start = 0; start < buttons.length; start += ROW) {
    components.push({ type: ComponentType.ActionRow, components: buttons.slice(start, start + ROW) });
  }
  const container = {
    type: ComponentType.Container,
    accent_color: card.accent,
    components,
    ...(id === undefined ? {} : { id }),
  } as const;
  return { flags: MessageFlags.IsComponentsV2, components: [container], allowed_mentions: { parse: [] } };
}

function text(content: string) {
  return { type: ComponentType.TextDisplay, content } as const;
}

function turnButtons({ turn }: Card, page: number, count: number): readonly APIButtonComponentWithCustomId[] {
  if (turn === undefined) return [];
  const at = (to: number, label: string) => {
    const id = encodeCustomId({ act: "turn", question: turn(to) });
    return id === undefined ? [] : [button(id, label)];
  };
  return [...(page > 0 ? at(page - 1, "‹ Back") : []), ...(page < count - 1 ? at(page + 1, "More ›") : [])];
}

function askButtons(asks: readonly Ask[]): readonly APIButtonComponentWithCustomId[] {
  const buttons = new Map<string, APIButtonComponentWithCustomId>();
  for (const { label, question } of asks) {
    const id = encodeCustomId({ act: "ask", question });
    if (id !== undefined && !buttons.has(id)) buttons.set(id, button(id, shorten(label)));
  }
  return [...buttons.values()];
}

function button(customId: string, label: string): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id: customId, label };
}

/** Between words, and saying so. */
function shorten(label: string): string {
  if ([...label].length <= LABEL) return label;
  const cut = [...label].slice(0, LABEL - 1).join("");
  return `${cut.replace(/\s+\S*$/u, "")}…`;
}
