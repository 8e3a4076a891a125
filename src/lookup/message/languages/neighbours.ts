// “Wer war vor Scholz Kanzler”, “qui a succédé à Stoltenberg”: whoever had an office before or after somebody who is named.

import type { Archive } from "../../../archive/archive.ts";
import { isPerson } from "../to-question/events/record-refs.ts";
import type { Covered } from "./cover.ts";
import { hasForm } from "./has-form.ts";
import { NEIGHBOUR_WORDS, type NeighbourSide } from "./neighbour-words.ts";

/** undefined unless just one person is named, and one side. */
export function neighbourIn({ units, pieces }: Covered, language: string, archive: Archive): NeighbourSide | undefined {
  const people = pieces.filter(({ means }) =>
    means.some((one) => one.is === "record" && one.records.some(({ kind, id }) => isPerson(kind, id, archive))),
  );
  if (people.length !== 1) return undefined;
  const sides = (["before", "after"] as const).filter((side) =>
    hasForm(units, NEIGHBOUR_WORDS[language]?.[side] ?? ""),
  );
  return sides.length === 1 ? sides[0] : undefined;
}
