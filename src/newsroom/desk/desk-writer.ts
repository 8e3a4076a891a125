// The writer of the archive's files, as the desk asks it: in sentences.
import { formatFault } from "../../archive/files/faults.ts";
import type { DraftFault } from "../writing/plan-sources.ts";
import type { GitOutcome } from "../writing/ports.ts";
import type { Undone, Writer } from "../writing/writer.ts";
import type { DeskWriter, TakenOut } from "./ports.ts";

export function deskWriterOf(writer: Writer): DeskWriter {
  return {
    async plan(draft) {
      const plan = await writer.plan(draft);
      if (!plan.ok) return { ok: false, faults: faultTexts(plan.faults) };
      const { yaml: whole, brief: text, event, quote, sources } = plan;
      return { ok: true, whole, text, event, quote, sources };
    },
    async publish(draft, editor, key) {
      const published = await writer.publish(draft, editor, key);
      if (!published.ok) return { kind: "refused", faults: faultTexts(published.faults) };
      return { kind: "written", publication: published.publication.id, git: gitTrouble(published.git) };
    },
    written: async (key) => (await writer.written(key))?.id,
    async undo(id, editor) {
      return takenOut(await writer.undo(id, editor));
    },
  };
}

function takenOut(undone: Undone): TakenOut {
  if (undone.ok) return { kind: "undone", git: gitTrouble(undone.git) };
  switch (undone.reason) {
    case "unknown":
    case "not-written":
      return { kind: "not-found" };
    case "undone-already":
      return { kind: "undone-before" };
    case "too-late":
      return { kind: "too-late" };
    case "changed":
      return { kind: "changed-since" };
    case "needed":
      return { kind: "refused", faults: (undone.faults ?? []).map(formatFault) };
  }
}

/** “known: is before the step above”. */
function faultTexts(faults: readonly DraftFault[]): readonly string[] {
  return faults.map(({ field, message }) => (field === undefined ? message : `${field}: ${message}`));
}

function gitTrouble(git: GitOutcome): string | undefined {
  if (git.state !== "failed") return undefined;
  return git.branch === undefined ? git.message : `${git.message} (${git.branch})`;
}
