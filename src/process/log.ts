// One structured line per thing that happened, on standard output. Secrets never reach it.
import { type DestinationStream, pino } from "pino";

export type Log = {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  /** `facts.err` is shown with its stack and its cause. */
  error(facts: object, message: string): void;
};

export const LOG_LEVELS = ["debug", "info", "warn", "error"] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** `secrets` are struck out wherever they turn up, in texts of errors too. */
export function createLog(
  level: LogLevel,
  secrets: readonly string[],
  stream: DestinationStream = process.stdout,
): Log {
  const hidden = secrets.filter((secret) => secret.length >= 4);
  const clean: DestinationStream = {
    write(line) {
      stream.write(hidden.reduce((text, secret) => text.replaceAll(secret, "[secret]"), line));
    },
  };
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    clean,
  );
}
