// What is done when a file of the archive changed: read again, recorded, shown in agendas; faults told once.

import type { AgendaScheduler } from "./agenda/scheduler.ts";
import { formatFault } from "./archive/files/faults.ts";
import type { ReloadableArchive } from "./archive/files/reloadable.ts";
import type { DigestScheduler } from "./digest/scheduler.ts";
import { prepareLookups } from "./lookup/prepare.ts";
import type { Log } from "./process/log.ts";

export function reloadArchive(
  reloadable: ReloadableArchive,
  digests: DigestScheduler,
  agendas: AgendaScheduler,
  log: Log,
): void {
  const before = reloadable.archive();
  const told = reloadable.faults();
  const loaded = reloadable.reload();
  if (!loaded.ok) {
    // The folder is looked at every few seconds; the same faults are told once.
    const faults = reloadable.faults();
    if (faults !== told) {
      log.error({ faults: faults.map(formatFault) }, "the archive has faults; the last whole one keeps answering");
    }
    return;
  }
  if (loaded.archive === before) return;
  prepareLookups(loaded.archive);
  digests.record().then(
    (entries) => log.info({ entries }, "the archive was read again"),
    (err: unknown) => log.error({ err }, "what is new in the archive could not be recorded; the next tick tries again"),
  );
  agendas.tick().catch((err: unknown) => log.error({ err }, "the agendas could not be brought up to date"));
}
