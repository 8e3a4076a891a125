// Writes what editors publish into the archive's files, one after the other, and takes it out again.
import { randomBytes } from "node:crypto";
import { createKeyedQueue } from "../../delivery/keyed-queue.ts";
import { iso } from "../../process/clock.ts";
import { faultsOfPlan } from "./check-plan.ts";
import { commitMessage } from "./commit-message.ts";
import { Draft } from "./draft.ts";
import { type DraftPlan, planDraft } from "./plan.ts";
import type { DraftFault } from "./plan-sources.ts";
import type { GitOutcome, WriterPorts } from "./ports.ts";
import type { Editor, Publication } from "./publication.ts";
import { faultsAfterReload, type Recovered, recoverPublication, takeBack } from "./recover.ts";
import { planTakingOut, type TakingOut } from "./take-out.ts";
import { writeTexts } from "./write-texts.ts";

/** How long a publication can be undone, in milliseconds. */
export const UNDO_WINDOW_MS = 24 * 60 * 60 * 1000;

/** So many publications are looked at after a start: those of a day, and more. */
const RECOVERED = 100;

/** A file that is saved by hand again and again while it is written to is given up after so many attempts. */
const ATTEMPTS = 3;

export type Published =
  | { readonly ok: true; readonly publication: Publication; readonly git: GitOutcome }
  | { readonly ok: false; readonly faults: readonly DraftFault[] };

export type Undone =
  | { readonly ok: true; readonly publication: Publication; readonly git: GitOutcome }
  | { readonly ok: false; readonly reason: "unknown" | "not-written" | "undone-already" | "too-late" }
  | Extract<TakingOut, { ok: false }>;

export type Writer = {
  /** What publishing this draft would do now. Nothing is written. */
  plan(draft: Draft): Promise<DraftPlan>;
  /**
   * Writes it, planned anew on the files as they are. It is done when the archive has reloaded and shows it. Rejects when the disk or
   * the store fails. The same `key` is written once: asked again, it answers with what it wrote.
   */
  publish(draft: Draft, editor: Editor, key?: string): Promise<Published>;
  /** What was published under this key, and stands. */
  written(key: string): Promise<Publication | undefined>;
  /** Takes it out again, within 24 hours, as long as it stands there untouched. */
  undo(id: string, editor: Editor): Promise<Undone>;
  /** After a start: finishes or takes back what a crash left half done. */
  recover(): Promise<readonly Recovered[]>;
};

export function createWriter(ports: WriterPorts): Writer {
  const { disk, foresee, archive, publications, clock } = ports;
  const queue = createKeyedQueue();
  const inTurn = <T>(task: () => Promise<T>) => queue.run("archive", task);

  const planNow = (draft: Draft): { readonly plan: DraftPlan; readonly files: ReturnType<typeof disk.read> } => {
    const files = disk.read();
    const plan = planDraft(draft, files, archive());
    const faults = plan.ok ? faultsOfPlan(plan, foresee, archive()) : [];
    return { plan: faults.length > 0 ? { ok: false, faults } : plan, files };
  };

  /** Puts what stands in the files into the history; the publication keeps the commit. */
  const commit = async (publication: Publication) => {
    const { id, draft, changes, by, undone } = publication;
    const git = await ports.git.record({
      id,
      paths: [...new Set(changes.map(({ path }) => path))],
      message: commitMessage(draft, archive(), undone !== undefined),
      editor: undone?.by ?? by,
    });
    // What others pushed may have come with it.
    if (git.state === "pushed") await ports.reload();
    if (!("commit" in git) || git.commit === undefined) return { ok: true as const, publication, git };
    const made = { commit: git.commit };
    const kept =
      undone === undefined ? { ...publication, ...made } : { ...publication, undone: { ...undone, ...made } };
    await publications.save(kept);
    return { ok: true as const, publication: kept, git };
  };

  const written = async (key: string) =>
    (await publications.recent(RECOVERED)).find((one) => one.key === key && one.state === "written");

  /** Finishes or takes back what was begun and not ended, oldest first. */
  const recoverAll = async (): Promise<readonly Recovered[]> => {
    const found: Recovered[] = [];
    for (const publication of (await publications.recent(RECOVERED)).toReversed()) {
      const recovered = await recoverPublication(publication, ports);
      if (recovered !== undefined) found.push(recovered);
    }
    return found;
  };

  const publishOnce = async (draft: Draft, editor: Editor, key: string | undefined): Promise<Published> => {
    // A disk that failed may have left something half done: two of them could not be told apart later.
    const waiting = (await recoverAll()).find(({ outcome }) => outcome === "waiting");
    if (waiting !== undefined) return { ok: false, faults: waiting.faults };
    const before = key === undefined ? undefined : await written(key);
    if (before !== undefined) return { ok: true, publication: before, git: { state: "nothing" } };
    return publishNow(draft, editor, key);
  };

  const publishNow = async (draft: Draft, editor: Editor, key: string | undefined): Promise<Published> => {
    const id = newPublicationId(clock.now());
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      await ports.reload();
      const { plan, files } = planNow(draft);
      if (!plan.ok) return plan;
      const begun: Publication = {
        id,
        ...(key === undefined ? {} : { key }),
        at: iso(clock.now()),
        by: editor,
        draft,
        changes: [...plan.changes],
        state: "writing",
      };
      await publications.save(begun);
      let isWritten = false;
      try {
        isWritten = await writeTexts(disk, files, plan.texts);
      } catch (error) {
        await takeBack(begun, ports);
        throw error;
      }
      if (!isWritten) continue;
      const faults = await faultsAfterReload(plan, ports);
      if (faults.length > 0) {
        await takeBack(begun, ports);
        return { ok: false, faults };
      }
      const done: Publication = { ...begun, state: "written" };
      await publications.save(done);
      return commit(done);
    }
    await publications.save({ id, at: iso(clock.now()), by: editor, draft, changes: [], state: "failed" });
    return {
      ok: false,
      faults: [{ field: undefined, message: "the files are being changed by somebody else: try again" }],
    };
  };

  const undoNow = async (id: string, editor: Editor): Promise<Undone> => {
    const publication = await publications.get(id);
    if (publication === undefined) return { ok: false, reason: "unknown" };
    if (publication.state === "undone") return { ok: false, reason: "undone-already" };
    if (publication.state !== "written") return { ok: false, reason: "not-written" };
    if (isTooLate(publication, clock.now())) return { ok: false, reason: "too-late" };
    await ports.reload();
    const files = disk.read();
    const plan = planTakingOut(publication, files, foresee, archive(), false);
    if (!plan.ok) return plan;
    const undoing: Publication = { ...publication, state: "undoing", undone: { at: iso(clock.now()), by: editor } };
    await publications.save(undoing);
    if (!(await writeTexts(disk, files, plan.texts))) {
      await publications.save(publication);
      return { ok: false, reason: "changed" };
    }
    await ports.reload();
    const undone: Publication = { ...undoing, state: "undone" };
    await publications.save(undone);
    return commit(undone);
  };

  return {
    plan: (draft) => inTurn(async () => planNow(Draft.parse(draft)).plan),
    publish: (draft, editor, key) => inTurn(() => publishOnce(Draft.parse(draft), editor, key)),
    written,
    undo: (id, editor) => inTurn(() => undoNow(id, editor)),
    recover: () =>
      inTurn(async () => {
        await disk.sweep();
        const found = await recoverAll();
        // Stopped before it was committed, or Git said no.
        const recent = (await publications.recent(RECOVERED)).toReversed();
        for (const one of recent) if (lacksCommit(one) && !isTooLate(one, clock.now())) await commit(one);
        return found;
      }),
  };
}

function isTooLate({ at }: Publication, now: number): boolean {
  return now - Date.parse(at) > UNDO_WINDOW_MS;
}

function lacksCommit({ state, commit, undone }: Publication): boolean {
  return state === "written" ? commit === undefined : state === "undone" && undone?.commit === undefined;
}

/** Sorts by time; fits a button and the name of a branch. */
function newPublicationId(now: number): string {
  return `${iso(now).replace(/\D/g, "")}-${randomBytes(3).toString("hex")}`;
}
