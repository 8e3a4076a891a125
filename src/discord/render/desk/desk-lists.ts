// The lists of the desk: leads, mentions, feeds, what was done. Each is a page at a time, with buttons to the others.
import type { Archive } from "../../../archive/archive.ts";
import type { DeskListName } from "../../../core/desk-action.ts";
import type { DeskView } from "../../../core/desk-view.ts";
import type { Lead } from "../../../newsroom/desk/lead.ts";
import { describeFeed } from "../../../newsroom/feeds/describe-feed.ts";
import type { Words } from "../../../wording/words.ts";
import type { ButtonSpec } from "../message/buttons.ts";
import type { Card } from "../message/card.ts";
import { link, plain, stamp } from "../message/markdown.ts";
import type { MenuSpec } from "../message/menus.ts";
import { PLAIN_ACCENT, WARNING } from "../message/theme.ts";
import { deskButton } from "./lead-card.ts";

const ROWS_PER_PAGE = 8;

type DeskListView<K extends DeskView["kind"]> = Extract<DeskView, { kind: K }>;

export function leadsCard({ leads, page }: DeskListView<"desk-leads">, archive: Archive, words: Words): Card {
  const { deskCards: say } = words;
  const shown = rowsOf(leads, page);
  const menu: MenuSpec = {
    kind: "values",
    action: { do: "desk-open" },
    placeholder: words.deskButtons.open(),
    options: shown.map((lead) => ({ value: lead.id, label: nameOfLead(lead, archive, words) })),
  };
  return {
    ...listCard("leads", say.leads(), leads, page, say.noLeads(), words),
    blocks: shown.map((lead) => leadLine(lead, archive, words)),
    menus: [menu],
  };
}

function leadLine(lead: Lead, archive: Archive, words: Words): string {
  const { headlines, report, createdAt, until, state } = lead;
  const [first] = headlines;
  const told = first === undefined ? plain(report?.text.slice(0, 120) ?? "") : link(first.title, first.link);
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

export function mentionsCard({ mentions, page }: DeskListView<"desk-mentions">, archive: Archive, words: Words): Card {
  const { deskCards: say } = words;
  const byEvent = [...Map.groupBy(mentions, ({ event }) => event)];
  return {
    ...listCard("mentions", say.mentions(), byEvent, page, say.noMentions(), words),
    blocks: rowsOf(byEvent, page).map(([event, all]) => {
      const title = plain(archive.events.get(event)?.title ?? event);
      const lines = all.slice(0, 3).map(({ headline, also }) => {
        const reported = also ? ` · ${say.alsoReported()}` : "";
        return `- ${link(headline.title, headline.link)} · ${plain(headline.publisher)}${reported}`;
      });
      return [`**${say.mentioned({ title, count: all.length })}**`, ...lines].join("\n");
    }),
  };
}

export function logCard({ entries, page }: DeskListView<"desk-log">, words: Words): Card {
  const { deskCards: say } = words;
  return {
    ...listCard("log", say.log(), entries, page, say.noLog(), words),
    blocks: [
      rowsOf(entries, page)
        .map(({ at, by, did, title }) => {
          return `- **${plain(by.name)}** ${plain(words.deskDeeds[did]({ title }))} · ${stamp(Date.parse(at), "R")}`;
        })
        .join("\n"),
    ].filter((block) => block !== ""),
  };
}

/** Those that somebody should look at come first. */
export function feedsCard({ feeds, page }: DeskListView<"desk-feeds">, words: Words): Card {
  const { deskCards: say } = words;
  const ordered = feeds.toSorted((a, b) => Number(b.report.alarm) - Number(a.report.alarm));
  return {
    ...listCard("feeds", say.feeds(), feeds, page, say.noFeeds(), words),
    blocks: rowsOf(ordered, page).map(({ feed, report }) => {
      const told = describeFeed({ ...report, ...safeMove(report.movedTo) }, words, (at) => stamp(at, "R"));
      return `${report.alarm ? `${WARNING} ` : ""}**${link(feed.title, feed.url)}**\n${told}`;
    }),
  };
}

function safeMove(movedTo: string | undefined) {
  return movedTo === undefined ? {} : { movedTo: plain(movedTo) };
}

/** A heading, what to say when there is nothing, and the buttons that turn the page. */
function listCard(
  list: DeskListName,
  heading: string,
  all: readonly unknown[],
  page: number,
  nothing: string,
  words: Words,
): Pick<Card, "accent" | "heading" | "settings"> {
  return {
    accent: PLAIN_ACCENT,
    heading: all.length === 0 ? `## ${heading}\n${nothing}` : `## ${heading}`,
    settings: turnRow(list, page, Math.ceil(all.length / ROWS_PER_PAGE), words),
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

function rowsOf<T>(all: readonly T[], page: number): readonly T[] {
  return all.slice(page * ROWS_PER_PAGE, (page + 1) * ROWS_PER_PAGE);
}
