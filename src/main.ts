// The start file, and the only one that acts when imported.
import { prepareLoading } from "./process/prepare-loading.ts";

const endLoading = prepareLoading();
const { runBot } = await import("./run-bot.ts");
await runBot();
endLoading();
