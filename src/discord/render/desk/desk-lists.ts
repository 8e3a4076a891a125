// The lists of the desk: leads, mentions, feeds, what was done. Each is a page at a time, with buttons to the others.
import type { Archive } from "../../../archive/archive.ts";
import type { DeskListName } from "../../../core/desk-action.ts";
import type { DeskView } from "../../../core/desk-view.ts";
import type { Lead } from "../../../newsroom/desk/lead.ts";
import { describeFeed } from "../../../newsroom/feeds/describe-feed.ts";
import { fitTo, truncate } from "../../../text/truncate.ts";
import type { Words } from "../../../wording/words.ts";
import type { ButtonSpec } from "../message/buttons.ts";
import type { Card } from "../message/card.ts";
import { listPages } from "../message/list-pages.ts";
import { link, plain, stamp } from "../message/markdown.ts";
import type { MenuSpec } from "../message/menus.ts";
import { PLAIN_ACCENT, WARNING } from "../message/theme.ts";
import { deskButton } from "./lead-card.ts";

/** So many fit a page if they are short; how many do depends on how tall they are on a phone. */
const MOST_ROWS = 10;

type DeskListView<K extends DeskView["kind"]> = Extract<DeskView, { kind: K }>;

export function leadsCard({ leads, page }: DeskListView<"desk-leads">, archive: Archive, words: Words): Card {
  const { deskCards: say, deskButtons } = words;
  const rows = leads.map((lead) => leadLine(lead, archive, words));
  // The menu is as tall as two lines of text.
  const shown = rowsOnPage(rows, page, words, ["\n"]);
  const menu: MenuSpec = {
    kind: "values",
    action: { do: "desk-open" },
    placeholder: deskButtons.open(),
    options: leads
      .slice(shown.first, shown.first + shown.rows.length)
      .map((lead) => ({ value: lead.id, label: nameOfLead(lead, archive, words), hint: hintOfLead(lead) })),
  };
  return { ...listCard("leads", say.leads(), shown, say.noLeads(), words), blocks: shown.rows, menus: [menu] };
}

/** Several leads may be about one event. */
function hintOfLead({ headlines: [first], report }: Lead): string {
  return fitTo(first?.title ?? report?.text ?? "", 100);
}

function leadLine(lead: Lead, archive: Archive, words: Words): string {
  const { headlines, report, createdAt, until, state } = lead;
  const [first] = headlines;
  const told =
    first === undefined
      ? plain(truncate(report?.text ?? "", MAX_ROW_TEXT))
      : link(truncate(first.title, MAX_ROW_TEXT), first.link);
  const aside =
    state === "later" && until !== undefined
      ? ` · ${words.deskCards.aside({ time: stamp(Date.parse(until), "R") })}`
      : "";
  return `**${plain(nameOfLead(lead, archive, words))}**\n${told} · ${stamp(Date.parse(createdAt), "R")}${aside}`;
}

function nameOfLead({ event, about }: Lead, archive: Archive, { deskCards: say }: Words): string {
  const found = archive.events.get(event ?? "");
  if (found !== undefined) return found.title;
  return about === "report" ? say.report() : say.newEvent();
}

/** Three lines of a phone. */
const MAX_ROW_TEXT = 110;

export function mentionsCard({ mentions, page }: DeskListView<"desk-mentions">, archive: Archive, words: Words): Card {
  const { deskCards: say } = words;
  const rows = [...Map.groupBy(mentions, ({ event }) => event)].map(([event, all]) => {
    const title = plain(archive.events.get(event)?.title ?? event);
    const lines = all.slice(0, 3).map(({ headline, also }) => {
      const reported = also ? ` · ${say.alsoReported()}` : "";
      return `- ${link(truncate(headline.title, MAX_ROW_TEXT), headline.link)} · ${plain(headline.publisher)}${reported}`;
    });
    return [`**${say.mentioned({ title, count: all.length })}**`, ...lines].join("\n");
  });
  const shown = rowsOnPage(rows, page, words);
  return { ...listCard("mentions", say.mentions(), shown, say.noMentions(), words), blocks: shown.rows };
}

export function logCard({ entries, page }: DeskListView<"desk-log">, words: Words): Card {
  const { deskCards: say } = words;
  const rows = entries.map(({ at, by, did, title }) => {
    const deed = plain(words.deskDeeds[did]({ title: truncate(title, MAX_ROW_TEXT) }));
    return `**${plain(by.name)}** ${deed} · ${stamp(Date.parse(at), "R")}`;
  });
  const shown = rowsOnPage(rows, page, words);
  return { ...listCard("log", say.log(), shown, say.noLog(), words), blocks: shown.rows };
}

/** Those that somebody should look at come first. */
export function feedsCard({ feeds, page }: DeskListView<"desk-feeds">, words: Words): Card {
  const { deskCards: say } = words;
  const ordered = feeds.toSorted((a, b) => feedRank(a.report) - feedRank(b.report));
  const rows = ordered.map(({ feed, report }) => {
    const told = describeFeed({ ...report, ...safeMove(report.movedTo) }, words, (at) => stamp(at, "R"));
    return `${report.alarm ? `${WARNING} ` : ""}**${link(feed.title, feed.url)}**\n${told}`;
  });
  const shown = rowsOnPage(rows, page, words);
  return { ...listCard("feeds", say.feeds(), shown, say.noFeeds(), words), blocks: shown.rows };
}

/** Those that nobody asks stand last. */
function feedRank({ alarm, health }: DeskListView<"desk-feeds">["feeds"][number]["report"]): number {
  if (alarm) return 0;
  if (health === "refused") return 1;
  return health === "off" || health === "elsewhere" || health === "new" ? 3 : 2;
}

function safeMove(movedTo: string | undefined) {
  return movedTo === undefined ? {} : { movedTo: plain(movedTo) };
}

type ShownRows = {
  readonly rows: readonly string[];
  /** Which of all is the first of them, from 0. */
  readonly first: number;
  readonly page: number;
  readonly pages: number;
};

/** As many as a phone shows; a page behind the last is the last. `around`: what else stands there. */
function rowsOnPage(all: readonly string[], page: number, words: Words, around: readonly string[] = []): ShownRows {
  const items = all.map((text) => ({ text, asks: [] }));
  const pages = listPages(items, words, { around: ["## ", "## ", ...around], most: MOST_ROWS }).map(({ blocks }) =>
    blocks.filter((block) => typeof block === "string"),
  );
  const at = Math.min(page, pages.length - 1);
  const first = pages.slice(0, at).reduce((sum, rows) => sum + rows.length, 0);
  return { rows: pages[at] ?? [], first, page: at, pages: pages.length };
}

/** A heading, what to say when there is nothing, and the buttons that turn the page. */
function listCard(
  list: DeskListName,
  heading: string,
  { rows, page, pages }: ShownRows,
  nothing: string,
  words: Words,
): Pick<Card, "accent" | "heading" | "settings"> {
  return {
    accent: PLAIN_ACCENT,
    heading: rows.length === 0 ? `## ${heading}\n${nothing}` : `## ${heading}`,
    settings: turnRow(list, page, pages, words),
  };
}

/** `‹ Back` and `More ›`, as far as there are pages. */
export function turnRow(
  list: DeskListName,
  page: number,
  pages: number,
  { buttons }: Words,
): readonly (readonly ButtonSpec[])[] {
  const to = (label: string, next: number) => deskButton(label, { do: "desk-list", list, page: next });
  const row = [
    ...(page > 0 ? [to(`‹ ${buttons.back()}`, page - 1)] : []),
    ...(page < pages - 1 ? [to(`${buttons.more()} ›`, page + 1)] : []),
  ];
  return row.length === 0 ? [] : [row];
}
