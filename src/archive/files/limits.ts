// How large a file of the archive may be. The largest record has 8 kB and the longest list 1.4 MB; what goes far beyond is a mistake, and reading it would
// hold up whoever asks something.
import type { FilePlacement } from "./collections.ts";
import type { Fault } from "./faults.ts";

/** Bytes, by how the file is laid out: one record, a list, one record a line. */
const MOST_BYTES: Readonly<Record<FilePlacement["layout"], number>> = {
  one: 1_000_000,
  list: 8_000_000,
  lines: 100_000_000,
};

/** YAML is checked for keys that come twice by comparing each with each. */
const MOST_KEYS = 5_000;

const MOST_SIGNS_OF_LINE = 1_000_000;

/** Whoever mends a file begins with the first ones. */
export const MOST_FAULTS_OF_FILE = 100;
const MOST_FAULTS = 1_000;

/** Why a file of this size is not read; undefined when it is. */
export function tooLarge({ layout }: Pick<FilePlacement, "layout">, bytes: number): string | undefined {
  const most = MOST_BYTES[layout];
  return bytes <= most
    ? undefined
    : `has ${(bytes / 1_000_000).toFixed(1)} MB, and a file of this kind at most ${most / 1_000_000}; it was not read`;
}

/** Why a text is not parsed, by how long one record or line in it is; undefined when it is. Colons stand for keys, which may count too many. */
export function tooTangled({ layout }: Pick<FilePlacement, "layout">, text: string): string | undefined {
  if (layout === "lines") {
    for (let start = 0; start < text.length; ) {
      const next = text.indexOf("\n", start);
      const end = next === -1 ? text.length : next;
      if (end - start > MOST_SIGNS_OF_LINE) return `a line has more than ${MOST_SIGNS_OF_LINE} signs; it was not read`;
      start = end + 1;
    }
    return undefined;
  }
  let keys = 0;
  for (const { 0: sign, index } of text.matchAll(/:|^[ ]*- /gm)) {
    keys = sign === ":" ? keys + 1 : 0;
    if (keys > MOST_KEYS) {
      const line = text.slice(0, index).split("\n").length;
      return `a record has more than ${MOST_KEYS} keys, by line ${line}; it was not read`;
    }
  }
  return undefined;
}

/** The first faults of a file, and how many more there are. */
export function firstFaults(faults: readonly Fault[], most = MOST_FAULTS_OF_FILE): readonly Fault[] {
  const last = faults[most - 1];
  if (faults.length <= most || last === undefined) return faults;
  // A column further, so that it stays behind the last one when they are sorted.
  const more = `and ${faults.length - most} more faults; mend these first`;
  return [...faults.slice(0, most), { ...last, column: last.column + 1, message: more }];
}

/** The same of the whole archive. */
export function firstOfAll(faults: readonly Fault[]): readonly Fault[] {
  return firstFaults(faults, MOST_FAULTS);
}
