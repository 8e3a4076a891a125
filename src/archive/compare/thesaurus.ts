// What WordNet says of two words. The file is made by bench/make-thesaurus.ts from the words of the archive; see thesaurus.LICENSE.
import { baseForms } from "./opposites.ts";
import ENTRIES from "./thesaurus.json" with { type: "json" };

const LISTED = new Map<string, string>(Object.entries(ENTRIES));
const RELATED = new Map<string, ReadonlySet<string>>();

/** Keys of words. `unknown` when the word on record is in no dictionary, or the other one is not English either. */
export function relationOf(said: string, recorded: string): "near" | "far" | "unknown" {
  const known = baseForms(recorded).flatMap((form) => relatedTo(form) ?? []);
  if (known.length === 0) return "unknown";
  const forms = baseForms(said);
  const isNear = forms.some((form) => baseForms(recorded).includes(form) || known.some((related) => related.has(form)));
  return isNear ? "near" : "far";
}

/** Split when first asked for. */
function relatedTo(word: string): ReadonlySet<string> | undefined {
  const kept = RELATED.get(word);
  if (kept !== undefined) return kept;
  const listed = LISTED.get(word);
  if (listed === undefined) return undefined;
  const related = new Set(listed.split(" "));
  RELATED.set(word, related);
  return related;
}
