// Which words of a question a step has to tell: those that are in no name and say something, and which of its names may be told by the step alone.

import type { Day } from "@attache/edtf";
import type { Event } from "../../../../archive/schema.ts";
import { isStopWord } from "../../../../archive/search/stop-words.ts";
import type { EventAt } from "../../../../core/view.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { isKnownAs, namesIn, tellsOf } from "../../../answers/event-texts.ts";
import type { LineAsked } from "../../../answers/line-told.ts";
import { toldStem } from "../../../answers/told-stem.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { Part } from "../../../parts/part.ts";
import { hasOtherForms, sameThing, toldForms } from "../../../parts/same-thing.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";
import { loadedWords } from "../guards/loaded-words.ts";
import { rolesOfTelling } from "../statements/hearer-slot.ts";
import { mattersOfTalks } from "../which-event/talks-topic.ts";
import { deedDone, deedToTell } from "./deed-done.ts";
import { saidInPhrases } from "./phrase-synonyms.ts";

export type AskedWords = LineAsked & {
  /** By what an event has to be called: “before Alaska”. */
  readonly phrase?: string;
  /** Whether what an event is called by has to stand in the step too. */
  readonly isWhole?: boolean;
  /** Whether it is asked what was spoken of: what a meeting is called after may be just that. */
  readonly isOfMatter: boolean;
  /** Whether an hour is asked for. */
  readonly isOfClock?: boolean;
};

/** “At what time did Pelosi land”. */
export const ASKS_CLOCK = /\b(?:what|which) (?:hour|time)\b(?! zone| of (?:the )?year)/iu;

/** How it came out is asked, and not what was planned. */
const ASKS_HOW_IT_CAME = /^(?:(?:so|and|but) )?(?:is|are|was|were|did|does|do|has|have|had)\b/iu;
/** “Who took over the chair”: nobody is asked for who holds it. */
export const CHANGES_HANDS =
  /^(?:(?:so|and|but) )?(?:who|when|did|has|was|(?:which|what) (?:country|state|member|leader)s?)\b.*\b(?:took|take|taken|hand|handed|hands|pass|passed|got|receiv\w+|follow(?:s|ed)?|replac(?:e|es|ed)|succeed(?:s|ed)?)\b.*\bchair\b/iu;

export function isOfOffice({ parts, rest }: ReadMessage): boolean {
  return parts.some(({ is }) => is === "office") && !CHANGES_HANDS.test(rest);
}

const HANDED_FROM = /^(?:from|after|replac\w+|succeed\w*|follow\w*)$/u;

/** “Before the invasion”: when it was, and nothing that is told of it. */
export function isBoundedByWord({ words }: ReadMessage, loaded: ReadonlySet<string>): boolean {
  return words.some(({ key }, at) => {
    const before = words[at - 1]?.key === "the" ? words[at - 2]?.key : words[at - 1]?.key;
    return loaded.has(key) && /^(?:before|after|since|until|till)$/u.test(before ?? "");
  });
}

/** “In Samoa”: where something was is no matter of a step. */
export function isWhereAsked({ words }: ReadMessage, { words: asked }: LineAsked): boolean {
  return words.some(({ key }, at) => asked.includes(key) && /^(?:in|at)$/u.test(words[at - 1]?.key ?? ""));
}

/** Whether something was spoken of: wherever it is told, it was. */
const WAS_SPOKEN_OF =
  /^(?:rais(?:e[ds]?|ing)|brought|bring|mention(?:ed|s)?|discuss(?:ed|es)?|broach(?:ed)?|address(?:ed)?|topic|agenda|subject)$/u;
const IS_SAYING =
  /\b(?:say|said|says|tell|told|tells|announc\w+|rais\w+|bring up|brought up|mention\w*|discuss\w*|broach\w*)\b/iu;
const PART_OF_TITLE = /^(?:general|minister|president|secretary|chancellor|king|prime|leaders?)$/u;
const SHAKES_HANDS = /\bsh(?:ake|aken|akes|ook)\b/iu;
const HOW_NEAR = /^(?:(?:so|and|but) )?how (?:close|near)\b/iu;

/**
 * “What did Meloni say about NATO”: with nothing but that, any step that speaks of it might be told, and none is by her. So might one that
 * speaks of a border, where talks are called after it.
 */
export function isSaidOfAny(message: ReadMessage, { archive, today }: IntentContext): boolean {
  const { parts, rest, span } = message;
  // “Yesterday”, where the archive ends months before: no step can tell what was said.
  const isPastEnd = span !== undefined && span.from <= today && span.from > (archive.reaches ?? today);
  if (isPastEnd && IS_SAYING.test(rest)) return true;
  if (mattersOfTalks(message, loadedWords(message)).length > 0) return true;
  const people = parts.filter(
    (part) => part.is === "record" && part.records.every(({ kind, id }) => isPerson(kind, id, archive)),
  );
  const isNarrow = span !== undefined || people.length > 1 || parts.some(({ is }) => is === "kind" || is === "place");
  return IS_SAYING.test(rest) && people.length > 0 && !isNarrow;
}

const ASKS_THEIR_WORDS = /^(?:(?:so|and|but) )?what (?:did|has|have|had) .*\b(?:say|said|tell|told|announced?)\b/iu;

/** Those that no small word is have to be told; of small ones those for which steps have others. */
export function wordsToTell(message: ReadMessage): AskedWords {
  const { words, parts, telling, rest, span } = message;
  const loaded = new Set(loadedWords(message).map(({ key }) => key));
  const said = saidInPhrases(message);
  const free = words.filter(
    (_word, at) => !parts.some((part) => part.from <= at && at < part.to && part.is !== "kind"),
  );
  const isNamed = ({ key }: { readonly key: string }) => telling.includes(key) && sameThing(key).length > 0;
  const has = new Set([
    ...[...loaded].filter(
      (key) =>
        !WAS_SPOKEN_OF.test(key) &&
        !PART_OF_TITLE.test(key) &&
        !(HOW_NEAR.test(rest) && key === "near") &&
        !said.isOwn(key),
    ),
    ...said.words,
    ...free.filter(isNamed).map(({ key }) => key),
    // “2 percent”: five are none.
    ...free.flatMap(({ key }) => (/^\d+$/u.test(key) ? [key] : [])),
    ...(CHANGES_HANDS.test(rest) ? ["chair"] : []),
    ...deedToTell(message),
  ]);
  const isNear = HOW_NEAR.test(rest) && words.length > 0;
  const isShaken = SHAKES_HANDS.test(rest);
  const isOfDeed = (key: string) => !isFunctionWord(key) && hasOtherForms(key) && !(isShaken && key.startsWith("hand"));
  const others = free.filter(({ key }) => !has.has(key) && key !== "near" && isOfDeed(key) && !said.isOwn(key));
  const names = parts.flatMap((part) => (part.is === "record" || part.is === "place" ? tokenize(part.text) : []));
  const from = parts.find((part) => part.is === "record" && HANDED_FROM.test(words[part.from - 1]?.key ?? ""));
  return {
    words: isNear ? [...has, "near"] : [...has],
    others: [...new Set([...others.map(({ key }) => key), ...(has.size > 0 ? said.others : [])])],
    names: [...new Set(names)],
    isLatest: said.isLatest || ASKS_HOW_IT_CAME.test(rest) || IS_SAYING.test(rest),
    isOfMatter: IS_SAYING.test(rest),
    isOfClock: ASKS_CLOCK.test(rest),
    roles: rolesOfTelling(message),
    saidFrom: ASKS_THEIR_WORDS.test(rest) && !parts.some(({ is }) => is === "kind") ? span?.from : undefined,
    ...deedDone(message, names),
    ...(CHANGES_HANDS.test(rest) && from !== undefined ? { takenFrom: tokenize(from.text)[0] ?? "" } : {}),
  };
}

/**
 * A place, a state, or whoever is the only person named: of them the step may tell alone, beside further words. Where none is asked, only what stands
 * behind “about” and “before”, and the place where one who took part is said to have been. Where a meeting is, and who comes, is no matter of a step.
 */
export function partsToDrop(message: ReadMessage, asked: LineAsked, { archive }: IntentContext): readonly Part[] {
  const { parts, rest } = message;
  const isOfPerson = (part: Part) =>
    part.is === "record" && part.records.every(({ kind, id }) => isPerson(kind, id, archive));
  const isActor = (part: Part) => part.is === "record" && part.records.some(({ kind }) => kind === "actor");
  const people = parts.filter(isOfPerson);
  const isTelling = asked.words.length + asked.others.length > 0 && !IS_COMING.test(rest);
  const isOfMeeting = parts.some((part) => part.is === "kind" && !CALLED_A_TEXT.test(part.text));
  const isMatter = (part: Part) => part.is === "record" && part.records.every(({ kind }) => kind === "topic");
  const isBehind = ({ from }: Part) => MATTER_OR_TIME.test(message.words[from - 1]?.key ?? "");
  // “Was Putin tired in Alaska” asks of more than where he was.
  const isNoMoreAsked = message.telling.length + message.unread.length === 0;
  const isWhereOne = (part: Part) =>
    part.is === "place" && (ASKS_HOW_IT_CAME.test(rest) || WHEN_THERE.test(rest)) && people.length > 0 && isNoMoreAsked;
  const mayDrop = (part: Part) =>
    isOfPerson(part)
      ? people.length === 1 && isTelling
      : (isMatter(part) && isBehind(part)) ||
        ((part.is === "place" || isActor(part)) && ((isTelling && !isOfMeeting) || isBehind(part) || isWhereOne(part)));
  // “WHO” by its letters is a word of any sentence.
  return parts.length < 2 ? [] : parts.filter((part) => mayDrop(part) && !tokenize(part.text).every(isStopWord));
}

const WHEN_THERE = /^(?:(?:so|and|but) )?(?:when|(?:on )?(?:which|what) days?) (?:was|were)\b/iu;

/** What is called so is no meeting. */
export const CALLED_A_TEXT =
  /^(?:memorandum|treaty|treaties|pact|protocol|convention|accords?|declaration|referendum)$/iu;
const MATTER_OR_TIME = /^(?:about|on|regarding|before|after)$/u;
/** Who is only spoken of with a meeting was not there. */
const IS_COMING =
  /\b(?:go|goes|going|went|gone|come|comes|coming|came|attend\w*|travel\w*|visit\w*|invit\w*|join in|there|present|skip\w*|absent)\b/iu;

/** With the name of a part as words that the step has to tell; “before Alaska” only names an event that is called so. */
export function withPart(by: Part, asked: AskedWords, { words }: ReadMessage): AskedWords {
  const own = tokenize(by.text);
  const behind = words[by.from - 1]?.key ?? "";
  if (/^(?:before|after)$/u.test(behind)) return { ...asked, phrase: [behind, ...own].join(" ") };
  const isBare = asked.words.length + asked.others.length === 0 && by.is === "place";
  // Where it is only asked whether somebody was there, who that is has to stand beside it.
  return {
    ...asked,
    // “When did Blinken leave Beijing”: that he is named is not that he left.
    words: [...(asked.words.length > 0 ? asked.words : asked.others), ...own, ...(isBare ? asked.names : [])],
    isWhole: isBare,
    isDone: isBare || asked.isDone === true,
  };
}

/** Without what the event is called by, and where it is. */
export function besideName({ event, state }: EventAt, asked: AskedWords): AskedWords {
  const place = tokenize(`${event.place?.name ?? ""} ${state.place?.name ?? ""}`);
  const stems = new Set([...namesIn(event).split(/\s+/u), ...place].map(toldStem));
  const isOther = (word: string) => ![...toldForms(word)].some((form) => stems.has(form)) && !isKnownAs(event, word);
  return { ...asked, words: asked.words.filter(isOther), others: asked.others.filter(isOther) };
}

/** Whether it is called by a word, or a step of it has it in any form. */
export function mayTell(event: Event, word: string, asOf: Day | undefined): boolean {
  return [word, ...toldForms(word)].some((form) => tellsOf(event, form, asOf)) || isKnownAs(event, word);
}
