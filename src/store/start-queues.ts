// The queues as pg-boss is to keep them.
import type { PgBoss } from "pg-boss";
import { QUEUE_NAMES } from "../delivery/job-queue.ts";
import { DEAD_LETTERS } from "./dead-letters.ts";

/** What failed is tried again after 5 seconds, then twice as long each time, so that the last try comes after about five minutes. */
const RETRIES = { retryLimit: 6, retryDelay: 5, retryBackoff: true, retryDelayMax: 600 };

/** A process that does not say for so many seconds that it still works on a job has died. */
const HEARTBEAT_SECONDS = 15;

const DEAD_LETTERS_KEPT_SECONDS = 14 * 24 * 60 * 60;

/** Makes the schema and the queues; what is there already stays. Rejects when the database refuses, or goes away meanwhile. */
export async function startQueues(boss: Pick<PgBoss, "start" | "createQueue">): Promise<void> {
  await boss.start();
  await boss.createQueue(DEAD_LETTERS, { retentionSeconds: DEAD_LETTERS_KEPT_SECONDS });
  for (const name of QUEUE_NAMES) {
    await boss.createQueue(name, {
      policy: "exclusive",
      deadLetter: DEAD_LETTERS,
      ...RETRIES,
      heartbeatSeconds: HEARTBEAT_SECONDS,
    });
  }
}
