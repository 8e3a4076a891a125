import { expect, test } from "vitest";
import { describeOnPostgres } from "#tests/helpers/postgres.ts";
import { runProcesses } from "./crash-processes.ts";
import { mostInASecond, overLimit } from "./crash-processes-verdict.ts";

test("more than fifty requests in any second count as a fault", () => {
  const spread = (count: number) => Array.from({ length: count }, (_, n) => 700 + (n * 999) / count);
  expect(overLimit(mostInASecond(spread(50)))).toEqual([]);
  expect(overLimit(mostInASecond(spread(51)))).toEqual([expect.stringContaining("51 requests")]);
});

describeOnPostgres("three processes on one PostgreSQL", (server) => {
  test("digests due in one minute come once each, though processes are killed and the database is restarted", {
    timeout: 480_000,
  }, async () => {
    const report = await runProcesses({
      seed: 3,
      processes: 3,
      // At Discord's pace half a minute: enough for processes that were killed to be up again, and killed once more.
      editions: 1_200,
      servers: 60,
      kills: 3,
      database: await server().emptySchema(),
      async restart() {
        await server().crash();
        await server().start();
      },
    });
    expect(report).toMatchObject({ posted: 1_200, lost: [], doubled: [], odd: [], kills: 3 });
  });
});
