// “Which East Asia Summit ended without a joint statement”, “which UN climate conferences finished late”: of all that is called so those of which a step tells the rest, in any of its forms.

import { knownBy } from "../../../../archive/known-steps.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import type { Development } from "../../../../archive/schema.ts";
import { tellsWhy } from "../../../../archive/tells-why.ts";
import { summaryClauses } from "../../../../text/summary-clauses.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { isNamed } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { tellsJoining } from "../../../answers/joined-told.ts";
import { wordsForClause } from "../../../answers/line-told.ts";
import { namesOfSubject } from "../../../answers/subject-check.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { Part } from "../../../parts/part.ts";
import { describedForms } from "../../../parts/same-thing.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { saysUntold } from "../guards/untold.ts";
import { hasNothing } from "../steps/verb-in-step.ts";
import { eventsMeantIn, MOST_EVENTS_MEANT, ofItsTime } from "./resolve-events.ts";

const WHICH_EDITION = whereItMayFit(/^(?:(?:so|and|but) )?(?:(?:in|at|on) )?(?:which|what)\b/iu);
/** What has rules of its own, and who was there or was not. */
const TOLD_OTHERWISE = whereItMayFit(
  /\b(?:next|last|latest|first|upcoming|coming|will|would|should|longest|most|attend\w*|miss(?:es|ed|ing)?|skip\w*|host\w*|came|come|went|absent|present|invit\w*|quotes?|said|say|says|day|date|time|hour|year|month)\b/iu,
);
const BEFORE_ITS_NAME = /^(?:of|the|one|ones|those|these|all)$/u;
const IS_WITHOUT = /^(?:without|no|not|never|none|neither|nor|nothing|cannot)$/u;
const LACKED = /^(?:(?:did|was|were|is|are|has|had|does|could|would)nt|without|no|not|never|nothing)$/u;
/** What any of them does or is. */
const SAYS_NOTHING =
  /^(?:held|hold|takes?|took|taken|place|happen\w*|ones?|actually|mostly|mainly|only|ever|any|kind|format|members?|leaders?|countr(?:y|ies)|states?|went|became|become|got|see|saw|seen|produced?|made)$/u;
const FORMAT = /^(?:video|virtual|virtually|online|hybrid|person|phone|telephone|remote|remotely|videoconference)$/u;
/** How what is lacking came to lack. */
const COMES_OUT =
  /^(?:end(?:s|ed)?|clos(?:e|es|ed)|finish(?:es|ed)?|conclud(?:e|es|ed)|adopt(?:s|ed)?|issu(?:e|es|ed)|publish(?:es|ed)?|releas(?:e|es|ed)|agree[ds]?)$/u;
/** So near before a word it is denied. */
const DENIED_NEAR = 3;

type DescribedAs = {
  readonly head: readonly Part[];
  /** Words of its name that no part has: “the NPT conference”. */
  readonly called: readonly string[];
  readonly words: readonly string[];
  /** Who and where is named in the description. */
  readonly beside: readonly Part[];
  readonly isLacking: boolean;
};

/** What is told instead of `intent`, where that has nothing or several that do not all fit; undefined where no step has the words. */
export function describedEdition(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const { rest, translated, quoted, parts } = message;
  if (!WHICH_EDITION.test(rest) || TOLD_OTHERWISE.test(rest)) return undefined;
  if (translated === true || quoted.length > 0) return undefined;
  if (parts.some(({ is }) => is === "missing" || is === "status" || is === "office")) return undefined;
  const asked = describedIn(message);
  if (asked === undefined) return undefined;
  if (asked.words.every((word) => FORMAT.test(word))) return becauseOfThem(asked, message, then);
  const already = foundAlready(intent, then);
  if (already === undefined) return undefined;
  const editions = editionsOf(asked, message, then);
  // “Which NATO summits were extraordinary”: those that are called so, and none of which a step only has the word.
  const isPlain = !asked.isLacking && asked.beside.length === 0;
  const called = isPlain ? editions.filter(({ event }) => asked.words.every((word) => isNamed(event, word))) : [];
  const told = (called.length > 0 ? called : editions).flatMap((one) => {
    const line = lineDescribing(knownBy(one.event, then.asOf), asked, then);
    return line === undefined && called.length === 0 ? [] : [{ one, line }];
  });
  const [only, ...others] = told;
  if (only === undefined || told.length > MOST_EVENTS_MEANT || told.length === already) return undefined;
  if (others.length > 0) {
    const subjects = [told.map(({ one }) => `event:${one.event.id}`).join("|")];
    return asks({ about: "events", which: "all", subjects, page: 0, ...asKnown(then.asOf) });
  }
  const { one, line } = only;
  const step = wordsForClause(line, knownBy(one.event, then.asOf), then.archive);
  const at = { about: "event", id: one.event.id, page: 0, ...asKnown(then.asOf) } as const;
  return asks(step === undefined ? at : { ...at, focus: "told", step });
}

const BECAUSE_OF = /\b(?<what>(?:because of|due to|thanks to|owing to) .+)$/iu;

/** “Was virtual because of India”: one of which a step tells that reason, or the sentence that none does. */
function becauseOfThem(asked: DescribedAs, message: ReadMessage, then: IntentContext): Intent | undefined {
  const what = BECAUSE_OF.exec(message.rest)?.groups?.what;
  if (what === undefined || asked.beside.length === 0) return undefined;
  const isReason = (clause: string) =>
    tellsWhy(clause) &&
    tokenize(clause).some((word) => FORMAT.test(word)) &&
    asked.beside.every((part) => isNamedIn(clause, part, then));
  const told = editionsOf(asked, message, then).some(({ event }) =>
    knownBy(event, then.asOf).some(({ summary }) => summaryClauses(summary).some(isReason)),
  );
  return told ? undefined : saysUntold(what, message, then);
}

/** How many are found by it: none, or several; undefined where one answers it, or something else is asked. */
function foundAlready(intent: Intent, then: IntentContext): number | undefined {
  if (hasNothing(intent, then) || !intent.ok) return 0;
  if (!("question" in intent) || intent.question.about !== "events") return undefined;
  const found = findEvents(intent.question, then.archive).length;
  return found === 1 ? undefined : found;
}

/** What is called so, and what is said of it; undefined where it is called by nothing. */
function describedIn({ words, parts }: ReadMessage): DescribedAs | undefined {
  const start = words.findIndex(({ key }) => key === "which" || key === "what") + 1;
  const partAt = (at: number) => parts.find(({ from, to }) => from <= at && at < to);
  let at = start;
  while (BEFORE_ITS_NAME.test(words[at]?.key ?? "") && partAt(at) === undefined) at++;
  const from = at;
  while (at < words.length) {
    const part = partAt(at);
    const next = partAt(at + 1);
    // “The NPT conference.”
    if (part === undefined && next?.is !== "kind" && !(at === from && next?.is === "record")) break;
    if (part === undefined && isFunctionWord(words[at]?.key ?? "")) break;
    at = part?.to ?? at + 1;
  }
  const head = parts.filter((part) => part.from >= from && part.to <= at);
  const called = words.slice(from, at).flatMap(({ key }, place) => (partAt(from + place) === undefined ? [key] : []));
  if (!head.some(({ is }) => is === "record" || is === "place") && called.length === 0) return undefined;
  const isNamed = (place: number) => {
    const part = partAt(place);
    return part !== undefined && part.is !== "kind";
  };
  const said = words.slice(at).map(({ key }, place) => ({ key, isNamed: isNamed(at + place) }));
  const telling = said.flatMap(({ key, isNamed: named }) =>
    named || isFunctionWord(key) || SAYS_NOTHING.test(key) ? [] : [key],
  );
  const beside = parts.filter((part) => part.from >= at && part.is !== "kind");
  const isLacking = said.some(({ key }) => LACKED.test(key));
  const lacked = isLacking ? telling.filter((key) => !COMES_OUT.test(key)) : telling;
  const all = lacked.length > 0 ? lacked : telling;
  return all.length === 0 ? undefined : { head, called, words: [...new Set(all)], beside, isLacking };
}

function editionsOf({ head, called }: DescribedAs, message: ReadMessage, then: IntentContext): readonly FoundEvent[] {
  const kept = { ...message, parts: head, telling: [], unread: [] };
  const isCalled = ({ event }: FoundEvent) => called.every((name) => isNamed(event, name));
  const found = eventsMeantIn({ by: undefined, to: undefined, isOwn: () => true }, kept, then);
  const some = found.map((all) => all.filter(isCalled)).find((all) => all.length > 0) ?? [];
  return ofItsTime(some, message.span);
}

type LineOfDescription = { readonly development: Development; readonly clause: string };

/** The sentence that has all, or else the step. */
function lineDescribing(
  steps: readonly Development[],
  asked: DescribedAs,
  then: IntentContext,
): LineOfDescription | undefined {
  const lines = steps.flatMap((development) =>
    [...summaryClauses(development.summary), development.summary].map((clause) => ({ development, clause })),
  );
  return lines.findLast(({ clause }) => isDescribedBy(clause, asked, then));
}

function isDescribedBy(clause: string, { words, beside, isLacking }: DescribedAs, then: IntentContext): boolean {
  const told = tokenize(clause);
  const stems = told.map((word) => (tellsJoining(clause) && word.startsWith("become") ? "join" : toldStem(word)));
  const places = words.map((word) => {
    const forms = describedForms(word);
    return stems.findIndex((stem) => forms.has(stem));
  });
  if (places.includes(-1)) return false;
  const isDenied = places.some((at) =>
    told.slice(Math.max(0, at - DENIED_NEAR), at).some((word) => IS_WITHOUT.test(word)),
  );
  return isDenied === isLacking && beside.every((part) => isNamedIn(clause, part, then));
}

function isNamedIn(clause: string, part: Part, { archive }: IntentContext): boolean {
  const text = ` ${keyOf(clause)} `;
  const names =
    part.is === "record" ? part.records.flatMap(({ kind, id }) => namesOfSubject(`${kind}:${id}`, archive)) : [];
  return [keyOf(part.text), ...names].some((name) => text.includes(` ${name} `));
}
