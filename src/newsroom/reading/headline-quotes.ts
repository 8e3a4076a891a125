// Words in quotation marks in a headline, compared with what the archive has as /check compares them. Pure.

import { checkPassage } from "../../archive/compare/check-passage.ts";
import { sizeOf, wordsOf } from "../../archive/compare/compared-words.ts";
import { passagesOf } from "../../archive/compare/passages.ts";
import type { Claim } from "../../archive/compare/verdict.ts";
import type { Records } from "../../archive/records.ts";
import { finish } from "../../archive/steps.ts";
import type { ReadQuote } from "./item-reading.ts";
import type { SpottedAs } from "./spotted-name.ts";
import type { ToldHeadline } from "./told.ts";

/** Fewer words are a figure of speech unless the speaker is plain; fewer than the second are one in any case. In words' worth. */
const MIN_QUOTED = { alone: 5, withSpeaker: 3 } as const;

/** None for most headlines: quotation marks stand around single words too. */
export function quotesIn(
  title: string,
  told: ToldHeadline,
  records: Pick<Records, "quotes" | "actors">,
): readonly ReadQuote[] {
  // Newspapers have single marks in headlines; inside a word they are apostrophes.
  const marked = title
    .replace(/(?<=^|[\s(—:])'(?=[\p{L}\p{N}])/gu, "‘")
    .replace(/(?<=[\p{L}\p{N}.,!?…])'(?=$|[\s).,;:!?—])/gu, "’");
  const passages = passagesOf(marked);
  if (passages.length === 0) return [];
  const speaker = onlySpeaker(told);
  return passages.flatMap(({ text }): readonly ReadQuote[] => {
    const size = sizeOf(wordsOf(text));
    if (size < (speaker === undefined ? MIN_QUOTED.alone : MIN_QUOTED.withSpeaker)) return [];
    const claim: Claim = speaker === undefined ? {} : { speaker };
    const checks = finish(checkPassage(text, records, claim, passages.length === 1));
    return checks.map(({ text: checked, findings: [best] }) => ({
      text: checked,
      verdict: best?.verdict ?? "unknown",
      quote: best?.quote.id,
    }));
  });
}

/** The one person who is named, or undefined. */
function onlySpeaker({ people }: ToldHeadline): Claim["speaker"] {
  const ids = new Set(
    people
      .filter((one): one is SpottedAs<"person"> => !one.byOffice)
      .flatMap((one) => (one.ids.length === 1 ? one.ids : ["", "-"])),
  );
  const [only, ...others] = ids;
  return others.length === 0 && only !== undefined ? (only as Claim["speaker"]) : undefined;
}
