import parse from "parse-prometheus-text-format";
import { expect, test } from "vitest";
import { createPrometheus } from "#src/process/prometheus.ts";

/** As another program reads it. */
async function readings(prometheus: ReturnType<typeof createPrometheus>, measured = {}) {
  const { type, text } = await prometheus.read(async () => measured);
  expect(type).toMatch(/^text\/plain; version=0\.0\.4/);
  return new Map(parse(text).map((family) => [family.name, family]));
}

test("interactions are counted by command and outcome, with the time that they took", async () => {
  const prometheus = createPrometheus();
  prometheus.interaction("/event", "answered", 0.02);
  prometheus.interaction("/event", "answered", 0.4);
  prometheus.interaction("button:event", "failed", 2);
  const { text } = await prometheus.read(async () => ({}));
  expect(text).toContain('attache_interaction_seconds_bucket{le="0.025",command="/event",outcome="answered"} 1\n');
  expect(text).toContain('attache_interaction_seconds_count{command="/event",outcome="answered"} 2\n');
  expect(text).toContain('attache_interaction_seconds_count{command="button:event",outcome="failed"} 1\n');
  expect((await readings(prometheus)).get("attache_interaction_seconds")).toMatchObject({ type: "HISTOGRAM" });
});

test("editions, their lag, limits and invalid requests are counted", async () => {
  const prometheus = createPrometheus();
  prometheus.edition("posted");
  prometheus.edition("posted");
  prometheus.dueLag(-3);
  prometheus.setBack("agenda", "paused");
  prometheus.rateLimited("route");
  prometheus.invalidRequest(429);
  const found = await readings(prometheus);
  expect(found.get("attache_editions_total")?.metrics).toEqual([{ labels: { outcome: "posted" }, value: "2" }]);
  // A clock that was set back is no edition before its time.
  expect(found.get("attache_edition_lag_seconds")?.metrics).toMatchObject([{ count: "1", sum: "0" }]);
  expect(found.get("attache_setbacks_total")?.metrics).toEqual([
    { labels: { what: "agenda", outcome: "paused" }, value: "1" },
  ]);
  expect(found.get("attache_discord_rate_limited_total")?.metrics).toEqual([
    { labels: { scope: "route" }, value: "1" },
  ]);
  expect(found.get("attache_discord_invalid_requests_total")?.metrics).toEqual([
    { labels: { status: "429" }, value: "1" },
  ]);
});

test("what is measured is told as it is now, and what nobody can tell is left out", async () => {
  const prometheus = createPrometheus();
  const first = await readings(prometheus, {
    attache_archive_faults: 2,
    attache_outbox_oldest_seconds: 7,
    attache_feeds: { well: 3, quiet: 1 },
  });
  expect(first.get("attache_archive_faults")?.metrics).toEqual([{ value: "2" }]);
  expect(first.get("attache_feeds")?.metrics).toEqual([
    { labels: { health: "well" }, value: "3" },
    { labels: { health: "quiet" }, value: "1" },
  ]);
  const later = await readings(prometheus, { attache_archive_faults: 0, attache_feeds: { well: 4 } });
  expect(later.get("attache_archive_faults")?.metrics).toEqual([{ value: "0" }]);
  expect(later.get("attache_feeds")?.metrics).toEqual([{ labels: { health: "well" }, value: "4" }]);
  expect(later.get("attache_outbox_oldest_seconds")?.metrics ?? []).toEqual([]);
});

test("the process and its event loop are told of", async () => {
  const found = await readings(createPrometheus());
  for (const name of ["nodejs_eventloop_lag_p99_seconds", "process_resident_memory_bytes", "process_cpu_seconds_total"])
    expect(found.has(name)).toBe(true);
});
