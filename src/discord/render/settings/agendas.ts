// /agenda list: each agenda, how it stands with its message and with the events of the server.
import type { AgendaReport } from "../../../agenda/service.ts";
import type { Archive } from "../../../archive/archive.ts";
import type { View } from "../../../core/view.ts";
import { headingFor } from "../../../lookup/answers/filter.ts";
import { agendaSpan } from "../broadcast/agenda.ts";
import type { Card } from "../message/card.ts";
import { plain, stamp } from "../message/markdown.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";

export function agendasCard({ agendas }: Extract<View, { kind: "agendas" }>, archive: Archive): Card {
  const none = "No agendas here yet. Set one up with /agenda post.";
  return {
    accent: PLAIN_ACCENT,
    heading: "## Agendas of this server",
    blocks: agendas.length === 0 ? [none] : agendas.map((one) => agendaBlock(one, archive)),
  };
}

function agendaBlock({ agenda, events }: AgendaReport, archive: Archive): string {
  const { guild, channel, days, post, paused, retryAt, reason } = agenda;
  const place = post.id === undefined ? "" : `: https://discord.com/channels/${guild}/${channel}/${post.id}`;
  const edited = post.editedAt === undefined ? [] : [`-# Last changed ${stamp(Date.parse(post.editedAt), "R")}`];
  return [
    `**<#${channel}>**${place}`,
    `${agendaSpan(days)}${plain(headingFor(agenda, archive))}`,
    ...(paused === undefined ? [] : [`**Paused**: ${plain(paused.reason)}`]),
    ...(paused !== undefined || retryAt === undefined
      ? []
      : [`Tried again ${stamp(Date.parse(retryAt), "R")}: ${plain(reason ?? "")}`]),
    ...(post.pin === "refused"
      ? ["Not pinned: I lack Pin Messages there, or the channel has no room for more pins"]
      : []),
    ...(events === undefined ? [] : eventLines(events)),
    ...edited,
  ].join("\n");
}

function eventLines({ there, left, problem }: NonNullable<AgendaReport["events"]>): readonly string[] {
  return [
    `${there} ${there === 1 ? "event" : "events"} of this server kept`,
    ...(left === 0 ? [] : [`${left} more found no room: Discord allows 100`]),
    ...(problem === undefined ? [] : [`Not all of them could be kept: ${plain(problem)}`]),
  ];
}
