// The start file, and the only one that acts when imported.
import { flushCompileCache } from "node:module";
import { prepareLoading } from "./process/prepare-loading.ts";

prepareLoading();
const { runBot } = await import("./run-bot.ts");
await runBot();
// Whatever ends the bot later, the next start has it.
flushCompileCache();
