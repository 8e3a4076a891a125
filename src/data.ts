// `npm run data`: checks the archive. `npm run data -- new event|quote` asks and writes a file; `-- schemas` writes the
// JSON Schemas for editors.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline/promises";
import { checkArchive } from "./archive/files/check-archive.ts";
import { jsonSchemas } from "./archive/files/json-schemas.ts";
import { newRecord } from "./archive/files/new-record.ts";
import { openFolder } from "./archive/files/read-folder.ts";
import { dataDirOf, loadEnvFile } from "./process/config.ts";
import { runProgram, StartupError } from "./process/startup-error.ts";

loadEnvFile();
const dir = dataDirOf(process.env);
const [task, noun] = process.argv.slice(2);

await runProgram(async () => {
  if (task === "schemas") writeSchemas();
  else if (task === "new" && (noun === "event" || noun === "quote")) await writeNew(noun);
  else if (task === undefined || task === "--quiet") {
    process.exitCode = checkArchive(dir, new Date().toISOString().slice(0, 10), task === "--quiet");
  } else {
    process.stderr.write("npm run data [-- --quiet | new event | new quote | schemas]\n");
    process.exitCode = 64;
  }
});

function writeSchemas(): void {
  mkdirSync(join(dir, "schemas"), { recursive: true });
  for (const [name, text] of Object.entries(jsonSchemas())) writeFileSync(join(dir, "schemas", name), text);
}

async function writeNew(kind: "event" | "quote"): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const { claimed } = openFolder(dir).read();
  const tell = (text: string) => void process.stdout.write(`${text}\n`);
  const { path, text } = await newRecord(kind, claimed, (question) => terminal.question(question), tell);
  terminal.close();
  const file = join(dir, path);
  if (existsSync(file)) {
    throw new StartupError({
      subject: file,
      complaints: [`${file} exists already; choose another id, or edit that file.`],
    });
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  tell(`Wrote ${file}. Run npm run data to check the whole archive.`);
}
