// `npm run data`: checks the archive and data/feeds.yaml. `npm run data -- new event|quote` asks and writes a file; `-- audit` draws claims for a
// person to hold against their sources, and reads their verdicts; `-- schemas` writes the JSON Schemas for editors.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { auditSheet, readVerdicts } from "./archive/files/audit.ts";
import { checkArchive } from "./archive/files/check-archive.ts";
import { jsonSchemas } from "./archive/files/json-schemas.ts";
import { newRecord } from "./archive/files/new-record.ts";
import { openFolder } from "./archive/files/read-folder.ts";
import { finish } from "./archive/steps.ts";
import { loadFeeds } from "./newsroom/feeds/load-feeds.ts";
import { dataDirOf, loadEnvFile } from "./process/config.ts";
import { runProgram, StartupError } from "./process/startup-error.ts";

loadEnvFile();
const dir = dataDirOf(process.env);
const [task, noun] = process.argv.slice(2);

await runProgram(async () => {
  if (task === "schemas") writeSchemas();
  else if (task === "new" && (noun === "event" || noun === "quote")) await writeNew(noun);
  else if (task === "audit") audit(process.argv.slice(3));
  else if (task === undefined || task === "--quiet") {
    process.exitCode = checkArchive(dir, new Date().toISOString().slice(0, 10), task === "--quiet", ({ actors }) => {
      const loaded = loadFeeds(dir, actors);
      return loaded.ok ? [] : loaded.faults;
    });
  } else {
    process.stderr.write(
      "npm run data [-- --quiet | new event | new quote | audit [--sample 50] [--seed N] | audit --verdicts FILE | schemas]\n",
    );
    process.exitCode = 64;
  }
});

/** Prints a sheet to be filled in, or what a filled one says. */
function audit(args: string[]): void {
  const { values } = trying("audit", () =>
    parseArgs({
      args,
      options: { sample: { type: "string", default: "50" }, seed: { type: "string" }, verdicts: { type: "string" } },
    }),
  );
  const { records, faults } = openFolder(dir).read();
  if (faults.length > 0) fail(dir, `${faults.length} faults in ${dir}: npm run data tells them.`);
  if (values.verdicts === undefined) {
    const seed = values.seed ?? String(Date.now() % 100_000);
    const isCount = (text: string) => /^[1-9]\d{0,5}$/.test(text);
    if (!isCount(values.sample) || !isCount(seed))
      fail("audit", "--sample and --seed are whole numbers from 1 to 999999.");
    process.stdout.write(auditSheet(records, Number(values.sample), Number(seed)));
    return;
  }
  const file = values.verdicts;
  const result = readVerdicts(
    trying(file, () => readFileSync(file, "utf8")),
    records,
  );
  if (!result.ok) fail(file, `${file}: ${result.message}`);
  const { counts, found, changed } = result;
  const lines = [
    ...found.map(({ claim, verdict, why }) => `${claim}  ${verdict ?? ""}: ${why ?? ""}`),
    ...changed.map((claim) => `${claim}  has been changed since it was judged`),
    Object.entries(counts)
      .map(([word, count]) => `${count} ${word}`)
      .join(", "),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

/** What somebody typed, or a file that is not there, is told in a line. */
function trying<T>(subject: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    return fail(subject, error instanceof Error ? error.message : String(error));
  }
}

function fail(subject: string, complaint: string): never {
  throw new StartupError({ subject, complaints: [complaint] });
}

function writeSchemas(): void {
  mkdirSync(join(dir, "schemas"), { recursive: true });
  for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(join(dir, "schemas", name), text);
}

async function writeNew(kind: "event" | "quote"): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const { claimed } = finish(openFolder(dir).read().forChecks());
  const tell = (text: string) => void process.stdout.write(`${text}\n`);
  const { path, text } = await newRecord(kind, claimed, (question) => terminal.question(question), tell);
  terminal.close();
  const file = join(dir, path);
  if (existsSync(file)) {
    fail(file, `${file} exists already; choose another id, or edit that file.`);
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  tell(`Wrote ${file}. Run npm run data to check the whole archive.`);
}
