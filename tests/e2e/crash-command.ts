// Kills the bot as often as is wanted, and counts what its readers were told. Ends with 1 when anything was lost, doubled or odd.
// npm run crash -- --kills 300 --editions 2000 --seed 1 [--journal FILE, for all that happened] [--database postgres://…, which has to be empty | --own-postgres]
// npm run crash -- --processes 3 --own-postgres --servers 1000 --editions 10000 --kills 100 --kill-every 10: all due in one minute, a process killed at most
// every ten seconds, PostgreSQL restarted in the middle
// npm run crash -- --followers 2000 --kills 40 [--own-postgres [--processes 3]]: people who follow one event
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { findPostgres, startPostgres } from "#tests/helpers/postgres-server.ts";
import type { Sabotage } from "./crash-faults.ts";
import { runFollowerCrashes } from "./crash-followers.ts";
import { runCrashes } from "./crash-harness.ts";
import { runProcesses } from "./crash-processes.ts";

const { values: given } = parseArgs({
  options: {
    kills: { type: "string", default: "300" },
    editions: { type: "string", default: "2000" },
    servers: { type: "string" },
    "kill-every": { type: "string", default: "0" },
    followers: { type: "string" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    sabotage: { type: "string" },
    journal: { type: "string" },
    database: { type: "string" },
    "own-postgres": { type: "boolean", default: false },
    processes: { type: "string" },
  },
});

const wanted = { seed: Number(given.seed), kills: Number(given.kills), say: (line: string) => console.log(line) };
const sabotage = given.sabotage === undefined ? {} : { sabotage: given.sabotage as Sabotage };

const report = await (given["own-postgres"] ? crashOnOurs() : crash(given.database));
console.log(report);
process.exit(report.lost.length + report.doubled.length + report.odd.length === 0 ? 0 : 1);

async function crashOnOurs() {
  if (findPostgres() === null) throw new Error("PostgreSQL is not installed");
  const server = await startPostgres();
  try {
    return await crash(await server.emptySchema(), async () => {
      await server.crash();
      await server.start();
    });
  } finally {
    await server.remove();
  }
}

function keepJournal(lines: readonly string[]): void {
  if (given.journal !== undefined) writeFileSync(given.journal, `${lines.join("\n")}\n`);
}

/** `restart`: of PostgreSQL, where it is ours. */
function crash(database?: string, restart?: () => Promise<void>) {
  const where = database === undefined ? {} : { database };
  if (given.followers !== undefined)
    return runFollowerCrashes({
      ...{ ...wanted, ...sabotage, ...where, followers: Number(given.followers) },
      ...(given.processes === undefined ? {} : { processes: Number(given.processes) }),
    });
  const editions = Number(given.editions);
  if (given.processes === undefined || database === undefined)
    return runCrashes({ ...wanted, ...sabotage, ...where, editions, tell: keepJournal });
  return runProcesses({
    ...{ ...wanted, editions, database, processes: Number(given.processes) },
    killEvery: Number(given["kill-every"]) * 1000,
    ...(given.servers === undefined ? {} : { servers: Number(given.servers) }),
    ...(restart === undefined ? {} : { restart }),
  });
}
