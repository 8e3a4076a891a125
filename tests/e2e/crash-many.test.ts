import { expect, test } from "vitest";
import { describeOnPostgres } from "#tests/helpers/postgres.ts";
import { type Report, runCrashes } from "./crash-harness.ts";

/** The whole report belongs to the failure: its seed repeats the plan with `npm run crash -- --seed …`. */
function shown(report: Report): string {
  return JSON.stringify(report, null, 1);
}

test("killed 25 times over 150 editions on a bad line: each reader is told everything once", {
  timeout: 120_000,
}, async () => {
  const report = await runCrashes({ seed: 25, kills: 25, editions: 150 });
  expect({ lost: report.lost, doubled: report.doubled, odd: report.odd }, shown(report)).toEqual({
    lost: [],
    doubled: [],
    odd: [],
  });
  expect(report.violations).toBe(0);
  expect(report.kills).toBeGreaterThanOrEqual(25);
  expect(report.editions).toBeGreaterThanOrEqual(150);
  expect(report.long, "editions of several pages").toBeGreaterThan(0);
  expect(report.due).toBeGreaterThan(150);
});

describeOnPostgres("on PostgreSQL", (server) => {
  test("killed eight times over 40 editions: each reader is told everything once", { timeout: 240_000 }, async () => {
    const report = await runCrashes({ seed: 8, kills: 8, editions: 40, database: await server().emptySchema() });
    const { lost, doubled, odd } = report;
    expect({ lost, doubled, odd }, shown(report)).toEqual({ lost: [], doubled: [], odd: [] });
    expect(report.kills).toBeGreaterThanOrEqual(8);
  });
});

test.each([
  ["messages go out without a nonce", "nonce", 2, "doubled"],
  ["the bot forgets which pages it has attempted", "outbox", 12, "doubled"],
  ["Discord confirms what it drops", "swallow", 2, "lost"],
] as const)("the same count notices when %s", { timeout: 120_000 }, async (_, sabotage, kills, outcome) => {
  const report = await runCrashes({ seed: 5, kills, editions: 40, sabotage });
  expect(report[outcome].length, shown(report)).toBeGreaterThan(0);
});
