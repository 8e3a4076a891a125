// “Wasn’t it Biden who told Xi that Planet Earth is big enough”, “Truss’s remark that …”, “who told Biden in Bali that …”: words of somebody else than whoever is named are told as theirs.

import { overlaps } from "@attache/edtf";
import { isSaidBy } from "../../../../archive/concerns.ts";
import type { ActorId } from "../../../../archive/fields.ts";
import { quoteWords } from "../../../../archive/quote-words.ts";
import type { Quote } from "../../../../archive/schema.ts";
import { finish } from "../../../../archive/steps.ts";
import { cutWords } from "../../../../core/question.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { answerCheck } from "../../../answers/answer-check.ts";
import { quotesSteps } from "../../../answers/answer-quotes.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import { type ReadMessage, readMessage } from "../../read-message.ts";
import { contextToAnswer } from "../steps/context-to-answer.ts";
import { checks } from "./check-intents.ts";
import { quotesToTry } from "./recorded-candidates.ts";
import { speakerIn } from "./resolve-speaker.ts";
import { asksMostly, byMost, fitsIn, isAsGood, isMostly, LEAST_TO_TRY, wordsAskedOf } from "./words-fitting.ts";

const TOLD_THEM = "(?:told|warned|assured|reminded|informed)";
const SAID_IN_ANY_WAY =
  "(?:said|wrote|posted|tweeted|claimed|declared|spoke|talked|warned|quipped|joked|called|mentioned|complained)";
const WAS_IT_OTHER = whereItMayFit(
  new RegExp(
    `^(?:(?:so|and|but|hey|hang on|wait),? )?(?:(?:was|is)(?:n['’]?t| not)?) it (?:not )?(?<who>\\p{L}[\\p{L}'’. -]*?) (?:who|that) (?:first )?(?:${TOLD_THEM}|${SAID_IN_ANY_WAY})(?: (?:that|it|of|about|to))?,? (?<what>\\S.*?)[\\s?!.]*$`,
    "iu",
  ),
);
const REMARK_OF = whereItMayFit(
  /^(?:(?:the|that) )?(?<who>\p{L}[\p{L}'’. -]*?)(?:['’]s|(?<=s)['’]) (?:\p{L}+ )?(?:remark|line|phrase|quip|comment|jibe|joke|words|saying|complaint|warning|claim) (?:that|about|of)(?: how)? (?<what>\S.*?)[\s?!.]*$/iu,
);
const WHO_TOLD_THEM = whereItMayFit(
  new RegExp(
    `^(?:(?:so|and|but) )?(?:who|which \\p{L}+)(?: was it| was the one| is it)?(?: (?:that|who))? (?:${TOLD_THEM}|said to|wrote to) (?<what>\\S.*?)[\\s?!.]*$`,
    "iu",
  ),
);

/** Another quotation than `intent` shows, or the same with whose it is; undefined where whoever is named said so, or nothing of the kind is asked. */
export function wordsOfAnother(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const { rest, quoted, translated } = message;
  if (translated === true || quoted.length > 0) return undefined;
  const told = WHO_TOLD_THEM.exec(rest)?.groups?.what;
  if (told !== undefined) return toldBySomebodyElse(told, message, intent, then);
  const cleft = WAS_IT_OTHER.exec(rest)?.groups;
  if (cleft !== undefined && isFoundByCheck(intent, then)) return undefined;
  const { who, what } = cleft ?? REMARK_OF.exec(rest)?.groups ?? {};
  if (who === undefined || what === undefined) return undefined;
  const { archive } = then;
  const named = speakerIn(readMessage(`quotes by ${who}`, archive, then.today), archive);
  if (named === undefined || named.others.length > 0) return undefined;
  const isTheirs = (quote: Quote) => isSaidBy(quote, named.id, archive);
  const own = fittingBest(what, isTheirs, message, then);
  if (own !== undefined) return cleft === undefined ? undefined : asksMostly(own, then);
  if (cleft === undefined && hasWordsOf(intent, named.id, then)) return undefined;
  const other = fittingBest(what, (quote) => !isTheirs(quote), message, then) ?? shownOfAnother(intent, isTheirs, then);
  if (other !== undefined) return ofOtherThan(named.id, other, then);
  if (cleft === undefined || hasWordsOf(intent, named.id, then)) return undefined;
  return checks(what.replace(TO_WHOM, ""), named.id);
}

/** To whom it was said is none of the words. */
const TO_WHOM = /^(?:(?!that\b)\S+ ){1,3}that (?=\S+ \S)/iu;

/** A check tells too how far the words are those on record, and whose. */
function isFoundByCheck(intent: Intent, then: IntentContext): boolean {
  if (!intent.ok || !("question" in intent) || intent.question.about !== "check") return false;
  const view = answerCheck(intent.question, contextToAnswer(then));
  return view.kind === "check" && view.checks.some(({ findings }) => findings.length > 0);
}

type WholeFit = NonNullable<ReturnType<typeof fitsIn>>;
type BestFit = Pick<WholeFit, "quote" | "own" | "lacking">;

/** The quotation that is shown alone, if it is by somebody else. */
function shownOfAnother(intent: Intent, isTheirs: (quote: Quote) => boolean, then: IntentContext): BestFit | undefined {
  if (!intent.ok || !("question" in intent) || intent.question.about !== "quote") return undefined;
  const quote = then.archive.quotes.get(intent.question.id);
  return quote === undefined || isTheirs(quote) ? undefined : { quote, own: [], lacking: [] };
}

/** The one that has most of the words, if it has enough of them and no other has as many. */
function fittingBest(
  what: string,
  isMeant: (quote: Quote) => boolean,
  { pastSpan: span }: ReadMessage,
  then: IntentContext,
): WholeFit | undefined {
  const { archive, today } = then;
  const asked = wordsAskedOf(readMessage(what, archive, today), []);
  const [first, second] = quotesToTry(tokenize(what), quoteWords.of(archive), LEAST_TO_TRY)
    .filter((quote) => isMeant(quote) && (span === undefined || overlaps(quote.said, span.from, span.to)))
    .flatMap((quote) => fitsIn(quote, asked, then) ?? [])
    .filter((one) => isMostly(one) || (one.lacking.length === 0 && one.own.length >= LEAST_TO_TRY))
    .toSorted(byMost);
  // The same words on two occasions are still theirs.
  if (first === undefined || second === undefined) return first;
  return isAsGood(second, first) && second.quote.speaker !== first.quote.speaker ? undefined : first;
}

/** The quotation, with that it is not by whoever was named. */
function ofOtherThan(notBy: ActorId, { quote, own, lacking }: BestFit, { asOf }: IntentContext): Intent {
  return asks({
    about: "quotes",
    page: 0,
    speaker: quote.speaker,
    ...(own.length === 0 ? {} : { words: cutWords(own.join(" ")) }),
    ...(quote.event === undefined ? {} : { event: quote.event }),
    ...(lacking.length === 0 ? {} : { untold: [...lacking] }),
    ...(asOf === undefined ? {} : { asOf }),
    notBy,
  });
}

/** Whom somebody told is not who said it. */
function toldBySomebodyElse(
  told: string,
  message: ReadMessage,
  intent: Intent,
  then: IntentContext,
): Intent | undefined {
  if (!intent.ok || !("question" in intent) || intent.question.about !== "quotes") return undefined;
  const { question } = intent;
  const { archive } = then;
  const hearer = hearerIn(told, then);
  if (hearer === undefined) return undefined;
  const view = finish(quotesSteps(question, contextToAnswer(then)));
  if (view.kind !== "quotes") return undefined;
  const isOfOthers = (quote: Quote) => !isSaidBy(quote, hearer, archive);
  if (view.quotes.length === 1 && view.quotes.every(isOfOthers)) return undefined;
  const best = fittingBest(told, isOfOthers, message, then);
  if (best !== undefined) return asksMostly(best, then);
  const [only, ...more] = new Set(view.quotes.filter(isOfOthers).map(({ speaker }) => speaker));
  const isMixed = !view.quotes.every(isOfOthers);
  return isMixed && only !== undefined && more.length === 0 ? asks({ ...question, speaker: only }) : undefined;
}

/** Whoever stands at the beginning. */
function hearerIn(told: string, { archive, today }: IntentContext): ActorId | undefined {
  const { parts, words } = readMessage(told, archive, today);
  const first = parts.find(
    ({ is, from }) => is === "record" && words.slice(0, from).every(({ key }) => TITLE_BEFORE.test(key)),
  );
  const ids = first?.is === "record" ? first.records.flatMap((one) => (one.kind === "actor" ? [one.id] : [])) : [];
  return ids.length === 1 ? ids[0] : undefined;
}

const TITLE_BEFORE = /^(?:the|mr|mrs|ms|dr|president|chancellor|king|prince|pope|minister|prime|premier)$/u;

function hasWordsOf(intent: Intent, id: ActorId, then: IntentContext): boolean {
  if (!intent.ok || !("question" in intent)) return false;
  const { question } = intent;
  if (question.about === "check") return true;
  const { archive } = then;
  const isTheirs = (one: Quote | undefined) => one !== undefined && isSaidBy(one, id, archive);
  if (question.about === "quote") return isTheirs(archive.quotes.get(question.id));
  if (question.about !== "quotes" || question.words === undefined) return false;
  const view = finish(quotesSteps(question, contextToAnswer(then)));
  const isWhole = view.kind === "quotes" && view.partly === undefined;
  return isWhole && view.quotes.every((one) => one.status !== "misattributed" && isTheirs(one));
}
