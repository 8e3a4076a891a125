// DATA_DIR → the archive that answers, for a bot that begins.
import { formatFault } from "./archive/files/faults.ts";
import { createLoader, type Loader } from "./archive/files/load.ts";
import { createReloadableArchive, type ReloadableArchive } from "./archive/files/reloadable.ts";
import { prepareLookups } from "./lookup/prepare.ts";
import { StartupError } from "./process/startup-error.ts";

/** Throws a StartupError for a broken archive, with a line for each fault. */
export function openArchive(dir: string): { readonly loader: Loader; readonly reloadable: ReloadableArchive } {
  const loader = createLoader(dir);
  const loaded = loader.load();
  if (!loaded.ok) {
    throw new StartupError({
      subject: dir,
      heading: `The archive in ${dir} cannot be served:`,
      complaints: loaded.faults.map(formatFault),
    });
  }
  prepareLookups(loaded.archive);
  return { loader, reloadable: createReloadableArchive(loader, loaded.archive) };
}
