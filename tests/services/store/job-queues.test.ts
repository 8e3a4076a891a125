// The queues of one process and those of several keep the same promises.
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { type OpenQueue, openQueueHere, type QueuedJob } from "#src/delivery/job-queue.ts";
import { createJobRunner, type JobRunner } from "#src/delivery/job-runner.ts";
import { listDeadLetters, retryDeadLetters } from "#src/store/operator-jobs.ts";
import { openPostgresJobs, type PostgresJobs } from "#src/store/pg-boss-jobs.ts";
import { describeOnPostgres } from "#tests/helpers/postgres.ts";
import { until } from "#tests/helpers/until.ts";

type Queues = { readonly openQueue: OpenQueue; readonly start: () => void; readonly settled: () => Promise<void> };

const job = (key: string): QueuedJob => ({ key, about: `look at ${key}` });

function keepsItsPromises(make: () => Promise<Queues>): void {
  const faults: string[] = [];
  const runner = (): JobRunner => createJobRunner((fault, about) => faults.push(`${about}: ${String(fault)}`), 4);

  test("each job is done once, and the others go on when one fails", async () => {
    const { openQueue, start, settled } = await make();
    const done: string[] = [];
    const queue = openQueue("subscriptions", runner(), async ({ key }) => {
      if (key === "100/d2") throw new Error("no");
      done.push(key);
    });
    start();
    await queue.send("all", async () => [job("100/d1"), job("100/d2"), job("100/d3")]);
    await settled();
    expect(done.toSorted()).toEqual(["100/d1", "100/d3"]);
    expect(faults.splice(0)).toEqual(["look at 100/d2: Error: no"]);
  });

  test("no more run at a time than there is room for, and never two with the same key", async () => {
    const { openQueue, start, settled } = await make();
    const running = new Set<string>();
    let [most, done] = [0, 0];
    const queue = openQueue("follow-ups", runner(), async ({ key }) => {
      expect(running.has(key)).toBe(false);
      running.add(key);
      most = Math.max(most, running.size);
      await new Promise(setImmediate);
      running.delete(key);
      done++;
    });
    start();
    const parts = Array.from({ length: 20 }, (_, n) => ({ ...job(`100/d${n % 7}`), part: String(n) }));
    await queue.send("all", async () => parts);
    await settled();
    expect(faults.splice(0)).toEqual([]);
    expect(done).toBe(20);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
  });

  test("that they cannot be listed is a fault that is told", async () => {
    const { openQueue } = await make();
    const queue = openQueue("letters", runner(), async () => undefined);
    await queue.send("letters", () => Promise.reject(new Error("the store is away")));
    expect(faults.splice(0)).toEqual(["letters: Error: the store is away"]);
  });
}

describe("in one process", () =>
  keepsItsPromises(async () => ({ openQueue: openQueueHere, start: () => {}, settled: async () => {} })));

test("a database that goes away while the queues are made ends the start as one that may go well the next time", async () => {
  const server = createServer((socket) => socket.resetAndDestroy()).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const opening = openPostgresJobs(`postgres://bot@127.0.0.1:${port}/bot`, {
    schema: "public",
    process: "one",
    mayWork: async () => true,
    isLister: async () => true,
    isAlive: async () => true,
    report: () => undefined,
  });
  await expect(opening).rejects.toMatchObject({ name: "StartupError", passing: true, exitCode: 75 });
  server.close();
});

describeOnPostgres("on PostgreSQL", (server) => {
  const opened: PostgresJobs[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((jobs) => jobs.end()));
  });

  const dead = new Set<string>();
  const askedAbout: string[] = [];
  const open = async (url: string, mayWork = async () => true, process = "one") => {
    const schema = /search_path%3D(\w+)/.exec(url)?.[1] ?? "";
    const report = (error: unknown) => {
      throw error;
    };
    const jobs = await openPostgresJobs(url, {
      schema,
      mayWork,
      isLister: async () => true,
      process,
      isAlive: async (other) => {
        askedAbout.push(other);
        return !dead.has(other);
      },
      report,
    });
    opened.push(jobs);
    return jobs;
  };

  keepsItsPromises(async () => open(await server().emptySchema()));

  test("before any process has run, nothing was given up", async () => {
    expect(await listDeadLetters(await server().emptySchema())).toEqual([]);
  });

  test("of two processes each job has one, and who may not work takes none", async () => {
    const url = await server().emptySchema();
    const [one, other, idle] = [await open(url), await open(url), await open(url, async () => false)];
    const done: string[] = [];
    const queues = [one, other, idle].map((jobs, process) => {
      const queue = jobs.openQueue("subscriptions", createJobRunner(expect.fail, 4), async ({ key }) => {
        done.push(`${key} by ${process}`);
        await new Promise(setImmediate);
      });
      jobs.start();
      return queue;
    });
    const keys = Array.from({ length: 40 }, (_, n) => job(`100/d${n}`));
    await Promise.all(queues.slice(0, 2).map((queue) => queue.send("all", async () => keys)));
    await one.settled();
    expect(new Set(done.map((text) => text.split(" ")[0])).size).toBe(40);
    expect(done.filter((text) => text.endsWith("by 2"))).toEqual([]);
  });

  test("what a process was doing when it died is done at once by another, and that counts as no failure", async () => {
    const url = await server().emptySchema();
    const first = await open(url, async () => true, "first");
    let begun = 0;
    const hanging = Promise.withResolvers<void>();
    const queue = first.openQueue("editions", createJobRunner(expect.fail, 4), () => {
      begun++;
      return hanging.promise;
    });
    first.start();
    await queue.send("all", async () => [job("100/d1"), job("100/d2")]);
    await until(() => (begun === 2 ? true : undefined));
    const done: string[] = [];
    const next = await open(url, async () => true, "next");
    const failures: unknown[] = [];
    next.openQueue("editions", createJobRunner(expect.fail, 4), async ({ key }) => {
      failures.push(...(await taken()).map(({ retry_count }) => retry_count));
      done.push(key);
    });
    next.start();
    const taken = () => server().run(`SELECT state, retry_count FROM ${jobsSchemaOf(url)}.job WHERE name = 'editions'`);
    await until(() => (askedAbout.filter((one) => one === "first").length > 1 ? true : undefined));
    expect(await taken(), "while it lives they are its own").toMatchObject([{ state: "active" }, { state: "active" }]);
    dead.add("first");
    await until(() => (done.length === 2 ? true : undefined));
    expect(done.toSorted()).toEqual(["100/d1", "100/d2"]);
    expect(new Set(failures)).toEqual(new Set([0]));
    await next.settled();
    expect(await taken()).toEqual([]);
    hanging.resolve();
  });

  test("a job that goes on failing becomes a dead letter, which is tried again when somebody asks for it", async () => {
    const url = await server().emptySchema();
    const jobs = await open(url);
    let broken = true;
    let done = 0;
    const queue = jobs.openQueue(
      "editions",
      createJobRunner(() => {}, 4),
      async () => {
        if (broken) throw new Error("the record cannot be read");
        done++;
      },
    );
    await server().run(`UPDATE ${jobsSchemaOf(url)}.queue SET retry_limit = 0`);
    jobs.start();
    await queue.send("all", async () => [job("100/d1")]);
    const letters = await until(async () => {
      const found = await jobs.deadLetters();
      return found.length > 0 ? found : undefined;
    });
    expect(letters).toMatchObject([
      { queue: "editions", about: "look at 100/d1", reason: "Error: the record cannot be read" },
    ]);
    expect(await listDeadLetters(url)).toEqual(letters);
    expect(await jobs.depth()).toMatchObject({ waiting: { editions: 0, letters: 0 }, givenUp: 1 });
    broken = false;
    expect(await retryDeadLetters(url, ["no such id"])).toBe(0);
    expect(
      await retryDeadLetters(
        url,
        letters.map(({ id }) => id),
      ),
    ).toBe(1);
    await until(async () => (done === 1 ? true : undefined));
    expect(await listDeadLetters(url)).toEqual([]);
  });
});

test("a server that is away is told of what was given up as by any other program: it may pass", async () => {
  const url = "postgres://robin:hunter2@127.0.0.1:1/x";
  for (const asked of [listDeadLetters(url), retryDeadLetters(url)]) {
    const error = await asked.catch((fault: unknown) => fault);
    expect(error).toMatchObject({ name: "StartupError", exitCode: 75 });
    expect(String(error)).not.toContain("hunter2");
  }
});

test("where there are no queues nothing was given up", async () => {
  expect(await listDeadLetters("sqlite::memory:")).toEqual([]);
});

function jobsSchemaOf(url: string): string {
  return `${/search_path%3D(\w+)/.exec(url)?.[1]}_jobs`;
}
