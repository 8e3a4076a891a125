// What people follow, and their reminders, in the running bot.
import type { Client } from "discord.js";
import type { Archive } from "./archive/archive.ts";
import type { Publisher } from "./delivery/ports.ts";
import { createDmChannel } from "./discord/dm-channel.ts";
import { dmPages } from "./discord/render/broadcast/dm-pages.ts";
import type { FollowPorts } from "./follow/ports.ts";
import { type FollowScheduler, openFollowScheduler } from "./follow/scheduler.ts";
import { noteSetback } from "./log-attempts.ts";
import type { Log } from "./process/log.ts";
import type { Metrics } from "./process/metrics.ts";
import type { Store } from "./store/store.ts";
import type { Words } from "./wording/words.ts";

type FollowParts = Pick<FollowPorts, "ledger" | "clock" | "shared"> & {
  /** The client and the publisher in the lane of direct messages. */
  readonly poster: Client;
  readonly publisher: Publisher;
  readonly archive: () => Archive;
  readonly store: Store;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly words: Words;
};

export function openFollows(parts: FollowParts): FollowScheduler {
  const { poster, publisher, archive, ledger, store, shared, clock, log, metrics, words } = parts;
  return openFollowScheduler({
    archive,
    ledger,
    clock,
    shared,
    dmChannel: createDmChannel(poster, publisher, clock),
    render: (news, marker) => dmPages(news, archive(), words, marker),
    stores: store,
    forgetReports: store.forgetReports,
    setBack: (letter) => noteSetback("direct-message", letter, log, metrics),
    report: (err, about) => log.error({ err, about }, "a person could not be written to"),
  });
}
