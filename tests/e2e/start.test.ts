import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DATA } from "#tests/helpers/shipped.ts";

const MAIN = join(import.meta.dirname, "..", "..", "src", "main.ts");
const TOKEN = "a-token-that-is-long-enough";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "attache-start-"));
});
afterEach(() => {
  rmSync(dir, { recursive: true });
});

type Ended = { readonly code: number | null; readonly stderr: string };

/** Runs the start file until it ends by itself. */
function start(env: Readonly<Record<string, string>>): Promise<Ended> {
  const child = spawn(process.execPath, [MAIN], { cwd: dir, env: { PATH: process.env.PATH, ...env } });
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

test("a database that cannot be reached ends with exit code 78, and its password stays untold", async () => {
  cpSync(DATA, join(dir, "data"), { recursive: true });
  const { code, stderr } = await start({
    DISCORD_TOKEN: TOKEN,
    DATABASE_URL: "postgres://robin:hunter2@127.0.0.1:1/x",
  });
  expect(code).toBe(78);
  expect(stderr).toMatch(/^DATABASE_URL: PostgreSQL cannot be used: .*ECONNREFUSED/m);
  expect(stderr).not.toMatch(/hunter2|^ {4}at /m);
});

test("a broken archive ends with exit code 78 and every fault at file:line:col", async () => {
  cpSync(DATA, join(dir, "data"), { recursive: true });
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
