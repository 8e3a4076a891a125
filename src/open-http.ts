// The HTTP server of the running bot: pages and feeds from the archive that answers now, and what operators look at.
import type { Server } from "node:http";
import type { ReloadableArchive } from "./archive/files/reloadable.ts";
import { utcDayOf } from "./core/context.ts";
import type { BotStatus } from "./core/status.ts";
import type { RequestScheduler } from "./delivery/request-scheduler.ts";
import type { Probes } from "./http/operator-pages.ts";
import type { PageSource } from "./http/reader-pages.ts";
import type { Ledger, LedgerStore } from "./ledger/ledger.ts";
import { withdrawalsIn } from "./ledger/withdrawals.ts";
import { type MeasuredParts, measure } from "./open-metrics.ts";
import type { Clock } from "./process/clock.ts";
import type { HttpConfig } from "./process/http-config.ts";
import type { Log } from "./process/log.ts";
import type { Measured, Prometheus } from "./process/prometheus.ts";
import { listenErrorOf } from "./process/startup-error.ts";
import type { Words } from "./wording/words.ts";

/** A store that does not answer in so many milliseconds is away. */
const STORE_TIMEOUT_MS = 2_000;

export type OpenHttpParts = {
  readonly reloadable: Pick<ReloadableArchive, "archive" | "faults">;
  readonly ledger: () => Ledger;
  readonly store: { readonly ledger: Pick<LedgerStore, "head">; readonly editions: MeasuredParts["editions"] };
  readonly status: () => BotStatus;
  readonly draw: (svg: string) => Promise<Uint8Array>;
  readonly isConnected: () => boolean;
  /** undefined: the first tick is still to come. */
  readonly isTicking: () => boolean | undefined;
  readonly prometheus: Prometheus | undefined;
  readonly load: RequestScheduler["load"];
  readonly feeds: () => Promise<MeasuredParts["feeds"]>;
  readonly alarms: () => MeasuredParts["alarms"];
  readonly jobs: MeasuredParts["jobs"];
  readonly clock: Clock;
  readonly log: Log;
  /** What pages are written in: an address has no language of its own. */
  readonly words: Words;
  readonly locale: string;
};

/** No server without a port. Rejects with a StartupError for a port or a host that cannot be had. */
export async function openHttp(config: HttpConfig, parts: OpenHttpParts): Promise<Server | undefined> {
  const { port, host, publicUrl } = config;
  if (port === undefined) return undefined;
  // Pages and what serves them are loaded where somebody can read them.
  const [{ createHttpApp }, { operatorPages }, { listenHttp }] = await Promise.all([
    import("./http/app.ts"),
    import("./http/operator-pages.ts"),
    import("./http/serve.ts"),
  ]);
  const { reloadable, isConnected, isTicking, store, words, draw, log, prometheus } = parts;
  const probes: Probes = {
    health: () => ({ connected: isConnected(), ticking: isTicking() ?? false, faults: reloadable.faults().length }),
    isAlive: () => isTicking() ?? true,
    readiness: async () => ({
      gateway: isConnected(),
      store: await answers(store.ledger.head()),
      archive: reloadable.archive().events.size > 0,
    }),
    metrics: prometheus && (() => prometheus.read(() => measureNow(parts))),
  };
  const app = createHttpApp({
    source: () => sourceFrom(parts),
    words,
    publicUrl,
    draw,
    operators: operatorPages(probes),
    report: (err) => log.error({ err }, "a page could not be answered"),
  });
  return listenHttp(app, { port, host }).catch(listenErrorOf(host, port));
}

async function measureNow(parts: OpenHttpParts): Promise<Measured> {
  const { reloadable, ledger, load, store, feeds, alarms, jobs, clock, isConnected, isTicking } = parts;
  return measure({
    now: clock.now(),
    archive: reloadable.archive(),
    faults: reloadable.faults().length,
    ledger: ledger(),
    load: load(),
    editions: store.editions,
    // A store that is away leaves out what only it knows; the rest is told.
    feeds: await feeds().catch(() => []),
    alarms: alarms(),
    jobs,
    isConnected: isConnected(),
    isTicking: isTicking() ?? false,
  });
}

/** What pages are written from. Readers in a browser have no desk, and no commands. */
export function sourceFrom({
  reloadable,
  ledger,
  clock,
  status,
  words,
  locale,
}: Pick<OpenHttpParts, "reloadable" | "ledger" | "clock" | "status" | "words" | "locale">): PageSource {
  return {
    archive: reloadable.archive(),
    ledger: ledger(),
    withdrawals: withdrawalsIn(ledger()),
    today: utcDayOf(clock.now()),
    status,
    commands: [],
    words,
    locale,
  };
}

async function answers(asked: Promise<unknown>): Promise<boolean> {
  const late = new Promise<false>((resolve) => setTimeout(() => resolve(false), STORE_TIMEOUT_MS).unref());
  return Promise.race([
    asked.then(
      () => true,
      () => false,
    ),
    late,
  ]);
}
