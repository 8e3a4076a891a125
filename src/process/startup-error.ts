// Why a program of this repository cannot begin its work, or go on with it, in words that an operator can act on. Nothing else
// that stops a start is expected: any other error is a fault, and keeps its stack.

/** Exit codes. EX_CONFIG of sysexits.h: starting again does not help before something is mended. */
const EX_CONFIG = 78;
const EX_PASSING = 1;

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
  readonly exitCode: number;

  constructor({ subject, complaints, heading, passing = false, cause }: StartupFailure) {
    super([...(heading === undefined ? [] : [heading]), ...complaints].join("\n"), { cause });
    this.subject = subject;
    this.complaints = complaints;
    this.exitCode = passing ? EX_PASSING : EX_CONFIG;
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

/** DATABASE_URL names a database that cannot be used. The message never repeats the address: it may hold a password. */
export function unusableDatabase(found: string, cause?: unknown): StartupError {
  return variableError("DATABASE_URL", found, cause);
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
