// A digest on at most three messages: divided between its items, with buttons to the events and to what did not fit.
import type { Digest, DigestItem, LeftOut } from "../../digest/digest.ts";
import type { Ask } from "../../view.ts";
import type { Sheet } from "./card.ts";
import { plain } from "./markdown.ts";
import { paginate } from "./pages.ts";

/** More messages than these are a flood; buttons lead to the rest. */
export const MOST_MESSAGES = 3;

/** Events of a message that get a button: one row. */
const BUTTONS = 5;

/** Changes told in brief that are kept together. */
const TOGETHER = 4;

/** Lines of what is left out that are kept together. */
const LINES = 10;

/** A block of text, and what it tells of. `frame` is no item: a mention, a sentence about the digest itself. */
export type Part =
  | { readonly kind: "change"; readonly text: string; readonly brief: string; readonly item: DigestItem }
  | { readonly kind: "quote" | "ahead" | "frame"; readonly text: string };

/** `events`: ids of those that the message tells of. */
export type DigestSheet = Sheet & { readonly events: readonly string[] };

/** In full as long as there is room; on the last message changes are told in brief, so that more of them fit. */
export function digestSheets(digest: Digest, parts: readonly Part[]): readonly DigestSheet[] {
  const full = layOut(parts.map((part) => ({ text: part.text, parts: [part] })));
  if (full.length <= MOST_MESSAGES) return full.map((page) => sheetOf(page.blocks, page.parts, []));
  const first = full.slice(0, MOST_MESSAGES - 1);
  const [last, ...others] = layOut(inBrief(full.slice(MOST_MESSAGES - 1).flatMap((page) => page.parts)));
  const rest = others.flatMap((page) => page.parts);
  const note = rest.length === 0 ? [] : [restLine(rest)];
  return [
    ...first.map((page) => sheetOf(page.blocks, page.parts, [])),
    sheetOf([...(last?.blocks ?? []), ...note], last?.parts ?? [], asksForRest(rest, digest)),
  ];
}

type Block = { readonly text: string; readonly parts: readonly Part[] };

type Laid = { readonly blocks: readonly string[]; readonly parts: readonly Part[] };

function layOut(blocks: readonly Block[]): readonly Laid[] {
  const byText = new Map(blocks.map(({ text, parts }) => [text, parts]));
  return paginate(blocks.map(({ text }) => text)).map((page) => ({
    blocks: page,
    parts: page.flatMap((text) => byText.get(text) ?? []),
  }));
}

function inBrief(parts: readonly Part[]): readonly Block[] {
  const changes = parts.filter((part) => part.kind === "change");
  const brief = Array.from({ length: Math.ceil(changes.length / TOGETHER) }, (_, index) => {
    const together = changes.slice(index * TOGETHER, (index + 1) * TOGETHER);
    const lines = together.map((part) => part.brief);
    return { text: [...(index === 0 ? ["### In brief"] : []), ...lines].join("\n"), parts: together };
  });
  const others = parts.filter((part) => part.kind !== "change").map((part) => ({ text: part.text, parts: [part] }));
  return [...brief, ...others];
}

function sheetOf(blocks: readonly string[], parts: readonly Part[], asks: readonly Ask[]): DigestSheet {
  const items = itemsOf(parts);
  return {
    blocks,
    asks: [...items.slice(0, BUTTONS).map(askEvent), ...asks],
    events: items.map(({ event }) => event),
  };
}

/** What is in the ledger and not in the digest, on pages of their own; none when there is nothing of the kind. */
export function leftOutSheets({ leftOut }: Digest): readonly Sheet[] {
  const blocks: string[] = [];
  for (let start = 0; start < leftOut.length; start += LINES) {
    const lines = leftOut.slice(start, start + LINES).map(leftOutLine);
    blocks.push([...(start === 0 ? [`### Left out: ${leftOut.length}`] : []), ...lines].join("\n"));
  }
  return blocks.length === 0 ? [] : paginate(blocks).map((page) => ({ blocks: page, asks: [] }));
}

function itemsOf(parts: readonly Part[]): readonly DigestItem[] {
  return parts.flatMap((part) => (part.kind === "change" ? part.item : []));
}

function askEvent({ event, title }: DigestItem): Ask {
  return { label: title, question: { about: "event", id: event, page: 0 } };
}

/** “A digest has at most 3 messages. Not shown here: 12 changes, 1 quote.” */
function restLine(rest: readonly Part[]): string {
  const count = (kind: Part["kind"], one: string, many: string) => {
    const found = rest.filter((part) => part.kind === kind).length;
    return found === 0 ? [] : [`${found} ${found === 1 ? one : many}`];
  };
  const counted = [
    ...count("change", "change", "changes"),
    ...count("quote", "quote", "quotes"),
    ...count("ahead", "event ahead", "events ahead"),
    ...count("frame", "recent quotation", "recent quotations"),
  ];
  return `-# A digest has at most ${MOST_MESSAGES} messages. Not shown here: ${counted.join(", ")}.`;
}

/** Since the first day of the period; or since an earlier one, when something of that was only recorded now. */
function asksForRest(rest: readonly Part[], { subscription, period }: Digest): readonly Ask[] {
  const { topic, actor } = subscription;
  const filter = { ...(topic === undefined ? {} : { topic }), ...(actor === undefined ? {} : { actor }) };
  const has = (kind: Part["kind"]) => rest.some((part) => part.kind === kind);
  const days = [period.firstDay, ...itemsOf(rest).map(({ known }) => known.slice(0, 10))];
  const [since] = days.toSorted();
  const quotes = { ...(topic === undefined ? {} : { topic }), ...(actor === undefined ? {} : { speaker: actor }) };
  return [
    ...(has("change")
      ? [{ label: "All changes", question: { about: "changes", since, ...filter, page: 0 } } as const]
      : []),
    ...(has("quote") ? [{ label: "Quotes", question: { about: "quotes", ...quotes, page: 0 } } as const] : []),
    ...(has("ahead") ? [{ label: "What lies ahead", question: { about: "next", ...filter, page: 0 } } as const] : []),
  ];
}

const REASON: Readonly<Record<LeftOut["reason"], string>> = {
  topic: "it has another topic",
  actor: "the actor asked for has no part in it",
  kind: "it is of another kind",
  least: "it is not settled enough",
  unchanged: "nothing has changed for the reader",
  removed: "it is no longer in the archive",
};

function leftOutLine({ title, reason }: LeftOut): string {
  return `- ${plain(title)}: ${REASON[reason]}`;
}
