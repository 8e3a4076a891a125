// A PostgreSQL server of the tests' own, also for programs that are no tests: on 127.0.0.1, in a folder of its own, with a password, writing through to the disk.
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { Client } from "pg";
import { freePort } from "./free-port.ts";

const usualPlaces = [
  "/usr/lib/postgresql/*/bin",
  "/usr/pgsql-*/bin",
  "/opt/homebrew/opt/postgresql*/bin",
  "/usr/local/opt/postgresql*/bin",
  "C:/Program Files/PostgreSQL/*/bin",
];

/** With everything in it that has to be written differently in an address. */
export const PASSWORD = "hunter2/ä @?#%:";

/** Texts are sorted as in a dictionary unless a column says otherwise. */
const ALPHABETICAL = ["--locale-provider=icu", "--icu-locale=und"];

/** The folder with `initdb` and `postgres`, or null. `POSTGRES_BIN` goes before the usual places. */
export function findPostgres(): string | null {
  const named = process.env.POSTGRES_BIN;
  const places = named ? [named] : usualPlaces.flatMap((place) => globSync(place)).toSorted(byNumber);
  return places.findLast((place) => ["postgres", "postgres.exe"].some((name) => existsSync(join(place, name)))) ?? null;
}

function byNumber(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}

export type PostgresServer = {
  readonly port: number;
  /** The folder with its settings; they are read at the start. */
  readonly folder: string;
  /** The address of a schema in which there is nothing yet. */
  readonly emptySchema: () => Promise<string>;
  /** Runs SQL on a connection of its own, by default as the owner of everything. */
  readonly run: (sql: string, url?: string) => Promise<readonly Record<string, unknown>[]>;
  /** Ends it without letting it write down anything more. */
  readonly crash: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** The programs have to be there: see `findPostgres`. */
export async function startPostgres(): Promise<PostgresServer> {
  const programs = findPostgres() ?? "";
  const folder = mkdtempSync(join(tmpdir(), "attache-postgres-"));
  const data = join(folder, "data");
  const owner = unprivileged();
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  const options = { ...owner, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: "C" } };
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, PASSWORD);
  await promisify(execFile)(
    join(programs, "initdb"),
    [
      "-D",
      data,
      "-U",
      "attache",
      "-A",
      "scram-sha-256",
      `--pwfile=${passwordFile}`,
      "-E",
      "UTF8",
      ...ALPHABETICAL,
      "--no-sync",
    ],
    options,
  );
  const port = await freePort();
  const url = `postgres://attache:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/postgres`;

  let server: ChildProcess;
  const start = async () => {
    const settings = [
      "listen_addresses=127.0.0.1",
      `port=${port}`,
      `unix_socket_directories=${folder}`,
      "shared_buffers=16MB",
    ];
    server = spawn(join(programs, "postgres"), ["-D", data, ...settings.flatMap((one) => ["-c", one])], options);
    await ready(server);
  };
  const end = async (signal: NodeJS.Signals) => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const closed = once(server, "close");
    server.kill(signal);
    await closed;
  };
  const run = async (sql: string, address = url) => {
    const client = new Client(address);
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  };
  let schemas = 0;

  await start();
  return {
    port,
    folder: data,
    async emptySchema() {
      const name = `schema${++schemas}`;
      await run(`CREATE SCHEMA ${name}`);
      return `${url}?options=-csearch_path%3D${name}`;
    },
    run,
    // What PostgreSQL calls an immediate shutdown: at the next start it recovers as after a power failure.
    crash: () => end("SIGQUIT"),
    start,
    async remove() {
      await end("SIGQUIT");
      rmSync(folder, { recursive: true });
    },
  };
}

/** Resolves when the server takes connections. */
function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("ready to accept connections")) resolve();
    });
    server.once("close", () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
  });
}

/** PostgreSQL refuses to run as root. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync("/etc/passwd", "utf8").split("\n");
  const fields = ["postgres", "nobody"].map((name) => users.find((line) => line.startsWith(`${name}:`))).find(Boolean);
  const [, , uid, gid] = (fields ?? "").split(":").map(Number);
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}
