// “She came with pain, or was it sorrow?”, “was it "a big step" or "a big stop" that he said”: of two wordings between which somebody wavers the quotation is told as it is on record, which may have the one, the other or both.

import { overlaps } from "@attache/edtf";
import { isSaidBy } from "../../../../archive/concerns.ts";
import { quotesMayConcern } from "../../../../archive/may-concern.ts";
import { quotesSaidIn } from "../../../../archive/quotes-in-order.ts";
import type { Quote } from "../../../../archive/schema.ts";
import { isStopWord } from "../../../../archive/search/stop-words.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import { type ReadMessage, readMessage } from "../../read-message.ts";
import { stemsAround, stemsOfQuote } from "./recorded-texts.ts";
import { speakerIn } from "./resolve-speaker.ts";

const IN_MARKS = "[\"“„«'‘](?<NAME>[^\"”»'’]{2,80})[\"”»'’]";
const TWO_QUOTED = whereItMayFit(
  new RegExp(
    `${IN_MARKS.replace("NAME", "one")},? or (?:(?:rather|was it) )?(?:the )?${IN_MARKS.replace("NAME", "other")}`,
    "iu",
  ),
);
const WHICH_WAS_IT =
  /^.{3,60}?:\s+(?<one>\S.*?) or (?<other>\S.*?)[\s,;:–—?.-]+which (?:one )?(?:was|is) it[\s?!.]*$/iu;
const OR_WAS_IT = whereItMayFit(
  /(?<one>\b(?:said|says?|told|called|spoke|warned|promised|asked|wrote|tweeted|posted|declared)\b.*?\S)[\s,;:–—-]+or (?:was|is) it (?:rather |perhaps |maybe )?(?<other>\S[^?]*?)[\s?!.]*$/iu,
);

/** Fewer words of a sentence may stand in any quotation by chance. */
const LEAST_OF_SENTENCE = 2;

/** undefined where no two wordings are told, or no one quotation of whoever is named, or of the time, has words of either. */
export function asksOneWording(asked: string, then: IntentContext): Intent | undefined {
  const quoted = TWO_QUOTED.exec(asked)?.groups;
  const { one, other } = quoted ?? (OR_WAS_IT.exec(asked) ?? WHICH_WAS_IT.exec(asked))?.groups ?? {};
  if (one === undefined || other === undefined) return undefined;
  const message = readMessage(asked, then.archive, then.today);
  const sides = [one, other].map(wordsThatTell);
  const all = [...new Set([...wordsThatTell(asked), ...sides.flat()])].filter((word) => !isOfNamedPart(word, message));
  const candidates = quotesOfThem(message, then);
  const [only, ...more] = candidates;
  // What is on record in another language alone has none of the words.
  if (only !== undefined && more.length === 0 && message.span?.from === message.span?.to)
    return asks({ about: "quote", id: only.id, page: 0 });
  const scored = candidates
    .map((quote) => {
      const [own, around] = [stemsOfQuote(quote, then.archive), stemsAround(quote, then.archive)];
      const has = (word: string) => own.has(toldStem(word));
      const best = Math.max(...sides.map((side) => shareOf(side, has)));
      const count = all.filter(has).length + all.filter((word) => around.has(toldStem(word))).length / 2;
      return { quote, best, count };
    })
    .filter(({ best, count }) => (quoted === undefined ? count >= LEAST_OF_SENTENCE : best >= 1 / 2) && best > 0)
    .toSorted((a, b) => b.count + b.best - a.count - a.best);
  const [first, second] = scored;
  if (first === undefined || (second !== undefined && second.count + second.best === first.count + first.best))
    return undefined;
  return asks({ about: "quote", id: first.quote.id, page: 0 });
}

/** Of one speaker, where one is named; else of the time in which it is to have been said. */
function quotesOfThem(message: ReadMessage, { archive }: IntentContext): readonly Quote[] {
  const { pastSpan: span } = message;
  const speaker = speakerIn(message, archive);
  if (speaker === undefined) return span === undefined ? [] : quotesSaidIn(archive, span.from, span.to);
  const ids = [speaker.id, ...speaker.others];
  return ids
    .flatMap((id) => quotesMayConcern({ actor: id }, archive).filter((quote) => isSaidBy(quote, id, archive)))
    .filter(
      ({ said, status }) => status !== "misattributed" && (span === undefined || overlaps(said, span.from, span.to)),
    );
}

function shareOf(words: readonly string[], has: (word: string) => boolean): number {
  return words.length === 0 ? 0 : words.filter(has).length / words.length;
}

function wordsThatTell(text: string): readonly string[] {
  return tokenize(text).filter((word) => !isStopWord(word) && !isFunctionWord(word) && !SAYS_OR_ASKS.test(word));
}

/** Verbs for saying, and what a wording is called. */
const SAYS_OR_ASKS =
  /^(?:sa(?:id|ys?)|t(?:old|ells?)|called?|spoke|warned|promised|asked|wrote|tweeted|posted|declared|was|word|phrase|did)$/u;

function isOfNamedPart(word: string, { parts }: ReadMessage): boolean {
  return parts.some(({ is, text }) => is === "record" && tokenize(text).includes(word));
}
