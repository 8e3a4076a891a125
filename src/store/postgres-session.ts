// The session of this process with a PostgreSQL database: every statement goes over one connection, which holds the locks too.
import { reasonOf, unusableDatabase, unusablePostgres } from "../process/startup-error.ts";
import { SHAPE_SETTING } from "./fence.ts";
import { type Migrated, migrate } from "./migrate.ts";
import { MIGRATIONS, POSTGRES_TYPES } from "./migrations.ts";
import { parseAddress } from "./postgres-address.ts";
import { type Line, openLine } from "./postgres-line.ts";
import { createSessionLocks } from "./session-locks.ts";
import type { Answer, SessionLocks } from "./table.ts";
import { type Turn, waitForTurn } from "./turn.ts";

/** `alone`: no bot works with the database meanwhile, and a lost connection is not made again. */
export type DatabaseUse = "shared" | "alone";

export type Session = {
  /** Connects anew if need be. Rejects when the database fails. */
  ask(statement: string, values?: readonly unknown[]): Promise<Answer>;
  /** The schema in which the tables are. */
  readonly schema: string;
  readonly locks: SessionLocks;
  close(): Promise<void>;
};

/**
 * Versions that want the database for themselves hold this lock, one for each schema; those that share it hold it shared. The server lets
 * go of it when the connection ends.
 */
const SHARE_DATABASE =
  "SELECT pg_try_advisory_lock_shared(hashtextextended('attache ' || coalesce(current_schema(), ''), 0)) AS mine";

const TAKE_DATABASE = SHARE_DATABASE.replace("lock_shared", "lock");

/** For as long as the shape of the database is looked at and brought up to date. */
const LOCK_SHAPE =
  "SELECT pg_try_advisory_lock(hashtextextended('attache ' || coalesce(current_schema(), '') || ' shape', 0)) AS mine";
const UNLOCK_SHAPE =
  "SELECT pg_advisory_unlock(hashtextextended('attache ' || coalesce(current_schema(), '') || ' shape', 0))";

/** So that the server notices within 20 seconds that this machine is gone, and not after its usual two hours; and knows which shape this program writes. */
const SETTINGS = `SELECT set_config('tcp_keepalives_idle', '5', false), set_config('tcp_keepalives_interval', '5', false),
  set_config('tcp_keepalives_count', '3', false), set_config('tcp_user_timeout', '20000', false),
  set_config('${SHAPE_SETTING}', $1, false)`;

/** Throws a StartupError when the server cannot be reached, or refuses, or a version that shares with nobody keeps the database. */
export async function openSession(
  url: string,
  turn: Turn,
  migrated: (done: Migrated) => void,
  use: DatabaseUse = "shared",
): Promise<Session> {
  const address = parseAddress(url);
  let schema = "";

  const connect = async (claim: (line: Line) => Promise<void>): Promise<Line> => {
    const line = await openLine(address);
    try {
      await line.ask(SETTINGS, [String(MIGRATIONS.length)]);
      await claim(line);
      return line;
    } catch (error) {
      void line.close();
      throw error;
    }
  };
  const claim = async (line: Line) => {
    await waitForTurn(() => lock(line, use === "alone" ? TAKE_DATABASE : SHARE_DATABASE), turn);
    const [encoding] = (await line.ask("SHOW server_encoding")).rows;
    if (encoding?.server_encoding !== "UTF8") throw unusableDatabase("expected a database in the encoding UTF8");
    await waitForTurn(() => lock(line, LOCK_SHAPE), turn);
    await migrate(line, POSTGRES_TYPES, migrated);
    await line.ask(UNLOCK_SHAPE);
    schema = String((await line.ask("SELECT current_schema() AS name")).rows[0]?.name);
  };
  const claimAgain = async (line: Line) => {
    // Others may have worked with it meanwhile.
    if (use === "alone") throw new Error("the connection to the database was lost");
    if (!(await lock(line, SHARE_DATABASE)))
      throw new Error("the database is held by a version that shares it with nobody");
  };

  let line = await connect(claim).catch(unusablePostgres);
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
  const { locks, bound } = createSessionLocks(reach);
  return {
    schema,
    locks,
    async ask(statement, values) {
      if (closed) throw new Error("the database is closed");
      return (bound() ?? (await reach())).ask(statement, values);
    },
    async close() {
      closed = true;
      await connecting?.catch(() => undefined);
      await line.close();
    },
  };
}

async function lock(line: Line, statement: string): Promise<boolean> {
  const [answer] = (await line.ask(statement)).rows;
  return answer?.mine === true;
}
