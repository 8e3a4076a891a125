// “Gain from cooperation Xi”, “ball is in America's court Oman”, “they fought and now they're friends”: words as they stand in a quotation, with nothing beside them but whose they are, where, when or about what.

import type { Archive } from "../../../../archive/archive.ts";
import { quoteWords } from "../../../../archive/quote-words.ts";
import type { Quote } from "../../../../archive/schema.ts";
import { isStopWord } from "../../../../archive/search/stop-words.ts";
import { ANNOUNCED_AWAY, KNOWN_AWAY } from "../../../../core/event-focus.ts";
import { cutWords } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import { type ReadMessage, readMessage } from "../../read-message.ts";
import { withAllAccounted } from "../guards/all-accounted.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { BEGINS_AS_QUESTION, quotesOfWords } from "./bare-phrase.ts";
import { checks } from "./check-intents.ts";
import { mostlyOfAnybody } from "./mostly-recorded.ts";
import { asksPasted } from "./pasted-words.ts";
import { isBeside, LONGEST_LINE, MOST_WORDS_BESIDE, quotesToTry } from "./recorded-candidates.ts";
import { isOfSpeaker, lineOfText, stemsAround } from "./recorded-texts.ts";
import { rememberedWords } from "./remembered-words.ts";
import { wordsInAnyOrder } from "./words-in-any-order.ts";

/** So many words of a sentence, one after the other, are no chance; of a name and what was said, fewer. */
const LEAST_OF_RUN = { alone: 4, beside: 3 } as const;

/** Somebody who speaks of themselves or of others, and what only a sentence has: a heading, “nuclear talks with the United States”, has none of them. */
const SPOKEN =
  /^(?:i|we|you|they|he|she|it|my|our|your|their|his|her|its|me|them|is|are|was|were|am|be|been|has|have|had|do|does|did|not|no|nobody|nothing|never|will|would|can|cannot|could|should|must|shall|let|(?:is|are|was|were|do|does|did|has|have|had|wo|ca|would|could|should)nt|(?:they|you|we)(?:re|ve)|im|ive)$/u;

type RecordedRun = { readonly quote: Quote; readonly from: number; readonly to: number };

/** The quotation, or all with these words; undefined where they stand in none, or anything is named or asked that does not stand in what would be shown. */
export function asksWordsOnRecord(asked: string, then: IntentContext): Intent | undefined {
  const pasted = asksPasted(asked, then);
  if (pasted !== undefined) return pasted;
  const { office = "", words = "" } = SAID_BY_WHOM.exec(asked)?.groups ?? {};
  const isSought = words !== "";
  // “The ambassador who said …”: first of one who spoke as that; the quotation tells as what it was said.
  const lines = isSought ? [...(OFFICE_HELD.test(office) ? [`${office} ${words}`] : []), words] : [asked];
  for (const line of lines) {
    const found = recordedWords(line, isSought, then);
    const accounted = found && withAllAccounted(found, line, line, then);
    if (accounted?.ok === true) return accounted;
  }
  return isSought && !PLAINLY_SAID.test(asked) ? mostlyOfAnybody(words, then) : undefined;
}

/** Of what somebody said every reader knows to look for it. */
const PLAINLY_SAID = /\b(?:said|says)\b/iu;

/** `isSought`: somebody is asked for who said them, so that they need not look like what people say. */
function recordedWords(line: string, isSought: boolean, then: IntentContext): Intent | undefined {
  if (BEGINS_AS_QUESTION.test(line)) return undefined;
  const { archive, today } = then;
  const typed = tokenize(line);
  if (typed.length < LEAST_OF_RUN.beside || typed.length > LONGEST_LINE) return undefined;
  const runs = quotesToTry(typed, quoteWords.of(archive)).flatMap((quote) => longestRun(typed, quote, archive) ?? []);
  const longest = Math.max(0, ...runs.map(({ from, to }) => to - from));
  const found = runs.filter(({ from, to }) => to - from === longest).filter((run) => tellsRest(typed, run, archive));
  const [first, ...others] = found;
  if (first === undefined) return wordsInAnyOrder(line, typed, isSought, then);
  const isAlone = longest === typed.length;
  const said = typed.slice(first.from, first.to);
  const isLong = longest >= (isAlone ? LEAST_OF_RUN.alone : LEAST_OF_RUN.beside);
  const rest = [...typed.slice(0, first.from), ...typed.slice(first.to)];
  const isSaying = () =>
    isSentence(said, isOfSpeaker(rest, first.quote, archive), readMessage(said.join(" "), archive, today));
  if (!isLong || !(isSought || isSaying())) return wordsInAnyOrder(line, typed, isSought, then);
  if (isAlone || others.length > 0) return quotesOfWords(said.join(" "), then);
  return asks({ about: "quote", id: first.quote.id, page: 0 });
}

/** What somebody is, and not only called. */
const OFFICE_HELD = /^(?:president|minister|chancellor|ambassador)$/iu;

/** “Who said …”, “the diplomat who said …”, “which minister said …”, but who first told of a bid is told by a step. */
const SAID_BY_WHOM =
  /^(?:so |and |but )?(?:who|(?:(?:the|that|which|what|a|an) )?(?:(?:foreign|prime|world|senior|top) )*(?<office>president|minister|chancellor|ambassador|diplomat|leader|politician|official|spokes\p{L}+|envoy|person|man|woman|guy|one|somebody|someone)(?: who| that)?)(?: has| had| once| first)? (?:(?:said|says|claimed|declared|wrote) (?:that )?|(?:complained|admitted|conceded|argued|insisted|stressed|warned|boasted|lamented|promised|vowed|announced|explained|remarked|replied) that )(?!\S.{0,40} (?:would|will) (?:bid|apply|compete) (?:for|to) )(?<words>[^\s'"‘“].*?)[\s?!.]*$/iu;

/** “Which president said NATO is brain dead”: where the step that is told has not the words, a quotation with them, or that there is none; undefined where something else is asked, or it has. */
export function saidInTheseWords(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const words = message.quoted.length > 0 ? undefined : SAID_BY_WHOM.exec(message.rest)?.groups?.words;
  if (words === undefined || !intent.ok || !("question" in intent) || intent.question.about !== "event")
    return undefined;
  const { id, focus, step = "" } = intent.question;
  // Of a meeting that is named, that something was put off, where it is to be, who bid for it or does not come, is told by what changed.
  const isNamed = message.parts.some(({ is }) => is === "record" || is === "place");
  if (
    focus !== "told" ||
    !PLAINLY_SAID.test(message.rest) ||
    message.span !== undefined ||
    (isNamed && (/^(?:change|bid) /u.test(step) || step === KNOWN_AWAY || step === ANNOUNCED_AWAY))
  )
    return undefined;
  const sought = tokenize(words).filter((word) => !isStopWord(word));
  const steps = then.archive.events.get(id)?.developments ?? [];
  const isTold = steps.some(({ summary, says = "" }) => {
    const told = new Set(tokenize(`${summary} ${says}`).map(toldStem));
    return sought.every((word) => told.has(toldStem(word)));
  });
  if (isTold || sought.length < 2) return undefined;
  const { quote, words: found } = rememberedWords(sought, undefined, then.archive) ?? {};
  if (quote !== undefined && sought.every((word) => found?.includes(word)))
    return asks({ about: "quotes", words: cutWords(sought.join(" ")), page: 0, ...asKnown(then.asOf) });
  return checks(words, undefined);
}

/** Of the words, so many are neither in a name nor small that nobody would ask for a meeting by them; beside whose they are, fewer. */
function isSentence(said: readonly string[], isBySpeaker: boolean, read: ReadMessage): boolean {
  const loaded = loadedWords(read).length;
  const isSpoken = said.some((word) => SPOKEN.test(word));
  if (isBySpeaker && (loaded >= 1 || isSpoken || said.length > LEAST_OF_RUN.alone)) return true;
  return loaded >= 2 || (isSpoken && (loaded >= 1 || said.length > LEAST_OF_RUN.alone));
}

/** The longest stretch of what was typed that stands so in a wording. */
function longestRun(typed: readonly string[], quote: Quote, archive: Archive): RecordedRun | undefined {
  if (quote.status === "misattributed") return undefined;
  const said = quote.wordings.map(({ text }) => lineOfText(text, archive));
  const first = (length: number): RecordedRun | undefined => {
    for (let from = 0; from + length <= typed.length; from++) {
      const run = ` ${typed.slice(from, from + length).join(" ")} `;
      if (said.some((text) => text.includes(run))) return { quote, from, to: from + length };
    }
    return undefined;
  };
  // A longer one has a shorter one in it, and most quotations have none.
  let longest: RecordedRun | undefined;
  for (let length = Math.max(LEAST_OF_RUN.beside, typed.length - MOST_WORDS_BESIDE); length <= typed.length; length++) {
    const longer = first(length);
    if (longer === undefined) break;
    longest = longer;
  }
  return longest;
}

/** Whether all that stands before and behind the words is of the same quotation. */
function tellsRest(typed: readonly string[], { quote, from, to }: RecordedRun, archive: Archive): boolean {
  const rest = [...typed.slice(0, from), ...typed.slice(to)];
  const around = stemsAround(quote, archive);
  return rest.every((word) => isBeside(word, around));
}
