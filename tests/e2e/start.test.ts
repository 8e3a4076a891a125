import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startPlayground } from "#src/playground.ts";
import { FROZEN } from "#tests/helpers/shipped.ts";
import { giveWarmStart } from "#tests/helpers/warm-start.ts";

const MAIN = join(import.meta.dirname, "..", "..", "src", "main.ts");
const DEPLOY = join(import.meta.dirname, "..", "..", "src", "deploy.ts");
const CHECK = join(import.meta.dirname, "..", "..", "src", "data.ts");
const TOKEN = "a-token-that-is-long-enough";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "attache-start-"));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

/** An archive, and what an earlier start left of it: what these tests are about does not depend on how it is read. */
function anArchiveRead(): void {
  cpSync(FROZEN, join(dir, "data"), { recursive: true });
  giveWarmStart(join(dir, "state"));
}

type Ended = { readonly code: number | null; readonly stderr: string };

/** Runs the start file, or another, until it ends by itself. */
function start(env: Readonly<Record<string, string>>, file = MAIN): Promise<Ended> {
  const child = spawn(process.execPath, [file], { cwd: dir, env: { PATH: process.env.PATH, ...env } });
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, stderr })));
}

test("a wrong environment ends with exit code 78 and every complaint at once", async () => {
  const { code, stderr } = await start({ DISCORD_TOKEN: "x y", LOG_LEVEL: "loud", PORT: "no", SHARDS: "3/2" });
  expect(code).toBe(78);
  for (const name of ["DISCORD_TOKEN", "LOG_LEVEL", "PORT", "SHARDS"]) expect(stderr).toContain(`${name}: `);
  expect(stderr).not.toContain("    at ");
});

test("in production a missing token is an error", async () => {
  const { code, stderr } = await start({ NODE_ENV: "production" });
  expect(code).toBe(78);
  expect(stderr).toContain("DISCORD_TOKEN: is not set");
});

test("a database that cannot be reached ends with exit code 75, which says to try again, and its password stays untold", async () => {
  anArchiveRead();
  const { code, stderr } = await start({
    DISCORD_TOKEN: TOKEN,
    DATABASE_URL: "postgres://robin:hunter2@127.0.0.1:1/x",
  });
  expect(code).toBe(75);
  expect(stderr).toMatch(/^DATABASE_URL: PostgreSQL cannot be used: .*ECONNREFUSED/m);
  expect(stderr).not.toMatch(/hunter2|^ {4}at /m);
});

test("a broken archive ends with exit code 78 and every fault at file:line:col", async () => {
  anArchiveRead();
  writeFileSync(join(dir, "data/events/one.yaml"), "id: one\ntitle: [\n");
  writeFileSync(
    join(dir, "data/events/two.yaml"),
    `id: two
title: Two
kind: talks
participants:
  - { actor: xi-jinpin }
developments:
  - known: 2021-11-02
    status: planned
    date: 2021-02-30
    summary: Wrong.
    sources: []
`,
  );
  writeFileSync(
    join(dir, "data/events/three.yaml"),
    "id: three\ntitle: Three\nkind: talks\nparticipants: [{ actor: xi-jinpin }]\ndevelopments:\n  - { known: 2021-11-02, status: planned, summary: a, sources: [] }\n  - { known: 2021-11-01, summary: b, sources: [] }\n",
  );
  const { code, stderr } = await start({ DISCORD_TOKEN: TOKEN });
  expect(code).toBe(78);
  expect(stderr).toMatch(/data\/events\/one\.yaml:\d+:\d+ {2}/);
  expect(stderr).toMatch(/data\/events\/two\.yaml:9:11 {2}date: 2021-02-30/);
  expect(stderr).toContain("data/events/three.yaml:4:25  unknown actor “xi-jinpin”; did you mean “xi-jinping”?");
  expect(stderr).toContain("data/events/three.yaml:7:14  known: 2021-11-01 comes after 2021-11-02");
});

test("a folder that is not there is said in so many words", async () => {
  const { code, stderr } = await start({ DISCORD_TOKEN: TOKEN, DATA_DIR: "./nowhere" });
  expect(code).toBe(78);
  expect(stderr).toContain("the archive folder cannot be read");
});

/** A port that another server of this machine has; it answers as Discord does when a token is wrong. */
async function withTakenPort(use: (port: number) => Promise<void>): Promise<void> {
  const server = createServer((_request, response) => {
    response.writeHead(401, { "content-type": "application/json" }).end('{"message":"401: Unauthorized","code":0}');
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await use(typeof address === "object" && address !== null ? address.port : 0);
  await new Promise((resolve) => void server.close(resolve));
}

test("a port that is taken is said with the variable that names it", async () => {
  anArchiveRead();
  await withTakenPort(async (port) => {
    const page = await start({ PLAYGROUND_PORT: String(port) });
    expect(page.code).toBe(78);
    expect(page.stderr).toMatch(new RegExp(`^PLAYGROUND_PORT: ${port} is used by another program`, "m"));
    const health = await start({ DISCORD_TOKEN: TOKEN, PORT: String(port) });
    expect(health.code).toBe(78);
    expect(health.stderr).toMatch(new RegExp(`^PORT: ${port} is used by another program`, "m"));
    expect(page.stderr + health.stderr).not.toMatch(/^ {4}at /m);
  });
});

test.each([MAIN, DEPLOY])("a token that Discord refuses is said without a stack, by %s", async (file) => {
  anArchiveRead();
  await withTakenPort(async (port) => {
    const { code, stderr } = await start(
      { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: `http://127.0.0.1:${port}/api` },
      file,
    );
    expect(code).toBe(78);
    expect(stderr).toMatch(/^DISCORD_TOKEN: Discord does not accept it/m);
    expect(stderr).not.toMatch(/^ {4}at |a-token/m);
  });
});

test.each([MAIN, DEPLOY])(
  "a Discord that cannot be reached ends with exit code 75 and one sentence, by %s",
  async (file) => {
    anArchiveRead();
    const { code, stderr } = await start({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: "http://127.0.0.1:1/api" }, file);
    expect(code).toBe(75);
    expect(stderr).toMatch(/^Discord cannot be reached at http:\/\/127\.0\.0\.1:1\/api: .*ECONNREFUSED.*$/m);
    expect(stderr).not.toMatch(/^ {4}at /m);
  },
);

test.each([
  [undefined, 75, /^Discord cannot be reached at .*: its gateway answers 503\. Start the bot again later\.$/m],
  [4014, 78, /^Discord’s gateway closed the connection for good \(4014 DisallowedIntents\)/m],
])(
  "a gateway that lets nobody in (close code %s) ends the start with exit code %i and one sentence",
  async (closes, exits, told) => {
    anArchiveRead();
    const discord = await startPlayground();
    discord.closeGateway(closes);
    const { code, stderr } = await start({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl });
    await discord.close();
    expect(code).toBe(exits);
    expect(stderr).toMatch(told);
    expect(stderr).not.toMatch(/^ {4}at /m);
  },
);

test("a state folder that cannot be written is said with its name", async () => {
  cpSync(FROZEN, join(dir, "data"), { recursive: true });
  writeFileSync(join(dir, "state"), "a file where a folder has to be");
  const { code, stderr } = await start({});
  expect(code).toBe(78);
  expect(stderr).toContain("the file of the local Discord, ./state/playground.sqlite, cannot be used: ");
  expect(stderr).not.toMatch(/^ {4}at /m);
});

test("npm run data checks the folder that the bot reads: that of .env, and an empty name is the usual one", async () => {
  cpSync(FROZEN, join(dir, "elsewhere"), { recursive: true });
  writeFileSync(join(dir, ".env"), "DATA_DIR=./elsewhere\n");
  const whole = await start({}, CHECK);
  expect(whole).toMatchObject({ code: 0, stderr: "" });
  const usual = await start({ DATA_DIR: "" }, CHECK);
  expect(usual.code).toBe(1);
  expect(usual.stderr).toContain("1 fault in ./data");
});
