// “Why is South Africa not invited to the G20”, “why did Aliyev not travel to Granada”: the meeting of which it is told that somebody was left out or stayed away, and no other at which they were or which they held.

import { overlaps } from "@attache/edtf";
import { knownBy } from "../../../../archive/known-steps.ts";
import { keyOf } from "../../../../archive/names/whole-names.ts";
import type { Event } from "../../../../archive/schema.ts";
import { summaryClauses } from "../../../../text/summary-clauses.ts";
import { splitRef } from "../../../answers/event-refs.ts";
import { textOf } from "../../../answers/event-texts.ts";
import { hasDeed } from "../../../answers/step-told.ts";
import { namesOfSubject } from "../../../answers/subject-check.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { isLightWord } from "../../../parts/light-words.ts";
import type { Span } from "../../../read/parse-span.ts";
import { asKnown } from "../../../read/read-day.ts";
import { asks, type Intent, type IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { WHY } from "../changes/moving-verbs.ts";
import type { EventParts } from "../events/event-query.ts";
import { saysUntold } from "../guards/untold.ts";
import { isAway } from "../lists-and-counts/list-intents.ts";
import { missedBySomebody } from "../reasons/reason-resolver.ts";
import { seriesIn } from "../which-event/resolve-series.ts";
import { stepLeavingOut } from "./left-out-step.ts";

/** What was done to whoever is not to come, in a question. */
const ASKED_LEFT_OUT =
  /(?:\bnot|n['’]t|\bnever|\bno longer|\b(?:wo|was|is|are|were)nt)\b(?: \p{L}+){0,3} invit\w*|\b(?:un|dis)invited\b|\b(?:exclud|barr|bann|ban|omitt|shunn)(?:ed|s|ing)?\b|\b(?:left|kept|shut|locked|frozen|thrown|kicked|leave|leaving|keep) (?:out|off)\b|\b(?:not|n['’]t)\b(?: \p{L}+){0,4} (?:let|allowed|admitted) (?:in|into|to)\b|(?:\bnot|n['’]t|\b(?:wo|is|was)nt)\b(?: \p{L}+){0,3}? (?:be |being )?(?:at|part of|welcome|allowed)\b/iu;

/** Done to somebody by others, and no staying away. */
const DONE_BY_OTHERS = /\b(?:\p{L}*invit|exclud|bann|barr|(?:part|member) of\b)/iu;

/** The same in what is told. */
export const TELLS_LEFT_OUT =
  /\bnot(?: \p{L}+){0,2} invited\b|\b(?:un|dis)invited\b|\bexcluded\b|\b(?:barred|banned) (?:from|out)\b|\bleft out\b/iu;

const WORDS_FOR_LEFT_OUT: readonly string[] = ["invited", "uninvited", "excluded", "barred", "banned"];

/** Whether it is asked why somebody was left out. */
export function asksOfLeftOut({ rest }: Pick<ReadMessage, "rest">): boolean {
  return WHY.test(rest) && ASKED_LEFT_OUT.test(rest);
}

/** undefined where nobody is said to have been left out, and where nothing tells that of those who are named but a single meeting is. */
export function asksWhyAway(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  if (!WHY.test(message.rest) || message.translated === true) return undefined;
  if (isOfLandAlone(message, then)) return saysUntold("why", message, then);
  if (ASKED_LEFT_OUT.test(message.rest)) {
    const told =
      stepLeavingOut(message, parts, peopleAndStates(message, then), then) ?? toldLeftOut(message, parts, then);
    if (told !== undefined) return told;
  }
  // A journey that was not made is no visit, but a meeting to which somebody did not come.
  const isJourney = parts.kinds?.[0] === "visit" && parts.places !== undefined && isAway(message);
  const subjects = parts.subjects?.map((refs) => refs.replaceAll("guest:", "actor:"));
  return isJourney ? missedBySomebody(message, { ...parts, kinds: undefined, subjects }, then) : undefined;
}

/** “Why is Taiwan not at APEC”: what is a matter of meetings, and nobody who could have stayed away. */
function isOfLandAlone({ rest, parts }: ReadMessage, { archive }: IntentContext): boolean {
  const [land, ...others] = parts.filter((part) => part.is === "record");
  const isMatter = land?.records.every(({ kind }) => kind === "topic") === true;
  const isBeside = isMatter && seriesIn([land], archive) === undefined && seriesIn(others, archive) !== undefined;
  return isBeside && land.from <= MOST_OPENING && IS_DENIED.test(rest);
}

/** “So why is”. */
const MOST_OPENING = 3;
const IS_DENIED = /\bnot\b|n['’]t\b|\bnever\b/iu;

function toldLeftOut(message: ReadMessage, parts: EventParts, then: IntentContext): Intent | undefined {
  const { archive } = then;
  const series =
    parts.series ??
    seriesIn(
      message.parts.filter((part) => part.is === "record"),
      archive,
    );
  const who = peopleAndStates(message, then);
  const names = who.flatMap((ref) => namesOfSubject(ref, archive));
  const ids = names.flatMap((name) =>
    WORDS_FOR_LEFT_OUT.flatMap((deed) => archive.search.eventsWith([...name.split(" "), deed])),
  );
  const found = [...new Set(ids)]
    .flatMap((id) => archive.events.get(id) ?? [])
    .flatMap((event) => {
      const deed = isMeant(event, message, { ...parts, series }, then) ? deedTold(event, names, then) : undefined;
      return deed === undefined ? [] : [{ event, deed }];
    });
  const latest = found.reduce<(typeof found)[number] | undefined>(
    (best, one) => (best === undefined || lastTold(one.event) > lastTold(best.event) ? one : best),
    undefined,
  );
  if (latest === undefined) {
    const isUntold = series !== undefined && who.length > 0 && DONE_BY_OTHERS.test(message.rest);
    return isUntold ? saysUntold("why", message, then) : undefined;
  }
  const by = who.join("|");
  return asks({
    ...{ about: "events", which: "one", page: 0, subjects: [`event:${latest.event.id}`] },
    ...{ focus: "told", step: latest.deed, by },
    ...asKnown(then.asOf),
  });
}

/** As “actor:russia”. */
function peopleAndStates({ parts }: ReadMessage, { archive }: IntentContext): readonly string[] {
  return parts
    .flatMap((part) => (part.is === "record" ? part.records : []))
    .filter(({ kind, id }) => kind === "actor" && archive.actors.get(id as never)?.kind !== "organisation")
    .map(({ id }) => `actor:${id}`);
}

function lastTold({ developments }: Event): string {
  return developments.at(-1)?.known.by ?? "";
}

/** Whether it is an edition of what is named, and tells of the place and of every other word that is. */
function isMeant(event: Event, message: ReadMessage, parts: EventParts, then: IntentContext): boolean {
  const { series, places = [], subjects = [] } = parts;
  if (series !== undefined && event.series !== series) return false;
  if (message.span !== undefined && !mayBeIn(message.span, event, then)) return false;
  const events = subjects.flatMap((refs) => refs.split("|")).filter((ref) => ref.startsWith("event:"));
  if (events.length > 0 && !events.some((ref) => splitRef(ref).id === event.id)) return false;
  const text = textOf(event, then.asOf);
  const isDeed = (key: string) => ASKED_LEFT_OUT.test(`not ${key}`) || /^(?:invit|ban|bar|exclu)/u.test(key);
  const others = [...message.telling, ...message.unread.map(keyOf)].filter(
    (key) => !isFunctionWord(key) && !isLightWord(key) && !isDeed(key),
  );
  return [...places, ...others].every((word) => text.includes(` ${word} `));
}

/** Of another year nobody was left out of it: it has or had a day in that time. */
function mayBeIn({ from, to }: Span, event: Event, { asOf }: IntentContext): boolean {
  return knownBy(event, asOf).some(({ date }) => date != null && overlaps(date, from, to));
}

/** The word for what was done, where a sentence of one of its steps tells it of whoever is named. */
function deedTold(event: Event, names: readonly string[], { asOf }: IntentContext): string | undefined {
  const sentences = knownBy(event, asOf).flatMap(({ summary }) => summaryClauses(summary));
  const told = sentences.find(
    (sentence) => TELLS_LEFT_OUT.test(sentence) && names.some((name) => ` ${keyOf(sentence)} `.includes(` ${name} `)),
  );
  return told === undefined ? undefined : WORDS_FOR_LEFT_OUT.find((deed) => hasDeed(told, deed));
}
