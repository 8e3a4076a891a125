// The steps of an event that tell what somebody said of it, where they are not quoted: “what did Peskov say about Kim’s visit”. Pure.

import type { Archive } from "../../archive/archive.ts";
import { isHonorific, isOfficeWord } from "../../archive/names/titles.ts";
import type { Development } from "../../archive/schema.ts";
import type { SaidAsked } from "../../core/said-asked.ts";
import { tokenize } from "../../text/tokens.ts";
import { isSaidBy } from "./step-told.ts";

/** More of one speaker nobody asks for. */
const MOST_SAID = 3;

type SaidStep = { readonly development: Pick<Development, "says" | "summary" | "known"> };

/** `steps` stand newest first; those told, oldest first, and of many the last. `by`: ids of those who are asked about. */
export function saidTold<T extends SaidStep>(
  steps: readonly T[],
  { span, name }: SaidAsked,
  by: readonly string[] | undefined,
  archive: Archive,
): readonly T[] {
  const names = tokenize(name ?? "");
  const isTheirs = ({ development: { says = "" } }: T) => {
    if (by !== undefined) return isSaidBy({ says }, by, archive) && isNamedSo(says, names);
    const told = tokenize(says);
    return names.every((word) => told.includes(word));
  };
  const isThen = ({ development: { known } }: T) =>
    span === undefined || (known.by >= span.from && (known.from ?? known.by) <= span.to);
  return steps
    .filter((step) => isThen(step) && isTheirs(step))
    .slice(0, MOST_SAID)
    .toReversed();
}

/** “Kamala Harris”: no other of the family name. With a title alone before it, whoever is known by it may be meant. */
function isNamedSo(says: string, names: readonly string[]): boolean {
  if (names.length < 2) return true;
  const told = tokenize(says);
  if (names.every((word) => told.includes(word))) return true;
  const at = told.indexOf(names.at(-1) ?? "");
  return at < 0 || at === 0 || isTitle(told[at - 1] ?? "");
}

/** “President”, “Mr”, “presidents Putin and …”. */
function isTitle(word: string): boolean {
  return [word, word.replace(/s$/u, "")].some((one) => isOfficeWord(one) || isHonorific(one)) || word === "and";
}
