// Digests as a whole: what main starts, what the clock drives, and what the command talks to.
import type { Archive } from "../archive/archive.ts";
import { createDepartures, type Departure, type HeardDeparture } from "../delivery/departures.ts";
import { createDueList } from "../delivery/due-list.ts";
import { createJobRunner, type Report } from "../delivery/job-runner.ts";
import type { Publisher } from "../delivery/ports.ts";
import { EMPTY_LEDGER, extendLedger, type Ledger, recordArchive } from "../ledger/ledger.ts";
import type { UndoneRecords } from "../ledger/undone.ts";
import type { Clock } from "../process/clock.ts";
import { createDigestService } from "./create-service.ts";
import { deliverDue, resumeEdition } from "./deliver.ts";
import { followUp } from "./follow-up.ts";
import { pauseDeparted } from "./pause-departed.ts";
import type { Delivery, PauseRenderer, PointerRenderer, Renderer, Stores } from "./ports.ts";
import type { DigestService } from "./service.ts";
import { createSharing } from "./share.ts";
import type { Subscription } from "./subscription.ts";

/** Twice as many as are on their way to Discord at once: while those wait for it, the others wait for the disk. */
const DIGESTS_AT_ONCE = 64;

export type DigestPorts = {
  readonly archive: () => Archive;
  readonly clock: Clock;
  readonly publisher: Publisher;
  readonly render: Renderer;
  readonly point: PointerRenderer;
  readonly pauseNotice: PauseRenderer;
  readonly stores: Stores;
  readonly report: Report;
  readonly attempted?: NonNullable<Delivery["attempted"]>;
  /** What editors took back; left out where nobody can. */
  readonly undone?: () => Promise<UndoneRecords>;
};

export type DigestScheduler = {
  readonly service: DigestService;
  /** What has been recorded so far. */
  ledger(): Ledger;
  /**
   * Takes down what is new in the archive; call it at start and after each reload. Gives the number of entries.
   * Throws when the store fails; the next tick tries again.
   */
  record(): Promise<number>;
  /**
   * Goes on with editions that were not finished, posts what is due, and does what follows the posts. Once a minute is
   * right.
   */
  tick(): Promise<void>;
  /** Pauses what was posted there. What the store fails at is reported, and done by the next tick. */
  departed(departure: Departure): Promise<void>;
  /** Begins nothing more, and waits until what is running has ended, so that the store can be closed. */
  end(): Promise<void>;
};

/** Reads the ledger. Throws when the store fails. */
export async function openDigestScheduler(ports: DigestPorts): Promise<DigestScheduler> {
  const { archive, clock, stores, report } = ports;
  const head = await stores.ledger.head();
  let ledger = head === undefined ? EMPTY_LEDGER : extendLedger(EMPTY_LEDGER, await stores.ledger.between(0, head));
  let recorded: Archive | undefined;
  const delivery: Delivery = { ...ports, ledger: () => ledger, news: createSharing() };
  const jobs = createJobRunner(report, DIGESTS_AT_ONCE);
  const { due, live } = stores.subscriptions;
  const subscriptions = createDueList({ due, all: live, keyOf: subscriptionKey });

  const record = () =>
    jobs.queue.run("ledger", async () => {
      const current = archive();
      const entries = recordArchive(current, ledger, clock.now(), await ports.undone?.());
      if (ledger.head === undefined || entries.length > 0) {
        await stores.ledger.append(entries);
        ledger = extendLedger(ledger, entries);
      }
      recorded = current;
      return entries.length;
    });

  const recordIfNew = async () => {
    if (recorded !== archive()) await record();
  };

  const finish = async () =>
    (await stores.editions.open(clock.now())).map(({ guild, subscription, id }) => ({
      about: `edition ${id}`,
      key: subscriptionKey({ guild, id: subscription }),
      task: async () => {
        const edition = await stores.editions.openOf(guild, subscription);
        if (edition !== undefined && isPast(edition.retryAt, clock.now())) await resumeEdition(edition, delivery);
      },
    }));

  const post = async () =>
    (await subscriptions.list(clock.now(), [archive(), ledger])).map((name) => ({
      about: `subscription ${name.id}`,
      key: subscriptionKey(name),
      task: () =>
        subscriptions.look(name, async () => {
          const subscription = await stores.subscriptions.get(name.guild, name.id);
          if (subscription === undefined || subscription.paused !== undefined) return;
          const waiting = await stores.editions.openOf(name.guild, name.id);
          if (waiting === undefined) await deliverDue(subscription, delivery);
        }),
    }));

  const follow = async () =>
    (await stores.editions.followUps()).map(({ guild, subscription, id }) => ({
      about: `what follows edition ${id}`,
      key: subscriptionKey({ guild, id: subscription }),
      task: async () => {
        const edition = await stores.editions.followUpOf({ guild, id });
        if (edition !== undefined) await followUp(edition, delivery);
      },
    }));

  const pauseAll = async (departure: HeardDeparture) => {
    for (const { guild, id } of await stores.subscriptions.list(departure.guild)) {
      await jobs.queue.run(subscriptionKey({ guild, id }), async () => {
        const subscription = await stores.subscriptions.get(guild, id);
        if (subscription !== undefined) await pauseDeparted(subscription, departure, delivery);
      });
    }
  };
  // With the key under which subscriptions are added: one that is being added is seen as well.
  const departures = createDepartures(jobs, (guild) => `${guild}/`, pauseAll);

  const tick = async () => {
    await departures.retry();
    await jobs.guarded("the ledger", recordIfNew);
    await jobs.all("unfinished editions", finish);
    await jobs.all("due subscriptions", post);
    await jobs.all("what follows editions", follow);
  };

  return {
    service: createDigestService(delivery, jobs.queue, recordIfNew),
    ledger: () => ledger,
    record,
    tick: jobs.once(tick),
    departed: (departure) => departures.hear(departure, clock.now()),
    end: jobs.end,
  };
}

function subscriptionKey({ guild, id }: Pick<Subscription, "guild" | "id">): string {
  return `${guild}/${id}`;
}

function isPast(instant: string | undefined, now: number): boolean {
  return instant === undefined || Date.parse(instant) <= now;
}
