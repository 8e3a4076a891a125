// /agenda list: each agenda, how it stands with its message and with the events of the server.
import type { Pause } from "../../../agenda/agenda.ts";
import { MAX_SCHEDULED_EVENTS } from "../../../agenda/scheduled-event-record.ts";
import type { AgendaReport } from "../../../agenda/service.ts";
import type { Archive } from "../../../archive/archive.ts";
import type { View } from "../../../core/view.ts";
import { describeHeading } from "../../../wording/describe-limits.ts";
import { describePermissions, describeReason, whyNotPinned } from "../../../wording/describe-reason.ts";
import type { Words } from "../../../wording/words.ts";
import type { Card } from "../message/card.ts";
import { link, plain, stamp } from "../message/markdown.ts";
import { PLAIN_ACCENT } from "../message/theme.ts";

export function agendasCard({ agendas }: Extract<View, { kind: "agendas" }>, archive: Archive, words: Words): Card {
  return {
    accent: PLAIN_ACCENT,
    heading: `## ${words.settings.agendas()}`,
    blocks:
      agendas.length === 0 ? [words.settings.noAgendas()] : agendas.map((one) => agendaBlock(one, archive, words)),
  };
}

function agendaBlock({ agenda, events }: AgendaReport, archive: Archive, words: Words): string {
  const { guild, channel, days, post, paused, retryAt, reason } = agenda;
  const say = words.settings;
  const url = `https://discord.com/channels/${guild}/${channel}/${post.id}`;
  const place = post.id === undefined ? "" : ` · ${link(words.agenda.openIt(), url)}`;
  const edited =
    post.editedAt === undefined ? [] : [`-# ${say.lastChanged({ when: stamp(Date.parse(post.editedAt), "R") })}`];
  return [
    `**<#${channel}>**${place}`,
    plain(describeHeading(words.agenda.span({ days }), agenda, archive, words)),
    ...(paused === undefined ? [] : [pausedLine(paused, words)]),
    ...(paused !== undefined || retryAt === undefined ? [] : [retryLine(retryAt, reason ?? "", words)]),
    ...(post.pin === "refused" ? [say.notPinned({ why: whyNotPinned(reason) })] : []),
    ...(events === undefined ? [] : eventLines(events, words)),
    ...edited,
  ].join("\n");
}

function pausedLine({ reason: stored, missing }: Pause, words: Words): string {
  const { settings } = words;
  const told = { paused: `**${settings.paused()}**`, reason: plain(describeReason(stored, words)) };
  if (missing === undefined) return settings.pausedBecause(told);
  return settings.pausedMissing({ ...told, missing: plain(describePermissions(missing, words)) });
}

function retryLine(retryAt: string, reason: string, words: Words): string {
  const when = stamp(Date.parse(retryAt), "R");
  return words.settings.triedAgain({ when, reason: plain(describeReason(reason, words)) });
}

function eventLines({ there, left, problem }: NonNullable<AgendaReport["events"]>, words: Words): readonly string[] {
  const { settings } = words;
  return [
    words.agenda.listedEvents({ count: there }),
    ...(left === 0 ? [] : [settings.noRoom({ count: left, most: MAX_SCHEDULED_EVENTS })]),
    ...(problem === undefined ? [] : [settings.notAllKept({ reason: plain(describeReason(problem, words)) })]),
  ];
}
