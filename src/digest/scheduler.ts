// Digests as a whole: what main starts, what the clock drives, and what the command talks to.
import type { Archive } from "../archive/archive.ts";
import { createDepartures, type Departure, type HeardDeparture } from "../delivery/departures.ts";
import { createDueList } from "../delivery/due-list.ts";
import { openQueueHere, type Peers } from "../delivery/job-queue.ts";
import { createJobRunner, type Report } from "../delivery/job-runner.ts";
import type { Publisher } from "../delivery/ports.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { UndoneRecords } from "../ledger/undone.ts";
import type { Clock } from "../process/clock.ts";
import { createDigestService } from "./create-service.ts";
import { deliverDue, resumeEdition } from "./deliver.ts";
import { followUp } from "./follow-up.ts";
import { pauseDeparted } from "./pause-departed.ts";
import type { Delivery, EditionName, PauseRenderer, PointerRenderer, Renderer, Stores } from "./ports.ts";
import { openRecorder, type Recorder } from "./recorder.ts";
import type { DigestService } from "./service.ts";
import { createSharing } from "./share.ts";
import type { Subscription } from "./subscription.ts";

/** Twice as many as are on their way to Discord at once: while those wait for it, the others wait for the disk. */
const DIGESTS_AT_ONCE = 64;

/** Where several share Discord's limit: so many has a process begun at most when it dies, and of each it has to be found out whether it is out. */
const SHARED_DIGESTS_AT_ONCE = 32;

export type DigestPorts = {
  readonly archive: () => Archive;
  readonly clock: Clock;
  readonly publisher: Publisher;
  /** For what follows the posts: it waits while others are to be posted. The same one when left out. */
  readonly afterwards?: Publisher;
  readonly render: Renderer;
  readonly point: PointerRenderer;
  readonly pauseNotice: PauseRenderer;
  readonly stores: Stores;
  readonly report: Report;
  readonly attempted?: NonNullable<Delivery["attempted"]>;
  readonly unpublished?: NonNullable<Delivery["unpublished"]>;
  /** What editors took back; left out where nobody can. */
  readonly undone?: () => Promise<UndoneRecords>;
  /** Where several processes work with one database. */
  readonly shared?: { readonly peers: Peers; readonly recorder: Recorder } | undefined;
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
  const { archive, clock, stores, report, shared } = ports;
  const recorder = shared?.recorder ?? (await openRecorder({ ...ports, store: stores.ledger }));
  const { ledger, isLevel } = recorder;
  const delivery: Delivery = { ...ports, ledger, isLevel, news: createSharing() };
  const width = shared === undefined ? DIGESTS_AT_ONCE : SHARED_DIGESTS_AT_ONCE;
  const jobs = createJobRunner(report, width, shared?.peers.exclusively);
  const openQueue = shared?.peers.openQueue ?? openQueueHere;
  const { due, live } = stores.subscriptions;
  const subscriptions = createDueList({ due, all: live, keyOf: subscriptionKey });

  const finish = openQueue("editions", jobs, async ({ key }) => {
    const { guild, id } = nameIn(key);
    const edition = await stores.editions.openOf(guild, id);
    if (edition !== undefined && isPast(edition.retryAt, clock.now())) await resumeEdition(edition, delivery);
  });
  const post = openQueue("subscriptions", jobs, ({ key }) => {
    const name = nameIn(key);
    return subscriptions.look(name, async () => {
      const subscription = await stores.subscriptions.get(name.guild, name.id);
      if (subscription === undefined || subscription.paused !== undefined || !isLevel()) return;
      const waiting = await stores.editions.openOf(name.guild, name.id);
      if (waiting === undefined) await deliverDue(subscription, delivery);
      // Whoever began it may have died over it.
      else if (isPast(waiting.retryAt, clock.now())) await resumeEdition(waiting, delivery);
    });
  });
  const follow = openQueue("follow-ups", jobs, async ({ key, part = "" }) => {
    const edition = await stores.editions.followUpOf({ guild: nameIn(key).guild, id: part });
    if (edition !== undefined) await followUp(edition, { ...delivery, publisher: ports.afterwards ?? ports.publisher });
  });

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
    await jobs.guarded("the ledger", recorder.keepUp);
    await finish.send("unfinished editions", async () =>
      (await stores.editions.open(clock.now())).map((name) => ({ ...ofEdition(name), about: `edition ${name.id}` })),
    );
    await post.send("due subscriptions", async () =>
      (await subscriptions.list(clock.now(), [archive(), ledger()])).map((name) => ({
        about: `subscription ${name.id}`,
        key: subscriptionKey(name),
      })),
    );
    await follow.send("what follows editions", async () =>
      (await stores.editions.followUps()).map((name) => ({
        ...ofEdition(name),
        about: `what follows edition ${name.id}`,
        part: name.id,
      })),
    );
  };

  return {
    service: createDigestService(delivery, jobs.queue, recorder.keepUp),
    ledger,
    record: recorder.record,
    tick: jobs.once(tick),
    departed: (departure) => departures.hear(departure, clock.now()),
    async end() {
      await Promise.all([jobs.end(), recorder.idle()]);
    },
  };
}

/** All about one subscription, its editions too, goes by its name. */
function ofEdition({ guild, subscription }: EditionName): { readonly key: string } {
  return { key: subscriptionKey({ guild, id: subscription }) };
}

function nameIn(key: string): Pick<Subscription, "guild" | "id"> {
  const [guild = "", id = ""] = key.split("/");
  return { guild, id };
}

function subscriptionKey({ guild, id }: Pick<Subscription, "guild" | "id">): string {
  return `${guild}/${id}`;
}

function isPast(instant: string | undefined, now: number): boolean {
  return instant === undefined || Date.parse(instant) <= now;
}
