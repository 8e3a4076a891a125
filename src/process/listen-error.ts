// A port that turns out to be taken is a complaint about the variable that names it, as if it had been read wrongly.
import { ConfigError } from "./config.ts";

const FOUND: Readonly<Record<string, string>> = {
  EADDRINUSE: "is used by another program; expected a port that is free",
  EACCES: "is not for this user; expected a port from 1024 on",
};

/** For a `catch`: throws a ConfigError for a port that cannot be had, and any other error as it is. */
export function listenError(variable: "PORT" | "PLAYGROUND_PORT", port: number): (error: unknown) => never {
  return (error) => {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const found = FOUND[code];
    if (found === undefined) throw error;
    throw new ConfigError([`${variable}: ${port} ${found}`]);
  };
}
