// What the log says of the gateway: that a connection is away, each reason once, and that it is back. discord.js tries twice a second.
import type { Client } from "discord.js";
import type { Log } from "../process/log.ts";

/** Of a shard that is away: how often a connection was tried, and the reasons that were told. */
type Absence = { attempts: number; readonly told: Set<string> };

export function logGateway(client: Pick<Client, "on">, log: Log): void {
  const away = new Map<number, Absence>();
  const absenceOf = (shard: number): Absence => {
    const absence = away.get(shard) ?? { attempts: 0, told: new Set() };
    away.set(shard, absence);
    return absence;
  };
  /** How often it was tried until now; it is not away any more. */
  const endOf = (shard: number): number => {
    const { attempts } = absenceOf(shard);
    away.delete(shard);
    return attempts;
  };

  client.on("shardReconnecting", (shard) => {
    const absence = absenceOf(shard);
    absence.attempts++;
    if (absence.attempts === 1) log.info({ shard }, "a gateway connection is being made again");
    else log.debug({ shard }, "a gateway connection is being made again");
  });
  client.on("shardError", ({ message: reason }, shard) => {
    const { told } = absenceOf(shard);
    if (told.has(reason)) log.debug({ shard, reason }, "a gateway connection failed");
    else log.warn({ shard, reason }, "a gateway connection failed");
    told.add(reason);
  });
  client.on("shardDisconnect", ({ code }, shard) => {
    const attempts = endOf(shard);
    log.warn({ shard, code, attempts }, "a gateway connection closed for good");
  });
  client.on("shardReady", (shard) => {
    const attempts = endOf(shard);
    log.info({ shard, attempts }, "a gateway session has begun");
  });
  client.on("shardResume", (shard, replayed) => {
    const attempts = endOf(shard);
    log.info({ shard, replayed, attempts }, "a gateway session was resumed");
  });
}
