// `npm run data`: tells all that is wrong with the archive, and what a curator should look at.

import { finish } from "../steps.ts";
import { compareFaults, type Fault, formatFault } from "./faults.ts";
import { type Claimed, openFolder, type ParsedRecords } from "./read-folder.ts";
import { checkReferences } from "./references.ts";
import { warningsOf } from "./warnings.ts";

/** Finds what is wrong with a file beside the archive that names its records, by their ids. */
export type CheckBeside = (ids: Claimed) => readonly Fault[];

/**
 * Says what is wrong with the archive in `dir` and with what stands `beside` it, with warnings unless `quiet`. The exit
 * code: 0 when it can be served, 1 when not.
 */
export function checkArchive(dir: string, today: string, quiet: boolean, beside: CheckBeside = () => []): 0 | 1 {
  const { records, forChecks, faults: broken } = openFolder(dir).read();
  const checked = finish(forChecks());
  const faults = [...broken, ...finish(checkReferences(checked)), ...beside(checked.claimed)].sort(compareFaults);
  if (faults.length > 0) {
    for (const fault of faults) process.stderr.write(`${formatFault(fault)}\n`);
    const [count, them] = faults.length === 1 ? ["1 fault", "it"] : [`${faults.length} faults`, "them"];
    process.stderr.write(`${count} in ${dir}: mend ${them} and run this again.\n`);
    return 1;
  }
  const warnings = warningsOf(records, today);
  if (!quiet) for (const warning of warnings) say(`${formatFault(warning)}  [warning]`);
  say(`${summary(records)}. 0 faults, ${warnings.length} ${warnings.length === 1 ? "warning" : "warnings"}.`);
  return 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function summary({ events, quotes, actors, topics, sources }: ParsedRecords): string {
  const steps = events.flatMap(({ value }) => value.developments);
  const wordings = quotes.flatMap(({ value }) => value.wordings);
  const reaches =
    steps
      .map(({ known }) => known.by)
      .sort()
      .at(-1) ?? "nothing";
  return (
    `${events.length} events with ${steps.length} developments, ${quotes.length} quotes with ${wordings.length} wordings, ` +
    `${actors.length} actors, ${topics.length} topics, ${sources.length} sources; known up to ${reaches}`
  );
}
