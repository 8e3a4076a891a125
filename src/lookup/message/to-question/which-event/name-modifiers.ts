// “The Ukraine recovery conference”: a word before a kind of event, without which it is another event.

import type { Archive } from "../../../../archive/archive.ts";
import { isSeriesTopic } from "../../../../archive/series-topics.ts";
import { isEnglishWord } from "../../../../text/english-words.ts";
import type { Word } from "../../../../text/typed-words.ts";
import { isNamed } from "../../../answers/event-texts.ts";
import { eventsNamed } from "../../../names/near-names.ts";
import { cuesOf } from "../../../parts/cues.ts";
import { looksLikeName } from "../../../parts/find-names.ts";
import { isTermWord } from "../../../parts/find-terms.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import { isCalledSoOfCity } from "../../../parts/gathering-words.ts";
import { ALIKE, KIND_WORDS } from "../../../parts/lexicon.ts";
import { isOfAny } from "../../../parts/of-any.ts";
import type { Part } from "../../../parts/part.ts";
import type { ReadMessage } from "../../read-message.ts";
import { placeOf } from "../hosts-and-places/place-slot.ts";
import { numbersOfTexts } from "./numbered-texts.ts";

/** Kinds that are named by what they are about; who meets has talks, calls and visits. */
const NAMED_BY_MATTER: ReadonlySet<string> = new Set(
  "summit summits conference conferences conf forum congress assembly treaty treaties pact protocol convention accord declaration memorandum".split(
    " ",
  ),
);

/** The words by which an event has to be called: what is said beside its kind, of it, and of those who meet. */
export function callingWords(message: ReadMessage, archive: Archive): readonly string[] {
  return [
    modifiersIn(message, archive),
    gatheringsIn(message, archive),
    numbersOfTexts(message),
    partnersIn(message),
  ].flat();
}

function modifiersIn(
  { words, parts, telling, unread }: ReadMessage,
  archive: Parameters<typeof eventsNamed>[1],
): readonly string[] {
  const isFree = (at: number) => at >= 0 && !parts.some(({ from, to }) => from <= at && at < to);
  return parts.flatMap((part): readonly string[] => {
    const word = words[part.from - 1];
    if (part.is !== "kind" || word === undefined || !isFree(part.from - 1)) return [];
    const { key, text } = word;
    const isSaid = telling.includes(key) || unread.includes(text);
    const isPlain = isOfAny(key) || isFunctionWord(key) || cuesOf(key).length > 0 || /\d/.test(key);
    // What a sentence begins with may be a verb: “translate summit”.
    const mayBeNoun = part.from > 1 || (unread.includes(text) && !isEnglishWord(key));
    if (!isSaid || isPlain || !mayBeNoun) return [];
    const kind = part.text.toLowerCase();
    // “The troika meeting”, where some event is called just so.
    const isCalled = () => eventsNamed(key, archive).some((event) => isNamed(event, `${key} ${kind}`));
    return NAMED_BY_MATTER.has(kind) || isCalled() ? [key] : [];
  });
}

/** “The European Council of March”: a body that is called by its meetings is at many others, and these are none of its own. */
function gatheringsIn({ words, parts }: ReadMessage, archive: Pick<Archive, "events">): readonly string[] {
  const [only, ...others] = parts.filter(({ is }) => is === "record" || is === "place");
  const isSeries = only?.is === "record" && only.records.some(({ id }) => isSeriesTopic(id, archive));
  if (only?.is !== "record" || isSeries || only.to - only.from < 2) return [];
  const last = words[only.to - 1]?.key ?? "";
  const nth = words[only.from - 1]?.key ?? "";
  // “The third UN Ocean Conference” is none that is called the second.
  const numbered = ORDINAL.test(nth) && KIND_WORDS.has(last) ? [nth] : [];
  return [...numbered, ...(others.length === 0 && GATHERINGS.has(last) ? [last] : [])];
}

const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/** “The Paris Agreement”: a treaty with a place before it is called so, and is no other that was signed there. */
export function calledBy(part: Part, message: ReadMessage, archive: Archive): readonly string[] {
  const kind = part.text.toLowerCase();
  if (part.is !== "kind") return [];
  const isPlaced = (other: Part) =>
    other.is === "place" || (other.is === "record" && placeOf(other, message, archive) !== undefined);
  const isOf = message.words[part.to]?.key === "of";
  // What was said in another language has its parts in the order of that language.
  const isAnywhere = message.translated === true;
  const isBeside = (other: Part) => isAnywhere || other.to === part.from || (isOf && other.from === part.to + 1);
  const isOfPlace = IS_OF_PLACE.has(kind) && message.parts.some((other) => isBeside(other) && isPlaced(other));
  const isOfCity = isCalledSoOfCity(kind) && message.parts.some((other) => other.to === part.from && isPlaced(other));
  return isOfPlace || isOfCity || IS_CALLED_SO.has(kind) ? [kind.replace(/s$/, "")] : [];
}

const IS_OF_PLACE: ReadonlySet<string> = new Set("agreement agreements accord accords treaty pact".split(" "));

/** Kinds that are a part of the name: nothing else is the Congress of Vienna. */
const IS_CALLED_SO: ReadonlySet<string> = new Set("congress assembly convention protocol memorandum".split(" "));

/** “The pre-COP for COP31” is held before it, and is not the COP: the parts without it, and by what it has to be called. */
export function heldBeforehand({
  words,
  parts,
  telling,
}: ReadMessage): Pick<ReadMessage, "parts" | "telling"> & { readonly names: readonly string[] } {
  const at = words.findIndex(({ key, text }) => key === "pre" && /^pre-\p{L}/iu.test(text));
  const isCovered = parts.some(({ from, to }) => from <= at && at < to);
  const isEvent = (part: Part) => part.is === "record" && part.records.every(({ kind }) => kind === "event");
  const prepared = at >= 0 ? undefined : parts.find((part) => isEvent(part) && isPreparedBy(part, words, parts));
  if (prepared !== undefined)
    return {
      parts: parts.filter((part) => part !== prepared),
      telling,
      names: words.slice(prepared.from, prepared.to).flatMap(({ key }) => (isFunctionWord(key) ? [] : [key])),
    };
  if (at < 0 || isCovered) return { parts, telling, names: [] };
  const isMain = ({ from, to }: Part) => from <= at + 1 && at + 1 < to;
  const events = parts.filter((part) => isEvent(part) && !isMain(part));
  const names = events.map(({ from, to }) =>
    words
      .slice(from, to)
      .map(({ key }) => key)
      .join(""),
  );
  return {
    parts: parts.filter((part) => !isMain(part) && !events.includes(part)),
    telling: telling.filter((word) => word !== "pre"),
    names: (names.length > 0 ? names : [words[at + 1]?.key]).map((name) => `pre ${name}`),
  };
}

/** “The ministerial meeting on the Summit of the Future”, “a conference in preparation of it”: another meeting, which is about that one. */
function isPreparedBy(event: Part, words: readonly Word[], parts: readonly Part[]): boolean {
  const isMeeting = (at: number) =>
    parts.some((part) => part.is === "kind" && part.to === at && !/^(?:summits?|visits?|trips?)$/i.test(part.text));
  const article = /^(?:the|a)$/.test(words[event.from - 1]?.key ?? "") ? 1 : 0;
  const before = words.slice(0, event.from - article).map(({ key }) => key);
  const link =
    /(?: in| to)? (?:preparation|preparing|preparatory|prepare|ahead)(?: of| for| to)?$| (?:on|for|about)$/u.exec(
      ` ${before.join(" ")}`,
    )?.[0];
  return link !== undefined && isMeeting(before.length - link.trim().split(" ").length);
}

const GATHERINGS: ReadonlySet<string> = new Set("council assembly congress parliament forum".split(" "));

const AUXILIARIES: ReadonlySet<string> = new Set("did does do will has have had when".split(" "));
const MEETS: ReadonlySet<string> = new Set("meet met visit visited call called see saw".split(" "));

/** “Did Khan meet Trump?”: whoever stands before the verb, though the word may be one of English. */
function partnersIn({ words, parts, telling, unread }: ReadMessage): readonly string[] {
  const isFree = (at: number) => !parts.some(({ from, to }) => from <= at && at < to);
  return words.flatMap(({ key, text }, at): readonly string[] => {
    const isBetween = AUXILIARIES.has(words[at - 1]?.key ?? "") && MEETS.has(words[at + 1]?.key ?? "");
    const isSaid = telling.includes(key) || unread.includes(text);
    return isBetween && isSaid && isFree(at) && !isFunctionWord(key) && cuesOf(key).length === 0 ? [key] : [];
  });
}

/** “The Minsk talks”, where no event is called so: a place, though the archive has nothing there, and nothing that is only spoken of. */
export function placesBeforeKind(message: ReadMessage, archive: Archive): readonly string[] {
  return strangersBeforeKind(message, archive).flatMap(({ word, kind }) => (isOfBody(word, kind) ? [] : [word.key]));
}

/** “The OECD forum” is one of a body, and nothing that only takes place in its house. */
export function forumsOfBodies(message: ReadMessage, archive: Archive): readonly string[] {
  return strangersBeforeKind(message, archive).flatMap(({ word, kind }) =>
    isOfBody(word, kind) ? [`${word.key} ${kind}`] : [],
  );
}

function isOfBody({ text }: Word, kind: string): boolean {
  return /^\p{Lu}{2,}$/u.test(text) || IS_OF_A_BODY.has(kind);
}

function strangersBeforeKind({ words, parts, telling }: ReadMessage, archive: Archive) {
  const isFree = (at: number) => !parts.some(({ from, to }) => from <= at && at < to);
  return parts.flatMap((part): readonly { readonly word: Word; readonly kind: string }[] => {
    // “The Samoa Commonwealth summit.”
    const body = parts.find(({ is, to }) => is === "record" && to === part.from);
    const at = (body?.from ?? part.from) - 1;
    const word = words[at];
    const isMeeting = part.is === "kind" && part.kinds.some((kind) => ALIKE.includes(kind));
    if (!isMeeting || word === undefined || !isFree(at) || !telling.includes(word.key)) return [];
    if (!looksLikeName(word) || isTermWord(word.key)) return [];
    const isCalled = eventsNamed(word.key, archive).some((event) => isNamed(event, word.key));
    return isCalled ? [] : [{ word, kind: part.text.toLowerCase() }];
  });
}

const IS_OF_A_BODY: ReadonlySet<string> = new Set("forum assembly congress conference".split(" "));
