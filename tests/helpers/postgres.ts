// Tests that need PostgreSQL, over a server of their own.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findPostgres, type PostgresServer, startPostgres } from "./postgres-server.ts";

const howToInstall =
  "The tests of the store on PostgreSQL need its server and did not find it. Install it with " +
  "`apt-get install postgresql`, or say where its programs are with POSTGRES_BIN.";

/**
 * Tests that need PostgreSQL, with a server that is started before the first and ended after the last. Without the
 * programs they are skipped with a warning; under CI that is a failure.
 */
export function describeOnPostgres(name: string, tests: (server: () => PostgresServer) => void): void {
  if (findPostgres()) {
    describe(name, () => {
      let server: PostgresServer | undefined;
      beforeAll(async () => {
        server = await startPostgres();
      });
      afterAll(() => server?.remove());
      tests(() => server!);
    });
  } else if (process.env.CI === "true") {
    test(name, () => expect.fail(howToInstall));
  } else {
    console.warn(`SKIPPED: ${name}. ${howToInstall}`);
    describe.skip(name, () => tests(() => expect.fail(howToInstall)));
  }
}
