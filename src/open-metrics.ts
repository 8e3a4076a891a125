// What is counted from the start on where somebody can read it, and what is looked up when somebody does: lanes, jobs, outbox, archive, alarms, feeds.

import type { Client } from "discord.js";
import { ALARMS, type Alarm } from "./alarms/judge.ts";
import type { Archive } from "./archive/archive.ts";
import type { JobDepth } from "./delivery/job-queue.ts";
import type { RequestScheduler } from "./delivery/request-scheduler.ts";
import type { EditionAttempt, EditionStore } from "./digest/ports.ts";
import { countRequests } from "./discord/count-requests.ts";
import type { Ledger } from "./ledger/ledger.ts";
import type { DeskFeed } from "./newsroom/desk/service.ts";
import type { Clock } from "./process/clock.ts";
import type { HttpConfig } from "./process/http-config.ts";
import { type Metrics, UNCOUNTED } from "./process/metrics.ts";
import type { Measured, Prometheus } from "./process/prometheus.ts";

export async function openMetrics(
  { port }: Pick<HttpConfig, "port">,
  client: Client,
): Promise<{ readonly metrics: Metrics; readonly prometheus: Prometheus | undefined }> {
  const prometheus = port === undefined ? undefined : (await import("./process/prometheus.ts")).createPrometheus();
  const metrics = prometheus ?? UNCOUNTED;
  countRequests(client.rest, metrics);
  return { metrics, prometheus };
}

/** The lag is that of the first attempt: what is tried again was late already. */
export function countAttempt(
  { outcome, slot, attempt }: EditionAttempt,
  { edition, dueLag }: Pick<Metrics, "edition" | "dueLag">,
  { now }: Pick<Clock, "now">,
): void {
  edition(outcome);
  if (attempt <= 1) dueLag((now() - Date.parse(slot)) / 1000);
}

export type MeasuredParts = {
  readonly now: number;
  readonly archive: Archive;
  readonly faults: number;
  readonly ledger: Ledger;
  readonly load: ReturnType<RequestScheduler["load"]>;
  readonly editions: Pick<EditionStore, "open" | "get">;
  readonly feeds: readonly DeskFeed[];
  readonly alarms: readonly Alarm[];
  /** undefined where one process has the database for itself: there nothing waits from minute to minute. */
  readonly jobs: (() => Promise<JobDepth>) | undefined;
  readonly isConnected: boolean;
  readonly isTicking: boolean;
};

/** So many editions are looked at for the oldest: those that wait longest for their next attempt stand first. */
const MAX_LOOKED_AT = 20;

/** What the store fails to tell is left out. */
export async function measure(parts: MeasuredParts): Promise<Measured> {
  const { now, archive, faults, ledger, load, feeds, alarms, isConnected, isTicking } = parts;
  const { events, quotes, actors, topics, sources, changedAt, reaches } = archive;
  const lanes = (count: "waiting" | "running") =>
    Object.fromEntries(Object.entries(load).map(([lane, loaded]) => [lane, loaded[count]]));
  return {
    attache_gateway_open: Number(isConnected),
    attache_ticking: Number(isTicking),
    attache_requests_waiting: lanes("waiting"),
    attache_requests_running: lanes("running"),
    ...(await outboxOf(parts).catch(() => ({}))),
    ...(await jobsOf(parts).catch(() => ({}))),
    attache_archive_records: {
      event: events.size,
      quote: quotes.size,
      actor: actors.size,
      topic: topics.size,
      source: sources.size,
    },
    attache_archive_faults: faults,
    attache_archive_age_seconds: seconds(now - changedAt),
    ...(reaches === undefined ? {} : { attache_archive_ends_seconds: seconds(now - Date.parse(reaches)) }),
    attache_ledger_place: ledger.head ?? 0,
    attache_alarms: Object.fromEntries(
      ALARMS.map((name) => [name, alarms.filter((standing) => standing.name === name).length]),
    ),
    attache_feeds: Object.fromEntries(
      Map.groupBy(feeds, ({ report }) => report.health)
        .entries()
        .map(([health, some]) => [health, some.length]),
    ),
  };
}

async function outboxOf({ editions, now }: MeasuredParts): Promise<Measured> {
  const open = await editions.open(Number.MAX_SAFE_INTEGER);
  const some = await Promise.all(open.slice(0, MAX_LOOKED_AT).map((name) => editions.get(name)));
  const written = some.flatMap((edition) => (edition === undefined ? [] : Date.parse(edition.createdAt)));
  return {
    attache_outbox_items: open.length,
    attache_outbox_oldest_seconds: written.length === 0 ? 0 : seconds(now - Math.min(...written)),
  };
}

async function jobsOf({ jobs }: MeasuredParts): Promise<Measured> {
  if (jobs === undefined) return {};
  const { waiting, givenUp } = await jobs();
  return { attache_jobs_waiting: waiting, attache_jobs_given_up: givenUp };
}

function seconds(milliseconds: number): number {
  return Math.max(0, Math.round(milliseconds / 1000));
}
