// Which quotations of somebody tell of all that is named beside them: in their words, in what they were said at and about, or to whom.

import { isSaidBy } from "../../../../archive/concerns.ts";
import { quotesMayConcern } from "../../../../archive/may-concern.ts";
import { aroundQuote } from "../../../../archive/quote-words.ts";
import type { Quote } from "../../../../archive/schema.ts";
import { isStopWord } from "../../../../archive/search/stop-words.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { CALLS_IT_QUOTE } from "./recorded-candidates.ts";
import { SAYS, type Speaker, type Speaking } from "./resolve-speaker.ts";

/** What stands in a line about a quotation for what people call by another word. */
const OPEN_MICROPHONE = /\b(?:hot|live|stray|open)[- ]mi(?:c|ke|crophone)s?\b/giu;

/** The stems of the words of a text that tell one quotation from another, each once. */
export function stemsOfText(text: string): readonly string[] {
  const words = tokenize(text.replace(OPEN_MICROPHONE, "open microphone"));
  return [...new Set(words.filter((word) => !isStopWord(word) && !isFunctionWord(word)).map(toldStem))];
}

type QuoteTelling = { readonly quote: Quote; readonly told: number };

/** Those of one speaker that tell the most of `stems`, and at least `least` of them, with how many they tell. */
export function quotesTelling(
  stems: readonly string[],
  speaker: Speaker,
  least: number,
  { archive }: Pick<IntentContext, "archive">,
): readonly QuoteTelling[] {
  const theirs = quotesMayConcern({ topic: undefined, actor: speaker }, archive).filter(
    (quote) => quote.status !== "misattributed" && isSaidBy(quote, speaker, archive),
  );
  const all = theirs.map((quote): QuoteTelling => {
    const there = archive.events.get(quote.event ?? "")?.participants ?? [];
    const names = there.map(({ actor }) => archive.actors.get(actor)?.name ?? "");
    const own = [...quote.wordings.map(({ text }) => text), ...aroundQuote(quote, archive), quote.note ?? "", ...names];
    const has = new Set(stemsOfText(own.join(" ")));
    return { quote, told: stems.filter((stem) => has.has(stem)).length };
  });
  const most = Math.max(least, ...all.map(({ told }) => told));
  return all.filter(({ told }) => told === most);
}

/** The one quotation, or all of that speaker at the event at which several were said; undefined where they are of more. */
export function asksOfQuotes(
  found: readonly QuoteTelling[],
  speaker: Speaker,
  { asOf }: IntentContext,
): Intent | undefined {
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  if (others.length === 0) return asks({ about: "quote", id: first.quote.id, page: 0, ...asKnown(asOf) });
  const { event } = first.quote;
  const isOfOne = event !== undefined && others.every(({ quote }) => quote.event === event);
  return isOfOne ? asks({ about: "quotes", speaker, event, page: 0, ...asKnown(asOf) }) : undefined;
}

/** “What did Kim say to Trump at the demarcation line”: of several with the name, the one of whom all that stands beside it is told. */
export function onlyOneTold(
  { words }: ReadMessage,
  { id, part, others }: Speaking,
  then: IntentContext,
): Intent | undefined {
  const isAside = (key: string) => SAYS.has(key) || CALLS_IT_QUOTE.test(key);
  const beside = words.filter(({ key }, at) => (at < part.from || at >= part.to) && !isAside(key));
  const stems = stemsOfText(beside.map(({ key }) => key).join(" "));
  const theirs = [id, ...others].flatMap((speaker) => {
    const found = stems.length === 0 ? [] : quotesTelling(stems, speaker, stems.length, then);
    return found.length === 0 ? [] : [{ speaker, found }];
  });
  const [only, ...more] = theirs;
  return only === undefined || more.length > 0 ? undefined : asksOfQuotes(only.found, only.speaker, then);
}
