// Follows and reminders as a whole: what main starts, what the clock drives, and what commands and buttons talk to.
import { openQueueHere } from "../delivery/job-queue.ts";
import { createJobRunner } from "../delivery/job-runner.ts";
import { createFollowService } from "./create-service.ts";
import { deliverTo } from "./deliver.ts";
import { createLookList } from "./look-list.ts";
import type { FollowPorts } from "./ports.ts";
import type { FollowService } from "./service.ts";

/** How many people are written to at the same time: so many conversations are open, and so many letters written, before they are out. */
const LETTERS_AT_ONCE = 32;

export type FollowScheduler = {
  readonly service: FollowService;
  /** Goes on with direct messages that are not out, then writes what is due. Once a minute is right, after the ledger. */
  tick(): Promise<void>;
  /** Begins nothing more, and waits until what is running has ended, so that the store can be closed. */
  end(): Promise<void>;
};

export function openFollowScheduler(ports: FollowPorts): FollowScheduler {
  const { stores, archive, ledger, clock, report, shared } = ports;
  const jobs = createJobRunner(report, LETTERS_AT_ONCE, shared?.peers.exclusively);
  const openQueue = shared?.peers.openQueue ?? openQueueHere;
  const people = createLookList(stores);
  const letters = openQueue("letters", jobs, ({ key: user }) =>
    people.look(user, async () => (shared?.recorder.isLevel() === false ? undefined : deliverTo(user, ports))),
  );

  async function* round() {
    for await (const user of people.round(clock.now, () => [archive(), ledger()])) {
      yield { about: `what person ${user} follows`, key: user };
    }
  }

  return {
    service: createFollowService(ports, jobs.queue),
    tick: jobs.once(() => letters.send("follows", round)),
    end: jobs.end,
  };
}
