import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseConfig, secretsOf } from "#src/process/config.ts";
import { StartupError } from "#src/process/startup-error.ts";
import { type Environment, VARIABLES } from "#src/process/variables.ts";

const TOKEN = "a-token-that-is-long-enough";

test("an empty environment runs the local Discord with the documented defaults", () => {
  expect(parseConfig({})).toEqual({
    token: undefined,
    apiUrl: undefined,
    dataDir: "./data",
    isDataDirGiven: false,
    databaseUrl: "sqlite:./state/attache.sqlite",
    shards: "auto",
    http: { port: undefined, host: "127.0.0.1", publicUrl: undefined },
    parser: undefined,
    desk: {
      channel: undefined,
      approvals: 0,
      feeds: "all",
      git: "off",
      allowPrivate: false,
      contact: undefined,
    },
    operatorChannel: undefined,
    logLevel: "info",
    playgroundPort: 4321,
  });
});

test("shards are read as a range of a total", () => {
  expect(parseConfig({ SHARDS: "2-4/8" }).shards).toEqual({ ids: [2, 3, 4], total: 8 });
  expect(parseConfig({ SHARDS: "0/1" }).shards).toEqual({ ids: [0], total: 1 });
});

test("the desk’s variables are read, and each wrong one is named with what was expected", () => {
  const channel = "123456789012345678";
  const set = {
    DESK_CHANNEL: channel,
    DESK_APPROVALS: "2",
    DATA_GIT: "push",
    FEEDS_ALLOW_PRIVATE: "true",
    FEEDS_CONTACT: "mailto:desk@example.org",
  };
  expect(parseConfig(set).desk).toEqual({
    channel,
    approvals: 2,
    feeds: "all",
    git: "push",
    allowPrivate: true,
    contact: "mailto:desk@example.org",
  });
  const wrong = {
    DESK_CHANNEL: "#desk",
    DESK_APPROVALS: "many",
    DATA_GIT: "yes",
    FEEDS_ALLOW_PRIVATE: "1",
    FEEDS_CONTACT: "me (x)",
  };
  const complaints = complaintsOf(wrong);
  for (const name of Object.keys(wrong)) expect(complaints.some((text) => text.startsWith(`${name}: `))).toBe(true);
});

test("every complaint comes at once, names the variable and says what was expected", () => {
  const complaints = complaintsOf({
    DISCORD_TOKEN: "Bot abc def",
    DISCORD_API_URL: "discord",
    DATABASE_URL: "mysql://x",
    SHARDS: "9-3/4",
    PORT: "0",
    HOST: "http://127.0.0.1",
    PUBLIC_URL: "attache.example.org",
    PARSER_URL: "localhost:11434",
    PARSER_MODEL: "qwen 3",
    PARSER_KEY: "Bearer abc",
    LOG_LEVEL: "loud",
    PLAYGROUND_PORT: "99999",
  });
  expect(complaints.map((line) => line.split(":")[0])).toEqual([
    "DISCORD_TOKEN",
    "DISCORD_API_URL",
    "DATABASE_URL",
    "SHARDS",
    "PORT",
    "HOST",
    "PUBLIC_URL",
    "PARSER_URL",
    "PARSER_MODEL",
    "PARSER_KEY",
    "LOG_LEVEL",
    "PLAYGROUND_PORT",
  ]);
  expect(complaints).toContain("LOG_LEVEL: “loud”; expected one of debug, info, warn, error");
});

test("the server listens on this machine alone unless HOST says otherwise, and PUBLIC_URL has no slash at its end", () => {
  expect(parseConfig({ PORT: "8080", HOST: "::1", PUBLIC_URL: "https://example.org/attache/" }).http).toEqual({
    port: 8080,
    host: "::1",
    publicUrl: "https://example.org/attache",
  });
});

test.each(["https://example.org/?a=b", "ftp://example.org", "https://robin:hunter2@example.org"])(
  "%s is no PUBLIC_URL, and a password in it is not shown",
  (address) => {
    const [complaint, ...others] = complaintsOf({ PUBLIC_URL: address });
    expect([complaint?.startsWith("PUBLIC_URL: "), others]).toEqual([true, []]);
    expect(complaint).not.toContain("hunter2");
  },
);

test("a complaint about a secret does not show it", () => {
  const complaints = complaintsOf({
    DISCORD_TOKEN: "sec ret",
    DATABASE_URL: "mysql://user:hunter2@host/db",
    DISCORD_API_URL: "http://user:hunter2@host/api",
    PARSER_URL: "http://user:hunter2@host/v1",
    PARSER_KEY: "sec ret",
  });
  expect(complaints.map((line) => line.split(":")[0])).toEqual(
    expect.arrayContaining(["DISCORD_API_URL", "PARSER_URL", "PARSER_KEY"]),
  );
  expect(complaints.join("\n")).not.toMatch(/sec ret|hunter2/);
});

test.each([
  "postgres://host/attache",
  "postgresql://user:p%40ss%2F@host:5433/attache?sslmode=verify-full",
  "postgres:///attache?user=robin&host=/run/postgresql",
  "sqlite::memory:",
])("the database may be %s", (address) => {
  expect(parseConfig({ DATABASE_URL: address }).databaseUrl).toBe(address);
});

test.each([
  "postgres:host",
  "postgres://u:pa/ss@host/db",
  "postgres://u:1/ss@host/db",
  "postgres://u:1?s@h",
  "postgres://u:1#s@h",
])("a database at %s is refused, with a word on passwords", (address) => {
  const [complaint] = complaintsOf({ DATABASE_URL: address });
  expect(complaint).toMatch(
    /^DATABASE_URL: has a value that cannot be right; expected .* in the password written as %2F/,
  );
  expect(complaint).not.toContain(address);
});

test("the token and the password of the database are secrets, as they are written and as they are meant", () => {
  const secrets = (address: string) => secretsOf(parseConfig({ DISCORD_TOKEN: TOKEN, DATABASE_URL: address }));
  expect(secrets("postgres://u:p%40ss@host/db")).toEqual([TOKEN, "p%40ss", "p@ss"]);
  expect(secrets("postgres://u@host/db?password=p%40ss")).toEqual([TOKEN, "p@ss"]);
  expect(secrets("postgres://u@host/db")).toEqual([TOKEN]);
  expect(secrets("sqlite:./x")).toEqual([TOKEN]);
});

test("a model is an address and a name, with a key where it wants one", () => {
  const address = "http://127.0.0.1:11434/v1";
  expect(parseConfig({ PARSER_URL: `${address}/`, PARSER_MODEL: "qwen3:4b" }).parser).toEqual({
    url: address,
    model: "qwen3:4b",
    key: undefined,
  });
  const keyed = parseConfig({ PARSER_URL: address, PARSER_MODEL: "qwen3:4b", PARSER_KEY: "sk-1234" });
  expect(keyed.parser?.key).toBe("sk-1234");
  expect(secretsOf(keyed)).toEqual(["sk-1234"]);
});

test("without its address a model is off; without its name the address is refused, with what to do", () => {
  expect(parseConfig({ PARSER_MODEL: "qwen3:4b", PARSER_KEY: "sk-1234" }).parser).toBeUndefined();
  expect(complaintsOf({ PARSER_URL: "http://127.0.0.1:11434/v1" })).toEqual([
    "PARSER_MODEL: is not set; expected the name of a model at PARSER_URL, such as qwen3:4b; empty PARSER_URL to use none",
  ]);
});

test.each(["ftp://host/v1", "http://user:pass@host/v1", "http://host/v1?key=x", "http://host/v1#x"])(
  "the model cannot be at %s, and the complaint says what to write instead",
  (address) => {
    const [complaint] = complaintsOf({ PARSER_URL: address, PARSER_MODEL: "m" });
    expect(complaint).toMatch(/^PARSER_URL: .*; expected an address such as .* a key goes into PARSER_KEY$/);
    expect(complaint).not.toMatch(/user:pass|key=x/);
  },
);

test("in production a token is required", () => {
  expect(complaintsOf({ NODE_ENV: "production" })[0]).toMatch(/^DISCORD_TOKEN: is not set; expected the bot’s token/);
  expect(parseConfig({ NODE_ENV: "production", DISCORD_TOKEN: TOKEN }).token).toBe(TOKEN);
});

test("the token is taken as it is, and an empty one counts as absent", () => {
  expect(parseConfig({ DISCORD_TOKEN: "  " }).token).toBeUndefined();
  expect(parseConfig({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: "http://127.0.0.1:4000/api/" })).toMatchObject({
    token: TOKEN,
    apiUrl: "http://127.0.0.1:4000/api",
  });
});

test(".env.example names exactly the variables that are read, each after a comment of its own", () => {
  const lines = readFileSync(join(import.meta.dirname, "..", "..", ".env.example"), "utf8").split("\n");
  const named = lines.filter((line) => /^[A-Z_]+=/.test(line)).map((line) => line.split("=")[0]);
  expect(named).toEqual([...VARIABLES]);
  for (const [index, line] of lines.entries()) {
    if (/^[A-Z_]+=/.test(line)) expect(lines[index - 1]).toMatch(/^# /);
  }
});

test(".env.example shows the defaults", () => {
  const example = readFileSync(join(import.meta.dirname, "..", "..", ".env.example"), "utf8");
  const env = Object.fromEntries([...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map((match) => [match[1], match[2]]));
  expect(parseConfig(env)).toEqual(parseConfig({}));
});

function complaintsOf(env: Environment): readonly string[] {
  try {
    parseConfig(env);
  } catch (error) {
    if (error instanceof StartupError) return error.complaints;
    throw error;
  }
  return [];
}
