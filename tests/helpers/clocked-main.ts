// The bot as src/main.ts starts it with a token, but on a clock that its parent turns: slots of many days come in minutes.
import { parseConfig } from "#src/process/config.ts";
import { createLog } from "#src/process/log.ts";
import { prepareLoading } from "#src/process/prepare-loading.ts";
import { runProgram } from "#src/process/startup-error.ts";
import type { Migration } from "#src/store/migrations.ts";
import type { Order, Reply } from "./clocked-bot.ts";

// It is started anew after each kill: what was compiled is kept as by src/main.ts.
const endLoading = prepareLoading();
const { startBot } = await import("#src/bot.ts");
const { MIGRATIONS } = await import("#src/store/migrations.ts");
endLoading();

/** Milliseconds by which this clock is ahead of the machine's. */
let ahead = Number(process.argv[2]);

// A version to come: its database has one step more behind it.
if (process.env.OF_TOMORROW !== undefined)
  (MIGRATIONS as Migration[]).push({ name: "of tomorrow", up: async () => [] });

const config = parseConfig(process.env);
const token = config.token ?? "";
const log = createLog(config.logLevel, [token]);
// Without a parent nobody would end this process.
process.once("disconnect", () => process.exit());
await runProgram(async () => {
  const attache = await startBot(config, token, { now: () => Date.now() + ahead }, log);
  process.on("message", async (order: Order) => {
    ahead = order.ahead;
    await attache.tick();
    reply({ kind: "ticked", number: order.number });
  });
  reply({ kind: "ready" });
});

function reply(message: Reply): void {
  process.send?.(message);
}
