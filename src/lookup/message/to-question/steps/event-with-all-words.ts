// “Blinken and Wang Yi at the 2024 Munich conference, what hour”, “who asked Trump for the ceasefire with Iran”: where nothing has all that is named as parts of its own, the one event that tells all of it in its names, people, places and steps.

import type { Archive } from "../../../../archive/archive.ts";
import { knownBy } from "../../../../archive/known-steps.ts";
import type { Event } from "../../../../archive/schema.ts";
import { isSeriesTopic } from "../../../../archive/series-topics.ts";
import { tellsWhy } from "../../../../archive/tells-why.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { eventAt, eventSteps } from "../../../answers/answer-event.ts";
import { holdersOf } from "../../../answers/answer-office.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { isKnownAs } from "../../../answers/event-texts.ts";
import { HAS_CLOCK, lineTold, wordsOfLine } from "../../../answers/line-told.ts";
import { eventsMayFit } from "../../../answers/may-fit.ts";
import { isOffOrMoved } from "../../../answers/moves.ts";
import { subjectCheck } from "../../../answers/subject-check.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { atCeremony } from "../attendance/ceremonies.ts";
import { isPerson, refsOf } from "../events/record-refs.ts";
import { ENDS_A_WAR } from "../guards/bind-words.ts";
import { opinionIn } from "../guards/opinions.ts";
import { saysUntoldHappening } from "../guards/untold-happening.ts";
import { ORDINAL_KEY } from "../phrasing/common-patterns.ts";
import { ofItsTime } from "../which-event/resolve-events.ts";
import { tellsNamesWritten } from "./names-written.ts";
import { hasPart, isOwnPart, isWhereCalled } from "./part-in-event.ts";
import { hasNothing } from "./verb-in-step.ts";
import { isDoneByThem, type WordsOfAll, wordsOfAll } from "./words-for-event.ts";
import { ASKS_CLOCK, besideName, isWhereAsked, mayTell } from "./words-for-sentence.ts";

/** Of more the words choose none. */
const MOST_LOOKED_AT = 300;
/** What has rules of its own, or is told by nothing. */
const OTHERWISE_ASKED = whereItMayFit(
  /^(?:(?:so|and|but) )?(?:how\b|(?:do|can|could) (?:you|we)\b|should\b|list\b|all\b|(?:who|whom|which|what|did|does|was|were|is|are|has|have)\b.*\binvit(?:e|es|ed|ing)\b)|\b(?:is|was|are|were) there\b|\bdays? (?:before|after|later|earlier)\b|\b(?:without|with no|next|last|latest|previous|upcoming|think|will|would|promis\w+|invad\w+|wars?|attack\w*|elect(?:ed|ion|ions)?|never|nobody|else|follow|unfollow|remind\w*|ping|alert\w*|notif\w*|subscri\w*|nudge|buzz)\b|['’]s (?:left|right)\b|\b(?:why|how come)\b.*\b(?:no|not|never)\b.*\b(?:signed|reached|adopted|concluded)\b/iu,
);
const ASKS_WHY = /^(?:(?:so|and|but) )?(?:why|how come|for what reason)\b/iu;
const ASKS_DATE = /^(?:(?:so|and|but) )?when\b|\b(?:what|which) (?:date|day|month|year)\b|\bdates?\b/iu;

const ASKS_SOMETHING =
  /^(?:(?:so|and|but) )?(?:(?:at|on|in|by|for) )?(?:who|whom|whose|what|which|when|where|why|is|are|was|were|did|does|do|has|have|had)\b|\b(?:when|where|who|what|which) (?:did|was|were|is|has|date|day|hour|time)\b/iu;

/** What is told instead of `intent`, where that finds nothing; undefined where no event, or more than one, has all of it. */
export function allInOneEvent(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const { rest, translated, quoted, parts } = message;
  if (translated === true || quoted.length > 0 || OTHERWISE_ASKED.test(rest)) return undefined;
  if (!parts.some(({ is }) => is === "record" || is === "place") || !isUnanswered(intent, then)) return undefined;
  if (opinionIn(message) !== undefined || saysUntoldHappening(message, then) !== undefined) return undefined;
  if (atCeremony(message, then) !== undefined) return undefined;
  const asked = wordsOfAll(message, then);
  // “Who got in first”: that something was the first time tells nothing of whom it is asked.
  if (asked === undefined || (asked.all.length > 0 && asked.all.every((word) => ORDINAL_KEY.test(word))))
    return undefined;
  const found = ofItsTime(eventsWithAll(message, asked, then), message.span);
  return found.length === 0 ? undefined : bestOfAll(found, message, asked, then);
}

function isUnanswered(intent: Intent, then: IntentContext): boolean {
  if (!intent.ok) return intent.notUnderstood === undefined && intent.view.kind === "notice";
  if (!("question" in intent)) return false;
  const { question } = intent;
  if (question.about === "office") return holdersOf(question, then.archive).length === 0;
  // Who is only named beside what was said was not there; nor is a journey told by who else was somewhere.
  if (question.about !== "events" || question.which !== "one") return false;
  return !question.subjects?.some((refs) => /^(?:guest|host):/u.test(refs)) && hasNothing(intent, then);
}

/** Those that have each part as a part of their own or in what is told of them, and tell of each word. */
function eventsWithAll(message: ReadMessage, asked: WordsOfAll, then: IntentContext): readonly FoundEvent[] {
  const { archive, asOf } = then;
  const records = message.parts.filter((part): part is RecordPart => part.is === "record");
  const places = message.parts.flatMap((part) => (part.is === "place" ? [part.place] : []));
  const subjects = records.map((part) => refsOf(part.records));
  const may = [...eventsMayFit({ subjects, places: places.slice(0, 1), which: "one" }, archive, true)];
  const series = seriesOf(records, archive);
  const few = may.length > MOST_LOOKED_AT ? withSomeWord(may, asked.all, then) : may;
  return few
    .filter(
      (event) =>
        asked.all.every((word) => (ENDS_A_WAR.has(word) ? isKnownAs(event, word) : mayTell(event, word, asOf))) &&
        series.every((id) => isOfItsSeries(event, id, then)) &&
        tellsNamesWritten(event, message, asOf) &&
        isWhereCalled(event, message, archive) &&
        message.parts.every((part) => asked.unbound.has(part) || hasPart(event, part, then)),
    )
    .flatMap((event) => eventAt(event, asOf).map((one) => ({ ...one, score: ownParts(event, records, then) })));
}

/** Of many those that have the rarest of the words that have no ending. */
function withSomeWord(may: readonly Event[], words: readonly string[], { archive }: IntentContext): readonly Event[] {
  const lists = words.flatMap((word) => (toldStem(word) === word ? [archive.search.eventsWith([word])] : []));
  const [rarest] = lists.toSorted((one, other) => one.length - other.length);
  const ids = new Set(rarest);
  return (rarest?.length ?? 0) > MOST_LOOKED_AT ? [] : may.filter(({ id }) => ids.has(id));
}

/** Of a body that meets again and again, an edition or what is called after it: what others had beside one is none. */
function isOfItsSeries(event: Event, id: string, { archive, asOf }: IntentContext): boolean {
  const isOne = subjectCheck(`series:${id}`, { which: "one", ...asKnown(asOf) }, archive, false);
  return eventAt(event, asOf).some(isOne);
}

/** None where somebody is named. */
function seriesOf(parts: readonly RecordPart[], archive: Archive): readonly string[] {
  const isNamed = parts.some(({ records }) => records.some(({ kind, id }) => isPerson(kind, id, archive)));
  const seriesIn = ({ records }: RecordPart) =>
    records.find((one) => one.kind === "topic" && isSeriesTopic(one.id, archive));
  return isNamed ? [] : parts.flatMap((part) => seriesIn(part)?.id ?? []);
}

/** More of those who are named are parts of it, and not only spoken of. */
function ownParts(event: Event, records: readonly RecordPart[], then: IntentContext): number {
  return records.filter((part) => isOwnPart(event, part, then)).length;
}

/** What an event is called by says more than what a step of it tells. */
const NAMED_MORE = 1.5;

type ToldOfAll = {
  readonly id: Event["id"];
  readonly weight: number;
  readonly step: string | undefined;
  readonly clause: string;
};

/** What was held is not what has not been. */
const WHY_STILL_NOT =
  /\b(?:why|how come)\b.*\b(?:has|have)(?:n['’]?t| .*\bnot)\b.* ?\b(?:held|happened|taken place|met)\b/iu;

/** Of several that tell as much none. */
function bestOfAll(
  found: readonly FoundEvent[],
  message: ReadMessage,
  asked: WordsOfAll,
  then: IntentContext,
): Intent | undefined {
  const told = found.flatMap((one) => toldOfEach(one, message, asked, then));
  const most = Math.max(...told.map(({ weight }) => weight));
  const [best, ...others] = told.filter(({ weight }) => weight === most);
  if (best === undefined || others.length > 0) return undefined;
  const { id, step, clause } = best;
  const isHeld = found.some(({ event, state }) => event.id === id && state.status === "held");
  if (isHeld && WHY_STILL_NOT.test(message.rest)) return undefined;
  const question = { about: "event", id, page: 0, ...asKnown(then.asOf) } as const;
  if (ASKS_WHY.test(message.rest) && !tellsWhy(clause)) {
    const event = then.archive.events.get(id);
    const isOff = event !== undefined && eventSteps(event, then.asOf).some(isOffOrMoved);
    return isOff && step !== undefined ? asks({ ...question, focus: "why" }) : undefined;
  }
  if (step !== undefined) return asks({ ...question, focus: "told", step });
  return asks({ ...question, ...(ASKS_DATE.test(message.rest) ? { focus: "when" as const } : {}) });
}

/** The event, with the step that has the words which are in none of its names; none where a word stands in no step with the others. */
function toldOfEach(
  one: FoundEvent,
  message: ReadMessage,
  asked: WordsOfAll,
  { archive, asOf }: IntentContext,
): readonly ToldOfAll[] {
  const { event, score } = one;
  const { line } = asked;
  const isClock = ASKS_CLOCK.test(message.rest);
  const all = knownBy(event, asOf);
  const own = besideName(one, line);
  const clocked = isClock ? all.filter(({ summary }) => HAS_CLOCK.test(summary)) : [];
  const steps = clocked.length > 0 ? clocked : all;
  const isBare = own.words.length + own.others.length === 0;
  const named = line.words.length + line.others.length - own.words.length - own.others.length;
  const others = isBare && isClock ? own.names : own.others;
  // Names alone are what every edition has, and each that is beside one.
  if (isBare && ((named === 0 && clocked.length === 0) || asked.counted !== undefined)) return [];
  // “Commonwealth Samoa”: what is only spoken of in another.
  if (named === 0 && asked.counted === undefined && !ASKS_SOMETHING.test(message.rest)) return [];
  // “When was COP29 in Dubai”: a step that only speaks of another place does not tell that it was there.
  if (event.kind !== "visit" && own.others.length === 0 && isWhereAsked(message, own)) return [];
  const weight = score + NAMED_MORE * named;
  if (isBare && clocked.length === 0) return [{ id: event.id, weight, step: undefined, clause: "" }];
  const told = lineTold(steps, { ...own, others });
  if (told === undefined || !isDoneByThem(told.clause, asked)) return [];
  const step = wordsOfLine(told, all, { ...own, others }, archive);
  return step === undefined ? [] : [{ id: event.id, weight: weight + told.weight, step, clause: told.clause }];
}
