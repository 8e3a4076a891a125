// What of a message a quotation is looked for by: the event at which it was said, the topic, or words of it.

import type { TopicId } from "../../../../archive/fields.ts";
import { keyOf, titleOf } from "../../../../archive/names/whole-names.ts";
import { isStopWord } from "../../../../archive/search/stop-words.ts";
import { cutWords, type QuestionAbout } from "../../../../core/question.ts";
import { isEnglishWord } from "../../../../text/english-words.ts";
import { tokenize } from "../../../../text/tokens.ts";
import { isTermWord } from "../../../parts/find-terms.ts";
import { isLightWord } from "../../../parts/light-words.ts";
import type { RecordPart } from "../../../parts/part.ts";
import type { IntentContext } from "../../intent.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isPerson } from "../events/record-refs.ts";
import { CLAUSE } from "./check-intents.ts";
import { eventIn, hasQuoteAt, hasQuoteOn, wasSaidAt, wordsSaidThere } from "./quote-event.ts";
import { isOfTitle, longerSmallWords, namedBeside, subjectOf, wordsBeyondTopic, wordsOf } from "./quote-subject.ts";
import { byRemembered, ofNamedEvents } from "./remembered-quote.ts";
import { type Remembered, rememberedWords, standsInRow } from "./remembered-words.ts";
import { type Speaker, type Speaking, wordForSaying } from "./resolve-speaker.ts";
import { placeOfSaying } from "./saying-place.ts";

type NamedTopic = {
  readonly names: ReadonlySet<string>;
  readonly remembered: { readonly words: readonly string[] } | undefined;
  readonly speaker: Speaker | undefined;
};

/** What is about a topic need not have its name. Words of another name of it may be looked for, where nothing is filed under it and all stand in a quotation. */
function isTopicMeant(
  topic: TopicId,
  { names, remembered, speaker }: NamedTopic,
  archive: IntentContext["archive"],
): boolean {
  const proper = archive.topics.get(topic)?.name ?? "";
  const typed = [...names].filter((word) => !isStopWord(word));
  const isProper = tokenize(proper).join(" ") === [...names].join(" ");
  if (isProper || hasQuoteOn(topic, speaker, archive)) return true;
  // “Witkoff on uranium enrichment”, and nothing of his is filed under that: words of it that he said.
  return speaker === undefined
    ? !typed.every((word) => remembered?.words.includes(word))
    : !typed.some((word) => remembered?.words.includes(word));
}

export type Sought = Pick<QuestionAbout<"quotes">, "event" | "topic" | "words" | "place">;

/** What the quotation is about, was said at, or says, and where that was. */
export function soughtIn(message: ReadMessage, speaker: Speaking | undefined, then: IntentContext): Sought | undefined {
  const event = message.quoted.length === 0 ? eventIn(message, speaker?.part, then) : undefined;
  if (event !== undefined && (speaker === undefined || hasQuoteAt(event, speaker.id, then.archive)))
    return { event, ...wordsSaidThere(message, event, speaker, then) };
  const there = placeOfSaying(message, then.archive);
  const what = onWhat(there?.message ?? message, speaker, then);
  return there === undefined ? what : { ...what, place: cutWords(there.place) };
}

/** What is named and stands in nothing that was said is no small word. */
function onWhat(message: ReadMessage, speaker: Speaking | undefined, { archive }: IntentContext): Sought | undefined {
  const [quotation] = message.quoted;
  const about = message.parts
    .filter((part) => part.is === "record" && part !== speaker?.part && !isOfTitle(part, message))
    .map((part) => inFull(part as RecordPart, archive));
  // A number alone is nothing that is remembered.
  const typed =
    quotation === undefined ? wordsOf(message, about).filter((word) => !/^\d{1,2}$/.test(word)) : [quotation];
  const thought = rememberedOf(typed, about, message, speaker, archive);
  // “No limits” in quotation marks is no text with “limited” in it.
  const remembered =
    thought && (quotation === undefined || standsInRow(quotation, thought.quote)) ? thought : undefined;
  // What no record is called stands in none of these words: that it is in no quotation is the answer.
  const strange = message.parts.flatMap(({ is, text }) => (is === "missing" ? [text] : []));
  if (strange.length > 0 && speaker !== undefined && quotation === undefined)
    return { words: cutWords(strange.join(" ")) };
  const topics = about.flatMap(({ records }) => records.flatMap((one) => (one.kind === "topic" ? [one.id] : [])));
  if (topics[0] !== undefined && speaker !== undefined && wasSaidAt(topics[0], speaker.id, archive))
    return { words: cutWords(titleOf({ kind: "topic", id: topics[0] }, archive)) };
  const ofTopic = soughtOnTopic(topics[0], about, { message, speaker, remembered }, archive);
  if (ofTopic !== undefined) return ofTopic;
  const others = about.filter(
    ({ records, from }) =>
      from > wordForSaying(message) && records.every(({ kind, id }) => isPerson(kind, id, archive)),
  );
  if (remembered !== undefined && (speaker === undefined || isOnMatter(message, about, others, remembered)))
    return byRemembered(
      [
        ...(speaker === undefined ? [] : ofNamedEvents(about, remembered)),
        ...remembered.forms,
        ...unremembered(message, speaker, remembered),
      ],
      remembered,
      speaker,
      archive,
      { topic: topics[0], span: message.span, about },
    );
  if (quotation !== undefined) return { words: cutWords(`"${quotation}"`) };
  if (topics[0] !== undefined && !isOfState(topics[0], about, archive)) return { topic: topics[0] };
  const sought = cutWords(namedBeside(message, speaker, about) || placeUnknown(message));
  return sought === "" ? undefined : { words: sought };
}

/** “What did he say at the Red Fort”: a place that nothing tells of is not left out. */
function placeUnknown({ rest, telling, unread }: ReadMessage): string {
  const place = SAID_AT.exec(rest)?.groups?.place ?? "";
  const loaded = new Set([...telling, ...unread.flatMap(tokenize)]);
  return tokenize(place).some((word) => loaded.has(word) && !isLightWord(word)) ? place : "";
}

const SAID_AT =
  /\b(?:say|said|saying|tell|told) (?:at|in|on|from|aboard) (?:the )?(?!(?:his|her|their|its|an?|that|this) )(?<place>\p{L}[\p{L}'’ -]*)$/iu;

/** “WHO quotes”, “US quotes”: letters that are a little word of many a quotation are looked for as what they stand for. */
function inFull(part: RecordPart, archive: IntentContext["archive"]): RecordPart {
  const [named] = part.records;
  const isLittle = /^\p{Lu}+$/u.test(part.text) && isEnglishWord(part.text.toLowerCase());
  return isLittle && named !== undefined ? { ...part, text: titleOf(named, archive) } : part;
}

/** Words of which none is in what is remembered by a name alone: that they are in nothing that was said is told. */
function unremembered(message: ReadMessage, speaker: Speaking | undefined, { words }: Remembered): readonly string[] {
  const loose = speaker === undefined || wordForSaying(message) >= 0 ? [] : wordsBeyondTopic(message, speaker.part.to);
  return loose.some((word) => tokenize(word).some((one) => words.includes(one))) ? [] : loose;
}

type SoughtBy = {
  readonly message: ReadMessage;
  readonly speaker: Speaking | undefined;
  readonly remembered: Remembered | undefined;
};

/** A topic is more than its name: what is about it need not say so. undefined where the words are rather those of a quotation. */
function soughtOnTopic(
  topic: TopicId | undefined,
  about: readonly RecordPart[],
  { message, speaker, remembered }: SoughtBy,
  archive: IntentContext["archive"],
): Sought | undefined {
  if (topic === undefined || isOfState(topic, about, archive)) return undefined;
  const names = new Set(about.flatMap(({ text }) => tokenize(text)));
  const isOfNames = remembered === undefined || remembered.words.every((word) => names.has(word));
  if (!isOfNames || !isTopicMeant(topic, { names, remembered, speaker: speaker?.id }, archive)) return undefined;
  // “What did Xi tell Biden about Taiwan”: what he said of it to others is no answer.
  const heard = speaker === undefined ? [] : about.filter((part) => isHearer(part, message, archive));
  const more = [...heard.map(({ text }) => text), ...wordsBeyondTopic(message)];
  return more.length === 0 ? { topic } : { topic, words: cutWords(more.join(" ")) };
}

/** Whoever stands right behind the word for saying, or behind “to”. */
function isHearer({ from, records }: RecordPart, message: ReadMessage, archive: IntentContext["archive"]): boolean {
  const at = message.words[from - 1]?.key === "to" ? from - 2 : from - 1;
  return at >= 0 && at === wordForSaying(message) && records.every(({ kind, id }) => isPerson(kind, id, archive));
}

/** “Iran” is more than its nuclear programme: a state that is named, and a topic that has another name. */
function isOfState(topic: TopicId, about: readonly RecordPart[], archive: IntentContext["archive"]): boolean {
  const part = about.find(({ records }) => records.some(({ id }) => id === topic));
  const isState = part?.records.some(({ kind, id }) => kind === "actor" && archive.actors.get(id)?.kind === "state");
  return isState === true && keyOf(archive.topics.get(topic)?.name ?? "") !== keyOf(part?.text ?? "");
}

/** “What did Xi tell Biden about guardrails”: whatever else he told him is no answer. */
function isOnMatter(
  message: ReadMessage,
  about: readonly RecordPart[],
  others: readonly RecordPart[],
  { words }: Remembered,
): boolean {
  // Any summit is none of those on Africa.
  if (words.every(isTermWord) && (about.length > 0 || subjectOf(message).length > 0)) return false;
  // What one said of another is no answer to what they said of a third.
  if (others.some(({ text }) => !tokenize(text).some((word) => words.includes(word)))) return false;
  const matter = message.words.some(({ key }) => key === "about") ? subjectOf(message) : [];
  return matter.length === 0 || matter.some((word) => tokenize(word).some((one) => words.includes(one)));
}

/** By the words as they were typed; else by small ones, “the threat from within”, or by what the records that are named are called, “DR Congo” for “DRC”. */
function rememberedOf(
  typed: readonly string[],
  about: readonly RecordPart[],
  message: ReadMessage,
  speaker: Speaking | undefined,
  archive: IntentContext["archive"],
): Remembered | undefined {
  const found = rememberedWords(typed, speaker?.id, archive);
  if (found !== undefined) return found;
  if (speaker === undefined)
    return CLAUSE.test(message.rest)
      ? undefined
      : rememberedWords([...typed, ...longerSmallWords(message)], undefined, archive);
  // Where it was said is none of its words.
  const matters = about.filter(({ from }) => !/^(?:in|at)$/.test(message.words[from - 1]?.key ?? ""));
  for (const { records } of matters)
    for (const one of records) {
      const title = titleOf(one, archive);
      const called = rememberedWords([title], speaker.id, archive);
      const isWhole = tokenize(title).every((word) => isStopWord(word) || called?.words.includes(word));
      if (called !== undefined && isWhole) return called;
    }
  return undefined;
}
