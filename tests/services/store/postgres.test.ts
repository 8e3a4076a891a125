import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { Client } from "pg";
import { beforeEach, describe, expect, test } from "vitest";
import { claimDesk, hasDesk } from "#src/claim-desk.ts";
import { TakenElsewhere } from "#src/delivery/keyed-queue.ts";
import { StartupError } from "#src/process/startup-error.ts";
import { openStore, type Store } from "#src/store/store.ts";
import type { SessionLocks } from "#src/store/table.ts";
import type { Turn } from "#src/store/turn.ts";
import { describeOnPostgres } from "#tests/helpers/postgres.ts";
import { PASSWORD } from "#tests/helpers/postgres-server.ts";
import { until } from "#tests/helpers/until.ts";

const AT_ONCE = { timeoutMs: 0 };

describeOnPostgres("a store on PostgreSQL", (server) => {
  let url: string;
  beforeEach(async () => {
    url = await server().emptySchema();
  });

  const withStore = async (act: (store: Store) => Promise<unknown>, address = url, turn: Partial<Turn> = {}) => {
    const store = await openStore(address, turn);
    try {
      await act(store);
    } finally {
      await store.close();
    }
  };

  /** The sessions of stores over this schema, by their process number on the server. */
  const sessions = () =>
    server().run(`SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted
      AND (classid::bigint << 32 | objid::bigint) = hashtextextended('attache ' || '${schema()}', 0)`);
  const schema = () => decodeURIComponent(url).split("search_path=")[1] ?? "";
  const pidOf = async () => Number((await sessions())[0]?.pid);
  const cut = async () => server().run(`SELECT pg_terminate_backend(${await pidOf()}, 5000)`);

  /** Lets nobody write until it is called off; resolves when somebody has begun to wait. */
  const holdUp = async () => {
    const client = new Client(url);
    await client.connect();
    await client.query("BEGIN; LOCK TABLE entry IN SHARE MODE");
    return {
      untilSomebodyWaits: () =>
        until(async () => (await server().run("SELECT 1 FROM pg_locks WHERE NOT granted")).at(0)),
      callOff: () => client.end(),
    };
  };

  describe("at start", () => {
    const refusal = async (address: string): Promise<string> => {
      const error: unknown = await openStore(address, AT_ONCE).then(
        (store) => store.close(),
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(StartupError);
      const message = String(error);
      expect(message).toMatch(/DATABASE_URL: /);
      for (const secret of [PASSWORD, encodeURIComponent(PASSWORD), "hunter"]) expect(message).not.toContain(secret);
      return message;
    };
    const changed = (change: (address: URL) => void) => {
      const address = new URL(url);
      change(address);
      return address.href;
    };

    test("a server that does not answer, or is not there, is complained of", async () => {
      expect(await refusal(changed((address) => (address.port = "1")))).toMatch(/ECONNREFUSED/);
      expect(await refusal(changed((address) => (address.hostname = "nowhere.invalid")))).toMatch(/nowhere\.invalid/);
      const silent = createServer().listen(0, "127.0.0.1");
      await once(silent, "listening");
      const bound = silent.address();
      const port = typeof bound === "object" && bound !== null ? bound.port : 0;
      const begun = performance.now();
      const message = await refusal(
        changed((address) => {
          address.port = String(port);
          address.searchParams.set("connect_timeout", "1");
        }),
      );
      expect(message).toMatch(/timeout expired/);
      expect(performance.now() - begun).toBeLessThan(5000);
      silent.close();
    });

    test("what the server refuses is complained of in its words", async () => {
      expect(await refusal(changed((address) => (address.password = "hunter3")))).toMatch(/authentication failed/);
      expect(await refusal(changed((address) => (address.pathname = "/nothing")))).toMatch(/"nothing" does not exist/);
      expect(await refusal(changed((address) => address.searchParams.set("options", "-csearch_path=nothing")))).toMatch(
        /no schema has been selected/,
      );
      await server().run(`CREATE ROLE reader LOGIN PASSWORD 'hunter2'; GRANT USAGE ON SCHEMA ${schema()} TO reader`);
      const reader = changed((address) => {
        address.username = "reader";
        address.password = "hunter2";
      });
      expect(await refusal(reader)).toMatch(/permission denied for schema/);
    });

    test("a database that cannot hold every character is refused", async () => {
      await server().run(
        "CREATE DATABASE ascii ENCODING 'SQL_ASCII' LOCALE_PROVIDER libc LOCALE 'C' TEMPLATE template0",
      );
      const address = changed((one) => {
        one.pathname = "/ascii";
        one.search = "";
      });
      expect(await refusal(address)).toMatch(/expected a database in the encoding UTF8/);
    });

    test("a server on the same machine may be reached by its socket", async () => {
      const socket = `postgres:///postgres?host=${dirname(server().folder)}&port=${server().port}&user=attache&password=${encodeURIComponent(PASSWORD)}&options=-csearch_path%3D${schema()}`;
      await withStore((store) => store.ledger.append([]), socket);
      await withStore(async (store) => expect(await store.ledger.head()).toBe(0));
    });

    test("what PostgreSQL calls prefer or allow promises nothing, and is refused", async () => {
      expect(await refusal(`${url}&sslmode=prefer`)).toMatch(/sslmode=prefer .*expected one of disable, require/);
      expect(await refusal(`${url}&sslmode=verify-full&sslrootcert=/nowhere`)).toMatch(/ENOENT/);
    });

    test("with TLS it is as private, and as sure of the server, as sslmode says", async () => {
      expect(await refusal(`${url}&sslmode=require`)).toMatch(/does not support SSL/);
      const [key, certificate] = [join(server().folder, "server.key"), join(server().folder, "server.crt")];
      const wanted =
        "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=test -addext subjectAltName=DNS:localhost";
      execFileSync("openssl", [...wanted.split(" "), "-keyout", key, "-out", certificate], { stdio: "pipe" });
      const { uid, gid } = statSync(server().folder);
      for (const file of [key, certificate]) chownSync(file, uid, gid);
      await server().run("ALTER SYSTEM SET ssl = on");
      await server().run("SELECT pg_reload_conf()");
      await until(async () => ((await server().run("SHOW ssl"))[0]?.ssl === "on" ? true : undefined));

      const root = `&sslrootcert=${encodeURIComponent(certificate)}`;
      const isPrivate = async () =>
        (await server().run(`SELECT ssl FROM pg_stat_ssl WHERE pid = ${await pidOf()}`))[0]?.ssl;
      for (const [mode, kept] of [
        ["&sslmode=disable", false],
        ["&sslmode=require", true],
        [`&sslmode=verify-ca${root}`, true],
      ] as const) {
        await withStore(async () => expect(await isPrivate(), mode).toBe(kept), url + mode, AT_ONCE);
      }
      const named = changed((address) => (address.hostname = "localhost"));
      await withStore(async () => expect(await isPrivate()).toBe(true), `${named}&sslmode=verify-full${root}`, AT_ONCE);
      expect(await refusal(`${url}&sslmode=verify-full`)).toMatch(/self-signed certificate/);
      expect(await refusal(`${url}&sslmode=verify-full${root}`)).toMatch(/does not match certificate/);
    });
  });

  describe("when the connection is lost", () => {
    test("while nobody asks anything, nobody notices", async () => {
      await withStore(async (store) => {
        await store.ledger.append([]);
        await cut();
        expect(await store.ledger.head()).toBe(0);
        await cut();
        expect(await store.subscriptions.nextNumber("1000")).toBe(1);
      });
    });

    test("in the middle of a write, that write and those behind it reject, and later ones go on", async () => {
      await withStore(async (store) => {
        const { untilSomebodyWaits, callOff } = await holdUp();
        const write = store.ledger.append([]);
        await untilSomebodyWaits();
        const outcomes = Promise.allSettled([write, store.subscriptions.nextNumber("1000"), store.ledger.head()]);
        await cut();
        expect((await outcomes).map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
        await callOff();
        expect(await store.ledger.head()).toBeUndefined();
        await store.ledger.append([]);
        expect(await store.ledger.head()).toBe(0);
      });
    });

    test("for as long as the server is down everything rejects at once, and what was written is there afterwards", async () => {
      await withStore(async (store) => {
        await store.ledger.append([]);
        await store.subscriptions.nextNumber("1000");
        await server().crash();
        const begun = performance.now();
        for (const question of [
          store.ledger.head(),
          store.subscriptions.nextNumber("1000"),
          store.editions.get({ guild: "1000", id: "x" }),
        ]) {
          await expect(question).rejects.toThrow();
        }
        expect(performance.now() - begun).toBeLessThan(2000);
        await server().start();
        expect(await store.ledger.head()).toBe(0);
        expect(await store.subscriptions.nextNumber("1000")).toBe(2);
      });
    });
  });

  describe("nothing hangs for ever", () => {
    test("a statement that takes too long is given up by the server, and the next is served", async () => {
      await withStore(async (store) => {
        const { callOff } = await holdUp();
        await expect(store.ledger.append([])).rejects.toThrow(/statement timeout/);
        expect(await store.ledger.head()).toBeUndefined();
        await callOff();
        await store.ledger.append([]);
      }, `${url}&statement_timeout=300`);
    });

    test("a server that has stopped answering is given up by this side", async () => {
      await withStore(async (store) => {
        const pid = await pidOf();
        process.kill(pid, "SIGSTOP");
        await expect(store.ledger.head()).rejects.toThrow(/the connection to the database was lost/);
        process.kill(pid, "SIGCONT");
        await until(() =>
          store.ledger.append([]).then(
            () => true,
            () => undefined,
          ),
        );
      }, `${url}&query_timeout=300`);
    });
  });

  describe("several processes", () => {
    test("of three that start at once in an empty schema, one makes the tables, and all go on", async () => {
      const open = () => withStore((store) => store.subscriptions.nextNumber("1000"));
      await Promise.all([open(), open(), open()]);
      await withStore(async (store) => expect(await store.subscriptions.nextNumber("1000")).toBe(4));
    });

    test("a version that wants the database for itself is waited for, and keeps it when it does not end", async () => {
      const older = new Client(url);
      await older.connect();
      await older.query("SELECT pg_advisory_lock(hashtextextended('attache ' || current_schema(), 0))");
      await expect(openStore(url, AT_ONCE)).rejects.toThrow(/^DATABASE_URL: another process/m);
      let waiting = 0;
      const turn = {
        waiting: () => {
          waiting++;
          void older.end();
        },
      };
      await withStore((store) => store.ledger.append([]), url, turn);
      expect(waiting).toBe(1);
    });

    /** Two stores over the same schema, and what each can lock. */
    const withTwo = (act: (one: SessionLocks, other: SessionLocks, stores: readonly Store[]) => Promise<unknown>) =>
      withStore((one) => withStore((other) => act(one.shared!.locks, other.shared!.locks, [one, other])));

    test("a key that one has locked the other cannot have until it is let go of; other keys it can", async () => {
      await withTwo(async (one, other) => {
        const { promise, resolve } = Promise.withResolvers<void>();
        const has = Promise.withResolvers<void>();
        const first = one.exclusively("d1", 0, () => {
          has.resolve();
          return promise;
        });
        await has.promise;
        await expect(other.exclusively("d1", 0, async () => undefined)).rejects.toThrow(TakenElsewhere);
        expect(await other.exclusively("d2", 0, async () => "other")).toBe("other");
        const waiting = other.exclusively("d1", 5_000, async () => "second");
        resolve();
        await first;
        expect(await waiting).toBe("second");
      });
    });

    test("with its connection a task loses its lock, and from then on writes nothing, though others of its process do", async () => {
      await withTwo(async (one, other, [store]) => {
        await one.exclusively("d1", 0, async () => {
          await server().run(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'attache'",
          );
          expect(await until(() => other.exclusively("d1", 0, async () => "taken over").catch(() => undefined))).toBe(
            "taken over",
          );
          await expect(store!.ledger.append([])).rejects.toThrow(/connection to the database was lost/);
          await expect(store!.ledger.append([])).rejects.toThrow(/connection to the database was lost/);
        });
        await until(() =>
          store!.ledger.append([]).then(
            () => true,
            () => undefined,
          ),
        );
      });
    });

    test("a process that was killed leaves nothing locked", async () => {
      const program = `
        import { openStore } from ${JSON.stringify(new URL("../../../src/store/store.ts", import.meta.url).href)};
        const store = await openStore(${JSON.stringify(url)});
        await store.shared.locks.exclusively("d1", 0, () => {
          process.stdout.write("locked");
          return new Promise(() => {});
        });
      `;
      const child = spawn(process.execPath, ["--input-type=module-typescript", "--eval", program]);
      await once(child.stdout, "data");
      await withStore(async ({ shared }) => {
        const take = () => shared!.locks.exclusively("d1", 0, async () => "mine");
        await expect(take()).rejects.toThrow(TakenElsewhere);
        child.kill("SIGKILL");
        expect(await until(() => take().catch(() => undefined))).toBe("mine");
      });
    });

    test("who shares a lock is seen by the others for as long as it is connected, and not by itself", async () => {
      await withTwo(async (one, other) => {
        await one.share("level");
        await one.share("level");
        expect(await one.isSharedElsewhere("level")).toBe(false);
        expect(await other.isSharedElsewhere("level")).toBe(true);
        await one.unshare("level");
        expect(await other.isSharedElsewhere("level")).toBe(false);
      });
    });

    test("the desk is for one of them, and for the next when that has ended", async () => {
      const one = await openStore(url);
      await claimDesk(one.shared);
      await withStore(async ({ shared }) => {
        await expect(claimDesk(shared, 0)).rejects.toThrow(/^DESK_CHANNEL: another process has the desk/m);
        expect([await hasDesk(one.shared), await hasDesk(shared)]).toEqual([true, false]);
        await one.close();
        await claimDesk(shared);
      });
    });

    test("one that says what is due and may no longer do anything leaves it to another in the same minute", async () => {
      await withStore(async ({ shared: one }) =>
        withStore(async ({ shared: other }) => {
          const now = 10 * 60_000;
          expect([await one?.isLister(now), await other?.isLister(now)]).toEqual([true, false]);
          await one?.leaveListing();
          expect(await other?.isLister(now)).toBe(true);
          expect([await one?.isLister(now), await other?.isLister(now + 60_000)]).toEqual([false, true]);
        }),
      );
    });

    test("when the one that says what is due has ended, another does so in the same minute", async () => {
      const one = await openStore(url);
      await withStore(async ({ shared }) => {
        const now = 10 * 60_000;
        expect([await one.shared?.isLister(now), await shared?.isLister(now)]).toEqual([true, false]);
        await one.close();
        expect(await shared?.isLister(now)).toBe(true);
      });
    });

    test("one of them says what is due, and another when it has missed a minute", async () => {
      await withTwo(async (_one, _other, [store, second]) => {
        const at = (minute: number) => minute * 60_000;
        const [one, other] = [store!.shared!.isLister, second!.shared!.isLister];
        expect([await one(at(10)), await other(at(10)), await one(at(10)), await other(at(11))]).toEqual([
          true,
          false,
          true,
          false,
        ]);
        expect([await other(at(12)), await one(at(12)), await one(at(13)), await other(at(13))]).toEqual([
          true,
          false,
          false,
          true,
        ]);
      });
    });
  });
});
