// `npm run bench`: all questions; `npm run bench -- NAME …`: these; `-- --quick`: all in two minutes, and nothing is written; `-- --list`.
import { fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { environmentLine } from "./harness/environment.ts";
import { type Result, saveResults } from "./harness/results.ts";
import type { Measured } from "./harness/run-question.ts";
import { figuresDocument, tableOf, withFigures } from "./harness/tables.ts";

const QUESTIONS = join(import.meta.dirname, "questions");
const RUNNER = join(import.meta.dirname, "harness", "run-question.ts");
const README = join(import.meta.dirname, "..", "README.md");

const { values, positionals } = parseArgs({
  options: { quick: { type: "boolean", default: false }, list: { type: "boolean", default: false } },
  allowPositionals: true,
});
const names = readdirSync(QUESTIONS).map((file) => file.replace(/\.ts$/, ""));
const unknown = positionals.filter((name) => !names.includes(name));

if (unknown.length > 0 || values.list) {
  process.stdout.write(`${names.join("\n")}\n`);
  for (const name of unknown) process.stderr.write(`There is no question ${name}.\n`);
  process.exitCode = unknown.length > 0 ? 1 : 0;
} else {
  const asked = (positionals.length > 0 ? positionals : names).values();
  const work = async () => {
    for (const name of asked) await run(name);
  };
  // Side by side only where nothing is measured.
  await Promise.all(Array.from({ length: values.quick ? availableParallelism() : 1 }, work));
}

async function run(name: string): Promise<void> {
  const environment = environmentLine(new Date());
  const start = performance.now();
  const measured = await measureApart(name);
  if (measured === undefined) {
    process.stderr.write(`${name} failed.\n`);
    process.exitCode = 1;
    return;
  }
  const result: Result = { ...measured, environment, seconds: Math.round((performance.now() - start) / 1000) };
  process.stdout.write(`\n${name}: ${result.asks} (${result.seconds} s)\n${tableOf(result)}\n_${environment}_\n`);
  if (values.quick) return;
  const results = saveResults({ [name]: result });
  writeFileSync(join(import.meta.dirname, "figures.md"), figuresDocument(results));
  writeFileSync(README, withFigures(readFileSync(README, "utf8"), results));
}

/** Undefined when it failed, and has said why. */
async function measureApart(name: string): Promise<Measured | undefined> {
  const child = fork(RUNNER, [join(QUESTIONS, `${name}.ts`), values.quick ? "quick" : "full"]);
  let measured: Measured | undefined;
  child.once("message", (message: Measured) => {
    measured = message;
  });
  await once(child, "exit");
  return measured;
}
