// A message in English → what it asks: each likely ask is tried, and the first that keeps all that is named wins.

import type { Archive } from "../../archive/archive.ts";
import { IN_A_NAME } from "../../archive/search/search.ts";
import { cutWords } from "../../core/question.ts";
import { findEvents } from "../answers/find-events.ts";
import { asKnown } from "../read/read-day.ts";
import { asSentence } from "./as-sentence.ts";
import type { Ask } from "./ask/ask.ts";
import { certainAsk } from "./ask/certain-ask.ts";
import { likelyAsks, MIN_PROBABILITY } from "./ask/choose-ask.ts";
import type { Weights } from "./ask/classify.ts";
import weights from "./ask/weights.json" with { type: "json" };
import { isBesideThePoint, isNaming, isOfMeetings, MIN_CHATTER, SURE_CHATTER } from "./beside-the-point.ts";
import { withoutWhoSaid } from "./everyday-forms.ts";
import { isFragment, isOneName, slashedName } from "./fragments.ts";
import { asks, type Intent, type IntentContext, says } from "./intent.ts";
import { notUnderstood } from "./not-understood.ts";
import type { ReadMessage } from "./read-message.ts";
import { withJourneyAbroad } from "./to-question/abroad.ts";
import { agreedThere } from "./to-question/agreed-there.ts";
import { withAskedOf } from "./to-question/asked-of-whom.ts";
import { calledInFull } from "./to-question/called-in-full.ts";
import { readNamingDay } from "./to-question/day-in-name.ts";
import { asksDaysBetween } from "./to-question/days-between.ts";
import { deedInSteps } from "./to-question/deed-in-steps.ts";
import { keepsParts } from "./to-question/keeps-parts.ts";
import { withListedOffice } from "./to-question/listed-offices.ts";
import { asksOfMoveBetween } from "./to-question/moved-from-to.ts";
import { withSpeaker } from "./to-question/office-speaker.ts";
import { passedOver } from "./to-question/passed-over.ts";
import { quotesOfPhrase } from "./to-question/phrase-said.ts";
import { promisedByThem } from "./to-question/promised.ts";
import { saidInQuarrel } from "./to-question/quarrel-asked.ts";
import { areApart, rememberedWords } from "./to-question/quote-words.ts";
import { isPerson } from "./to-question/refs.ts";
import { asksOfStandIn } from "./to-question/replaced-there.ts";
import { saidInSteps } from "./to-question/said-in-steps.ts";
import { toQuestion } from "./to-question/to-question.ts";
import { toldFirst } from "./to-question/told-first.ts";
import { askedWhoTold } from "./to-question/told-whom.ts";
import { absent } from "./to-question/unknown-names.ts";
import { saysUntold } from "./to-question/untold.ts";
import { askedOfSomebody, askedToDo, wordsAndWho } from "./to-question/words-remembered.ts";

const WEIGHTS: Weights = new Map(Object.entries(weights));

/** What the likeliest of the asks make of it, or what fits the names in it; of what finds nothing, of an event that is called so in full. */
export function readEnglish(typed: string, then: IntentContext): Intent {
  const asked = withoutWhoSaid(typed);
  const sure =
    asksDaysBetween(asked, then, readEnglish) ??
    asksOfStandIn(asked, then, readEnglish) ??
    asksOfMoveBetween(asked, then);
  if (sure !== undefined) return sure;
  const read = withListedOffice(readNamingDay(asked, then), then.archive);
  const message = withJourneyAbroad(withSpeaker(read, then), then.archive);
  const intent = readOf(message, read, asked, then);
  return (
    promisedByThem(message, asked, intent, then) ??
    askedWhoTold(message, asked, intent, then) ??
    saidInSteps(message, intent, then) ??
    agreedThere(message, intent, then) ??
    deedInSteps(message, intent, then) ??
    askedToDo(message, asked, intent, then) ??
    saidInQuarrel(message, asked, intent, { then, read: readEnglish }) ??
    intent
  );
}

/** `read`: the message with offices as they are named. */
function readOf(message: ReadMessage, read: ReadMessage, asked: string, then: IntentContext): Intent {
  const known = toldFirst(message, read, then) ?? wordsAndWho(message, asked, then);
  if (known !== undefined) return known;
  const intent = asRead(message, asked, then);
  const inFull = findsSomething(intent, then) ? undefined : calledInFull(message, then.archive);
  const found = inFull && asRead(inFull, asked, then);
  if (found?.ok === true) return found;
  return (findsSomething(intent, then) ? undefined : askedOfSomebody(asked, then)) ?? intent;
}

export function findsSomething(intent: Intent, { archive }: IntentContext): boolean {
  if (!intent.ok || !("question" in intent)) return intent.ok;
  return intent.question.about !== "events" || findEvents(intent.question, archive).length > 0;
}

function asRead(message: ReadMessage, asked: string, then: IntentContext): Intent {
  const likely = likelyAsks(message, then.archive, WEIGHTS);
  then.consider?.(asSentence(message, likely));
  const chatter = likely.find(({ ask }) => ask === "chatter")?.probability ?? 0;
  const certain = certainAsk(message, then.archive);
  const tries: readonly Ask[] = [
    ...(certain === undefined ? [] : [certain]),
    ...likely.filter(({ probability }) => probability >= MIN_PROBABILITY).map(({ ask }) => ask),
  ];
  const phrase = certain === undefined ? quotesOfPhrase(message, then) : undefined;
  if (phrase !== undefined) return phrase;
  if (certain === undefined && chatter > SURE_CHATTER && !isOfMeetings(message)) return notUnderstood(asked, then);
  const slashed = slashedName(message);
  if (slashed !== undefined) return says(absent([slashed], then));
  if (isFragment(message)) return notUnderstood(asked, then);
  const intent =
    firstThatFits(tries, chatter, message, asked, then) ??
    (chatter > MIN_CHATTER && isBesideThePoint(message) ? undefined : byName(message, asked, then));
  return intent === undefined ? notUnderstood(asked, then) : withAskedOf(intent, message, then.archive);
}

/** The likeliest that keeps all that is named; else what says that a word is told by nothing, or what keeps the most. */
function firstThatFits(
  tries: readonly Ask[],
  chatter: number,
  message: ReadMessage,
  asked: string,
  then: IntentContext,
): Intent | undefined {
  let partly: Intent | undefined;
  let untold: Intent | undefined;
  for (const ask of tries) {
    // What is told by no record is no question of a meeting either.
    if (ask === "chatter" && untold !== undefined) break;
    if ((ask === "chatter" && !isNaming(message)) || (chatter > MIN_CHATTER && isBesideThePoint(message))) break;
    const intent = toQuestion(ask, message, asked, then);
    if (intent === undefined) continue;
    const left = passedOver(ask, intent, message, then.archive);
    if (left !== undefined) untold ??= saysUntold(left, message, then);
    else if (keepsParts(intent, message, then.archive)) return intent;
    else if (!isOneOfTwo(intent, message, then.archive)) partly ??= intent;
  }
  return (partly && meetingInstead(message, asked, then)) ?? partly ?? untold;
}

/** Where a kind of meeting or a place is left out, the one that has all that is named, if there is just one. */
function meetingInstead(message: ReadMessage, asked: string, then: IntentContext): Intent | undefined {
  if (!message.parts.some(({ is }) => is === "kind" || is === "place")) return undefined;
  const intent = toQuestion("event", message, asked, then);
  const isKept = intent?.ok === true && "question" in intent && intent.question.about === "events";
  return isKept && findEvents(intent.question, then.archive).length === 1 ? intent : undefined;
}

/** One of two who are named is no answer to a question about both. */
function isOneOfTwo(intent: Intent, { parts }: ReadMessage, archive: Archive): boolean {
  const people = parts.filter(
    (part) => part.is === "record" && part.records.some(({ kind, id }) => isPerson(kind, id, archive)),
  );
  return intent.ok && "question" in intent && intent.question.about === "who" && people.length > 1;
}

/** What names something and asks nothing that is understood: whatever fits the name. */
function byName(message: ReadMessage, asked: string, then: IntentContext): Intent | undefined {
  const { parts, telling, unread } = message;
  const named = parts.some(({ is }) => is === "record" || is === "place" || is === "missing");
  const found = named && !asksWhoDoes(message, then.archive) ? toQuestion("event", message, asked, then) : undefined;
  if (found !== undefined) return found;
  if (areApart(message, then.archive)) return says(absent([asked], then));
  // When, where and how many are told by no quotation, nor whether “the sixth round” was held.
  const isOfMeeting = IS_QUESTION.test(asked) && parts.some(({ is }) => is === "kind");
  const remembered =
    isOfMeeting || OF_EVENTS_ALONE.test(message.rest)
      ? undefined
      : rememberedWords([...telling, ...unread], undefined, then.archive);
  if (remembered !== undefined && remembered.words.length > 1)
    return asks({ about: "quotes", words: cutWords(remembered.words.join(" ")), page: 0, ...asKnown(then.asOf) });
  if (!named && isOneName(message) && !isInTitle(asked, then)) return says(absent([asked], then));
  if (!named && (telling.length === 0 || unread.length > 0)) return undefined;
  const words = cutWords(asked);
  // What is looked for by its words is no answer to who or when.
  if (IS_QUESTION.test(asked) || OF_WHAT_WAS_TOLD.test(asked)) return undefined;
  return words === "" ? undefined : asks({ about: "search", words, page: 0, ...asKnown(then.asOf) });
}

/** “Who wants to march on Kigali”: a state or body that is named is not who does it. */
function asksWhoDoes({ rest, parts }: ReadMessage, { actors }: Archive): boolean {
  const [only, ...others] = parts;
  const isBody = others.length === 0 && only?.is === "record" && only.records.every(({ id }) => isBodyId(id, actors));
  return isBody && WHO_DOES.test(rest);
}

function isBodyId(id: string, actors: Archive["actors"]): boolean {
  const actor = actors.get(id as never);
  return actor !== undefined && actor.kind !== "person";
}

const WHO_DOES = /^(?:and |so |but )?who (?!(?:is|are|was|were|am|be|'s|’s)\b)\p{L}+/iu;

/** “Their third call”: whose, nobody here has told. */
const OF_WHAT_WAS_TOLD = /\b(?:their|they|them|he|his|him|she|her|that one|this one)\b/iu;

const OF_EVENTS_ALONE =
  /^(?:when|where|(?:on )?(?:which|what) (?:day|date|month|year)|since when|how (?:long|many|often))\b|\b(?:when|where) (?:is|are|was|were|will)\b|^(?:is|are|was|were)\b.*\b(?:in force|in effect|valid|still (?:a thing|alive|standing))\b/iu;

const IS_QUESTION = /^(?:who|whom|whose|when|where|why|how|which|is|are|was|were|did|does|do|has|have|will|can)\b/iu;

/** Whether an event or topic has it in its name all the same. */
function isInTitle(asked: string, { archive }: IntentContext): boolean {
  const [best] = archive.search.find(asked, { kinds: ["event", "topic"], limit: 1 });
  return best !== undefined && best.score >= IN_A_NAME;
}
