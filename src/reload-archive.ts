// What is done when a file of the archive changed: read again, recorded, shown in agendas; faults told once.

import type { AgendaScheduler } from "./agenda/scheduler.ts";
import { formatFault } from "./archive/files/faults.ts";
import type { ReloadableArchive } from "./archive/files/reloadable.ts";
import type { DigestScheduler } from "./digest/scheduler.ts";
import { prepareSteps } from "./lookup/prepare.ts";
import { inSlices } from "./process/in-slices.ts";
import type { Log } from "./process/log.ts";

type Told = {
  readonly digests: Pick<DigestScheduler, "record">;
  readonly agendas: Pick<AgendaScheduler, "tick">;
  /** Writes what is known of the archive for the next start. */
  readonly save: () => Promise<void>;
  readonly log: Pick<Log, "info" | "error">;
};

/**
 * Gives what reads the archive again, in slices, so that questions are answered meanwhile, from the archive before. It is done when the new one answers; what is
 * asked for while it is under way is done once more behind it. Never rejects.
 */
export function createReload(reloadable: ReloadableArchive, told: Told): () => Promise<void> {
  const run = () =>
    reloadArchive(reloadable, told).catch((err: unknown) =>
      told.log.error({ err }, "the archive could not be read again"),
    );
  let last = Promise.resolve();
  let waiting: Promise<void> | undefined;
  return () => {
    if (waiting !== undefined) return waiting;
    const reload = last.then(() => {
      waiting = undefined;
      return run();
    });
    // In turn with what reads the archive, though nobody waits for it.
    last = reload.then(told.save);
    waiting = reload;
    return reload;
  };
}

async function reloadArchive(reloadable: ReloadableArchive, { digests, agendas, log }: Told): Promise<void> {
  const before = reloadable.archive();
  const told = reloadable.faults();
  const loaded = await inSlices(reloadable.reloadSteps(prepareSteps));
  if (!loaded.ok) {
    // The folder is looked at every few seconds; the same faults are told once.
    const faults = reloadable.faults();
    if (faults !== told) {
      log.error({ faults: faults.map(formatFault) }, "the archive has faults; the last whole one keeps answering");
    }
    return;
  }
  if (loaded.archive === before) return;
  digests.record().then(
    (entries) => log.info({ entries }, "the archive was read again"),
    (err: unknown) => log.error({ err }, "what is new in the archive could not be recorded; the next tick tries again"),
  );
  agendas.tick().catch((err: unknown) => log.error({ err }, "the agendas could not be brought up to date"));
}
