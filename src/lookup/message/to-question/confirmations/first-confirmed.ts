// “When was COP30 confirmed”, “who confirmed the summit first”: the step that first confirmed it as it stands, or the last one where that is asked for.

import { changeAsStep } from "../../../../core/change-asked.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { stepAnnouncing } from "../../../answers/announced-told.ts";
import { eventSteps } from "../../../answers/answer-event.ts";
import type { FoundEvent } from "../../../answers/event-refs.ts";
import { isNamed } from "../../../answers/event-texts.ts";
import { wasAt } from "../../../parts/find-places.ts";
import type { RecordPart } from "../../../parts/part.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { SAYS_OFF } from "../changes/change-patterns.ts";
import { CONFIRMS_IT } from "../changes/change-verbs.ts";
import { isDoer } from "../changes/doer-slot.ts";
import { eventParts } from "../events/event-query.ts";
import { refsOf } from "../events/record-refs.ts";
import { asksToldStep } from "../events/told-step.ts";
import { asksWhoToldLater } from "../hosts-and-places/place-announced.ts";
import { ORDINAL_KEY } from "../phrasing/common-patterns.ts";
import { POLITE_OPENING } from "../phrasing/polite-opening.ts";
import { sentenceForm } from "../phrasing/sentence-forms.ts";
import { roundIn } from "../which-event/nth-edition.ts";
import { anyOfBest, eventsMeantIn, ofItsTime, singleBest } from "../which-event/resolve-events.ts";

const CONFIRM_ADVERBS =
  /(?:(?:first|1st|last|finally|officially|formally|publicly|originally|initially|actually|again|re|most recently|latest|ever) ?)*/iu
    .source;
/** “When was it confirmed”, of nobody in particular. */
const WHEN_CONFIRMED = whereItMayFit(
  new RegExp(
    `${POLITE_OPENING}(?:(?:since )?when|(?:on |by )?(?:what|which) (?:exact )?(?:day|date))(?: exactly)? (?:was|were|is|are|has|had)\\b.*\\b(?:re-?)?confirmed\\b(?! by\\b)`,
    "iu",
  ),
);
/** “Which side was the first to confirm it.” */
const WHO_CONFIRMED = whereItMayFit(
  new RegExp(
    `${POLITE_OPENING}(?:who(?:'s)?|(?:which|what) (?:\\p{L}+ )?(?:sides?|part(?:y|ies)|countr(?:y|ies)|states?|governments?|capital|leader|president|official|person|ministry|of (?:them|the (?:two|sides|parties))))(?: (?:was|is|has|had|it|that|the|one|to|who))* ?${CONFIRM_ADVERBS}(?:to )?(?:re-?)?confirm(?:s|ed)?\\b`,
    "iu",
  ),
);

/** “Who announced the Bali meeting and on what day”, “who was first to announce the ceasefire”: of what was only floated at first, whoever then said that it is to be. */
const WHO_ANNOUNCED = sentenceForm(
  `(?:who|(?:which|what) (?:sides?|countr(?:y|ies)|states?|governments?|capital|leader|president|official|person))(?: (?:was|were|had|has|it|that|the|one|to|first|1st|officially|formally|publicly))* announce[ds]? (?!that\\b)(?:(?:the|a) )?\\S.*?(?<tail>,? and (?:when|(?:on )?(?:what|which) (?:day|date)))?`,
);
/** “When was the summit officially announced”, “who made it official”: no idea of it, and no word in passing. */
const OFFICIALLY_ANNOUNCED = sentenceForm(
  `(?:(?:since )?when|(?:on |by )?(?:what|which) (?:exact )?(?:day|date))(?: exactly)? (?:was|were|is|has|had|did)\\b.*\\b(?:(?:officially|formally) (?:been )?announced|announced (?:officially|formally)|(?:made|become|became) official)|(?:who|(?:which|what) (?:sides?|countr(?:y|ies)|states?|governments?|capital|leader|president|official|person)) (?:first )?made (?:(?:the|a) )?\\S.*? official`,
);
const IS_OFFICIAL = whereItMayFit(/\b(?:official|formal)(?:ly)?\b/iu);
const OF_ANNOUNCING = /^(?:announce[ds]?|made|become|became|official)$/u;

const WHEN_DID_CONFIRM = whereItMayFit(new RegExp(`${POLITE_OPENING}when (?:did|has|had)\\b.*\\bconfirm`, "iu"));

const SAYS_LAST = /\b(?:last|latest|most recent(?:ly)?|re-?confirm(?:s|ed)?|confirm(?:s|ed)? (?:it )?again)\b/iu;

/** A new day, a place, a call-off: other rules tell who confirmed these. */
const OF_SOMETHING_ELSE =
  /\b(?:dates?|days|timing|places?|venues?|hosts?|host city|location|site|city|cancel\w*|call(?:ed)? off|postpon\w*|delay\w*|put off|attend\w*|attendance|participation|presence)\b/iu;

function isOfSomethingElse(rest: string): boolean {
  return OF_SOMETHING_ELSE.test(rest) || SAYS_OFF.test(rest);
}

/** undefined where nothing of the kind is asked, or nothing that can be told apart is named. */
export function asksWhoConfirmed(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { rest, translated, quoted, parts } = message;
  if (translated === true || quoted.length > 0 || parts.some(({ is }) => is === "missing")) return undefined;
  if (WHEN_DID_CONFIRM.test(rest)) return asksOfLostPlace(message, then);
  const announced = announcementIn(rest);
  if (announced !== undefined) return asksWhoAnnounced(message, announced, then);
  if (!(WHEN_CONFIRMED.test(rest) || WHO_CONFIRMED.test(rest)) || isOfSomethingElse(rest)) return undefined;
  const beside = { by: undefined, to: undefined, isOwn: isOfConfirming };
  const nth = SAYS_LAST.test(rest) ? -1 : undefined;
  const step = changeAsStep({ what: "confirmed", nth });
  for (const all of eventsMeantIn(beside, message, then)) {
    const found = calledInOrder(calledAfter(ofItsTime(all, message.span), message), message);
    const best = singleBest(found);
    // What was to be elsewhere is told with where it is instead.
    if (best !== undefined && !isWhereNamed(best, message, then)) return undefined;
    if (best !== undefined) return asksToldStep(best.event.id, step, then);
    if (found.length > 1) return asksWhichConfirmed(found, step, then);
  }
  return undefined;
}

/** What of the sentence asks who announced something, or when that was done officially; undefined where it does not. */
function announcementIn(rest: string): string | undefined {
  const announced = rest.includes("announce") ? WHO_ANNOUNCED.exec(rest)?.groups : undefined;
  if (announced !== undefined) return rest.slice(0, -(announced.tail ?? "").length || undefined);
  return IS_OFFICIAL.test(rest) && OFFICIALLY_ANNOUNCED.test(rest) ? rest : undefined;
}

/** Where the first step that is known is no mere idea, that is who announced it. */
function asksWhoAnnounced(message: ReadMessage, rest: string, then: IntentContext): Intent | undefined {
  if (isOfSomethingElse(rest) || message.parts.some(({ is }) => is === "status")) return undefined;
  const isOwn = (key: string) => OF_ANNOUNCING.test(key) || isOfConfirming(key);
  for (const all of eventsMeantIn({ by: undefined, to: undefined, isOwn }, message, then)) {
    const best = singleBest(calledAfter(ofItsTime(all, message.span), message));
    if (best === undefined || !isWhereNamed(best, message, then) || isNoTruceNamed(best, message)) continue;
    const steps = eventSteps(best.event, then.asOf).toReversed();
    const [settled] = stepAnnouncing(steps);
    const later = asksWhoToldLater(best, settled, message, then);
    if (later !== undefined) return later;
    // That somebody means to travel, or who is to be the host some day, is not yet the announcement of it.
    const mayBeFirmLater = best.event.kind === "visit" || IS_OFFICIAL.test(rest);
    const isFirmLater = settled === steps[0] && (mayBeFirmLater || isElsewhere(best, settled, message, then));
    const announced = isFirmLater ? steps.find(({ state }) => state.status === "confirmed") : settled;
    if (announced === undefined || (announced === steps[0] && best.event.kind !== "agreement")) return undefined;
    const isConfirmed = announced.state.status === "confirmed" && best.event.kind !== "agreement";
    const step = changeAsStep({ what: isConfirmed ? "confirmed" : "announced", nth: undefined });
    return asksToldStep(best.event.id, step, then);
  }
  return undefined;
}

/** Whether a step tells whose turn an edition is, and nothing of the place where it is asked about. */
function isElsewhere(
  one: FoundEvent,
  step: Pick<FoundEvent, "state"> | undefined,
  message: ReadMessage,
  then: IntentContext,
): boolean {
  if (one.event.series === undefined || step === undefined) return false;
  return !isWhereNamed({ ...one, state: step.state }, message, then);
}

/** Talks of a truce do not announce it. */
function isNoTruceNamed({ event }: FoundEvent, { words }: ReadMessage): boolean {
  return ["ceasefire", "truce", "armistice"].some(
    (key) => words.some((word) => word.key === key) && !isNamed(event, key),
  );
}

function isWhereNamed(one: FoundEvent, message: ReadMessage, { archive }: IntentContext): boolean {
  const { places = [] } = eventParts(message, archive);
  return places.every((place) => wasAt(one, place, archive));
}

/** “When did Iran confirm the fourth round in Rome”: a round that was to be there, and is not; what is there is told by other rules. */
function asksOfLostPlace(message: ReadMessage, then: IntentContext): Intent | undefined {
  const { words, parts, rest } = message;
  const round = roundIn(rest);
  const at = words.findIndex(({ key }) => CONFIRMS_IT.test(key));
  const by = parts.find((part): part is RecordPart => isDoer(part, at, words));
  const place = parts.find(
    (part) => part !== by && part.from > at && /^(?:in|at)$/u.test(words[part.from - 1]?.key ?? ""),
  );
  if (round === undefined || by === undefined || place === undefined) return undefined;
  const readings = eventsMeantIn({ by: undefined, to: place, isOwn: isOfConfirming }, message, then);
  const best = singleBest(readings.find((found) => found.length > 0) ?? []);
  if (best === undefined || isWhereNamed(best, message, then)) return undefined;
  const { places } = eventParts({ ...message, parts: [place] }, then.archive);
  const asked = { subjects: [`event:${best.event.id}`], ...(places === undefined ? {} : { places }) };
  const who = refsOf(by.records.filter(({ kind }) => kind === "actor"));
  return asks({ about: "events", which: "one", page: 0, ...asked, focus: "confirmed", by: who, ...asKnown(then.asOf) });
}

/** “When was Alaska confirmed”: with a place alone, what is called after it before others that were there. */
function calledAfter(found: readonly FoundEvent[], { parts }: ReadMessage): readonly FoundEvent[] {
  const [place, ...others] = parts.filter(({ is }) => is !== "status");
  if (place?.is !== "place" || others.length > 0) return found;
  return orAll(
    found.filter(({ event }) => tokenize(event.title).includes(place.place)),
    found,
  );
}

/** “The second round”: what is called the second. */
function calledInOrder(found: readonly FoundEvent[], { words, rest }: ReadMessage): readonly FoundEvent[] {
  const isOfFirst = !CONFIRMS_FIRST.test(rest);
  const ordinals = words.filter(({ key }) => ORDINAL_KEY.test(key) && (key !== "1st" || isOfFirst));
  const numbered = found.filter(({ event }) => ordinals.every(({ key }) => isNamed(event, key)));
  return orAll(numbered, found);
}

function orAll(some: readonly FoundEvent[], all: readonly FoundEvent[]): readonly FoundEvent[] {
  return some.length > 0 ? some : all;
}

const CONFIRMS_FIRST = /\b(?:first|1st) (?:to )?confirm|\bconfirm(?:s|ed)? (?:first|1st)\b|\b(?:first|1st)[\s?!.]*$/iu;

/** Of several which one is meant is asked back. */
function asksWhichConfirmed(found: readonly FoundEvent[], step: string, { asOf }: IntentContext): Intent | undefined {
  const any = anyOfBest(found);
  if (any === undefined) return undefined;
  return asks({ about: "events", which: "one", page: 0, subjects: [any], focus: "told", step, ...asKnown(asOf) });
}

function isOfConfirming(key: string): boolean {
  return CONFIRMS_IT.test(key) || OF_CONFIRMING.test(key);
}

const OF_CONFIRMING =
  /^(?:re|reconfirm(?:s|ed)?|1st|first|last|latest|recently|finally|officially|formally|publicly|originally|initially|again|sides?|part(?:y|ies)|countr(?:y|ies)|states?|governments?|capital|leader|official|person|ministry|one|goes|go|going|would|will|that)$/u;
