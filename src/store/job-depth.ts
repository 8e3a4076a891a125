// How many jobs there are, for metrics.
import type { Db } from "pg-boss";
import * as z from "zod";
import { type JobDepth, QUEUE_NAMES } from "../delivery/job-queue.ts";
import { DEAD_LETTERS } from "./dead-letters.ts";

const CountedJobs = z.array(z.object({ name: z.string(), jobs: z.coerce.number() }));

/** `schema`: that of the jobs. Of what was given up again and again the last counts. Rejects when the database fails. */
export async function jobDepth(db: Pick<Db, "executeSql">, schema: string): Promise<JobDepth> {
  const { rows } = await db.executeSql(countedIn(schema), [[...QUEUE_NAMES, DEAD_LETTERS]]);
  const counted = new Map(CountedJobs.parse(rows).map(({ name, jobs }) => [name, jobs]));
  return {
    waiting: Object.fromEntries(QUEUE_NAMES.map((name) => [name, counted.get(name) ?? 0])),
    givenUp: counted.get(DEAD_LETTERS) ?? 0,
  };
}

function countedIn(schema: string): string {
  return `SELECT name, count(DISTINCT (source_name, singleton_key)) AS jobs FROM ${schema}.job
    WHERE name = ANY ($1) AND state IN ('created', 'retry', 'active') GROUP BY name`;
}
