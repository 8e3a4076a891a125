import { expect, test } from "vitest";
import { describeOnPostgres } from "#tests/helpers/postgres.ts";
import { runProcesses } from "./crash-processes.ts";

describeOnPostgres("three processes on one PostgreSQL", (server) => {
  test("digests due in one minute come once each, though processes are killed and the database is restarted", {
    timeout: 480_000,
  }, async () => {
    const report = await runProcesses({
      seed: 3,
      processes: 3,
      editions: 300,
      servers: 30,
      kills: 3,
      database: await server().emptySchema(),
      async restart() {
        await server().crash();
        await server().start();
      },
    });
    expect(report).toMatchObject({ posted: 300, lost: [], doubled: [], odd: [], kills: 3 });
  });
});
