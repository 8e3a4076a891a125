// What is counted, in the text format of Prometheus: https://prometheus.io/docs/instrumenting/exposition_formats/
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Metrics } from "./metrics.ts";

/** What is looked up when somebody asks: numbers by the name of the measure and the value of its one label, or without a label. */
export type Measured = { readonly [Name in keyof typeof MEASURES]?: number | Readonly<Record<string, number>> };

export type Prometheus = Metrics & {
  /** `measure` is called for each reading; what it throws is the reader's to see, and what it leaves out is not told. */
  readonly read: (measure: () => Promise<Measured>) => Promise<{ readonly type: string; readonly text: string }>;
};

/** Seconds. Discord waits three for a first answer. */
const ANSWER_SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 3, 5, 10];

/** Seconds. A tick comes once a minute; after some hours an edition is told with the next one. */
const LAG_SECONDS = [1, 5, 15, 30, 60, 120, 300, 600, 1800, 3600, 7200, 14_400];

/** Each with its one label, if it has one, and what it tells. */
const MEASURES = {
  attache_gateway_open: { help: "Whether every gateway connection of this process is open, 1 or 0" },
  attache_ticking: { help: "Whether what falls due is looked for each minute, 1 or 0" },
  attache_requests_waiting: { label: "lane", help: "Requests to Discord that wait for their turn" },
  attache_requests_running: { label: "lane", help: "Requests to Discord that are under way" },
  attache_outbox_items: { help: "Editions that are written and not out whole" },
  attache_outbox_oldest_seconds: { help: "Age of the oldest edition that is written and not out whole; 0 for none" },
  attache_archive_records: { label: "kind", help: "Records of the archive that answers" },
  attache_archive_faults: { help: "Mistakes in the files of the archive as they are now" },
  attache_archive_age_seconds: { help: "Time since a file of the archive was last changed" },
  attache_archive_ends_seconds: { help: "Time since the last day that the archive knows of" },
  attache_ledger_place: { help: "The last place of the ledger" },
  attache_alarms: { label: "alarm", help: "Alarms that were raised and are not over" },
  attache_jobs_waiting: { label: "queue", help: "Jobs of all processes that wait or are under way" },
  attache_jobs_given_up: { help: "Jobs that failed too often and have not succeeded since" },
  attache_feeds: { label: "health", help: "Feeds that are read for editors, by how they do" },
} as const satisfies Readonly<Record<string, { readonly label?: string; readonly help: string }>>;

/** A registry of its own, so that several bots can run in one process. */
export function createPrometheus(): Prometheus {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const interactions = new Histogram({
    name: "attache_interaction_seconds",
    help: "Interactions and direct messages by command and outcome, and how long they took",
    labelNames: ["command", "outcome"] as const,
    buckets: ANSWER_SECONDS,
    registers,
  });
  const editions = new Counter({
    name: "attache_editions_total",
    help: "Editions of digests by what became of them",
    labelNames: ["outcome"] as const,
    registers,
  });
  const lag = new Histogram({
    name: "attache_edition_lag_seconds",
    help: "How long after its set time an edition was dealt with",
    buckets: LAG_SECONDS,
    registers,
  });
  const setbacks = new Counter({
    name: "attache_setbacks_total",
    help: "Direct messages, agendas and events of servers that Discord did not take, by what comes of it",
    labelNames: ["what", "outcome"] as const,
    registers,
  });
  const limited = new Counter({
    name: "attache_discord_rate_limited_total",
    help: "Requests that waited for a limit of Discord, by its scope",
    labelNames: ["scope"] as const,
    registers,
  });
  const invalid = new Counter({
    name: "attache_discord_invalid_requests_total",
    help: "Answers that Discord counts as invalid requests, by status: 10,000 in ten minutes are too many",
    labelNames: ["status"] as const,
    registers,
  });
  const alarms = new Counter({
    name: "attache_alarms_raised_total",
    help: "Alarms by how often they were raised",
    labelNames: ["alarm"] as const,
    registers,
  });
  const gauges = new Map(
    Object.entries(MEASURES).map(([name, measure]) => {
      const labelNames = "label" in measure ? [measure.label] : [];
      return [name, new Gauge<string>({ name, help: measure.help, labelNames, registers })];
    }),
  );

  const show = (name: keyof typeof MEASURES, value: number | Readonly<Record<string, number>> | undefined) => {
    const gauge = gauges.get(name);
    const measure = MEASURES[name];
    gauge?.reset();
    // A gauge that was reset tells 0: what is not known is not told.
    if (value === undefined) gauge?.remove({});
    else if (typeof value === "number") gauge?.set(value);
    else if ("label" in measure)
      for (const [key, number] of Object.entries(value)) gauge?.set({ [measure.label]: key }, number);
  };

  return {
    interaction: (command, outcome, seconds) => interactions.observe({ command, outcome }, seconds),
    edition: (outcome) => editions.inc({ outcome }),
    dueLag: (seconds) => lag.observe(Math.max(0, seconds)),
    setBack: (what, outcome) => setbacks.inc({ what, outcome }),
    rateLimited: (scope) => limited.inc({ scope }),
    invalidRequest: (status) => invalid.inc({ status }),
    alarmRaised: (alarm) => alarms.inc({ alarm }),
    async read(measure) {
      const measured = await measure();
      // The keys of an object of this type are its names.
      for (const name of Object.keys(MEASURES) as (keyof typeof MEASURES)[]) show(name, measured[name]);
      return { type: registry.contentType, text: await registry.metrics() };
    },
  };
}
