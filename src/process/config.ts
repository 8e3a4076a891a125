// The environment, read once. Every complaint is given at the same time.
import { existsSync } from "node:fs";
import querystring from "node:querystring";
import { CHANNEL_EXPECTED, type DeskConfig, readChannel, readDesk } from "./desk-config.ts";
import { type HttpConfig, parsePort, readHttp } from "./http-config.ts";
import { LOG_LEVELS, type LogLevel } from "./log.ts";
import { environmentError } from "./startup-error.ts";
import type { Environment, ReadVariable } from "./variables.ts";

export type Shards = "auto" | { readonly ids: readonly number[]; readonly total: number };

/** An OpenAI-compatible address, without a slash at its end, and what it is asked with. */
export type ParserConfig = { readonly url: string; readonly model: string; readonly key: string | undefined };

export type Config = {
  /** undefined: run the local Discord. */
  readonly token: string | undefined;
  /** REST base without the version; undefined for Discord's own. */
  readonly apiUrl: string | undefined;
  readonly dataDir: string;
  /** Whether the operator named it, rather than leaving it at ./data. */
  readonly isDataDirGiven: boolean;
  readonly databaseUrl: string;
  readonly shards: Shards;
  readonly http: HttpConfig;
  /** undefined: no language model reads anything. */
  readonly parser: ParserConfig | undefined;
  readonly desk: DeskConfig;
  /** Where alarms are told; undefined: in the log alone. */
  readonly operatorChannel: string | undefined;
  readonly logLevel: LogLevel;
  readonly playgroundPort: number;
};

/** An empty variable counts as absent. Throws a StartupError with every complaint. */
export function parseConfig(env: Environment): Config {
  const complaints: string[] = [];
  const complain = (name: string, expected: string) => {
    complaints.push(`${name}: ${quoteValue(name, env[name])}; expected ${expected}`);
    return undefined;
  };
  const read: ReadVariable = (name, parse, expected) => {
    const text = env[name]?.trim();
    if (text === undefined || text === "") return undefined;
    return parse(text) ?? complain(name, expected);
  };

  const token = read("DISCORD_TOKEN", parseToken, "the bot’s token, without spaces and without “Bot ” before it");
  if (env.NODE_ENV === "production" && !isSet(env.DISCORD_TOKEN)) {
    complain(
      "DISCORD_TOKEN",
      "the bot’s token, because NODE_ENV is production; without it only the local Discord can run",
    );
  }
  const config: Config = {
    token,
    apiUrl: read(
      "DISCORD_API_URL",
      parseBareAddress,
      "an address such as http://127.0.0.1:4000/api, without a password, ? or #",
    ),
    dataDir: dataDirOf(env),
    isDataDirGiven: isSet(env.DATA_DIR),
    databaseUrl:
      read(
        "DATABASE_URL",
        parseDatabase,
        "sqlite:./state/attache.sqlite, another file after “sqlite:”, or postgres://user:password@host/database with / ? # @ in the password written as %2F %3F %23 %40",
      ) ?? "sqlite:./state/attache.sqlite",
    shards: read("SHARDS", parseShards, "“auto”, or a range such as 0-15/64") ?? "auto",
    http: readHttp(read),
    parser: parserOf(
      read(
        "PARSER_URL",
        parseBareAddress,
        "an address such as http://127.0.0.1:11434/v1, without a password, ? or #; a key goes into PARSER_KEY",
      ),
      read("PARSER_MODEL", parseModelName, "the name of a model at PARSER_URL, without spaces"),
      read("PARSER_KEY", parseKey, "the key of PARSER_URL, without spaces and without “Bearer ” before it"),
    ),
    desk: readDesk(read),
    operatorChannel: read("OPERATOR_CHANNEL", readChannel, CHANNEL_EXPECTED),
    logLevel:
      read("LOG_LEVEL", (text) => LOG_LEVELS.find((level) => level === text), `one of ${LOG_LEVELS.join(", ")}`) ??
      "info",
    playgroundPort: read("PLAYGROUND_PORT", parsePort, "a number from 1 to 65535") ?? 4321,
  };
  if (isSet(env.PARSER_URL) && !isSet(env.PARSER_MODEL)) {
    complain("PARSER_MODEL", "the name of a model at PARSER_URL, such as qwen3:4b; empty PARSER_URL to use none");
  }
  if (complaints.length > 0) throw environmentError(complaints);
  return config;
}

/** The database alone, for programs that need nothing else. Throws a StartupError. */
export function databaseUrlOf({ DATABASE_URL = "" }: Environment): string {
  const { databaseUrl } = parseConfig({ DATABASE_URL });
  return databaseUrl;
}

/** The folder of the archive; any text names one. Empty counts as absent. */
export function dataDirOf({ DATA_DIR = "" }: Environment): string {
  return DATA_DIR.trim() || "./data";
}

function isSet(value: string | undefined): boolean {
  return (value ?? "").trim() !== "";
}

/** What no log may show: the token, the model's key, and the password of the database as it is written and as it is meant. */
export function secretsOf({
  token,
  parser,
  databaseUrl,
}: Pick<Config, "token" | "parser" | "databaseUrl">): readonly string[] {
  const secrets = [token, parser?.key].filter((secret) => secret !== undefined);
  if (!databaseUrl.startsWith("postgres")) return secrets;
  const { password, searchParams } = new URL(databaseUrl);
  return [...secrets, password, querystring.unescape(password), searchParams.get("password") ?? ""].filter(
    (text) => text !== "",
  );
}

/** The value as the operator wrote it; never that of a secret. */
function quoteValue(name: string, value: string | undefined): string {
  if (value === undefined || !isSet(value)) return "is not set";
  // An address with a password in it is refused, and may not be shown for that.
  const secret =
    /^(?:DISCORD_TOKEN|DATABASE_URL|PARSER_KEY)$/.test(name) ||
    (/^(?:DISCORD_API|PARSER|PUBLIC)_URL$/.test(name) && /[@?#]/.test(value));
  if (secret) return "has a value that cannot be right";
  return `“${value}”`;
}

function parseToken(text: string): string | undefined {
  return /^\S+$/.test(text) && text.length >= 20 ? text : undefined;
}

function parseHttp(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  return /^https?:$/.test(new URL(text).protocol) ? text.replace(/\/+$/, "") : undefined;
}

function parserOf(
  url: string | undefined,
  model: string | undefined,
  key: string | undefined,
): ParserConfig | undefined {
  return url === undefined || model === undefined ? undefined : { url, model, key };
}

/** What is told of it in complaints and in the log has no password. */
function parseBareAddress(text: string): string | undefined {
  const address = /[?#\s]/.test(text) ? undefined : parseHttp(text);
  if (address === undefined) return undefined;
  const { username, password } = new URL(address);
  return username === "" && password === "" ? address : undefined;
}

function parseModelName(text: string): string | undefined {
  return /^\S{1,200}$/.test(text) ? text : undefined;
}

/** Anything else cannot stand in a header, and would be told by the error that says so. */
function parseKey(text: string): string | undefined {
  return /^[\x21-\x7e]{4,}$/.test(text) ? text : undefined;
}

function parseDatabase(text: string): string | undefined {
  if (/^sqlite:./.test(text)) return text;
  if (!/^postgres(ql)?:\/\//.test(text) || !URL.canParse(text)) return undefined;
  const { pathname, search, hash } = new URL(text);
  // An @ so late belongs to a password that was cut off by one of its own characters.
  return hash === "" && !/@/.test(pathname + search) ? text : undefined;
}

function parseShards(text: string): Shards | undefined {
  if (text === "auto") return "auto";
  const match = /^(\d{1,5})(?:-(\d{1,5}))?\/(\d{1,5})$/.exec(text);
  if (match === null) return undefined;
  const [first, total] = [Number(match[1]), Number(match[3])];
  const last = match[2] === undefined ? first : Number(match[2]);
  if (first > last || last >= total) return undefined;
  return { ids: Array.from({ length: last - first + 1 }, (_, index) => first + index), total };
}

/** Takes variables from ./.env when there is one; what the environment has already wins. */
export function loadEnvFile(): void {
  if (existsSync(".env")) process.loadEnvFile(".env");
}
