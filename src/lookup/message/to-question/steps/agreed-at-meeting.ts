// “Was there a declaration at the G20 in Bali”, “did Putin and Kim sign a treaty”, “has the ceasefire been extended”: what was agreed at a meeting, which is a step of it and no event of its own.

import type { Archive } from "../../../../archive/archive.ts";
import { eventsBySubject } from "../../../../archive/may-concern.ts";
import { keyOf, type Named } from "../../../../archive/names/whole-names.ts";
import type { AgreedAsked } from "../../../../core/agreed-asked.ts";
import { compareText } from "../../../../text/compare-text.ts";
import { agreedTold, familyOfText } from "../../../answers/agreed-told.ts";
import { isAgreementOf, isOnlyBetween, namesSides, sidesIn } from "../../../answers/agreements-of-two.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { findEvents } from "../../../answers/find-events.ts";
import type { Part } from "../../../parts/part.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { refsOf } from "../events/record-refs.ts";
import { saysUntold } from "../guards/untold.ts";
import { behindHeading } from "../which-event/headings.ts";
import { eventsMeantIn, MOST_EVENTS_MEANT, ofItsTime, singleBest } from "../which-event/resolve-events.ts";
import { IS_OF_NOW, IS_OWN, isAskedOfText, isNoMoreThanSides, isTextWord, textAsked } from "./agreed-forms.ts";
import { asksAgreed, OF_ITS_OWN, ofThoseFound } from "./agreed-of-found.ts";
import { OF_TRUCE } from "./signed-forms.ts";
import { hasNothing } from "./verb-in-step.ts";

/** What is told instead of `intent`, where that has nothing, or only the meeting; undefined where nothing of the kind is asked. */
export function agreedThere(message: ReadMessage, intent: Intent, then: IntentContext): Intent | undefined {
  const asked = textAsked({ ...message, rest: behindHeading(message) });
  if (asked === undefined) return undefined;
  const already = foundByIntent(intent, then);
  const isShort = isNoMoreThanSides(message);
  if (isShort && !mayBeOfSides(already, message, then)) return undefined;
  const isElse = asked.extended === "each" || isOfWordsAboutText(message, intent);
  if (already.length === 0 && !hasNothing(intent, then) && !isElse) return undefined;
  const named = calledSo(asked, message, then);
  if (named.length > 0) return asksAgreed(bestOf(named), asked, then);
  if (already.length > 0 && asked.extended === undefined)
    return ofThoseFound(already, intent, { asked, message }, then);
  // “Is there a ceasefire in Ukraine”: between whom a meeting told of one, nobody says.
  const isTheirs = isOfSidesNamed(asked, message, then);
  const found = isOfNobody(asked, message) ? [] : meantIn(message, then).map((all) => all.filter(isTheirs));
  const told = found.map((all) => tellingOf(all, asked, message, then)).find((all) => all.length > 0);
  const untold = found.map((all) => ofItsTime(all, message.span)).find((all) => all.length > 0);
  const some = told ?? (already.length > 0 || isShort ? undefined : untold && bestOf(untold));
  if (some === undefined) return undefined;
  const isAnyOf = asked.extended === "each" || isAskedOfText(message) || isMeetingNamed(message, then);
  const isMany = some.length > 1 && (some.length > MOST_EVENTS_MEANT || !isAnyOf);
  return isMany ? saysUntold(asked.text, message, then) : asksAgreed(some, asked, then);
}

/** “What does the Moscow Declaration say” is told by no words of somebody. */
function isOfWordsAboutText(message: ReadMessage, intent: Intent): boolean {
  const about = intent.ok && "question" in intent ? intent.question.about : undefined;
  return isAskedOfText(message) && (about === "quotes" || about === "check");
}

/** Those of which a step has the text by its name: “what does the Moscow Declaration of BRICS say”, though the meeting was by video. */
function calledSo(asked: AgreedAsked, message: ReadMessage, then: IntentContext): readonly FoundEvent[] {
  const { words, parts } = message;
  const at = words.findIndex(({ key }) => isTextWord(key));
  const before = words[at - 1]?.key;
  if (before === undefined || !isAskedOfText(message)) return [];
  const place = parts.find(({ to }) => to === at);
  const isCalled = ({ event }: FoundEvent) =>
    agreedTold(eventSteps(event, then.asOf), asked).some(({ development: { summary } }) =>
      ` ${keyOf(summary)} `.includes(` ${before} ${words[at]?.key} `),
    );
  const found = meantIn(message, then, place).map((all) => ofItsTime(all.filter(isCalled), message.span));
  return found.find((all) => all.length > 0) ?? [];
}

function bestOf(found: readonly FoundEvent[]): readonly FoundEvent[] {
  const best = singleBest(found);
  return best === undefined ? found : [best];
}

function isOfNobody({ text }: AgreedAsked, { rest }: ReadMessage): boolean {
  return familyOfText(text) === "paused" && IS_OF_NOW.test(rest) && !OF_TWO_PARTIES.test(rest);
}

/** “Was the UK–India trade deal signed”: an agreement of theirs, or a step that tells of one of theirs, where no meeting is named. */
function isOfSidesNamed(asked: AgreedAsked, message: ReadMessage, then: IntentContext): (one: FoundEvent) => boolean {
  if (isNoMoreThanSides(message)) return (one) => isOnlyBetween(one, sidesNamed(message, then), then.archive);
  const sides = isMeetingNamed(message, then) ? [] : sidesNamed(message, then);
  return (one) =>
    sides.length === 0 ||
    isAgreementOf(one, sides, then.archive) ||
    agreedTold(eventSteps(one.event, then.asOf), asked).some(({ development }) =>
      namesSides(development, sides, then.archive),
    );
}

/** What is found already needs no more, and nothing is told of one alone. */
function mayBeOfSides(already: readonly FoundEvent[], message: ReadMessage, then: IntentContext): boolean {
  return already.length === 0 && sidesNamed(message, then).length > 0;
}

function sidesNamed({ parts }: ReadMessage, { archive }: IntentContext): ReturnType<typeof sidesIn> {
  return sidesIn(
    parts.flatMap((part) => (part.is === "record" ? [refsOf(part.records)] : [])),
    archive,
  );
}

const OF_TWO_PARTIES = /\b(?:between|with)\b|\p{L}[-–]\p{L}/iu;
/** Of all that two had together nobody wants a list of what each tells. */
function isMeetingNamed({ parts }: ReadMessage, { archive }: IntentContext): boolean {
  return parts.some(
    (part) =>
      part.is === "place" ||
      (part.is === "kind" && !part.kinds.some((kind) => OF_ITS_OWN.has(kind))) ||
      (part.is === "record" && part.records.some((one) => one.kind === "event" || isRecurringTopic(one, archive))),
  );
}

function isRecurringTopic({ kind, id }: Named, archive: Archive): boolean {
  return kind === "topic" && (eventsBySubject.of(archive).series.get(id as never) ?? []).length > 0;
}

function foundByIntent(intent: Intent, { archive, asOf }: IntentContext): readonly FoundEvent[] {
  if (!intent.ok || !("question" in intent)) return [];
  const { question } = intent;
  if (question.about === "events") {
    const found = ASKED_OF_ONE.has(question.which) ? findEvents(question, archive) : [];
    const most = Math.max(...found.map(({ score }) => score));
    return found.filter(({ score }) => score === most);
  }
  if (question.about !== "event") return [];
  return findEvents({ subjects: [`event:${question.id}`], which: "one", asOf }, archive);
}

const ASKED_OF_ONE: ReadonlySet<string> = new Set(["one", "last"]);

/** What each of the readings finds without the word for the text, and what is said of it. */
function meantIn(message: ReadMessage, then: IntentContext, to?: Part): readonly (readonly FoundEvent[])[] {
  const { words, parts } = message;
  const isText = (at: number) => isTextWord(words[at]?.key ?? "");
  const isOfText = (part: Part) => {
    if (part.is === "status" || part.is === "kind") return true;
    const isMatter = part.is === "record" && part.records.every(({ kind }) => kind === "topic");
    return isMatter && isText(part.to) && IS_OWN.test(words[part.from]?.key ?? "");
  };
  const isOwn = (key: string) => IS_OWN.test(key) || isTextWord(key);
  const kept = { ...message, parts: parts.filter((part) => !isOfText(part)) };
  return eventsMeantIn({ by: undefined, to, isOwn }, kept, then);
}

/** Those that tell of it: of several the one that is called so, or for what still holds the one that was told of last, else the one that is meant or all. */
function tellingOf(
  all: readonly FoundEvent[],
  asked: AgreedAsked,
  { rest, span }: ReadMessage,
  { asOf }: IntentContext,
): readonly FoundEvent[] {
  const some = asked.span === undefined ? ofItsTime(all, span) : all;
  const telling = some.flatMap((one) => {
    const last = agreedTold(eventSteps(one.event, asOf), asked).at(-1);
    return last === undefined ? [] : [{ ...one, day: last.development.known.by }];
  });
  if (!IS_OF_NOW.test(rest) && asked.extended === undefined) {
    return telling.length === 0 ? [] : bestOf(telling);
  }
  const isPaused = familyOfText(asked.text) === "paused";
  const called = telling.filter(({ event }) => OF_TRUCE.test(event.title) && isPaused);
  if (asked.extended === "each") return telling;
  return (called.length > 0 ? called : telling).toSorted((a, b) => compareText(b.day, a.day)).slice(0, 1);
}
