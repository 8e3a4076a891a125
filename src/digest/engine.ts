// Digests as a whole: what main starts, what the clock drives, and what the command talks to.
import type { Archive } from "../archive/archive.ts";
import { createDesk } from "./create-desk.ts";
import { type Delivery, deliverDue, openEdition, resumeEdition } from "./deliver.ts";
import type { DigestDesk } from "./desk.ts";
import { editionKey } from "./edition.ts";
import { followUp } from "./follow-up.ts";
import { EMPTY_LEDGER, extendLedger, type Ledger, recordArchive } from "./ledger.ts";
import type { Clock, PointerRenderer, Publisher, Renderer, Stores } from "./ports.ts";
import { createQueue, fanOut } from "./queue.ts";
import type { Subscription } from "./subscription.ts";

/** How many channels are posted to at the same time. */
const WIDTH = 4;

export type DigestPorts = {
  readonly archive: () => Archive;
  readonly clock: Clock;
  readonly publisher: Publisher;
  readonly render: Renderer;
  readonly point: PointerRenderer;
  readonly stores: Stores;
  /** Told of what went wrong with one subscription or edition, while the others go on. */
  readonly report: (fault: unknown, about: string) => void;
};

export type Digests = {
  readonly desk: DigestDesk;
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
  /** Waits until what is running has ended, so that the store can be closed. */
  idle(): Promise<void>;
};

/** Reads the ledger. Throws when the store fails. */
export async function openDigests(ports: DigestPorts): Promise<Digests> {
  const { archive, clock, stores, report } = ports;
  const head = await stores.ledger.head();
  let ledger = head === undefined ? EMPTY_LEDGER : extendLedger(EMPTY_LEDGER, await stores.ledger.between(0, head));
  let recorded: Archive | undefined;
  let ticking: Promise<void> | undefined;
  const delivery: Delivery = { ...ports, ledger: () => ledger };
  const queue = createQueue();

  const record = () =>
    queue.run("ledger", async () => {
      const current = archive();
      const entries = recordArchive(current, ledger, clock.now());
      if (ledger.head === undefined || entries.length > 0) {
        await stores.ledger.append(entries);
        ledger = extendLedger(ledger, entries);
      }
      recorded = current;
      return entries.length;
    });

  const guarded = async (about: string, task: () => Promise<unknown>) => {
    try {
      await task();
    } catch (fault) {
      report(fault, about);
    }
  };

  const finish = async () => {
    const waiting = (await stores.editions.open()).filter(({ retryAt }) => isPast(retryAt, clock.now()));
    await fanOut(waiting, WIDTH, ({ guild, subscription, id }) =>
      guarded(`edition ${id}`, () =>
        queue.run(nameOf({ guild, id: subscription }), async () => {
          const edition = await openEdition({ guild, id: subscription }, stores);
          if (edition !== undefined && isPast(edition.retryAt, clock.now())) await resumeEdition(edition, delivery);
        }),
      ),
    );
  };

  const post = async () => {
    await fanOut(await stores.subscriptions.due(clock.now()), WIDTH, ({ guild, id }) =>
      guarded(`subscription ${id}`, () =>
        queue.run(nameOf({ guild, id }), async () => {
          const subscription = await stores.subscriptions.get(guild, id);
          if (subscription === undefined || subscription.paused !== undefined) return;
          if ((await openEdition(subscription, stores)) === undefined) await deliverDue(subscription, delivery);
        }),
      ),
    );
  };

  const follow = async () => {
    await fanOut(await stores.editions.followUps(), WIDTH, ({ guild, subscription, id }) =>
      guarded(`what follows edition ${id}`, () =>
        queue.run(nameOf({ guild, id: subscription }), async () => {
          const edition = await stores.editions.get(editionKey({ guild, id }));
          if (edition?.followUp === "due") await followUp(edition, delivery);
        }),
      ),
    );
  };

  const tick = async () => {
    if (recorded !== archive()) await guarded("the ledger", record);
    await guarded("unfinished editions", finish);
    await guarded("due subscriptions", post);
    await guarded("what follows editions", follow);
  };

  return {
    desk: createDesk(delivery, queue),
    ledger: () => ledger,
    record,
    tick: () => {
      ticking ??= tick().finally(() => {
        ticking = undefined;
      });
      return ticking;
    },
    idle: async () => {
      await ticking;
      await queue.idle();
    },
  };
}

function nameOf({ guild, id }: Pick<Subscription, "guild" | "id">): string {
  return `${guild}/${id}`;
}

function isPast(instant: string | undefined, now: number): boolean {
  return instant === undefined || Date.parse(instant) <= now;
}
