// “Wer war vor Scholz Kanzler”, “qui a succédé à Stoltenberg”: whoever had an office before or after somebody who is named.

import type { Archive } from "../../../archive/archive.ts";
import { isPerson } from "../to-question/refs.ts";
import type { Covered } from "./cover.ts";
import { NEIGHBOUR_WORDS, type NeighbourSide } from "./neighbour-words.ts";
import { unitKeysOf } from "./units.ts";

/** undefined unless just one person is named, and one side. */
export function neighbourIn({ units, pieces }: Covered, language: string, archive: Archive): NeighbourSide | undefined {
  const people = pieces.filter(({ means }) =>
    means.some((one) => one.is === "record" && one.records.some(({ kind, id }) => isPerson(kind, id, archive))),
  );
  if (people.length !== 1) return undefined;
  const keys = units.map(({ key }) => key);
  const isTyped = (form: string) => {
    const wanted = unitKeysOf(form);
    const isWord = (key: string, at: number) =>
      form.endsWith("*") && at === wanted.length - 1 ? key.startsWith(wanted[at] ?? "") : key === wanted[at];
    return keys.some((_, from) => wanted.every((__, at) => isWord(keys[from + at] ?? "", at)));
  };
  const sides = (["before", "after"] as const).filter((side) =>
    (NEIGHBOUR_WORDS[language]?.[side] ?? "").split(", ").some((form) => form !== "" && isTyped(form)),
  );
  return sides.length === 1 ? sides[0] : undefined;
}
