// npm run site -- OUT: the pages, feeds and calendars of the archive as files, for any web server or none.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import packageJson from "../package.json" with { type: "json" };
import { botStatus } from "./core/status.ts";
import { FILED } from "./http/addresses.ts";
import { createHttpApp } from "./http/app.ts";
import { siteFiles } from "./http/site-files.ts";
import { EMPTY_LEDGER, extendLedger, recordArchive } from "./ledger/ledger.ts";
import { openArchive } from "./open-archive.ts";
import { sourceFrom } from "./open-http.ts";
import { openStudio } from "./picture/drawing/studio.ts";
import { type Config, loadEnvFile, parseConfig, secretsOf } from "./process/config.ts";
import { createLog } from "./process/log.ts";
import { runProgram, StartupError } from "./process/startup-error.ts";
import { wordsFor } from "./wording/words.ts";

const LOCALE = "en";

await runProgram(async () => {
  loadEnvFile();
  const [out, ...others] = process.argv.slice(2);
  if (out === undefined || others.length > 0)
    throw new StartupError({ subject: "npm run site", complaints: ["expected one folder: npm run site -- OUT"] });
  const count = await writeSite(out, parseConfig({ ...process.env, NODE_ENV: "" }));
  process.stdout.write(`${count} files are in ${out}\n`);
});

/** Writes over what has the same name, and takes nothing else away. Gives the number of files. */
async function writeSite(out: string, config: Config): Promise<number> {
  const { publicUrl } = config.http;
  const startedAt = Date.now();
  const clock = { now: () => startedAt, uptime: () => 0 };
  const { reloadable } = openArchive(config, clock, createLog(config.logLevel, secretsOf(config)));
  const archive = reloadable.archive();
  // As a bot that begins with this archive would record it: nothing of it is news.
  const ledger = extendLedger(EMPTY_LEDGER, recordArchive(archive, EMPTY_LEDGER, startedAt));
  const words = wordsFor(LOCALE);
  const status = () => botStatus(reloadable, { startedAt, version: packageJson.version, model: false });
  const studio = openStudio({ kept: 0 });
  const app = createHttpApp({
    source: () => sourceFrom({ reloadable, ledger: () => ledger, clock, status, words, locale: LOCALE }),
    words,
    publicUrl,
    draw: studio.draw,
    report(fault) {
      throw fault;
    },
    addressing: FILED,
  });
  let count = 0;
  try {
    for await (const { path, body } of siteFiles(app, archive)) {
      const file = join(out, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, body);
      count++;
    }
  } finally {
    await studio.close();
  }
  return count;
}
