// Follows and reminders as a whole: what main starts, what the clock drives, and what commands and buttons talk to.
import { createDueList } from "../delivery/due-list.ts";
import { createJobRunner } from "../delivery/job-runner.ts";
import { createFollowService } from "./create-service.ts";
import { deliverTo } from "./deliver.ts";
import type { FollowPorts } from "./ports.ts";
import type { FollowService } from "./service.ts";

export type FollowScheduler = {
  readonly service: FollowService;
  /** Goes on with direct messages that are not out, then writes what is due. Once a minute is right, after the ledger. */
  tick(): Promise<void>;
  /** Begins nothing more, and waits until what is running has ended, so that the store can be closed. */
  end(): Promise<void>;
};

export function openFollowScheduler(ports: FollowPorts): FollowScheduler {
  const { stores, archive, ledger, clock, report } = ports;
  const jobs = createJobRunner(report);
  const { due, active } = stores.followers;
  const people = createDueList<string>({ due, all: active, keyOf: (user) => user });

  const tick = () =>
    jobs.all("follows", async () => {
      const now = clock.now();
      const writing = await stores.dms.due(now);
      const behind = await people.list(now, [archive(), ledger()]);
      return [...new Set([...writing, ...behind])].map((user) => ({
        about: `what person ${user} follows`,
        key: user,
        task: () => people.look(user, () => deliverTo(user, ports)),
      }));
    });

  return { service: createFollowService(ports, jobs.queue), tick: jobs.once(tick), end: jobs.end };
}
