// Which topic or actor a typed name means: one, several equally well, or none, and then the nearest.
import type { Archive } from "../../archive/archive.ts";
import { IN_A_NAME } from "../../archive/search/search.ts";

export type NamedKind = "actor" | "topic";

export type ResolvedName = {
  /** Those that the words fit equally well, best first. */
  readonly ids: readonly string[];
  /** When they fit none: those whose names look like them. */
  readonly near: readonly string[];
};

/** Scores this near to the best count as just as good a fit. */
const TIE = 3;

/** Choices, as buttons. */
const MAX_MEANT = 5;

/** An id, or any name; of equals those in office first, as far as the archive reaches. */
export function resolveName(text: string, kind: NamedKind, archive: Archive): ResolvedName {
  if (archive[`${kind}s`].has(text)) return { ids: [text], near: [] };
  const options = { kinds: [kind], today: archive.reaches };
  const hits = archive.search.find(text, options);
  const [best] = hits;
  if (best !== undefined && best.score >= IN_A_NAME) {
    const equals = hits.filter(({ score }) => best.score - score <= TIE);
    return { ids: equals.slice(0, MAX_MEANT).map(({ id }) => id), near: [] };
  }
  const near = archive.search.similar(text, options).filter(({ score }) => score >= IN_A_NAME);
  return { ids: [], near: near.map(({ id }) => id) };
}
