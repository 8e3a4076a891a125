// What somebody is wrongly credited with: told where they are to have said something like it, which nothing on record of theirs is.
import { isSaidBy } from "../concerns.ts";
import { quotesMayConcern } from "../may-concern.ts";
import type { Quote } from "../schema.ts";
import { wordsOfWording } from "./candidates.ts";
import { type Comparison, toFinding } from "./compare.ts";
import { wordsOf } from "./compared-words.ts";
import { type DenialArchive, rootsSpokenOf } from "./denials.ts";
import { matchWords } from "./match.ts";
import type { Claim } from "./verdict.ts";

/** So much of what a text speaks of is in the words that somebody is credited with; at the event of what comes nearest, one word is enough. */
const ALIKE = { share: 0.5, words: 2 } as const;

/** With the record of a misattribution among what comes nearest, first; what was found by whoever is to have said it stays as it is. */
export function withMisattributions<T extends Comparison>(check: T, claim: Claim, archive: DenialArchive): T {
  const [first] = check.findings;
  const { speaker } = claim;
  if (speaker === undefined || (first !== undefined && first.verdict !== "someone-else")) return check;
  const others = [...check.findings, ...check.near, ...check.contrary];
  const events = new Set<string>(others.flatMap(({ quote }) => quote.event ?? []));
  const topics = rootsSpokenOf(wordsOf(check.text));
  const found = quotesMayConcern({ actor: speaker }, archive).filter(
    (quote) =>
      quote.status === "misattributed" &&
      isSaidBy(quote, speaker, archive) &&
      isLike(quote, topics, events.has(quote.event ?? "")),
  );
  const own = found.flatMap((quote) => {
    const [wording] = quote.wordings;
    if (wording === undefined || others.some((one) => one.quote === quote)) return [];
    const words = wordsOfWording(wording);
    const match = matchWords(check.text, wordsOf(check.text), { quote, wording, words, filled: 0 });
    return [
      toFinding(
        { match: { ...match, differences: [], reworded: true }, contrast: false, denied: false },
        claim,
        archive,
      ),
    ];
  });
  if (own.length === 0) return check;
  return first === undefined
    ? { ...check, near: [...own, ...check.near] }
    : { ...check, findings: [...check.findings, ...own] };
}

function isLike({ wordings }: Quote, topics: ReadonlySet<string>, isAtEvent: boolean): boolean {
  return wordings.some((wording) => {
    const own = rootsSpokenOf(wordsOfWording(wording));
    const common = [...topics].filter((root) => own.has(root)).length;
    return isAtEvent ? common > 0 : common >= ALIKE.words && common >= ALIKE.share * topics.size;
  });
}
