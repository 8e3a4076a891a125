// What is posted unasked, on few messages: divided between its items, with a menu of the events and buttons to what did not fit.

import type { Day } from "@attache/edtf";
import type { ActorId, QuoteId, TopicId } from "../../../archive/fields.ts";
import { firstDayOf } from "../../../archive/known.ts";
import type { Ask } from "../../../core/view.ts";
import type { DigestItem, WithdrawnItem } from "../../../digest/digest.ts";
import type { Words } from "../../../wording/words.ts";
import { type CardPage, paginateItems } from "../message/pages.ts";

/** More messages than these are a flood; buttons lead to the rest. */
export const MAX_MESSAGES = 3;

/** Items are lines: with headings this many fill a message. */
const MAX_PARTS = 14;

type NamedEvent = Pick<DigestItem, "event" | "title">;

/** A line or block of text, which may be written only when it is asked for, and what it tells of. `frame` is no item: a mention, a reminder, a sentence about the whole. */
export type BroadcastPart =
  | { readonly kind: "change"; readonly text: string; readonly item: DigestItem }
  | { readonly kind: "quote"; readonly text: string; readonly quote: QuoteId }
  | { readonly kind: "withdrawn"; readonly text: string; readonly item: WithdrawnItem }
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
  /** What was left out on purpose can be asked for too. */
  readonly more?: { readonly change: boolean; readonly ahead: boolean };
};

/** At most so many messages, each with a menu of its events; the last one says what had no room, and has buttons to that. */
export function broadcastPages(
  parts: readonly BroadcastPart[],
  limits: BroadcastLimits,
  words: Words,
): readonly BroadcastPage[] {
  const { most, sentence } = limits;
  const { laid, rest } = layParts(parts, most * MAX_PARTS);
  const all = paginateItems(laid, MAX_PARTS);
  const left = [...all.slice(most).flatMap((page) => page.map(({ part }) => part)), ...rest];
  const note = left.length === 0 ? [] : [`-# ${sentence} ${words.broadcast.notShown({ left: countOf(left, words) })}`];
  return all.slice(0, most).map((page, index, shown) => {
    const isLast = index === shown.length - 1;
    const blocks = page.map(({ text }) => text);
    const told = page.map(({ part }) => part);
    return broadcastPage(
      isLast ? [...blocks, ...note] : blocks,
      told,
      isLast ? asksForRest(left, limits, words) : [],
      words,
    );
  });
}

type LaidPart = { readonly text: string; readonly part: BroadcastPart };

/** The first that show something, at most `room`, with their texts. The rest has no room whatever it says, and is not written. */
function layParts(
  parts: readonly BroadcastPart[],
  room: number,
): { readonly laid: readonly LaidPart[]; readonly rest: readonly BroadcastPart[] } {
  const laid: LaidPart[] = [];
  let next = 0;
  for (; next < parts.length && laid.length < room; next++) {
    const part = parts[next];
    const text = part?.text ?? "";
    if (part !== undefined && text !== "") laid.push({ text, part });
  }
  return { laid, rest: parts.slice(next).filter((part) => part.kind !== "frame" || part.text !== "") };
}

function broadcastPage(
  blocks: readonly string[],
  parts: readonly BroadcastPart[],
  asks: readonly Ask[],
  words: Words,
): BroadcastPage {
  const named = parts.flatMap((part): NamedEvent[] => {
    if (part.kind === "change") return [part.item];
    if (part.kind === "quote" || part.kind === "withdrawn") return [];
    return part.about === undefined ? [] : [part.about];
  });
  const events = [...new Map(named.map((one) => [one.event, namedEventAsk(one)])).values()];
  const [only, ...others] = events;
  const single = only !== undefined && others.length === 0 ? [{ ...only, label: words.broadcast.openOne() }] : [];
  return {
    blocks,
    asks: [...single, ...asks],
    menu: others.length === 0 ? undefined : { label: words.broadcast.openAny(), asks: events },
    events: parts.flatMap((part) => idsToldIn(part, "event")),
    quotes: parts.flatMap((part) => idsToldIn(part, "quote")),
  };
}

/** Ids of what a part tells news of. */
function idsToldIn(part: BroadcastPart, kind: "event" | "quote"): readonly string[] {
  if (part.kind === "change") return kind === "event" ? [part.item.event] : [];
  if (part.kind === "quote") return kind === "quote" ? [part.quote] : [];
  if (part.kind !== "withdrawn" || part.item.kind !== kind) return [];
  return [part.item.kind === "event" ? part.item.event : part.item.quote];
}

/** The first day on which a change of these can have become known, or that day if it is earlier. */
function firstDayIn(parts: readonly BroadcastPart[], day: Day | undefined): Day | undefined {
  let first = day;
  for (const part of parts) {
    const known = part.kind === "change" ? firstDayOf(part.item.known) : undefined;
    if (known !== undefined && (first === undefined || known < first)) first = known;
  }
  return first;
}

function namedEventAsk({ event, title }: NamedEvent): Ask {
  return { label: title, question: { about: "event", id: event, page: 0 } };
}

/** “12 changes, 1 quote”. */
function countOf(left: readonly BroadcastPart[], { broadcast }: Words): string {
  const counts = new Map<BroadcastPart["kind"], number>();
  for (const { kind } of left) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const count = (kind: BroadcastPart["kind"], say: (values: { readonly count: number }) => string) => {
    const found = counts.get(kind);
    return found === undefined ? [] : [say({ count: found })];
  };
  return [
    ...count("change", broadcast.changesLeft),
    ...count("withdrawn", broadcast.withdrawnLeft),
    ...count("quote", broadcast.quotesLeft),
    ...count("ahead", broadcast.aheadLeft),
    ...count("frame", broadcast.quotationsLeft),
  ].join(", ");
}

/** Since that day; or since an earlier one, when something of that was only recorded now. */
function asksForRest(
  left: readonly BroadcastPart[],
  { since, topic, actor, more }: BroadcastLimits,
  words: Words,
): readonly Ask[] {
  const has = (kind: BroadcastPart["kind"]) => left.some((part) => part.kind === kind);
  const about = topic === undefined ? {} : { topic };
  const filter = { ...about, ...(actor === undefined ? {} : { actor }) };
  const changes = { about: "changes", since: firstDayIn(left, since), ...filter, page: 0 } as const;
  const quotes = { about: "quotes", ...about, ...(actor === undefined ? {} : { speaker: actor }), page: 0 } as const;
  const next = { about: "next", ...filter, page: 0 } as const;
  return [
    ...(has("change") || more?.change === true ? [{ label: words.buttons.allChanges(), question: changes }] : []),
    ...(has("quote") ? [{ label: words.buttons.quotes(), question: quotes }] : []),
    ...(has("ahead") || more?.ahead === true ? [{ label: words.buttons.whatLiesAhead(), question: next }] : []),
  ];
}
