// The jobs that were given up, for an operator’s program: it neither does jobs nor looks after them.
import { PgBoss } from "pg-boss";
import { unusablePostgres } from "../process/startup-error.ts";
import { createDeadLetters, type DeadLetter } from "./dead-letters.ts";
import { bossAddress, jobsSchema } from "./pg-boss-address.ts";
import { parseAddress } from "./postgres-address.ts";
import { openLine } from "./postgres-line.ts";

/**
 * Those that failed too often and have not succeeded since, oldest first. `url`: as in DATABASE_URL; a SQLite file has none, for there what fails
 * is tried again each minute. Rejects when the database fails, with a StartupError when it cannot be reached.
 */
export function listDeadLetters(url: string): Promise<readonly DeadLetter[]> {
  return withDeadLetters(url, [], ({ deadLetters }) => deadLetters());
}

/** Puts them in line again, by id, or all of them; running processes take them within a second. Gives how many. Rejects when the database fails. */
export function retryDeadLetters(url: string, ids?: readonly string[]): Promise<number> {
  return withDeadLetters(url, 0, (dead) => dead.retryDeadLetters(ids));
}

/** `none`: where there are no jobs. */
async function withDeadLetters<T>(
  url: string,
  none: T,
  act: (dead: ReturnType<typeof createDeadLetters>) => Promise<T>,
): Promise<T> {
  if (!url.startsWith("postgres")) return none;
  const schema = await jobsSchemaAt(url).catch(unusablePostgres);
  if (schema === undefined) return none;
  const boss = new PgBoss({ ...bossAddress(url), schema, max: 1, supervise: false, schedule: false, migrate: false });
  // What fails rejects as well.
  boss.on("error", () => undefined);
  await boss.start().catch(unusablePostgres);
  try {
    return await act(createDeadLetters(boss));
  } finally {
    await boss.stop({ graceful: false });
  }
}

/** undefined where no process has made it yet. */
async function jobsSchemaAt(url: string): Promise<string | undefined> {
  const line = await openLine(parseAddress(url));
  try {
    const schema = jobsSchema(String((await line.ask("SELECT current_schema() AS name")).rows[0]?.name));
    const [found] = (await line.ask("SELECT to_regclass($1) AS queues", [`${schema}.queue`])).rows;
    return found?.queues == null ? undefined : schema;
  } finally {
    await line.close();
  }
}
