// `npm run store`: `copy FROM TO`, `backup FILE` of DATABASE_URL while the bot is running, `check` of DATABASE_URL,
// `jobs` that were given up.
import { databaseUrlOf, loadEnvFile } from "./process/config.ts";
import { runProgram, StartupError } from "./process/startup-error.ts";
import { parseStoreAddress } from "./store/address.ts";
import { backUp } from "./store/backup.ts";
import { checkStore, putRecordsAside } from "./store/check.ts";
import { copyTables } from "./store/copy.ts";
import { expectFile, type HeldDatabase, holdDatabase, openSnapshot } from "./store/hold.ts";
import { listDeadLetters, retryDeadLetters } from "./store/operator-jobs.ts";

/** Exit codes of sysexits.h: what was typed is no command; what is stored cannot be read. */
const EX_USAGE = 64;
const EX_DATAERR = 65;

const STORE_USAGE = "npm run store -- copy FROM TO | backup FILE | check [--repair] | jobs [retry [ID…]]\n";

loadEnvFile();
const [task, ...given] = process.argv.slice(2);

await runProgram(async () => {
  const [first, second] = given;
  if (task === "copy" && first !== undefined && second !== undefined && given.length === 2)
    await copyDatabase(first, second);
  else if (task === "backup" && first !== undefined && given.length === 1) await backUpDatabase(first);
  else if (task === "check" && given.every((word) => word === "--repair")) await checkDatabase(given.length > 0);
  else if (task === "jobs" && (first === undefined || first === "retry"))
    await tellJobs(first !== undefined, given.slice(1));
  else {
    process.stderr.write(STORE_USAGE);
    process.exitCode = EX_USAGE;
  }
});

async function copyDatabase(from: string, to: string): Promise<void> {
  if (from === to) throw new StartupError({ subject: "copy", complaints: ["copy: FROM and TO are the same database"] });
  const held = await holdArgument("FROM", from);
  try {
    const target = await holdArgument("TO", to);
    try {
      for (const { table, count, checksum } of await copyTables(held.sql, target.sql))
        tellCount(table, count, checksum);
    } finally {
      await target.close();
    }
  } finally {
    await held.close();
  }
  say("copied; counts and checksums are the same on both sides");
}

/** Its complaints name the argument, where those of the bot's own database name the variable. */
async function holdArgument(argument: "FROM" | "TO", url: string): Promise<HeldDatabase> {
  try {
    const address = parseStoreAddress(url);
    if (argument === "FROM" && address.kind === "sqlite") expectFile(address.path);
    return await holdDatabase(url);
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    const complaints = error.complaints.map((complaint) => complaint.replace(/^DATABASE_URL\b/, argument));
    throw new StartupError({ subject: argument, complaints, passing: error.passing, cause: error });
  }
}

async function backUpDatabase(file: string): Promise<void> {
  for (const { table, count } of await backUp(databaseUrlOf(process.env), file)) tellCount(table, count);
  say(`written to ${file}`);
}

async function checkDatabase(repair: boolean): Promise<void> {
  const url = databaseUrlOf(process.env);
  const source = parseStoreAddress(url);
  if (source.kind === "sqlite") expectFile(source.path);
  const database = repair ? await holdDatabase(url) : await openSnapshot(url);
  try {
    const { read, unreadable, aside } = await checkStore(database.sql);
    for (const { name, complaint } of unreadable) say(`${name}: ${complaint}`);
    if (repair) await putRecordsAside(database.sql, unreadable, Date.now());
    else if (unreadable.length > 0) process.exitCode = EX_DATAERR;
    const put = repair ? `${unreadable.length} put aside now` : `${unreadable.length} cannot be read`;
    say(`${read} records read, ${put}, ${aside} aside before`);
    if (!repair && unreadable.length > 0) say("npm run store -- check --repair puts them aside; stop the bot first");
  } finally {
    await database.close();
  }
}

/** `ids`: which ones are tried again; without any, all of them. */
async function tellJobs(retry: boolean, ids: readonly string[]): Promise<void> {
  const url = databaseUrlOf(process.env);
  if (retry) return say(`${await retryDeadLetters(url, ids.length === 0 ? undefined : ids)} jobs are tried again`);
  const letters = await listDeadLetters(url);
  for (const { id, queue, about, at, reason } of letters) say(`${id}  ${at}  ${queue}: ${about}: ${reason}`);
  say(`${letters.length} jobs were given up`);
}

function tellCount(table: string, count: number, checksum = ""): void {
  say(`${table.padEnd(15)} ${String(count).padStart(9)} rows  ${checksum}`.trimEnd());
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
