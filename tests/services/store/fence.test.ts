// A program of an older version that still runs when a newer one has brought the database to its shape.
import { beforeEach, expect, test } from "vitest";
import { MIGRATIONS, type Migration } from "#src/store/migrations.ts";
import { openSession } from "#src/store/postgres-session.ts";
import { openStore, type Store } from "#src/store/store.ts";
import { aSubscription } from "#tests/helpers/digests.ts";
import { describeOnPostgres } from "#tests/helpers/postgres.ts";

describeOnPostgres("a running program, when the database has got another shape", (server) => {
  let url: string;
  let older: Store;
  beforeEach(async () => {
    url = await server().emptySchema();
    older = await openStore(url);
    await older.subscriptions.save(aSubscription());
    return () => older.close();
  });

  /** As a newer version does it: a session that says that it knows one shape more. */
  const stepAhead = async (up: Migration["up"]) => {
    const steps = MIGRATIONS as Migration[];
    steps.push({ name: "of tomorrow", up });
    try {
      return await openSession(url, { timeoutMs: 0, waiting: () => {} }, () => {});
    } finally {
      steps.pop();
    }
  };

  test("writes nothing into any table, reads, and knows why", async () => {
    const newer = await stepAhead(async () => []);
    const refused = /a newer version of this program works with the database/;
    await expect(older.subscriptions.save(aSubscription({ channel: "2001" }))).rejects.toThrow(refused);
    await expect(older.questions.set("q", "who")).rejects.toThrow(refused);
    await expect(older.ledger.append([])).rejects.toThrow(refused);
    await expect(older.sweep()).rejects.toThrow(refused);
    expect(await older.subscriptions.get("1000", "d1")).toMatchObject({ channel: "2000" });
    expect((await newer.ask("UPDATE subscription SET number = number")).count).toBe(1);
    // An operator who mends a record says no version.
    await server().run("UPDATE subscription SET number = number", url);
    expect([await older.shared?.isOutdated(), newer.schema]).toEqual([true, older.shared?.schema]);
    await newer.close();
  });

  test("writes nothing while records are moved, and is refused after that", async () => {
    let late: Promise<void> | undefined;
    const newer = await stepAhead(async () => {
      late = older.subscriptions.save(aSubscription({ channel: "2001" }));
      // It waits, and does not reject unheard.
      late.catch(() => undefined);
      return [];
    });
    await expect(late).rejects.toThrow(/a newer version/);
    await newer.close();
  });
});
