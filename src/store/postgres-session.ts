// The only session with a PostgreSQL database: every statement goes over the connection that holds the lock.
import { randomUUID } from "node:crypto";
import { StartupError, unusableDatabase } from "../process/startup-error.ts";
import { type Migrated, migrate } from "./migrate.ts";
import { POSTGRES_TYPES } from "./migrations.ts";
import { parseAddress } from "./postgres-address.ts";
import { type Line, openLine } from "./postgres-line.ts";
import type { Answer } from "./table.ts";
import { type Turn, waitForTurn } from "./turn.ts";

export type Session = {
  /** Connects anew if need be. Rejects when the database fails, and once another process has taken it over. */
  ask(statement: string, values?: readonly unknown[]): Promise<Answer>;
  readonly superseded: Promise<void>;
  close(): Promise<void>;
};

/** Belongs to the session, so the server lets go of it when the connection ends. One for each schema. */
const LOCK = "SELECT pg_try_advisory_lock(hashtextextended('attache ' || coalesce(current_schema(), ''), 0)) AS mine";

/** So that the server notices within 20 seconds that this machine is gone, and not after its usual two hours. */
const NOTICE = `SELECT set_config('tcp_keepalives_idle', '5', false), set_config('tcp_keepalives_interval', '5', false),
  set_config('tcp_keepalives_count', '3', false), set_config('tcp_user_timeout', '20000', false)`;

const SIGN = `INSERT INTO entry (namespace, key, value) VALUES ('process', 'last', $1)
  ON CONFLICT (namespace, key) DO UPDATE SET value = excluded.value`;
const SIGNED = "SELECT value FROM entry WHERE namespace = 'process' AND key = 'last'";

/** Throws a StartupError when the server cannot be reached, or refuses, or another process keeps the database. */
export async function openSession(url: string, turn: Turn, migrated: (done: Migrated) => void): Promise<Session> {
  const address = parseAddress(url);
  const name = randomUUID();
  const { promise: superseded, resolve: supersede } = Promise.withResolvers<void>();

  const connect = async (claim: (line: Line) => Promise<void>): Promise<Line> => {
    const line = await openLine(address);
    try {
      await line.ask(NOTICE);
      await claim(line);
      return line;
    } catch (error) {
      void line.close();
      throw error;
    }
  };
  const claim = async (line: Line) => {
    await waitForTurn(() => lock(line), turn);
    const [encoding] = (await line.ask("SHOW server_encoding")).rows;
    if (encoding?.server_encoding !== "UTF8") throw unusableDatabase("expected a database in the encoding UTF8");
    await migrate(line, POSTGRES_TYPES, migrated);
    await line.ask(SIGN, [name]);
  };
  const claimAgain = async (line: Line) => {
    if (!(await lock(line)))
      throw new Error("the database is held by another session, or still by the one that was lost");
    const [last] = (await line.ask(SIGNED)).rows;
    if (last?.value === name) return;
    // What this process remembers of the ledger may be out of date.
    supersede();
    throw new Error("another process has worked with the database since the connection was lost");
  };

  let line = await connect(claim).catch((error: unknown) => {
    throw error instanceof StartupError ? error : unusableDatabase(complaint(error), error);
  });
  let connecting: Promise<Line> | undefined;
  let closed = false;
  const reach = (): Promise<Line> => {
    if (!line.lost()) return Promise.resolve(line);
    // Whoever asks in the meantime shares the attempt, and its failure: nobody waits for the failures of others.
    connecting ??= connect(claimAgain)
      .then(
        (made) => {
          line = made;
          return made;
        },
        (error: unknown) => {
          throw new Error(`the database cannot be used: ${reasonOf(error)}`);
        },
      )
      .finally(() => {
        connecting = undefined;
      });
    return connecting;
  };
  return {
    superseded,
    async ask(statement, values) {
      if (closed) throw new Error("the database is closed");
      return (await reach()).ask(statement, values);
    },
    async close() {
      closed = true;
      await connecting?.catch(() => undefined);
      await line.close();
    },
  };
}

async function lock(line: Line): Promise<boolean> {
  const [answer] = (await line.ask(LOCK)).rows;
  return answer?.mine === true;
}

function complaint(error: unknown): string {
  return `PostgreSQL cannot be used: ${reasonOf(error)}; expected a server that can be reached, and a user who may create a table in the database`;
}

/** A host with several addresses fails with an error for each, and no message of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(", ");
  return error instanceof Error ? error.message : String(error);
}
