// Follows and reminders as a whole: what main starts, what the clock drives, and what commands and buttons talk to.
import { createJobRunner } from "../delivery/job-runner.ts";
import { createFollowService } from "./create-service.ts";
import { deliverTo } from "./deliver.ts";
import type { FollowPorts } from "./ports.ts";
import type { FollowService } from "./service.ts";

export type FollowScheduler = {
  readonly service: FollowService;
  /** Goes on with letters that are not out, then writes what is due. Once a minute is right, after the ledger. */
  tick(): Promise<void>;
  /** Begins nothing more, and waits until what is running has ended, so that the store can be closed. */
  end(): Promise<void>;
};

export function openFollowScheduler(ports: FollowPorts): FollowScheduler {
  const { stores, ledger, report } = ports;
  const rounds = createJobRunner(report);

  const tick = () =>
    rounds.all("follows", async () => {
      const writing = await stores.letters.users();
      const behind = await stores.followers.behind(ledger().head ?? 0);
      return [...new Set([...writing, ...behind])].map((user) => ({
        about: `what person ${user} follows`,
        key: user,
        task: () => deliverTo(user, ports),
      }));
    });

  return { service: createFollowService(ports, rounds.queue), tick: rounds.once(tick), end: rounds.end };
}
