// Whether the whole archive is right with what a plan inserts, and differs by nothing else.
import { isDeepStrictEqual } from "node:util";
import type { Fault } from "../../archive/files/faults.ts";
import type { Loader } from "../../archive/files/load.ts";
import type { Records } from "../../archive/records.ts";
import type { DraftPlan } from "./plan.ts";
import type { DraftFault } from "./plan-sources.ts";
import { recordDifferences, recordInFile } from "./record-differences.ts";

type SoundPlan = Extract<DraftPlan, { ok: true }>;

/** Empty when `plan` can be written. `before` are the records of the files that it was made for, with `also` in place of some of them. */
export function faultsOfPlan(
  plan: SoundPlan,
  foresee: Loader["foresee"],
  before: Records,
  also: ReadonlyMap<string, string | undefined> = new Map(),
): readonly DraftFault[] {
  const foreseen = foresee(new Map([...also, ...plan.texts]));
  if (!foreseen.ok)
    return foreseen.faults.map((fault) => ({ field: fieldOf(fault, plan), message: draftMessageOf(fault, plan) }));
  const expected = new Map<string, unknown>(
    [plan.event, plan.quote, ...plan.sources].flatMap((one) => (one ? [[one.id, recordInFile(one)]] : [])),
  );
  const strays = recordDifferences(before, foreseen.records).filter(
    ({ id, after }) => !isDeepStrictEqual(expected.get(id), after),
  );
  return strays.map(({ collection, id }) => ({
    field: undefined,
    message: `${collection}: “${id}” would read differently, too: this has to be written by hand`,
  }));
}

/** Of the draft when the fault lies in what is inserted; undefined for a fault of the archive elsewhere. */
function fieldOf(fault: Fault, { texts, changes }: SoundPlan): string | undefined {
  const path = [...texts.keys()].find((one) => fault.file.replaceAll("\\", "/").endsWith(one));
  if (path === undefined) return undefined;
  const line = texts.get(path)?.split("\n")[fault.line - 1] ?? "";
  const isOurs = changes.some((change) => change.path === path && change.inserted.includes(line.trimEnd()));
  const key = /^(?<indent>\s*)(?:- )?(?<key>[a-z-]+):/.exec(line)?.groups;
  if (!isOurs || key?.key === undefined || path.endsWith(".jsonl")) return undefined;
  const name = key.key.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  if (path.startsWith("events/")) return key.indent === "" ? name : `step.${name}`;
  return path.startsWith("quotes/") ? name : "sources";
}

/** A fault of the archive elsewhere is told with its place. */
function draftMessageOf(fault: Fault, plan: SoundPlan): string {
  if (fieldOf(fault, plan) !== undefined) return fault.message;
  return `${fault.file}:${fault.line}: ${fault.message}`;
}
