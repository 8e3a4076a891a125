// “How much money was pledged at …”, “how many prisoners were exchanged”, “did the donors pledge 18 billion”: told by the one event of which a step gives a number for that very thing.

import { knownBy } from "../../../../archive/known-steps.ts";
import { numberAsStep } from "../../../../core/number-asked.ts";
import { typedText } from "../../../../text/typed-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { amountOfStep, MONEY_ASKED, wordsForAmount } from "../../../answers/amount-told.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { namesAny } from "../../../answers/step-told.ts";
import { cuesOf } from "../../../parts/cues.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { Part } from "../../../parts/part.ts";
import { ANY_NUMBER, asNumber } from "../../../read/numbers-in-words.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { saysUntold } from "../guards/untold.ts";
import { POLITE_OPENING } from "../phrasing/polite-opening.ts";
import { eventsMeantIn, MOST_EVENTS_MEANT, ofItsTime } from "../which-event/resolve-events.ts";

const COUNTED_FORM = whereItMayFit(
  new RegExp(
    `${POLITE_OPENING}(?:how many|(?:what (?:is|was) )?(?:the )?number of) (?<thing>(?:[\\p{L}-]+ ){0,3}?[\\p{L}-]+?)(?: of (?<matter>[\\p{L}-]+))?(?: (?:a|per) year)?(?= (?:did|do|does|was|were|is|are|has|have|had|will|would|to|in|at|for|from|after|before|during|by|pledged|promised|signed|exchanged|freed|released|swapped|adopted|agreed|announced|given|came|come|comes|go|goes|went|with|arrived?|travell?ed|flew|joined|accompan\\w+|backed|supported|voted|spoke|took|back|want(?:ed|s)?|offered|applied|bid|competed)\\b)`,
    "iu",
  ),
);
/** “The vaccines of the Quad, how many doses”. */
const COUNTED_LAST = whereItMayFit(
  /\S,?:? (?:how many|(?:the )?number of) (?<thing>[\p{L}-]+)(?: (?:(?:were|was|are|is|got) )?\p{L}+ed)?$/iu,
);
const SUM_FORM = whereItMayFit(
  new RegExp(
    `${POLITE_OPENING}(?:how much (?:money|cash|funding|aid|finance|investment)|(?:what|which) (?:sum|amount)s?\\b|how much (?=(?:did|do|does|will|was|were|is|has|have)\\b.*\\b(?:pledg|promis|announc|rais|len[dt]|loan|giv|gave|invest|commit|offer|agree|pay|paid)))`,
    "iu",
  ),
);
/** “The vote count when Armenia was picked”, “by how many votes”, “how many states voted for”. */
const VOTES_FORM = whereItMayFit(
  /\bhow did the votes?\b(?=.* (?:go|end|turn out|come out)\b)|\bhow did .+ vote (?:on|over)\b|\bresult of the (?:vote|ballot)\b|\bvote (?:count|tally|result|margin|score)s?\b|\bhow many (?:\p{L}+ )?(?:votes|voted)\b|\b(?:what|which) (?:was|is) the (?:vote|tally|margin)\b|\b(?:count|tally|margin|number) of (?:the )?votes?\b|^(?:so |and |but )?(?:by|with) (?:what|which|how (?:big|large|close|narrow|wide) an?) (?:count|tally|margin|vote|score|majority)\b/iu,
);
const WHETHER_FORM = whereItMayFit(
  new RegExp(
    `^(?:so |and |but )?(?:is it true that|did|were|was|have|has|do|are|will)\\b.*?(?<![\\p{L}\\d.,])(?<sign>[£€$])?(?<number>${ANY_NUMBER})(?: (?<thing>\\p{L}+))?`,
    "iu",
  ),
);

const SUMS = /^(?:millions?|billions?|trillions?|dollars?|euros?|pounds?|money|usd|eur|yuan)$/iu;
/** Whatever is counted elsewhere, or by its days. */
const COUNTED_ELSEWHERE =
  /^(?:times?|days?|hours?|minutes?|weeks?|months?|years?|events?|meetings?|summits?|talks|calls?|visits?|rounds?|editions?|quotes?|sources?|people|leaders?|countries|states|nations|members|ministers|presidents|delegations?|delegates|guests|parties)$/iu;
const DENIED_AMOUNT = whereItMayFit(
  /\b(?:not|never|no|without|except|more than|fewer|less|other|else|next)\b|n['’]t\b/iu,
);

/** undefined where no step of the events that are meant gives a number for it. */
export function asksAmount(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, translated, quoted, parts } = message;
  if (translated === true || quoted.length > 0 || parts.some(({ is }) => is === "missing" && !isOfSum(rest)))
    return undefined;
  const asked = DENIED_AMOUNT.test(rest) ? undefined : amountAsked(rest);
  if (asked === undefined) return undefined;
  const telling = eventsTelling(asked, message, then);
  if (telling.length > MOST_EVENTS_MEANT) return undefined;
  const [only, ...others] = telling;
  if (only === undefined) return noCountOfEvents(asked, message, then);
  const step = numberAsStep({ of: "amount", deed: asked.thing, claimed: asked.claimed });
  const told = { page: 0, focus: "told", step, ...asKnown(then.asOf) } as const;
  if (others.length === 0) return asks({ about: "event", id: only.event.id, ...told });
  const subjects = [telling.map(({ event }) => `event:${event.id}`).join("|")];
  return asks({ about: "events", which: "one", subjects, ...told });
}

/** “Two days before he had said that …”: whoever is named before it. */
const IS_PRONOUN = /\b(?:he|she|it|they)\b/iu;

/** `matter`: “soybeans”, of tons of them. */
type AmountAsked = {
  readonly thing: string;
  readonly matter?: string | undefined;
  readonly claimed?: number | undefined;
};

function isOfSum(rest: string): boolean {
  return SUM_FORM.test(rest) || /\b(?:million|billion)\b/iu.test(rest);
}

function amountAsked(rest: string): AmountAsked | undefined {
  if (SUM_FORM.test(rest)) return { thing: MONEY_ASKED };
  if (VOTES_FORM.test(rest)) return { thing: "votes" };
  const counted = (COUNTED_FORM.exec(rest) ?? COUNTED_LAST.exec(rest))?.groups;
  if (counted?.thing !== undefined) return thingCounted(counted.thing.toLowerCase().split(" "), counted.matter);
  const { number = "", thing = "", sign } = WHETHER_FORM.exec(rest)?.groups ?? {};
  const claimed = asNumber(number);
  if (claimed === undefined || claimed < 3) return undefined;
  if (sign !== undefined || SUMS.test(thing) || /(?:million|billion|trillion)$/iu.test(number)) {
    const isThing = wordsForAmount(thing.toLowerCase()) !== thing.toLowerCase();
    return { thing: isThing ? thing.toLowerCase() : MONEY_ASKED, claimed };
  }
  // Only what is surely a thing that is counted: any noun may stand behind a number.
  return wordsForAmount(thing.toLowerCase()) === thing.toLowerCase()
    ? undefined
    : { thing: thing.toLowerCase(), claimed };
}

/** “Tons of soybeans” are told where both stand. */
function thingCounted(counted: readonly string[], matter: string | undefined): AmountAsked | undefined {
  const head = counted.findLast((word) => !isFunctionWord(word)) ?? "";
  if (counted.some((word) => SUMS.test(word)) && !counted.some((word) => wordsForAmount(word) !== word))
    return { thing: MONEY_ASKED };
  const of = matter === undefined || isFunctionWord(matter) ? undefined : matter.toLowerCase().replace(/s$/u, "");
  return isOtherwiseCounted(head) ? undefined : { thing: head, matter: of };
}

function isOtherwiseCounted(head: string): boolean {
  return head === "" || COUNTED_ELSEWHERE.test(head) || cuesOf(head).length > 0;
}

/** Those that are meant of which a step gives the number, and names whoever is to have done it. */
function eventsTelling(
  { thing, matter }: AmountAsked,
  message: ReadMessage,
  then: IntentContext,
): readonly FoundEvent[] {
  const doers = doersOf(message, then);
  const tells = ({ event }: FoundEvent) =>
    knownBy(event, then.asOf).some((step) => {
      const { summary } = step;
      const told = amountOfStep(step, thing);
      if (told === undefined || (matter !== undefined && !told.sentence.toLowerCase().includes(matter))) return false;
      return (
        doers.length !== 1 || namesAny(IS_PRONOUN.test(told.sentence) ? summary : told.sentence, doers, then.archive)
      );
    });
  for (const found of eventsOfAmount(message, then)) {
    const telling = found.filter(tells);
    if (telling.length > 0) return telling;
  }
  return [];
}

function eventsOfAmount(message: ReadMessage, then: IntentContext): readonly (readonly FoundEvent[])[] {
  const isOwn = () => true;
  const isMeant = (part: Part) => part.is !== "status" && part.is !== "missing" && !isObject(part);
  const kept = { ...message, parts: message.parts.filter(isMeant) };
  return eventsMeantIn({ by: undefined, to: undefined, isOwn }, kept, then).map((some) =>
    ofItsTime(some, message.span),
  );
}

/** “How many agreements were signed”: what is counted, and no kind of meeting. */
function isObject(part: Part): boolean {
  return (
    part.is === "kind" && part.kinds.some((kind) => kind === "agreement" || kind === "statement" || kind === "vote")
  );
}

/** The one person or state right behind “did” or “will”: of a body its leaders do it. */
function doersOf({ words, parts }: ReadMessage, { archive }: IntentContext): readonly string[] {
  const at = words.findIndex(({ key }) => /^(?:did|do|does|will|has|have)$/u.test(key)) + 1;
  const first = words[at]?.key === "the" ? at + 1 : at;
  const part = parts.find(({ is, from }) => is === "record" && from === first);
  const isJoined = part !== undefined && words[part.to]?.key === "and";
  if (at === 0 || part?.is !== "record" || isJoined) return [];
  const [actor, ...others] = part.records.filter(({ kind }) => kind === "actor");
  const kind = actor === undefined ? undefined : archive.actors.get(actor.id as never)?.kind;
  return actor === undefined || others.length > 0 || kind === "organisation" ? [] : [actor.id as string];
}

/** “How many agreements were signed during Merz’s visit”: a count of events is none of what was signed. */
function noCountOfEvents(asked: AmountAsked, message: ReadMessage, then: IntentContext): Intent | undefined {
  const events = message.parts.flatMap((part) =>
    part.is === "record" && part.records.length === 1 ? part.records.filter(({ kind }) => kind === "event") : [],
  );
  const [only] = events;
  if (only === undefined || !message.parts.some(isObject) || asked.claimed !== undefined) return undefined;
  const at = message.words.findIndex(({ key }) => key === "how");
  return at < 0 ? undefined : saysUntold(typedText(message.words, at, at + 3), message, then, only.id as never);
}
