// What becomes of an error that nobody catches.
import type { Log } from "./log.ts";

/**
 * Such an error is logged and ends the process with exit code 1, but for one that `isOfNoMatter`. Node would print it with all its
 * fields, of which some are not for a log.
 */
export function endOnFault(log: Log, isOfNoMatter: (error: unknown) => boolean): void {
  process.on("uncaughtException", (err) => {
    if (isOfNoMatter(err)) {
      log.debug({ err }, "an error that is of no matter any more");
      return;
    }
    log.error({ err }, "a fault that nothing expects ends the bot");
    process.exit(1);
  });
}
