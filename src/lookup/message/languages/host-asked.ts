// “Quem sedia a COP30”, “wer richtet den G20-Gipfel aus”, 谁主办: who is the host, as English asks it.

import type { Archive } from "../../../archive/archive.ts";
import type { Covered } from "./cover.ts";
import { meansPerson } from "./english-names.ts";
import { hasForm } from "./has-form.ts";
import { HOST_WORDS } from "./host-words.ts";

/** `english` is what it is the host of. undefined where no host is asked for, or somebody is named who may be received. */
export function hostAsked(
  { units, pieces }: Covered,
  language: string,
  english: string,
  archive: Archive,
): string | undefined {
  const words = HOST_WORDS[language];
  if (words === undefined || english === "") return undefined;
  const means = pieces.flatMap((piece) => piece.means);
  const has = (forms: string | undefined) => forms !== undefined && hasForm(units, forms);
  const asksWho = means.some((one) => one.is === "ask" && (one.ask === "who" || one.ask === "attends"));
  const isAsked = has(words.is) || (has(words.does) && (asksWho || has(words.country)));
  const isOfOthers = means.some(
    (one) => one.is === "office" || one.is === "missing" || (one.is === "record" && meansPerson(one, archive)),
  );
  return isAsked && !isOfOthers && !has(words.takesPart) ? `who hosts ${english}` : undefined;
}
