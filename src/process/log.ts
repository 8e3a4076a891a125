// One structured line per thing that happened, on standard output. Secrets never reach it.
import { AsyncLocalStorage } from "node:async_hooks";
import { type DestinationStream, pino, type SerializedError, stdSerializers } from "pino";

export type Log = {
  debug(facts: object, message: string): void;
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  /** `facts.err` is shown with its stack and its cause. */
  error(facts: object, message: string): void;
};

const about = new AsyncLocalStorage<Readonly<Record<string, string>>>();

/** Every line that is logged while this runs, wherever it comes from, has these facts as well: ids by which it is found again. */
export function tiedTo<T>(facts: Readonly<Record<string, string>>, run: () => T): T {
  return about.run({ ...about.getStore(), ...facts }, run);
}

/** The facts that what runs now is tied to. */
export function tiedFacts(): Readonly<Record<string, string>> {
  return about.getStore() ?? {};
}

export const LOG_LEVELS = ["debug", "info", "warn", "error"] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** Whoever has the token of an interaction can answer in the bot's name for a quarter of an hour; it stands in addresses. */
const INTERACTION_TOKEN = /(\/(?:interactions|webhooks)\/\d+)\/[^/?"\\\s]+/g;

/** Who logs in where: the address of a feed or of a Git remote may have a password, or a token for one. */
const LOGIN_IN_ADDRESS = /(:\/\/)[^\s/?#@"\\]+@/g;

/** An error of discord.js carries the body that was refused: what people typed, and what they were answered. */
function withoutBody(error: Error): SerializedError {
  const { requestBody: _, ...shown } = stdSerializers.err(error);
  return shown;
}

/** `secrets` are struck out wherever they turn up, in texts of errors too. */
export function createLog(
  level: LogLevel,
  secrets: readonly string[],
  stream: DestinationStream = process.stdout,
): Log {
  // A line is JSON, in which some signs of a password are written otherwise.
  const hidden = secrets
    .filter((secret) => secret.length >= 4)
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  const clean: DestinationStream = {
    write(line) {
      const bare = line.replace(INTERACTION_TOKEN, "$1/[token]").replace(LOGIN_IN_ADDRESS, "$1[login]@");
      stream.write(hidden.reduce((text, secret) => text.replaceAll(secret, "[secret]"), bare));
    },
  };
  return pino(
    {
      level,
      base: null,
      mixin: () => ({ ...about.getStore() }),
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: withoutBody },
      formatters: { level: (label) => ({ level: label }) },
    },
    clean,
  );
}
