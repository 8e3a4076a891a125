// “Why did they meet in Geneva in 2024”, “who was at the signing between the two in May”: a meeting of those who are named, there and then, and no other that is told for it.

import { earliest, latest } from "@attache/edtf";
import type { Archive } from "../../../../archive/archive.ts";
import { eventConcerns } from "../../../../archive/concerns.ts";
import type { State } from "../../../../archive/history.ts";
import { nothingFound } from "../../../../core/notice.ts";
import type { Question } from "../../../../core/question.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { eventAt } from "../../../answers/answer-event.ts";
import { describeQuery } from "../../../answers/describe-query.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { isNamed } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { isConvenedOfMany, isOfOnlyTwo } from "../../../answers/lists-of-two.ts";
import { isInName } from "../../../answers/names-in-titles.ts";
import { areAllPeople } from "../../../answers/subject-check.ts";
import { threeToTap } from "../../../answers/three-to-tap.ts";
import { mayBeAtWord, wasAt } from "../../../parts/find-places.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { type Intent, type IntentContext, says } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { eventParts } from "../events/event-query.ts";
import { timeOf, withoutStatus } from "../events/events-question.ts";
import { refsOf } from "../events/record-refs.ts";
import { singleBest } from "../which-event/resolve-events.ts";
import { namedOtherwise } from "./named-otherwise.ts";
import { otherThanNamed } from "./other-than-named.ts";
import { saysUntold } from "./untold.ts";

/** That they came together is taken for granted, and something asked of it. */
const MET_THEN = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:why|how come|what|who)\b(?!.*(?:\bnot\b|n['’]t\b|\bnever\b|\bcall(?:ed)? off\b|\b(?:want|agree|plan|refuse|fail|decline|offer|promise|hope)\w*\b)).* (?:(?:did|have|has) .*\b(?:meet|met|get together|sit down)|(?<!the )met)\b/iu,
);
const AT_OCCASION = whereItMayFit(
  /^(?:(?:so|and|but),? )?who (?:was|were|all was|attended|came to|took part|witnessed|signed)\b.* between .* and /iu,
);

/** `intent`, or that nothing is on record of what is asked, where it tells one that was at another time or place, or of others. */
export function onlyAsAsked(message: ReadMessage, intent: Intent, then: IntentContext): Intent {
  if (!intent.ok || !("question" in intent) || message.translated === true) return intent;
  const isMet = MET_THEN.test(message.rest);
  if (!isMet && !AT_OCCASION.test(message.rest)) {
    const shown = () => eventShown(intent, then);
    const other = otherThanNamed(message, intent.question, shown, then);
    if (other !== undefined) return saysUntold(other, message, then);
    const isOther = isLargerThanAsked(message, intent.question, shown, then) || wasNeverSet(message, shown);
    if (isOther) return saysNoneAsAsked(message, then);
    const name = namedOtherwise(message, intent.question, shown, then.archive);
    return name === undefined ? intent : saysUntold(name, message, then);
  }
  const shown = eventShown(intent, then);
  if (shown === undefined) return intent;
  const isIt = isAtThatTime(shown, message) && (isMet ? isThere(shown, message, then) : isOfBoth(shown, message, then));
  return isIt ? intent : saysNoneAsAsked(message, then);
}

/** “Who attended the Biden–Xi meeting in Bali”, told by the summit of many at which both were: when or where it was is told with that it is a larger one, and nothing else of it is what they did. */
function isLargerThanAsked(
  message: ReadMessage,
  question: Question,
  shownEvent: () => FoundEvent | undefined,
  { archive }: IntentContext,
): boolean {
  const focus = "focus" in question ? question.focus : undefined;
  if (focus !== "who" && focus !== "why" && focus !== "outcome") return false;
  const subjects = thoseOfMeeting(message, archive);
  const shown = subjects.length === 2 ? shownEvent() : undefined;
  if (shown === undefined || !isConvenedOfMany(shown, archive)) return false;
  return !isOfOnlyTwo({ subjects, which: "one" }, shown, archive);
}

const NEVER_SET: ReadonlySet<State["status"]> = new Set<State["status"]>(["floated", "tentative"]);

const WHERE_THEY_MET = whereItMayFit(/^(?:so |and |but )?(?:when|where) did \S.* (?:meet|talk|speak)\b/iu);

/** “Where did Trump and Putin meet in 2025”, told by a visit that was only floated in that year, without a day: none is where they met. A place that is named, and what came to nothing, are denied by their own cards. */
function wasNeverSet({ rest, span, parts }: ReadMessage, shown: () => FoundEvent | undefined): boolean {
  if (span === undefined || !WHERE_THEY_MET.test(rest) || parts.some(({ is }) => is === "place")) return false;
  const state = shown()?.state;
  return state !== undefined && state.date === undefined && NEVER_SET.has(state.status);
}

/** Two people around the word for a meeting, “the Biden–Xi meeting”, “Blinken’s meeting with Wang”, “the call of Trump and Putin”; none where anybody else is named. */
function thoseOfMeeting({ parts, words }: ReadMessage, archive: Archive): string[] {
  const [first, second, third, ...rest] = parts.filter(({ is }) => is === "record" || is === "kind");
  const [one, other] = [first, second, third].filter((part) => part?.is === "record");
  const kind = [first, second, third].find((part) => part?.is === "kind");
  if (one?.is !== "record" || other?.is !== "record" || kind?.is !== "kind") return [];
  const between = (from: number, to: number) =>
    words
      .slice(from, to)
      .flatMap(({ key }) => (HOW_THEY_MEET.has(key) ? [] : [key]))
      .join(" ");
  const isPair = one.to === other.from || between(one.to, other.from) === "and";
  const isBehind =
    (isPair &&
      ((between(other.to, kind.from) === "" && kind.from >= other.to) ||
        /^(?:of|between)$/.test(between(kind.to, one.from)))) ||
    (kind.from === one.to && between(kind.to, other.from) === "with");
  const subjects = [one, other].map(({ records }) => refsOf(records));
  const isOfNobodyElse = rest.every(
    (part) =>
      part.is !== "record" || isPlaceOrState(part, archive) || !JOINS_A_THIRD.has(words[part.from - 1]?.key ?? ""),
  );
  return isBehind && isOfNobodyElse && areAllPeople(subjects, archive) ? subjects : [];
}

const JOINS_A_THIRD: ReadonlySet<string> = new Set(["and", "with"]);

/** “The Biden–Xi virtual summit.” */
const HOW_THEY_MEET: ReadonlySet<string> = new Set(
  "virtual video online remote informal bilateral private brief short long secret".split(" "),
);

/** “In Singapore”, a state that is a place as well. */
function isPlaceOrState({ records }: RecordPart, { actors }: Archive): boolean {
  return records.every(({ kind, id }) => kind === "actor" && actors.get(id as never)?.kind === "state");
}

function eventShown(intent: Intent, { archive, asOf }: IntentContext): FoundEvent | undefined {
  if (!intent.ok || !("question" in intent)) return undefined;
  const { question } = intent;
  if (question.about === "events")
    return question.which === "one" ? singleBest(findEvents(question, archive)) : undefined;
  const event = question.about === "event" ? archive.events.get(question.id) : undefined;
  const [only] = event === undefined ? [] : eventAt(event, asOf);
  return only && { ...only, score: 0 };
}

/** In the time that is named; what has no date may be of any. */
function isAtThatTime({ state: { date } }: FoundEvent, { span }: ReadMessage): boolean {
  if (date == null || span === undefined) return true;
  return (earliest(date) ?? span.from) <= span.to && (latest(date) ?? span.to) >= span.from;
}

function isThere(shown: FoundEvent, { parts }: ReadMessage, { archive }: IntentContext): boolean {
  return parts.every(
    (part) =>
      part.is !== "place" ||
      wasAt(shown, part.place, archive) ||
      mayBeAtWord(shown.event, part.place, archive) ||
      isNamed(shown.event, part.place),
  );
}

/** Whether both that stand behind “between” had a part in it. */
function isOfBoth({ event }: FoundEvent, { parts, words }: ReadMessage, { archive }: IntentContext): boolean {
  const at = words.findIndex(({ key }) => key === "between");
  const behind = parts.filter((part): part is RecordPart => part.is === "record" && part.from > at).slice(0, 2);
  return behind.every((part) => isPartyToMeeting(event, part, archive));
}

function isPartyToMeeting(event: FoundEvent["event"], { records }: RecordPart, archive: Archive): boolean {
  if (isInName(event, refsOf(records), archive)) return true;
  const actors = records.filter(({ kind }) => kind === "actor");
  // What is about a state is none of its meetings.
  if (actors.length > 0) return actors.some(({ id }) => eventConcerns(event, { actor: id }, archive));
  return records.some(({ id }) => event.topics.some((one) => one === id));
}

function saysNoneAsAsked(message: ReadMessage, { archive, words, asOf }: IntentContext): Intent {
  const query = { ...withoutStatus(eventParts(message, archive)), ...timeOf(message), which: "one" } as const;
  const what = describeQuery(query, archive, words);
  return says(nothingFound(words.events.none({ what }), asOf, threeToTap(words)));
}
