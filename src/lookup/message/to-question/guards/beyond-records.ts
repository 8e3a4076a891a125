// What is asked of an event or of somebody that no record has a word for: “which hotel”, “who paid”, “was he nervous”, “should they meet”.

import { keyOf } from "../../../../archive/names/whole-names.ts";
import type { Event } from "../../../../archive/schema.ts";
import { typedText, type Word } from "../../../../text/typed-words.ts";
import type { EventQuery, FoundEvent } from "../../../answers/event-refs.ts";
import { isKnownAs, isNamed, tellsOf } from "../../../answers/event-texts.ts";
import { findEvents } from "../../../answers/find-events.ts";
import { statesBetween } from "../../../answers/subject-check.ts";
import { isOfOtherSense } from "../../../parts/find-terms.ts";
import { isToldOfAny } from "../../../parts/told-heads.ts";
import type { Ask } from "../../ask/ask.ts";
import type { Intent, IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { asksHowLongThere } from "../changes/step-slot.ts";
import type { EventParts } from "../events/event-query.ts";
import { isNarrowed, timeOf, withTopic } from "../events/events-question.ts";
import { wordsAskedFor } from "./answer-slot.ts";
import { thingsAnnounced } from "./thing-announced.ts";
import { saysUntold } from "./untold.ts";

/** Words that stand where the answer should and that not every record tells; none of what was translated. */
export function untoldHeads(ask: Ask, message: ReadMessage): readonly Word[] {
  if (message.translated === true || message.quoted.length > 0) return [];
  if (IN_ANY_WORDS.has(ask)) return ask === "announced" ? thingsAnnounced(message) : [];
  const { words } = message;
  const isDegree = (word: Word) => words[words.indexOf(word) - 1]?.key === "how";
  const isAsked = (word: Word) => (isDegree(word) ? !isToldDegree(word) : !isToldOfAny(word) || isDeed(ask, word.key));
  const heads = [...new Set([...wordsAskedFor(message).filter(isAsked), ...words.filter(isOfOtherWords)])];
  return asksHowLongThere(message) ? heads.filter(({ key }) => !STAYS.test(key)) : heads;
}

const STAYS = /^(?:stay|remain)(?:ed|ing)?$|^spen[dt]$/u;

/** “Press conference”, whole; “Congress”. */
function isOfOtherWords(_word: Word, at: number, words: readonly Word[]): boolean {
  return isOfOtherSense(words, at) || (isOfOtherSense(words, at + 1) && /^(?:press|news)$/u.test(words[at]?.key ?? ""));
}

/** What is done to a treaty at another time than that at which it is signed or ends. */
const DEEDS = /^(?:extend|renew|amend|ratif|adopt|approv|implement|revis|prolong)(?:s|es|ed|y|ied|ing)?$/u;

/** “When was the treaty extended”: the day on which it ends is no answer. */
function isDeed(ask: Ask, key: string): boolean {
  return ask === "when" && DEEDS.test(key);
}

/** Of a meeting, what was adopted there; of a text, only where that is its title. */
function isOtherDeed(key: string, ask: Ask, event: Event): boolean {
  const isText = event.kind === "agreement" || event.kind === "measure" || event.kind === "statement";
  const stem = key.slice(0, MIN_STEM);
  return isText && isDeed(ask, key) && !` ${keyOf(event.title)}`.includes(` ${stem}`);
}

const MIN_STEM = 5;

/** “How long”, “how soon”, “how sure”: what is measured of a date. Nothing else is measured here: how old, how big, how close. */
function isToldDegree({ key }: Word): boolean {
  return TOLD_DEGREES.has(key) || (key.endsWith("ly") && !NO_ADVERBS.has(key));
}

const TOLD_DEGREES: ReadonlySet<string> = new Set(
  "long many much often come soon late early recent sure certain definite firm settled solid exact precise final official frequent stand stands stood fare fared".split(
    " ",
  ),
);
const NO_ADVERBS: ReadonlySet<string> = new Set(
  "friendly costly deadly lively ugly lonely likely chilly holy silly".split(" "),
);

/** Why something was moved, and since when it is known, is told and asked in many words. */
const IN_ANY_WORDS: ReadonlySet<Ask> = new Set<Ask>(["why", "announced"]);

/** That nothing of what is named tells of it, with what is named to tap; undefined where something does, or nothing of the kind is asked. */
export function beyondRecords(
  ask: Ask,
  message: ReadMessage,
  parts: EventParts,
  then: IntentContext,
): Intent | undefined {
  const heads = untoldHeads(ask, message);
  if (!isNarrowed(parts)) return undefined;
  if (heads.length === 0) return saysUnsigned(message, parts, then);
  const keys = new Set(heads.map(({ key }) => key));
  const { words: _, unread: _unread, mentions: _mentions, statuses: _statuses, names = [], ...query } = parts;
  const called = names.filter((name) => !keys.has(name));
  const asked = { ...(called.length === 0 ? {} : { names: called }), ...timeOf(message), asOf: then.asOf };
  const found = findEvents({ ...query, ...asked, which: "one" }, then.archive);
  const isWhat = WHAT_IS.test(message.rest);
  const tells = (event: Event, key: string) => (isWhat ? isKnownAs(event, key) : tellsOf(event, key, then.asOf));
  const isToldOf = ({ event }: FoundEvent) =>
    heads.every(({ key }) => tells(event, key) && !isOtherDeed(key, ask, event));
  // Beside the editions of a series something else of it may be called so.
  const beside = () => findEvents({ ...withTopic(query), ...asked, which: "one" }, then.archive);
  const isTold = found.some(isToldOf) || (query.series !== undefined && beside().some(isToldOf));
  const best = found.toSorted((a, b) => b.score - a.score)[0];
  if (isTold || best === undefined) return undefined;
  // “Was Modi at the parade?”, though he was not.
  if (ASKS_WHETHER_THERE.test(message.rest) && isEventCalled(heads, { ...query, ...asked, which: "one" }, then))
    return undefined;
  return saysUntold(phraseOf(heads, message), message, then, best.event.id);
}

const ASKS_WHETHER_THERE = /^(?:so |and |but )?(?:was|were|did|is|are|will)\b/iu;

/** Whether something is called so, whoever was there. */
function isEventCalled(
  heads: readonly Word[],
  { subjects = [], ...query }: EventQuery,
  { archive }: IntentContext,
): boolean {
  const others = subjects.filter((refs) => !refs.split("|").every((ref) => /^(?:actor|guest):/u.test(ref)));
  if (others.length === subjects.length || (query.places === undefined && query.series === undefined)) return false;
  const found = findEvents({ ...query, ...(others.length === 0 ? {} : { subjects: others }) }, archive);
  return found.some(({ event }) => heads.every(({ key }) => isNamed(event, key)));
}

/** What becomes of a text long after it was signed. */
const ENDS_A_TEXT =
  /\b(?:expir\w+|withdrawals?|terminations?|suspensions?|denunciations?|abrogations?|end of|exits?)\b/iu;

/** “When was the treaty of Amsterdam signed”: where nothing that is called so is a text, and no step tells of a signature, the meeting is no answer. */
function saysUnsigned(
  message: ReadMessage,
  { statuses: _, unread: _unread, mentions: _mentions, words: _words, ...query }: EventParts,
  then: IntentContext,
): Intent | undefined {
  const word = message.words.find(({ key }) => /^sign(?:ed|ing|s)?$/u.test(key));
  if (word === undefined || !WHEN_OR_WHERE.test(message.rest)) return undefined;
  const found = findEvents({ ...query, ...timeOf(message), which: "one", asOf: then.asOf }, then.archive);
  const isText = ({ event }: FoundEvent) =>
    !ENDS_A_TEXT.test(event.title) && (TEXTS.has(event.kind) || tellsOf(event, "signed", then.asOf));
  const best = found.toSorted((a, b) => b.score - a.score)[0];
  if (best === undefined) return undefined;
  // “When was the JCPOA signed”: a name of what is negotiated, and no text of which anything is told.
  if (
    isMatterAlone(message, then.archive) &&
    !found.some(({ event }) => TEXTS.has(event.kind) && isTextCalled(event, message))
  )
    return saysUntold(word.text, message, then);
  if (found.some(isText)) return undefined;
  if (query.kinds?.[0] !== "agreement" && !ENDS_A_TEXT.test(best.event.title)) return undefined;
  return saysUntold(word.text, message, then, best.event.id);
}

function isMatterAlone({ parts }: ReadMessage, archive: IntentContext["archive"]): boolean {
  const [only, ...others] = parts.filter(({ is }) => is !== "kind");
  return (
    only?.is === "record" &&
    others.length === 0 &&
    only.records.every(({ kind, id }) => kind === "topic" && statesBetween(id, archive).length < 2)
  );
}

function isTextCalled(event: Event, { parts }: ReadMessage): boolean {
  return parts.some(({ is, text }) => is === "record" && isNamed(event, keyOf(text)));
}

const WHEN_OR_WHERE = /^(?:and |so |but )?(?:when|where|who|(?:on )?(?:which|what))\b/iu;
const TEXTS: ReadonlySet<Event["kind"]> = new Set<Event["kind"]>(["agreement", "measure", "statement"]);

/** The same of a word that binds, where all else that is named fits one event alone. */
export function beyondOne(parts: EventParts, message: ReadMessage, then: IntentContext): Intent | undefined {
  const { mentions = [], statuses: _, unread: _unread, ...query } = parts;
  if (mentions.length === 0) return undefined;
  const asked = { ...query, ...timeOf(message), which: "one", asOf: then.asOf } as const;
  if (findEvents({ ...asked, mentions }, then.archive).length > 0) return undefined;
  const [only, ...others] = findEvents(asked, then.archive);
  if (only === undefined || others.length > 0) return undefined;
  // “Extraordinary|emergency|special”: any of them.
  const bound = mentions.flatMap((mention) => mention.split(/[| ]/u));
  const heads = message.words.filter(({ key }) => mentions.includes(key));
  if (ASKS_WHETHER_THERE.test(message.rest) && isEventCalled(heads, asked, then)) return undefined;
  const typed = message.words.filter(({ key }) => bound.includes(key));
  const untold = typed.filter(({ key }) => !tellsOf(only.event, key, then.asOf));
  return saysUntold(
    (untold.length > 0 ? untold : typed).map(({ text }) => text).join(" "),
    message,
    then,
    only.event.id,
  );
}

/** What something is, is told of what is called so. */
const WHAT_IS = /^what(?:['’]s| is| are)\b/iu;

/** “Which hotel”: from the word that asks, where it stands before; else the words alone. */
function phraseOf(heads: readonly Word[], { words }: ReadMessage): string {
  const [first] = heads;
  const last = heads.at(-1);
  if (first === undefined || last === undefined) return "";
  const [from, to] = [words.indexOf(first), words.indexOf(last) + 1];
  return typedText(words, from > 0 && PHRASE_STARTS.has(words[from - 1]?.key ?? "") ? from - 1 : from, to);
}

const PHRASE_STARTS: ReadonlySet<string> = new Set("which what who whose how".split(" "));
