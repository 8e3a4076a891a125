// “Did Peskov say Budapest was cancelled”, “did Modi tell Trump he would stop buying oil”: words that no quotation has, of which a step tells what they said.

import { isSaidBy as isQuoteOf } from "../../../../archive/concerns.ts";
import type { EventId } from "../../../../archive/fields.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import type { Development, Event } from "../../../../archive/schema.ts";
import { saidAsStep } from "../../../../core/said-asked.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { answerCheck } from "../../../answers/answer-check.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { isNamed } from "../../../answers/event-texts.ts";
import { type LineTold, lineTold, wordsForClause } from "../../../answers/line-told.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { isLightWord } from "../../../parts/light-words.ts";
import type { Span } from "../../../read/parse-span.ts";
import { asKnown } from "../../../read/read-day.ts";
import { strangerAsked } from "../../../read/stranger.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import { type ReadMessage, readMessage } from "../../read-message.ts";
import { namesMeeting } from "../events/record-refs.ts";
import { CLAUSE } from "../quotations/check-intents.ts";
import { contextToAnswer } from "../steps/context-to-answer.ts";
import { eventsMeantIn, MOST_EVENTS_MEANT, ofItsTime } from "../which-event/resolve-events.ts";
import { type ClauseSpeaker, isBySpeaker, speaksThere } from "./speaker-in-step.ts";

/** No text is held against the archive so, but what somebody is asked to have said. */
const DID_THEY_SAY = whereItMayFit(
  /^(?:(?:so|and|but) )?(?:did|does|do|has|have|had|is it true(?: that)?)\b.*\b(?:sa(?:y|id|ys)|tell|told|claim(?:ed)?|state[ds]?|declared?|announced?|promised?|den(?:y|ied|ies)|admit(?:ted)?)\b/iu,
);

/** Of a matter that is told in more events than these none is meant. */
const MOST_EVENTS_OF_CLAUSE = 60;
/** So many words say which of several is meant. */
const LEAST_WORDS = 2;

/** undefined where words of theirs are on record, and where no step tells that they said something of the one event that is meant. */
export function clauseInStep(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  if (message.translated === true || message.quoted.length > 0 || !DID_THEY_SAY.test(message.rest)) return undefined;
  const isCheck = intent.ok && "question" in intent && intent.question.about === "check";
  if (!isCheck && intent.ok) return undefined;
  if (!isCheck || intent.question.speaker === undefined) return ofUnrecorded(message, then);
  const { text, speaker: id } = intent.question;
  // Before all steps are looked through: most words that are checked are on record.
  const view = answerCheck(intent.question, contextToAnswer(then));
  if (view.kind !== "check" || view.checks.some(({ findings, contrary }) => findings.length + contrary.length > 0))
    return undefined;
  const told = sayingOf(text, { id }, message, then);
  if (told === undefined) return undefined;
  // Words of theirs that come near say it better than a step which tells less.
  const isNear = view.checks.some(({ near }) => near.some(({ quote }) => isQuoteOf(quote, id, then.archive)));
  return told.isWhole || !isNear ? asksClause(told, { id }, then) : undefined;
}

/** Whoever has no record may be named as who said it: “did Danilov say …”. */
function ofUnrecorded(message: ReadMessage, then: IntentContext): Intent | undefined {
  const name = strangerAsked(message.rest, then.archive);
  const clause = CLAUSE.exec(message.rest)?.groups?.clause;
  if (name === undefined || clause === undefined) return undefined;
  const speaker: ClauseSpeaker = { name };
  const told = sayingOf(clause, speaker, message, then);
  return told && asksClause(told, speaker, then);
}

/** `isWhole`: whether a single sentence has all words of the clause. */
type ClauseTold = {
  readonly found: FoundEvent;
  readonly line: LineTold | undefined;
  /** So many of its words the event is called by, or the sentence has. */
  readonly count: number;
  readonly isWhole: boolean;
};

function sayingOf(
  text: string,
  speaker: ClauseSpeaker,
  message: ReadMessage,
  then: IntentContext,
): ClauseTold | undefined {
  const clause = readMessage(text, then.archive, then.today);
  const content = contentOf(clause);
  const tellings = new Map<EventId, ReturnType<typeof tellingIn>>();
  for (const parts of partsToTry(clause, message)) {
    const beside = { by: undefined, to: undefined, isOwn: () => true };
    for (const fitting of eventsMeantIn(beside, { ...clause, parts }, then)) {
      const some = ofWhatIsCalled(fitting, content.words).filter((one) =>
        isOfSpan(one, clause.span ?? message.span, then),
      );
      if (some.length > MOST_EVENTS_OF_CLAUSE) continue;
      const isMeant = some.length <= MOST_EVENTS_MEANT && parts !== message.parts;
      const telling = some.flatMap((found) => {
        // Wider parts find most of the same events again.
        const { id } = found.event;
        const told = tellings.get(id) ?? tellingIn(found.event, speaker, content, then);
        tellings.set(id, told);
        return told.map((one) => ({ ...one, found }));
      });
      const best = bestTold(
        telling.filter((one) => one.count >= LEAST_WORDS || (isMeant && (one.isWhole || namesMeeting(parts)))),
      );
      if (best !== undefined) return best;
    }
  }
  return undefined;
}

/** By what stands in the clause, of any kind; where that names nothing, beside whom it was told. */
function partsToTry({ parts }: ReadMessage, message: ReadMessage): readonly ReadMessage["parts"][] {
  const named = parts.filter(({ is }) => is === "record" || is === "place" || is === "kind");
  return [named, named.filter(({ is }) => is !== "kind"), message.parts].filter((some) => some.length > 0);
}

type WordsOfClause = { readonly words: readonly string[]; readonly names: readonly string[] };

function contentOf({ words, parts }: ReadMessage): WordsOfClause {
  const named = parts.filter(({ is }) => is === "record" || is === "place");
  const isName = (at: number) => named.some(({ from, to }) => from <= at && at < to);
  const own = words.filter(({ key }, at) => !isName(at) && !isFunctionWord(key) && !isLightWord(key));
  return { words: [...new Set(own.map(({ key }) => key))], names: named.flatMap(({ text }) => tokenize(text)) };
}

/** Those that are called by the most of the words: “the peace summit”. */
function ofWhatIsCalled(found: readonly FoundEvent[], words: readonly string[]): readonly FoundEvent[] {
  const countOf = ({ event }: FoundEvent) => words.filter((word) => isNamed(event, word)).length;
  const most = Math.max(...found.map(countOf));
  return found.filter((one) => countOf(one) === most);
}

/** It was to be then, or something was said of it. */
function isOfSpan(one: FoundEvent, span: Span | undefined, { asOf }: IntentContext): boolean {
  if (span === undefined || ofItsTime([one], span).length > 0) return true;
  return knownBy(one.event, asOf).some(({ known }) => known.by >= span.from && (known.from ?? known.by) <= span.to);
}

/** What they said of it: their own steps, and what others tell that they said. */
function tellingIn(
  event: Event,
  speaker: ClauseSpeaker,
  { words, names }: WordsOfClause,
  { archive, asOf }: IntentContext,
): readonly Omit<ClauseTold, "found">[] {
  const named = words.filter((word) => isNamed(event, word));
  const asked = { words: words.filter((word) => !named.includes(word)), others: named, names, isLatest: true };
  const steps = knownBy(event, asOf);
  const own = steps.filter((one) => isBySpeaker(one, speaker, archive));
  const isTold = ({ summary }: Development) => "id" in speaker && speaksThere(summary, speaker.id, archive);
  // Hardly any step has all of the words: who speaks in it is looked for in no other.
  const telling = words.length === 0 ? [] : steps.filter((one) => lineTold([one], asked) !== undefined);
  const theirs = telling.filter((one) => own.includes(one) || isTold(one));
  const whole = lineTold(theirs, asked);
  if (whole !== undefined) return [{ line: whole, count: words.length, isWhole: true }];
  const line = lineTold(own, { ...asked, words: [], others: asked.words });
  const count = named.length + (line?.count ?? 0);
  return own.length === 0 ? [] : [{ line, count, isWhole: false }];
}

/** The one with the most words of it; of several that have as many none. */
function bestTold(telling: readonly ClauseTold[]): ClauseTold | undefined {
  const weigh = ({ line, found }: ClauseTold) => (line?.weight ?? 0) * WORD_WEIGHT + found.score;
  const most = Math.max(...telling.map(weigh));
  const [best, ...others] = telling.filter((one) => weigh(one) === most);
  return others.length === 0 ? best : undefined;
}

/** More than an event can score by its names. */
const WORD_WEIGHT = 1000;

/** The very sentence, or else what they said of the event, on the day of what comes nearest. */
function asksClause(
  { found: { event }, line, isWhole }: ClauseTold,
  speaker: ClauseSpeaker,
  then: IntentContext,
): Intent {
  const step = isWhole ? wordsForClause(line, knownBy(event, then.asOf), then.archive) : undefined;
  const known = line?.development.known;
  const span = known === undefined ? undefined : { from: known.from ?? known.by, to: known.by };
  const told = step ?? saidAsStep({ span, isElse: true, ...("name" in speaker ? { name: speaker.name } : {}) });
  const by = step === undefined && "id" in speaker ? { by: `actor:${speaker.id}` } : {};
  return asks({ about: "event", id: event.id, page: 0, focus: "told", step: told, ...by, ...asKnown(then.asOf) });
}
