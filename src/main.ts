// The start file, and the only one that acts when imported: environment, local Discord if need be, signals, exit codes.
import { type Attache, DataError, startAttache } from "./attache.ts";
import { type Config, ConfigError, parseConfig } from "./config.ts";
import { loadEnvFile } from "./env-file.ts";
import { createLog } from "./log.ts";

/** sysexits.h EX_CONFIG: configuration or data that cannot be used. */
const EX_CONFIG = 78;

/** A stop that takes longer than this is cut short; the outbox takes it from there. Milliseconds. */
const PATIENCE = 10_000;

try {
  loadEnvFile();
  await run(parseConfig(process.env));
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof DataError)) throw error;
  const hint =
    error instanceof ConfigError ? "The environment cannot be used; .env.example explains every variable:\n" : "";
  process.stderr.write(`${hint}${error.message}\n`);
  process.exit(EX_CONFIG);
}

async function run(config: Config): Promise<void> {
  const clock = { now: () => Date.now() };
  if (config.token !== undefined) {
    const log = createLog(config.logLevel, [config.token]);
    stopOnSignals([await startAttache(config, config.token, clock, log)]);
    return;
  }
  // Loaded only when it is wanted: with a token none of it is needed.
  const { startLocalDiscord } = await import("../playground/local/local-discord.ts");
  const local = await startLocalDiscord({ port: config.playgroundPort, file: "./state/playground.sqlite", page: true });
  const log = createLog(config.logLevel, [local.token]);
  const attache = await startAttache({ ...config, apiUrl: local.apiUrl }, local.token, clock, log);
  stopOnSignals([attache, { stop: () => local.close() }]);
  process.stdout.write(
    `\nNo DISCORD_TOKEN: this is a local Discord, and nothing leaves this machine.\nOpen ${local.url}\n\n`,
  );
}

function stopOnSignals(parts: readonly Pick<Attache, "stop">[]): void {
  const stop = async () => {
    setTimeout(() => process.exit(1), PATIENCE).unref();
    for (const part of parts) await part.stop();
    process.exit(0);
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}
