// Agendas as a whole: what main starts, what the clock drives, and what the command talks to.

import type { Archive } from "../archive/archive.ts";
import { createDepartures, type Departure, departureReason } from "../delivery/departures.ts";
import { createJobRunner } from "../delivery/job-runner.ts";
import { iso } from "../process/clock.ts";
import type { Agenda } from "./agenda.ts";
import { agendaContentOf } from "./agenda-content.ts";
import { createAgendaService } from "./create-service.ts";
import { pauseAgenda } from "./pause.ts";
import type { AgendaPorts, AgendaUpkeep, SyncMessagePorts } from "./ports.ts";
import { schedulableEvents } from "./schedulable-event.ts";
import type { AgendaService } from "./service.ts";
import { syncMessage } from "./sync-message.ts";
import { syncScheduledEvents } from "./sync-scheduled-events.ts";
import { CHECK_INTERVAL_MS } from "./update-message.ts";
export type AgendaScheduler = {
  readonly service: AgendaService;
  /** Makes true again what is no longer so. Once a minute is right, and after the archive has changed. */
  tick(): Promise<void>;
  /** Pauses what was posted there. What the store fails at is reported, and done by the next tick. */
  departed(departure: Departure): Promise<void>;
  /** Begins nothing more, and waits until what is running has ended, so that the store can be closed. */
  end(): Promise<void>;
};

export function openAgendaScheduler(ports: AgendaPorts): AgendaScheduler {
  const { archive, clock, agendaChannel, render, report, setBack, shared } = ports;
  const { agendas, schedules } = ports.stores;
  const jobs = createJobRunner(report, undefined, shared?.peers.exclusively);
  const isOurs = (guild: string) => shared?.hasServer(guild) ?? true;
  /** For what nothing is to be done before the archive or the day is another one. */
  const settled = new Map<string, { readonly archive: Archive; readonly day: string }>();

  const today = () => iso(clock.now()).slice(0, 10);
  const isSettled = (key: string) => settled.get(key)?.archive === archive() && settled.get(key)?.day === today();
  const settle = (key: string, yes: boolean, as: { archive: Archive; day: string }) => {
    if (yes) settled.set(key, as);
    else settled.delete(key);
  };

  const messagePorts = (as: { archive: Archive; day: string }): SyncMessagePorts => {
    const page = (one: Agenda, marker: number) => render.page(agendaContentOf(one, as.archive, as.day), marker);
    return { clock, agendaChannel, agendas, page, setBack };
  };

  const upkeep: AgendaUpkeep = {
    async agenda(agenda) {
      const as = { archive: archive(), day: today() };
      const tended = await syncMessage(agenda, messagePorts(as));
      settle(agendaKey(agenda), tended.settled, as);
      return tended.agenda;
    },
    async events(guild) {
      const as = { archive: archive(), day: today() };
      const filters = (await agendas.list(guild)).filter(({ events }) => events);
      const schedule = await schedules.get(guild);
      if (schedule === undefined) return;
      const { ahead, running } = schedulableEvents(filters, as.archive, clock.now());
      const wishes = ahead.map((schedulable) => ({
        event: schedulable.event.id,
        content: render.content(schedulable),
      }));
      const isAway = (event: string) => filters.length > 0 && !as.archive.events.has(event);
      const all = await syncScheduledEvents(
        schedule,
        { wishes, running, isAway },
        { clock, agendaChannel, schedules, setBack },
      );
      if (all && filters.length === 0 && (await schedules.entries(guild)).length === 0) await schedules.remove(guild);
      settle(guild, all, as);
    },
  };

  const departures = createDepartures(
    jobs,
    (guild) => guild,
    async (departure) => {
      for (const agenda of await agendas.list(departure.guild)) {
        const { guild, channel, paused } = agenda;
        if (paused?.why === "gone" || (departure.channel ?? channel) !== channel) continue;
        // The bot may have been invited again before this could be written down.
        if (departure.channel === undefined && (await agendaChannel.mayPost(channel, guild)).ok) continue;
        const reason = departureReason(departure);
        await pauseAgenda(agenda, { why: "gone", reason }, messagePorts({ archive: archive(), day: today() }));
      }
    },
  );

  const tick = async () => {
    await departures.retry();
    if (shared?.recorder.isLevel() === false) return;
    await jobs.all("agendas", async () =>
      (await agendas.names())
        .filter(({ guild }) => isOurs(guild))
        .map(({ guild, channel }) => ({
          about: `agenda ${guild}/${channel}`,
          key: guild,
          task: async () => {
            const agenda = await agendas.get(guild, channel);
            if (agenda === undefined || (isSettled(agendaKey(agenda)) && !lookIsDue(agenda, clock.now()))) return;
            await upkeep.agenda(agenda);
          },
        })),
    );
    await jobs.all("events of servers", async () =>
      (await schedules.guilds())
        .filter((guild) => isOurs(guild) && !isSettled(guild))
        .map((guild) => ({ about: `events of ${guild}`, key: guild, task: () => upkeep.events(guild) })),
    );
  };

  return {
    service: createAgendaService({ clock, agendaChannel, stores: ports.stores, report }, upkeep, jobs.queue),
    tick: jobs.once(tick),
    departed: (departure) => departures.hear(departure, clock.now()),
    end: jobs.end,
  };
}

function agendaKey({ guild, channel }: Agenda): string {
  return `${guild}/${channel}`;
}

function lookIsDue({ post, paused }: Agenda, now: number): boolean {
  return (
    paused === undefined &&
    (post.checkedAt === undefined || Math.abs(now - Date.parse(post.checkedAt)) >= CHECK_INTERVAL_MS)
  );
}
