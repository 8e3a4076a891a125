// What is forgotten and when: servers that removed the bot, and what is kept for a time only.
import { type Client, Events, ShardClientUtil } from "discord.js";
import type { AgendaScheduler } from "./agenda/scheduler.ts";
import { departureReason } from "./delivery/departures.ts";
import { createServerMemory } from "./delivery/forget-servers.ts";
import type { DigestScheduler } from "./digest/scheduler.ts";
import { onDeparture } from "./discord/on-departure.ts";
import type { Clock } from "./process/clock.ts";
import type { Log } from "./process/log.ts";
import type { Store } from "./store/store.ts";

type ForgettingParts = {
  readonly client: Client;
  readonly isOpen: () => boolean;
  readonly store: Store;
  readonly digests: DigestScheduler;
  readonly agendas: AgendaScheduler;
  readonly clock: Clock;
  readonly log: Log;
};

/** To be called before the gateway is opened. */
export function openForgetting({ client, isOpen, store, digests, agendas, clock, log }: ForgettingParts): {
  readonly tick: () => Promise<void>;
} {
  const removed = departureReason({ guild: "" });
  const memory = createServerMemory({
    store: store.servers,
    clock,
    // Servers that are out of reach stay in the cache; before every session is open it is not whole.
    present: () => (isOpen() && client.isReady() ? new Set(client.guilds.cache.keys()) : undefined),
    isForeign: (guild) => {
      const shard = ShardClientUtil.shardIdForGuildId(guild, client.options.shardCount ?? client.ws.shards.size);
      return !client.ws.shards.has(shard);
    },
    async restore(guild) {
      for (const { subscription } of await digests.service.list(guild)) {
        if (subscription.paused?.reason === removed) await digests.service.resume(guild, subscription.id);
      }
      for (const { agenda } of await agendas.service.list(guild)) {
        const { channel, topic, actor, days, events, createdBy, paused } = agenda;
        if (paused?.reason === removed)
          await agendas.service.post({ guild, channel, topic, actor, days, events, createdBy });
      }
      log.info({ guild }, "a server is back; what it had set up goes on");
    },
    forgotten: (guild) => log.info({ guild }, "a server that removed the bot is forgotten"),
    report: (err, about) => log.error({ err, about }, "servers could not be looked at"),
  });
  onDeparture(client, (departure) => {
    void Promise.all([digests.departed(departure), agendas.departed(departure)]);
  });
  client.on(Events.GuildCreate, () => void memory.look());
  const sweep = () =>
    store.sweep().catch((err: unknown) => log.error({ err }, "what is kept no longer could not be thrown away"));
  return {
    async tick() {
      await Promise.all([memory.tick(), sweep()]);
    },
  };
}
