// What needs looking after, one at a time, the most urgent first: what the archive says, why it is asked, and what can be answered.
import type { Archive } from "../../../archive/archive.ts";
import { nameOf } from "../../../archive/records.ts";
import type { DeskView } from "../../../core/desk-view.ts";
import type { StaleItem } from "../../../newsroom/stale.ts";
import { describeStanding } from "../../../wording/describe-state.ts";
import type { Words } from "../../../wording/words.ts";
import type { Card } from "../message/card.ts";
import { plain } from "../message/markdown.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";
import { turnRow } from "./desk-lists.ts";
import { eventAtDesk, outcomeRows, sourceRows } from "./event-at-desk.ts";
import { deskButton } from "./lead-card.ts";

export function staleCard(
  { items, page }: Extract<DeskView, { kind: "desk-stale" }>,
  archive: Archive,
  words: Words,
): Card {
  const { deskCards: say } = words;
  const at = Math.min(page, Math.max(0, items.length - 1));
  const item = items[at];
  if (item === undefined)
    return { accent: PLAIN_ACCENT, heading: `## ${say.stale()}\n${say.nothingStale()}`, blocks: [] };
  const turns = turnRow("stale", at, items.length, words);
  const count = say.staleOf({ number: at + 1, count: items.length });
  const reason = `**${plain(staleReason(item, words))}**`;
  if (item.reason === "loose-quote") {
    const snooze = deskButton(words.deskButtons.snooze(), { do: "desk-snooze", id: item.id });
    const attach = deskButton(words.deskButtons.quoteEvent(), { do: "desk-quote-event", quote: item.id });
    const settings = [[attach, snooze], ...turns];
    return { accent: PLAIN_ACCENT, heading: staleHeading(item, archive), blocks: [reason], footer: count, settings };
  }
  const { lines, accent } = eventAtDesk(item.id, archive, words);
  return {
    accent,
    heading: staleHeading(item, archive),
    blocks: [`${reason}\n${lines}`],
    footer: count,
    settings: [...(item.reason === "repost-only" ? sourceRows(item.id, words) : outcomeRows(item.id, words)), ...turns],
  };
}

/** “Beijing visit: it was to end by 15 May 2026.” */
export function staleLine(item: StaleItem, archive: Archive, words: Words): string {
  return `- **${plain(nameOfItem(item, archive))}** · ${plain(staleReason(item, words))}`;
}

function staleHeading(item: StaleItem, archive: Archive): string {
  return `### ${plain(nameOfItem(item, archive))}`;
}

function nameOfItem({ id }: StaleItem, archive: Archive): string {
  const quote = archive.quotes.get(id);
  if (quote !== undefined) return `${nameOf(archive, quote.speaker)}, ${quote.occasion}`;
  return archive.events.get(id)?.title ?? id;
}

function staleReason(item: StaleItem, words: Words): string {
  const { deskCards: say } = words;
  switch (item.reason) {
    case "passed":
      return item.day === undefined ? say.reasonPassedOpen() : say.reasonPassed({ day: words.dates.day(item.day) });
    case "tomorrow":
      return say.reasonTomorrow({
        day: item.day === undefined ? "" : words.dates.day(item.day),
        status: describeStanding({ status: item.status, heldAs: undefined }, words),
      });
    case "repost-only":
      return say.reasonRepost();
    case "loose-quote":
      return say.reasonLoose();
  }
}
