// The bot looks after itself: what is observed each minute, and where alarms are told.
import { statfs } from "node:fs/promises";
import { dirname } from "node:path";
import { type Client, RESTEvents, Routes } from "discord.js";
import { createDueSlots } from "./alarms/due-slots.ts";
import { type Alarms, createAlarms } from "./alarms/watch.ts";
import type { Report } from "./delivery/job-runner.ts";
import type { EditionAttempt, UnpublishedPage } from "./digest/ports.ts";
import { alarmMessage } from "./discord/render/broadcast/alarm-message.ts";
import { tryRequest } from "./discord/try-request.ts";
import { logAttempt } from "./log-attempts.ts";
import type { DeskService } from "./newsroom/desk/service.ts";
import { countAttempt } from "./open-metrics.ts";
import { type Clock, iso } from "./process/clock.ts";
import type { Config } from "./process/config.ts";
import type { Log } from "./process/log.ts";
import type { Metrics } from "./process/metrics.ts";
import type { Words } from "./wording/words.ts";

type Watching = {
  readonly config: Config;
  readonly client: Client;
  /** The same in the lane in which alarms are posted. */
  readonly poster: Client;
  readonly isOpen: () => boolean;
  readonly archiveFaults: () => number;
  readonly feeds: () => DeskService["feeds"] | undefined;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly words: Words;
};

export type Watch = Alarms & {
  /** To be told of each attempt at a digest. */
  readonly attempted: (attempt: EditionAttempt) => void;
  readonly unpublished: (page: UnpublishedPage) => void;
  /** To be told of what goes wrong with digests before there is one. */
  readonly digestFault: Report;
};

export function watchOver({ config, client, poster, words, clock, log, metrics, ...seen }: Watching): Watch {
  const slots = createDueSlots();
  const ahead = watchClock(client, clock);
  const { operatorChannel } = config;
  const folders = [config.dataDir, ...databaseFolder(config)];
  const alarms = createAlarms({
    log,
    raised: metrics.alarmRaised,
    observe: async () => ({
      at: performance.now(),
      failedSlots: slots.count(),
      archiveFaults: seen.archiveFaults(),
      gatewayOpen: seen.isOpen(),
      silentFeeds: await silentFeeds(seen.feeds()),
      disk: await fullest(folders),
      clockAhead: ahead(),
    }),
    post:
      operatorChannel === undefined
        ? undefined
        : async (news, more) => {
            const body = { content: alarmMessage(news, more, words), allowed_mentions: { parse: [] } };
            const result = await tryRequest(() => poster.rest.post(Routes.channelMessages(operatorChannel), { body }));
            if (result.outcome !== "done")
              log.warn({ reason: result.reason, channel: operatorChannel }, "alarms could not be posted");
            return result.outcome === "done";
          },
  });
  return {
    ...alarms,
    attempted(attempt) {
      const { slot, outcome } = attempt;
      logAttempt(attempt, clock.now(), log);
      countAttempt(attempt, metrics, clock);
      if (outcome === "posted" || outcome === "partly") slots.succeeded();
      else slots.failed(slot);
    },
    unpublished: (page) =>
      log.warn(page, "a digest is out, and is not published to the servers that follow its channel"),
    digestFault(err, about) {
      metrics.edition("failed");
      log.error({ err, about }, "a digest could not be dealt with");
      slots.failed(iso(clock.now()).slice(0, "2026-11-27T12:00".length));
    },
  };
}

/** Each answer of Discord tells its time, to the second. A clock that is off by less than one cannot be told. */
function watchClock(client: Client, clock: Clock): () => number | undefined {
  let ahead: number | undefined;
  client.rest.on(RESTEvents.Response, (_, { headers }) => {
    const theirs = Date.parse(headers.get("date") ?? "");
    if (!Number.isNaN(theirs)) ahead = clock.now() - theirs;
  });
  return () => ahead;
}

/** What the store fails at is no silence of a feed. */
async function silentFeeds(feeds: DeskService["feeds"] | undefined): Promise<readonly string[]> {
  const reports = await feeds?.().catch(() => []);
  return (reports ?? []).filter(({ report }) => report.alarm).map(({ feed }) => feed.id);
}

function databaseFolder({ databaseUrl }: Config): readonly string[] {
  const path = /^sqlite:(?:\/\/(?=\/))?(?!:memory:)(.+)$/.exec(databaseUrl)?.[1];
  return path === undefined ? [] : [dirname(path)];
}

/** Of the disk with the smallest share left; for whoever is not root, who may fill what is kept back. */
async function fullest(folders: readonly string[]): Promise<{ free: number; total: number } | undefined> {
  const disks = await Promise.all(
    folders.map(async (folder) => {
      const found = await statfs(folder).catch(() => undefined);
      return found === undefined || found.blocks === 0
        ? []
        : [{ free: found.bavail * found.bsize, total: found.blocks * found.bsize }];
    }),
  );
  return disks.flat().toSorted((a, b) => a.free / a.total - b.free / b.total)[0];
}
