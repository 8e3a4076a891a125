// The variables of the environment, and how one is read.

/** Every variable that is read, in the order of .env.example. */
export const VARIABLES = [
  "DISCORD_TOKEN",
  "DISCORD_API_URL",
  "DATA_DIR",
  "DATABASE_URL",
  "SHARDS",
  "PORT",
  "HOST",
  "PUBLIC_URL",
  "DESK_CHANNEL",
  "DESK_APPROVALS",
  "DATA_GIT",
  "FEEDS_ALLOW_PRIVATE",
  "FEEDS_CONTACT",
  "OPERATOR_CHANNEL",
  "PARSER_URL",
  "PARSER_MODEL",
  "PARSER_KEY",
  "LOG_LEVEL",
  "PLAYGROUND_PORT",
] as const;

/** The value of a variable, parsed; undefined where it is not set, or complained of. `expected` says what it should be. */
export type ReadVariable = <T>(
  name: (typeof VARIABLES)[number],
  parse: (text: string) => T | undefined,
  expected: string,
) => T | undefined;

export type Environment = Readonly<Record<string, string | undefined>>;
