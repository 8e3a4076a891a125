// Whose the jobs under way are, so that those of a process that has died go to others at once.
import { setTimeout } from "node:timers/promises";
import type { Db } from "pg-boss";

/** How often it is looked for processes that have died, in milliseconds. */
const LOOK_EVERY_MS = 1_000;

type JobOwners = {
  readonly db: Pick<Db, "executeSql">;
  /** That of the jobs. */
  readonly schema: string;
  readonly queues: readonly string[];
  /** The name of this process, which no other has had. */
  readonly process: string;
  /** Whether the process of this name works with the database. Rejects when the database fails. */
  readonly isAlive: (process: string) => Promise<boolean>;
};

export type OwnedJobs = {
  /** This process has taken these jobs of a queue. Rejects when the database fails. */
  take(queue: string, ids: readonly string[]): Promise<void>;
  /**
   * Puts those of the dead back in line, as though nobody had taken them: that its process died is no failure of a job, and it waits for nothing.
   * One whose process died before it could say that it was its own waits for its heartbeat. `noteFault`: of the database; it is tried again.
   */
  watch(ending: AbortSignal, noteFault: (error: unknown) => void): Promise<void>;
};

export function ownJobs({ db, schema, queues, process, isAlive }: JobOwners): OwnedJobs {
  const putBack = async () => {
    const { rows } = await db.executeSql(ownersIn(schema), [queues]);
    for (const { owner } of rows) {
      if (owner === process || (await isAlive(String(owner)))) continue;
      await db.executeSql(putBackIn(schema), [queues, owner]);
    }
  };
  return {
    async take(queue, ids) {
      if (ids.length > 0) await db.executeSql(takeIn(schema), [queue, ids, process]);
    },
    async watch(ending, noteFault) {
      while (!ending.aborted) {
        await putBack().catch(noteFault);
        await setTimeout(LOOK_EVERY_MS, undefined, { signal: ending }).catch(() => undefined);
      }
    },
  };
}

function takeIn(schema: string): string {
  return `UPDATE ${schema}.job SET data = data || jsonb_build_object('owner', $3::text)
    WHERE name = $1 AND id = ANY ($2::uuid[]) AND state = 'active'`;
}

function ownersIn(schema: string): string {
  return `SELECT DISTINCT data->>'owner' AS owner FROM ${schema}.job
    WHERE name = ANY ($1) AND state = 'active' AND data ? 'owner'`;
}

function putBackIn(schema: string): string {
  return `UPDATE ${schema}.job SET state = 'created', started_on = NULL, heartbeat_on = NULL, data = data - 'owner'
    WHERE name = ANY ($1) AND state = 'active' AND data->>'owner' = $2`;
}
