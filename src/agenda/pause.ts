// What an agenda does after a refusal: it waits, or it is paused with a reason that people are told.
import { backoff } from "../delivery/attempt.ts";
import type { DiscordRefusal } from "../delivery/discord-result.ts";
import { iso } from "../process/clock.ts";
import type { Agenda, Pause } from "./agenda.ts";
import type { SyncedAgenda, SyncMessagePorts } from "./ports.ts";

/** How often something that was refused is tried again. Milliseconds. */
export const RETRY_INTERVAL_MS = 60 * 60_000;

export async function reactToRefusal(
  agenda: Agenda,
  refusal: DiscordRefusal,
  ports: SyncMessagePorts,
): Promise<SyncedAgenda> {
  const { reason } = refusal;
  switch (refusal.outcome) {
    case "try-again":
      return postponeAgenda(agenda, refusal.retryAfterMs ?? 0, reason, ports);
    case "gone":
      return pauseAgenda(agenda, { why: "gone", reason }, ports);
    case "absent":
    case "fault":
      return pauseAgenda(agenda, { why: "refused", reason }, ports);
    case "forbidden": {
      const allowed = await ports.agendaChannel.mayPost(agenda.channel, agenda.guild);
      const missing = allowed.ok ? {} : { missing: [...allowed.missing] };
      return pauseAgenda(agenda, { why: "forbidden", reason, lacking: !allowed.ok, ...missing }, ports);
    }
  }
}

export async function pauseAgenda(
  agenda: Agenda,
  why: Omit<Pause, "since">,
  ports: SyncMessagePorts,
): Promise<SyncedAgenda> {
  const now = ports.clock.now();
  const { retryAt: _, reason: __, ...rest } = agenda;
  const again = why.why === "forbidden" || why.why === "refused" ? { retryAt: iso(now + RETRY_INTERVAL_MS) } : {};
  const paused: Agenda = { ...rest, ...again, failures: 0, paused: { ...why, since: iso(now) } };
  const { guild, channel, retryAt } = paused;
  ports.setBack?.({ outcome: "paused", guild, channel, reason: why.reason, retryAt });
  await ports.agendas.save(paused);
  return { agenda: paused, settled: false };
}

/** `atLeast` in milliseconds. */
export async function postponeAgenda(
  agenda: Agenda,
  atLeast: number,
  reason: string,
  ports: SyncMessagePorts,
): Promise<SyncedAgenda> {
  const failures = agenda.failures + 1;
  const retryAt = iso(ports.clock.now() + Math.max(atLeast, backoff(failures)));
  const waiting: Agenda = { ...agenda, failures, retryAt, reason };
  const { guild, channel } = agenda;
  ports.setBack?.({ outcome: "later", guild, channel, attempt: failures, reason, retryAt });
  await ports.agendas.save(waiting);
  return { agenda: waiting, settled: false };
}

/** Without what the last failure left; why it is not pinned stays as long as it is not. */
export function withoutFailures({ retryAt, reason, ...agenda }: Agenda): Agenda {
  const unpinned = retryAt === undefined && agenda.post.pin === "refused" && reason !== undefined;
  return { ...agenda, ...(unpinned ? { reason } : {}), failures: 0 };
}
