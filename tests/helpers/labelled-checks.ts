// What /check says of texts that others have labelled, in their words for it.
import type { Archive } from "#src/archive/archive.ts";
import type { Finding } from "#src/archive/compare/compare.ts";
import { checksOf } from "./checks.ts";

export type CheckLabel = {
  readonly text: string;
  readonly class: string;
  readonly want: { readonly verdict: Wanted; readonly quote: string | null };
};

/** `same` a wording on record · `near` part of one, or one in other words · `unknown` nothing like it. */
export type Wanted = "same" | "near" | "other-sense" | "someone-else" | "unknown";

/** Slips of the pen leave so much of a wording. */
const MISSPELT = 0.9;

/** Which of their verdicts an answer amounts to; several where it is as good as either. */
export function amountsTo(finding: Finding | undefined): readonly Wanted[] {
  if (finding === undefined) return ["unknown"];
  switch (finding.verdict) {
    case "other-sense":
      return ["other-sense"];
    case "someone-else":
    case "misattributed":
      return ["someone-else"];
    case "close":
      return finding.likeness >= MISSPELT ? ["near", "same"] : ["near"];
    case "another-occasion":
      return ["near"];
    default:
      return finding.part || finding.differences.length > 0 || finding.reworded ? ["near", "same"] : ["same"];
  }
}

/** What /check says of a text; where it finds nothing and offers what comes nearest, that amounts to `near`. */
export function judge({ text, want }: CheckLabel, archive: Archive) {
  const [check] = checksOf(text, archive);
  const finding = check?.findings[0];
  const offered = finding === undefined ? check?.near[0] : undefined;
  const got = offered === undefined ? amountsTo(finding) : (["near"] as const);
  const id = (finding ?? offered)?.quote.id;
  const right = got.some((one) => one === want.verdict) && (want.quote === null || id === want.quote);
  return { right, got, finding };
}
