// A digest: what changed since the last one, was → is, then what lies ahead.
import { type Archive, nameOf } from "../../archive/archive.ts";
import { describeDay, describeEdtf } from "../../archive/dates.ts";
import { phraseDate, phraseOpen, phraseStatus } from "../../archive/phrase.ts";
import type { AheadItem, Digest, DigestItem, Group, LeftOut, QuoteItem } from "../../digest/digest.ts";
import type { Ask, View } from "../../view.ts";
import { assembleAll, type Body, type Card } from "./card.ts";
import { changeLine, changeWords, sourceLine } from "./lines.ts";
import { capital, plain, stamp } from "./markdown.ts";
import { PLAIN } from "./theme.ts";

const GROUP: Readonly<Record<Group, string>> = {
  corrections: "Corrections",
  dates: "Dates",
  new: "New and confirmed",
  off: "Called off",
  happened: "Held",
  other: "Also changed",
  record: "Added for the record",
};

/** Events of a digest that get a button. */
const BUTTONS = 5;

/** All pages of a posted digest. `marker(page)` is the component id by which a page is found again. */
export function digestPages(digest: Digest, archive: Archive, marker: (page: number) => number): readonly Body[] {
  const card = cardOf(digest, archive);
  const mention = digest.subscription.mention;
  const blocks = mention === undefined ? card.blocks : [`<@&${mention}>`, ...card.blocks];
  return assembleAll({ ...card, blocks }, marker).map((body) =>
    mention === undefined ? body : { ...body, allowed_mentions: { parse: [], roles: [mention] } },
  );
}

/** What /digest preview shows: the first page, and what is left out and why. */
export function previewCard({ digest, heading }: Extract<View, { kind: "digest" }>, archive: Archive): Card {
  const card = cardOf(digest, archive);
  const left = digest.leftOut.map(leftOutLine);
  const note =
    left.length === 0
      ? []
      : [`### Left out\n${left.slice(0, 10).join("\n")}${left.length > 10 ? `\n-# and ${left.length - 10} more` : ""}`];
  return {
    ...card,
    ...(heading === undefined ? {} : { heading: `-# ${plain(heading)}\n${card.heading}` }),
    blocks: [...card.blocks, ...note],
  };
}

function cardOf(digest: Digest, archive: Archive): Card & { readonly heading: string } {
  const items = digest.groups.flatMap(({ items }) => items);
  return {
    accent: PLAIN,
    heading: `## Digest, ${describeDay(digest.day)}\n-# ${periodLine(digest)}`,
    blocks: [
      ...(digest.quiet ? [quietBlock(archive)] : []),
      ...digest.groups.flatMap(({ group, items }) =>
        headed(
          GROUP[group],
          items.map((item) => itemBlock(item, archive)),
        ),
      ),
      ...headed(
        "Quotes",
        digest.quotes.map((item) => quoteBlock(item, archive)),
      ),
      ...headed(
        "Ahead",
        digest.ahead.map((item) => aheadBlock(item, digest, archive)),
      ),
    ],
    footer: filterLine(digest, archive),
    asks: items
      .slice(0, BUTTONS)
      .map(({ event, title }): Ask => ({ label: title, question: { about: "event", id: event, page: 0 } })),
  };
}

function headed(title: string, blocks: readonly string[]): readonly string[] {
  return blocks.map((block, index) => (index === 0 ? `### ${title}\n${block}` : block));
}

function periodLine({ period }: Digest): string {
  const [first, last] = [describeDay(period.firstDay), describeDay(period.lastDay)];
  const span = first === last ? `What became known on ${last}` : `What became known from ${first} to ${last}`;
  return period.merged ? `${span}, in one: earlier digests could not be posted` : span;
}

function itemBlock(item: DigestItem, archive: Archive): string {
  const words = item.correction ? ["Correction"] : item.changes.length > 0 ? [changeWords(item.changes)] : [];
  return [
    `**${plain(item.title)}**`,
    changeLine(item.before, item.after, archive),
    `-# ${[...words, `known ${describeDay(item.known.slice(0, 10))}`, ...(item.developments > 1 ? [`${item.developments} steps`] : [])].join(" · ")}`,
    ...(item.says === undefined ? [] : [`According to ${plain(item.says)}`]),
    plain(item.summary),
    sourceLine(item.sources, archive),
  ].join("\n");
}

function quoteBlock({ quote: id, speaker, before, after }: QuoteItem, archive: Archive): string {
  const quote = archive.quotes.get(id);
  const changed = before === undefined ? "" : `\n-# Was ${before}, is ${after}`;
  const text = quote?.wordings[0]?.text;
  const said = quote === undefined ? "" : `, ${plain(describeEdtf(quote.said))}`;
  return `**${plain(nameOf(archive, speaker))}**${said}${text === undefined ? "" : `\n> “${plain(text)}”`}${changed}`;
}

function aheadBlock({ title, state }: AheadItem, digest: Digest, archive: Archive): string {
  const open = phraseOpen(state, digest.day);
  const date = phraseDate(state, archive) ?? "no date known";
  return `**${capital(plain(date))}**${open === undefined ? "" : ` · ${open}`}\n${plain(title)}\n-# ${capital(plain(phraseStatus(state, archive)))}`;
}

function quietBlock(archive: Archive): string {
  return `Nothing new. The archive last changed ${stamp(archive.changedAt, "R")}.`;
}

function filterLine({ subscription }: Digest, archive: Archive): string {
  const { id, topic, actor, kind, least } = subscription;
  const parts = [
    ...(topic === undefined ? [] : [plain(archive.topics.get(topic)?.name ?? topic)]),
    ...(actor === undefined ? [] : [plain(nameOf(archive, actor))]),
    ...(kind === undefined ? [] : [kind]),
    ...(least === undefined ? [] : [`at least ${least}`]),
  ];
  return [`Digest ${id}`, ...parts].join(" · ");
}

const REASON: Readonly<Record<LeftOut["reason"], string>> = {
  topic: "another topic",
  actor: "without this actor",
  kind: "another kind",
  least: "not settled enough",
  unchanged: "nothing changed for the reader",
  removed: "no longer in the archive",
};

function leftOutLine({ title, reason }: LeftOut): string {
  return `- ${plain(title)}: ${REASON[reason]}`;
}
