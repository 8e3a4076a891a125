// The store of a bot that begins: what its opening has to tell goes into the log.
import type { EntryOfText } from "./ledger/known-entries.ts";
import type { Config } from "./process/config.ts";
import type { Log } from "./process/log.ts";
import { openStore, type Store } from "./store/store.ts";

/** `knownEntries`: of the ledger. Throws a StartupError for a database that cannot be used. */
export function openStoreOf(
  { databaseUrl }: Pick<Config, "databaseUrl">,
  log: Log,
  knownEntries?: EntryOfText,
): Promise<Store> {
  return openStore(databaseUrl, {
    knownEntries,
    waiting: () => log.warn({}, "another process works with this database; waiting for it to end"),
    migrated: ({ version, name, unreadable }) => {
      log.info({ version, name }, "the database was brought to a newer shape");
      if (unreadable.length > 0) {
        log.error({ unreadable }, "records that could not be read were kept as they are; the others were taken over");
      }
    },
  });
}
