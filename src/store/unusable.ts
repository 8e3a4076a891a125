import { type StartupError, variableError } from "../process/startup-error.ts";

/** DATABASE_URL names a database that cannot be used. The message never repeats the address: it may hold a password. */
export function unusableDatabase(found: string, cause?: unknown): StartupError {
  return variableError("DATABASE_URL", found, cause);
}
