// Follows and reminders as a whole: what main starts, what the clock drives, and what commands and buttons talk to.
import { createQueue, fanOut } from "../digest/queue.ts";
import { createFollowDesk } from "./create-desk.ts";
import { deliverTo } from "./deliver.ts";
import type { FollowDesk } from "./desk.ts";
import type { FollowPorts } from "./ports.ts";

/** How many people are written to at the same time. */
const WIDTH = 4;

export type Following = {
  readonly desk: FollowDesk;
  /** Goes on with letters that are not out, then writes what is due. Once a minute is right, after the ledger. */
  tick(): Promise<void>;
  /** Waits until what is running has ended, so that the store can be closed. */
  idle(): Promise<void>;
};

export function startFollowing(ports: FollowPorts): Following {
  const { stores, ledger, report } = ports;
  const queue = createQueue();
  let ticking: Promise<void> | undefined;

  const guarded = async (about: string, task: () => Promise<unknown>) => {
    try {
      await task();
    } catch (fault) {
      report(fault, about);
    }
  };

  const tick = () =>
    guarded("follows", async () => {
      const writing = (await stores.letters.all()).map(({ user }) => user);
      const behind = (await stores.followers.behind(ledger().head ?? 0)).map(({ user }) => user);
      await fanOut([...new Set([...writing, ...behind])], WIDTH, (user) =>
        guarded(`what person ${user} follows`, () => queue.run(user, () => deliverTo(user, ports))),
      );
    });

  return {
    desk: createFollowDesk(ports, queue),
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
