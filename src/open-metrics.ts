// What is counted from the start on, where somebody can read it: without a port nobody can.
import type { Client } from "discord.js";
import { countRequests } from "./discord/count-requests.ts";
import type { HttpConfig } from "./process/http-config.ts";
import { type Metrics, UNCOUNTED } from "./process/metrics.ts";
import { createPrometheus, type Prometheus } from "./process/prometheus.ts";

export function openMetrics(
  { port }: Pick<HttpConfig, "port">,
  client: Client,
): { readonly metrics: Metrics; readonly prometheus: Prometheus | undefined } {
  const prometheus = port === undefined ? undefined : createPrometheus();
  const metrics = prometheus ?? UNCOUNTED;
  countRequests(client.rest, metrics);
  return { metrics, prometheus };
}
