// Jobs that failed too often: an operator can list them, and have them tried again.
import type { PgBoss } from "pg-boss";
import * as z from "zod";

/** The queue of dead letters. */
export const DEAD_LETTERS = "dead-letters";

/** `at`: when it was given up, RFC 3339 in UTC; `reason`: what the last try failed with. */
export type DeadLetter = {
  readonly id: string;
  readonly queue: string;
  readonly about: string;
  readonly at: string;
  readonly reason: string;
};

export type DeadLetters = {
  /** Those that failed too often and have not succeeded since, oldest first; the last of each. */
  deadLetters(): Promise<readonly DeadLetter[]>;
  /** Puts them in line again, by id, or all of them. Gives how many. */
  retryDeadLetters(ids?: readonly string[]): Promise<number>;
};

const FailureOutput = z.looseObject({ message: z.string() });
const JobRecord = z.record(z.string(), z.json());
const JobAbout = z.looseObject({ about: z.string() });

export function createDeadLetters(boss: PgBoss): DeadLetters & { forget(queue: string, key: string): Promise<void> } {
  const found = () => boss.findJobs(DEAD_LETTERS, { queued: true, limit: 10_000 });
  return {
    async deadLetters() {
      const last = new Map<string, DeadLetter>();
      for (const { id, data, sourceName, sourceOutput, singletonKey, createdOn } of await found()) {
        last.set(`${sourceName} ${singletonKey}`, {
          id,
          queue: sourceName ?? "",
          about: JobAbout.safeParse(data).data?.about ?? singletonKey ?? "",
          at: createdOn.toISOString(),
          reason: FailureOutput.safeParse(sourceOutput).data?.message ?? "its process died over it",
        });
      }
      return [...last.values()];
    },
    async retryDeadLetters(ids) {
      let retried = 0;
      for (const { id, data, sourceName, singletonKey } of await found()) {
        if (ids !== undefined && !ids.includes(id)) continue;
        if (sourceName == null || singletonKey == null) continue;
        // Without an answer it is in line already.
        await boss.send(sourceName, JobRecord.parse(data), { singletonKey });
        await boss.deleteJob(DEAD_LETTERS, id);
        retried++;
      }
      return retried;
    },
    async forget(queue, key) {
      const all = await boss.findJobs(DEAD_LETTERS, { key, queued: true });
      const ids = all.flatMap(({ id, sourceName }) => (sourceName === queue ? [id] : []));
      if (ids.length > 0) await boss.deleteJob(DEAD_LETTERS, ids);
    },
  };
}
