// What the bot posts in the desk's channel without being asked, a message each.
import type { Archive } from "../../../archive/archive.ts";
import type { EventId } from "../../../archive/fields.ts";
import { leadTitle } from "../../../newsroom/desk/change-lead.ts";
import type { DeskRender } from "../../../newsroom/desk/ports.ts";
import type { MorningPost } from "../../../newsroom/morning-post.ts";
import type { Words } from "../../../wording/words.ts";
import { assembleAll, type Card, type MessageBody } from "../message/card.ts";
import { capital, plain } from "../message/markdown.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";
import { agreementCard, agreementEndedCard } from "./agreement-card.ts";
import { deskButton, leadCard } from "./lead-card.ts";
import { staleLine } from "./stale-card.ts";

/** `archive`: as it is when something is rendered. */
export function deskRender(archive: () => Archive, words: Words): DeskRender {
  const message = (card: Card, marker: number): MessageBody => {
    const [body] = assembleAll({ ...card, pages: [{ blocks: card.blocks, asks: [] }] }, () => marker, words);
    if (body === undefined) throw new RangeError("a card without a message");
    return body;
  };
  return {
    card: (lead, marker) => message(leadCard(lead, archive(), words), marker),
    morning: (post, marker) => message(morningCard(post, archive(), words), marker),
    overflow: (waiting, marker) =>
      message({ accent: PLAIN_ACCENT, blocks: [words.deskCards.overflow({ count: waiting })] }, marker),
    askAgreement: (draft, title, planned, marker) =>
      message(agreementCard(draft, title, planned, archive(), words), marker),
    agreementEnded: (ask, marker) => message(agreementEndedCard(ask, words), marker),
    reportAnswer(lead) {
      const { mistakes: say } = words;
      const told = { title: plain(leadTitle(lead, archive())) };
      if (lead.closed?.as === "mended") return say.mended(told);
      return lead.closed?.as === "as-it-is" ? say.asItIs(told) : say.unsourced(told);
    },
  };
}

function morningCard({ dueToday, dueTomorrow, stale, openLeads }: MorningPost, archive: Archive, words: Words): Card {
  const { deskCards: say, deskButtons } = words;
  const titles = (ids: readonly EventId[]) => ids.map((id) => `- ${plain(archive.events.get(id)?.title ?? id)}`);
  const part = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[`**${heading}**`, ...lines].join("\n")];
  const total = Object.values(stale.counts).reduce((sum, count) => sum + count, 0);
  return {
    accent: PLAIN_ACCENT,
    heading: `## ${say.morning()}`,
    blocks: [
      ...part(say.morningToday(), titles(dueToday)),
      ...part(say.morningTomorrow(), titles(dueTomorrow)),
      ...part(
        say.morningStale({ count: total }),
        stale.first.map((item) => staleLine(item, archive, words)),
      ),
      // Of none nothing is said: one may come in before this has been read.
      ...(openLeads === 0 ? [] : [capital(say.morningLeads({ count: openLeads }))]),
    ],
    settings: [
      [
        deskButton(deskButtons.stale(), { do: "desk-list", list: "stale", page: 0 }),
        deskButton(deskButtons.leads(), { do: "desk-list", list: "leads", page: 0 }),
        deskButton(deskButtons.mentions(), { do: "desk-list", list: "mentions", page: 0 }),
      ],
    ],
  };
}
