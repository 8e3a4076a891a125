// DATA_DIR → the archive that answers, for a bot that begins.

import { dirname, join } from "node:path";
import { formatFault } from "./archive/files/faults.ts";
import { createLoader, type Loader } from "./archive/files/load.ts";
import { createReloadableArchive, type ReloadableArchive } from "./archive/files/reloadable.ts";
import { programKey } from "./archive/saved/program.ts";
import { savedArchive } from "./archive/saved/saved-archive.ts";
import { type EntryOfText, knownEntries, type PackedEntries, packedEntries } from "./ledger/known-entries.ts";
import type { Ledger } from "./ledger/ledger.ts";
import { prepareLookups } from "./lookup/prepare.ts";
import { SAVED_LOOKUPS } from "./lookup/saved-lookups.ts";
import type { Clock } from "./process/clock.ts";
import { collectGarbage } from "./process/collect-garbage.ts";
import type { Config } from "./process/config.ts";
import { inSlices } from "./process/in-slices.ts";
import type { Log } from "./process/log.ts";
import { StartupError } from "./process/startup-error.ts";
import { entryText } from "./store/ledger.ts";

export type OpenedArchive = {
  readonly loader: Loader;
  readonly reloadable: ReloadableArchive;
  /** What texts of the ledger were read as. */
  readonly knownEntries: EntryOfText | undefined;
  /**
   * Writes for the next start what is known of the archive and of the ledger, unless that was done within the hour; not while the archive is read again.
   * Never rejects.
   */
  readonly save: (ledger: Ledger) => Promise<void>;
};

/** Of an archive that is edited all day a part is read anew by the next start; it need not be written each time. Milliseconds. */
const SAVE_INTERVAL_MS = 3_600_000;

/** So many events and quotes leave more behind at a start than a bot of few takes: at 100,000 records 140 MB. */
const MIN_CLEARED = 50_000;

/** Throws a StartupError for a broken archive, with a line for each fault. */
export function openArchive(
  { dataDir, databaseUrl }: Pick<Config, "dataDir" | "databaseUrl">,
  clock: Clock,
  log: Log,
): OpenedArchive {
  const at = { path: join(stateDirOf(databaseUrl), "archive.saved"), program: programKey(), derived: SAVED_LOOKUPS };
  const saved = savedArchive(at, (reason) => log.warn({ reason }, "what was saved of the archive is not used"));
  const loader = createLoader(dataDir, saved);
  const loaded = loader.load();
  if (!loaded.ok) {
    throw new StartupError({
      subject: dataDir,
      heading: `The archive in ${dataDir} cannot be served:`,
      complaints: loaded.faults.map(formatFault),
    });
  }
  prepareLookups(loaded.archive);
  // Before anybody is served, and before what follows comes to lie in between.
  if (loaded.archive.events.size + loaded.archive.quotes.size >= MIN_CLEARED) collectGarbage();
  // Just what was packed below, by the same program.
  const packed = saved?.beside as PackedEntries | null | undefined;
  let triedAt = Number.NEGATIVE_INFINITY;
  return {
    loader,
    reloadable: createReloadableArchive(loader, loaded.archive),
    knownEntries: packed ? knownEntries(packed) : undefined,
    async save(ledger) {
      if (loader.isSaved() || clock.now() - triedAt < SAVE_INTERVAL_MS) return;
      triedAt = clock.now();
      await inSlices(loader.save(at, (archive, isSaved) => packedEntries(ledger, archive, entryText, isSaved))).catch(
        (err: unknown) =>
          log.warn({ err }, "what is known of the archive could not be saved; the next start takes longer"),
      );
    },
  };
}

/** The folder of the database; `./state` where that is on a server. */
function stateDirOf(databaseUrl: string): string {
  return databaseUrl.startsWith("sqlite:") ? dirname(databaseUrl.slice("sqlite:".length)) : "./state";
}
