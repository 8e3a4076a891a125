// The agendas of the running bot.
import type { Client } from "discord.js";
import type { SharedAgendas } from "./agenda/ports.ts";
import { type AgendaScheduler, openAgendaScheduler } from "./agenda/scheduler.ts";
import type { Archive } from "./archive/archive.ts";
import type { Publisher } from "./delivery/ports.ts";
import { createAgendaChannel } from "./discord/agenda-channel.ts";
import { agendaPage } from "./discord/render/broadcast/agenda-page.ts";
import { scheduledEventContent } from "./discord/render/broadcast/scheduled-event.ts";
import { noteSetback } from "./log-attempts.ts";
import type { Clock } from "./process/clock.ts";
import type { Log } from "./process/log.ts";
import type { Metrics } from "./process/metrics.ts";
import type { Store } from "./store/store.ts";
import type { Words } from "./wording/words.ts";

type AgendaParts = {
  readonly client: Client;
  /** The client and the publisher in the lane of agendas. */
  readonly poster: Client;
  readonly publisher: Publisher;
  readonly archive: () => Archive;
  readonly store: Store;
  /** Where several processes work with one database: each looks after the servers of its shards. */
  readonly shared: Omit<SharedAgendas, "hasServer"> | undefined;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly words: Words;
};

export function openAgendas(parts: AgendaParts): AgendaScheduler {
  const { client, poster, publisher, archive, store, shared, clock, log, metrics, words } = parts;
  return openAgendaScheduler({
    archive,
    clock,
    shared: shared && { ...shared, hasServer: (guild) => client.guilds.cache.has(guild) },
    agendaChannel: createAgendaChannel(poster, publisher, log),
    stores: store,
    render: {
      page: (standing, marker) => agendaPage(standing, archive(), words, marker),
      content: (occasion) => scheduledEventContent(occasion, archive(), words),
    },
    setBack: (setback) =>
      noteSetback(setback.channel === undefined ? "server-events" : "agenda", setback, log, metrics),
    report: (err, about) => log.error({ err, about }, "an agenda could not be dealt with"),
  });
}
