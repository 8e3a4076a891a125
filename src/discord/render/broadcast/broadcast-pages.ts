// What is posted unasked, on few messages: divided between its items, with buttons to the events and to what did not fit.

import type { ActorId, QuoteId, TopicId } from "../../../archive/fields.ts";
import type { Ask } from "../../../core/view.ts";
import type { DigestItem } from "../../../digest/digest.ts";
import type { Words } from "../../../wording/words.ts";
import { type CardPage, paginateItems } from "../message/pages.ts";

/** More messages than these are a flood; buttons lead to the rest. */
export const MAX_MESSAGES = 3;

/** Events of a message that get a button: one row. */
const MAX_BROADCAST_BUTTONS = 5;

/** Changes told in brief that are kept together. */
const TOGETHER = 4;

type NamedEvent = Pick<DigestItem, "event" | "title">;

/** A block of text, and what it tells of. `frame` is no item: a mention, a reminder, a sentence about the whole. */
export type BroadcastPart =
  | { readonly kind: "change"; readonly text: string; readonly brief: string; readonly item: DigestItem }
  | { readonly kind: "quote"; readonly text: string; readonly quote: QuoteId }
  | { readonly kind: "ahead" | "frame"; readonly text: string; readonly about?: NamedEvent };

/** `events`, `quotes`: ids of those whose news the message tells. */
export type BroadcastPage = CardPage & { readonly events: readonly string[]; readonly quotes: readonly string[] };

/** At most `most` messages, and the sentence that says so. The others narrow what the buttons to the rest ask for. */
export type BroadcastLimits = {
  readonly most: number;
  readonly sentence: string;
  readonly since: string | undefined;
  readonly topic?: TopicId | undefined;
  readonly actor?: ActorId | undefined;
};

/** In full as long as there is room; on the last message changes are told in brief, so that more of them fit. */
export function broadcastPages(
  parts: readonly BroadcastPart[],
  limits: BroadcastLimits,
  words: Words,
): readonly BroadcastPage[] {
  const { most, sentence } = limits;
  const full = divideIntoMessages(parts.map((part) => ({ text: part.text, parts: [part] })));
  if (full.length <= most) return full.map((page) => broadcastPage(page.blocks, page.parts, []));
  const first = full.slice(0, most - 1);
  const [last, ...others] = divideIntoMessages(
    inBrief(
      full.slice(most - 1).flatMap((page) => page.parts),
      words,
    ),
  );
  const left = others.flatMap((page) => page.parts);
  const note = left.length === 0 ? [] : [`-# ${sentence} ${words.broadcast.notShown({ left: countOf(left, words) })}`];
  return [
    ...first.map((page) => broadcastPage(page.blocks, page.parts, [])),
    broadcastPage([...(last?.blocks ?? []), ...note], last?.parts ?? [], asksForRest(left, limits, words)),
  ];
}

type BroadcastBlock = { readonly text: string; readonly parts: readonly BroadcastPart[] };

type Laid = { readonly blocks: readonly string[]; readonly parts: readonly BroadcastPart[] };

function divideIntoMessages(blocks: readonly BroadcastBlock[]): readonly Laid[] {
  return paginateItems(blocks).map((page) => ({
    blocks: page.map(({ text }) => text),
    parts: page.flatMap(({ parts }) => parts),
  }));
}

function inBrief(parts: readonly BroadcastPart[], words: Words): readonly BroadcastBlock[] {
  const changes = parts.filter((part) => part.kind === "change");
  const brief = Array.from({ length: Math.ceil(changes.length / TOGETHER) }, (_, index) => {
    const together = changes.slice(index * TOGETHER, (index + 1) * TOGETHER);
    const lines = together.map((part) => part.brief);
    return {
      text: [...(index === 0 ? [`### ${words.broadcast.inBrief()}`] : []), ...lines].join("\n"),
      parts: together,
    };
  });
  const others = parts.filter((part) => part.kind !== "change").map((part) => ({ text: part.text, parts: [part] }));
  return [...brief, ...others];
}

function broadcastPage(
  blocks: readonly string[],
  parts: readonly BroadcastPart[],
  asks: readonly Ask[],
): BroadcastPage {
  const named = parts.flatMap((part): NamedEvent[] => {
    if (part.kind === "change") return [part.item];
    return part.kind === "quote" || part.about === undefined ? [] : [part.about];
  });
  return {
    blocks,
    asks: [...named.slice(0, MAX_BROADCAST_BUTTONS).map(eventButton), ...asks],
    events: itemsOf(parts).map(({ event }) => event),
    quotes: parts.flatMap((part) => (part.kind === "quote" ? part.quote : [])),
  };
}

function itemsOf(parts: readonly BroadcastPart[]): readonly DigestItem[] {
  return parts.flatMap((part) => (part.kind === "change" ? part.item : []));
}

function eventButton({ event, title }: NamedEvent): Ask {
  return { label: title, question: { about: "event", id: event, page: 0 } };
}

/** “12 changes, 1 quote”. */
function countOf(left: readonly BroadcastPart[], { broadcast }: Words): string {
  const count = (kind: BroadcastPart["kind"], say: (values: { readonly count: number }) => string) => {
    const found = left.filter((part) => part.kind === kind).length;
    return found === 0 ? [] : [say({ count: found })];
  };
  return [
    ...count("change", broadcast.changesLeft),
    ...count("quote", broadcast.quotesLeft),
    ...count("ahead", broadcast.aheadLeft),
    ...count("frame", broadcast.quotationsLeft),
  ].join(", ");
}

/** Since that day; or since an earlier one, when something of that was only recorded now. */
function asksForRest(
  left: readonly BroadcastPart[],
  { since, topic, actor }: BroadcastLimits,
  words: Words,
): readonly Ask[] {
  const has = (kind: BroadcastPart["kind"]) => left.some((part) => part.kind === kind);
  const about = topic === undefined ? {} : { topic };
  const filter = { ...about, ...(actor === undefined ? {} : { actor }) };
  const days = [...(since === undefined ? [] : [since]), ...itemsOf(left).map(({ known }) => known.slice(0, 10))];
  const changes = { about: "changes", since: days.toSorted()[0], ...filter, page: 0 } as const;
  const quotes = { about: "quotes", ...about, ...(actor === undefined ? {} : { speaker: actor }), page: 0 } as const;
  const next = { about: "next", ...filter, page: 0 } as const;
  return [
    ...(has("change") ? [{ label: words.buttons.allChanges(), question: changes }] : []),
    ...(has("quote") ? [{ label: words.buttons.quotes(), question: quotes }] : []),
    ...(has("ahead") ? [{ label: words.buttons.whatLiesAhead(), question: next }] : []),
  ];
}
