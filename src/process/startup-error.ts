// Why a program of this repository cannot begin its work, or go on with it, in words that an operator can act on. Nothing else
// that stops a start is expected: any other error is a fault, and keeps its stack.

/**
 * Exit codes of sysexits.h. EX_CONFIG: starting again does not help before somebody has mended something. EX_TEMPFAIL: it may well
 * help, and whatever watches the process should do so.
 */
const EX_CONFIG = 78;
const EX_TEMPFAIL = 75;

export type StartupFailure = {
  /** What cannot be used: the variable that names it, a file, a folder, an address. */
  readonly subject: string;
  /** One sentence each, complete in itself; all that is known to be wrong, and at least one. */
  readonly complaints: readonly string[];
  /** A line to stand above the complaints. */
  readonly heading?: string;
  /** Whether it may go well the next time without anybody having mended anything. */
  readonly passing?: boolean;
  readonly cause?: unknown;
};

/** The message is what the operator reads: the heading, then a line for each complaint. */
export class StartupError extends Error {
  override name = "StartupError" as const;
  readonly subject: string;
  readonly complaints: readonly string[];
  readonly passing: boolean;

  constructor({ subject, complaints, heading, passing = false, cause }: StartupFailure) {
    super([...(heading === undefined ? [] : [heading]), ...complaints].join("\n"), { cause });
    this.subject = subject;
    this.complaints = complaints;
    this.passing = passing;
  }

  get exitCode(): number {
    return this.passing ? EX_TEMPFAIL : EX_CONFIG;
  }
}

const ENVIRONMENT_HEADING = "The environment cannot be used; .env.example explains every variable:";

/** Each complaint begins with the name of its variable. */
export function environmentError(complaints: readonly string[]): StartupError {
  return new StartupError({ subject: "the environment", heading: ENVIRONMENT_HEADING, complaints });
}

/** One variable whose value turned out to be of no use; `found` goes on after its name and a colon. */
export function variableError(variable: string, found: string, cause?: unknown): StartupError {
  const complaints = [`${variable}: ${found}`];
  return new StartupError({ subject: variable, heading: ENVIRONMENT_HEADING, complaints, cause });
}

/** Runs a program from its start file: the one place where a StartupError is told, and ends the process. */
export async function runProgram(program: () => Promise<void>): Promise<void> {
  try {
    await program();
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(error.exitCode);
  }
}

/**
 * DATABASE_URL names a database that cannot be used. The message never repeats the address: it may hold a password. A server that is
 * away may come back by itself.
 */
export function unusableDatabase(found: string, cause?: unknown): StartupError {
  if (!isServerAway(cause)) return variableError("DATABASE_URL", found, cause);
  return new StartupError({
    subject: "DATABASE_URL",
    heading: "The database cannot be reached now; starting again later may help:",
    complaints: [`DATABASE_URL: ${found}`],
    passing: true,
    cause,
  });
}

/** For a `catch` where PostgreSQL is asked before the bot is there: throws a StartupError that gives its reason. */
export function unusablePostgres(error: unknown): never {
  if (error instanceof StartupError) throw error;
  throw unusableDatabase(
    `PostgreSQL cannot be used: ${reasonOf(error)}; expected a server that can be reached, and a user who may create a table in the database`,
    error,
  );
}

/** A host with several addresses fails with an error for each, and no message of its own. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(", ");
  return error instanceof Error ? error.message : String(error);
}

/** Another process has kept the database for so long, or 0 where nobody waits; it may end by itself. */
export function heldDatabase(seconds: number): StartupError {
  const found =
    seconds === 0
      ? "another process works with this database"
      : `another process has been working with this database for ${seconds} seconds`;
  const complaints = [`DATABASE_URL: ${found}; stop it first, or give each a database of its own`];
  return new StartupError({ subject: "DATABASE_URL", complaints, passing: true });
}

/**
 * Codes of Node and of PostgreSQL for a server that cannot be reached now: connections that fail (class 08), too many of them, one that
 * starts or stops. https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const SERVER_AWAY =
  /^(?:ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|EPIPE|08...|53300|57P0[1-3])$/;

/** `pg` has no code for what took too long, or was cut. */
const AWAY_IN_WORDS = /timeout expired|Connection terminated|connection to the database was lost/;

function isServerAway(cause: unknown): boolean {
  if (cause instanceof AggregateError && cause.errors.length > 0) return cause.errors.every(isServerAway);
  if (!(cause instanceof Error)) return false;
  if ("code" in cause && SERVER_AWAY.test(String(cause.code))) return true;
  return AWAY_IN_WORDS.test(cause.message) || isServerAway(cause.cause);
}

const FOUND: Readonly<Record<string, string>> = {
  EADDRINUSE: "is used by another program; expected a port that is free",
  EACCES: "is not for this user; expected a port from 1024 on",
};

/** For a `catch`: throws a StartupError for a port that cannot be had, and any other error as it is. */
export function listenError(variable: "PORT" | "PLAYGROUND_PORT", port: number): (error: unknown) => never {
  return (error) => {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const found = FOUND[code];
    if (found === undefined) throw error;
    throw variableError(variable, `${port} ${found}`, error);
  };
}

const FOUND_OF_HOST: Readonly<Record<string, string>> = {
  EADDRNOTAVAIL: "is no address of this machine",
  ENOTFOUND: "is a name that this machine cannot find",
  EAI_AGAIN: "is a name that this machine cannot find now",
};

/** The same for the server of which the host is chosen too. */
export function listenErrorOf(host: string, port: number): (error: unknown) => never {
  return (error) => {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const found = FOUND_OF_HOST[code];
    if (found === undefined) return listenError("PORT", port)(error);
    throw variableError("HOST", `“${host}” ${found}; expected 127.0.0.1, or another address of this machine`, error);
  };
}
