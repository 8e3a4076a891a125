// After a crash: what was begun is finished on the files as they are, or taken back; never half, never twice.
import { isDeepStrictEqual } from "node:util";
import type { Records } from "../../archive/records.ts";
import { type ArchiveFiles, fileTextIn } from "./archive-files.ts";
import { faultsOfPlan } from "./check-plan.ts";
import { withoutChanges } from "./file-changes.ts";
import { type DraftPlan, planDraft } from "./plan.ts";
import type { DraftFault } from "./plan-sources.ts";
import type { WriterPorts } from "./ports.ts";
import type { Publication } from "./publication.ts";
import { recordInFile, recordsById } from "./record-differences.ts";
import { planTakingOut } from "./take-out.ts";
import { writeTexts } from "./write-texts.ts";

const TAKE_BACKS = 3;

/** `waiting`: the archive has faults of its own, which have to be mended first; the next start tries again. */
export type Recovered = {
  readonly publication: Publication;
  readonly outcome: "written" | "undone" | "failed" | "waiting";
  readonly faults: readonly DraftFault[];
};

/** Undefined for a publication with which nothing is to be done. */
export async function recoverPublication(publication: Publication, ports: WriterPorts): Promise<Recovered | undefined> {
  if (publication.state === "writing") return finish(publication, ports);
  if (publication.state === "undoing") return finishUndoing(publication, ports);
  return undefined;
}

async function finish(publication: Publication, ports: WriterPorts): Promise<Recovered> {
  const { disk, foresee, publications } = ports;
  await ports.reload();
  const files = disk.read();
  const base = baseOf(publication, files);
  const before = foresee(base);
  if (!before.ok) return { publication, outcome: "waiting", faults: before.faults.map(asDraftFault) };
  const plan = planOn(publication, files, base, recordsById(before.records), foresee);
  if (!plan.ok) {
    await takeBack(publication, ports);
    return { publication: { ...publication, state: "failed" }, outcome: "failed", faults: plan.faults };
  }
  if (!isDeepStrictEqual(plan.changes, publication.changes)) {
    // What stands there goes first: it could not be found by changes that are stored anew.
    await writeTexts(disk, files, base);
  }
  const begun: Publication = { ...publication, changes: [...plan.changes] };
  await publications.save(begun);
  const now = disk.read();
  await writeTexts(disk, now, new Map([...plan.texts].filter(([path, text]) => fileTextIn(now, path) !== text)));
  const faults = await faultsAfterReload(plan, ports);
  if (faults.length > 0) return { publication: begun, outcome: "waiting", faults };
  const written: Publication = { ...begun, state: "written" };
  await publications.save(written);
  return { publication: written, outcome: "written", faults: [] };
}

/** The files without what of the publication stands in them already. */
function baseOf({ changes }: Publication, files: ArchiveFiles): ReadonlyMap<string, string | undefined> {
  const base = new Map<string, string | undefined>();
  for (const [path, own] of Map.groupBy(changes, (change) => change.path)) {
    const removed = withoutChanges(fileTextIn(files, path), own);
    if (removed.ok) base.set(path, removed.text);
  }
  return base;
}

function planOn(
  { draft }: Publication,
  files: ArchiveFiles,
  base: ReadonlyMap<string, string | undefined>,
  before: Records,
  foresee: WriterPorts["foresee"],
): DraftPlan {
  const paths = files.paths.filter((path) => !base.has(path) || base.get(path) !== undefined);
  const plan = planDraft(draft, { paths, text: (path) => base.get(path) ?? files.text(path) }, before);
  const faults = plan.ok ? faultsOfPlan(plan, foresee, before, base) : [];
  return faults.length > 0 ? { ok: false, faults } : plan;
}

async function finishUndoing(publication: Publication, ports: WriterPorts): Promise<Recovered> {
  await ports.reload();
  const files = ports.disk.read();
  const plan = planTakingOut(publication, files, ports.foresee, ports.archive(), true);
  if (!plan.ok) return { publication, outcome: "waiting", faults: (plan.faults ?? []).map(asDraftFault) };
  if (!(await writeTexts(ports.disk, files, plan.texts))) return { publication, outcome: "waiting", faults: [] };
  await ports.reload();
  const undone: Publication = { ...publication, state: "undone" };
  await ports.publications.save(undone);
  return { publication: undone, outcome: "undone", faults: [] };
}

/** Removes what of it stands in the files. Throws when they are saved by somebody else all the time. */
export async function takeBack(publication: Publication, ports: WriterPorts): Promise<void> {
  await ports.disk.sweep();
  for (let attempt = 1; ; attempt++) {
    const files = ports.disk.read();
    // The record before the sources that it cites.
    const base = new Map([...baseOf(publication, files)].toReversed());
    if (await writeTexts(ports.disk, files, base)) break;
    if (attempt === TAKE_BACKS)
      throw new Error(`${publication.id} could not be taken back: the files are being changed`);
  }
  await ports.publications.save({ ...publication, state: "failed" });
  await ports.reload();
}

/** Reads the archive again: empty when it shows what was planned. */
export async function faultsAfterReload(
  plan: Extract<DraftPlan, { ok: true }>,
  ports: WriterPorts,
): Promise<readonly DraftFault[]> {
  await ports.reload();
  const faults = ports.faults();
  if (faults.length > 0) return faults.map(asDraftFault);
  const { events, quotes, sources } = ports.archive();
  const shows =
    (plan.event === undefined ||
      isDeepStrictEqual(recordInFile(events.get(plan.event.id)), recordInFile(plan.event))) &&
    (plan.quote === undefined || isDeepStrictEqual(quotes.get(plan.quote.id), plan.quote)) &&
    plan.sources.every(({ id }) => sources.has(id));
  return shows ? [] : [{ field: undefined, message: "the archive does not show it after reading the files again" }];
}

function asDraftFault({ file, line, message }: { file: string; line: number; message: string }): DraftFault {
  return { field: undefined, message: `${file}:${line}: ${message}` };
}
