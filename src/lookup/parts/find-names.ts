// The names of records in a sentence, the longest first; and names that no record has.

import type { Archive } from "../../archive/archive.ts";
import { nameLengths, oneWordNames } from "../../archive/names/name-keys.ts";
import { type Named, recordNameKey, recordsCalled } from "../../archive/names/whole-names.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import { typedText, type Word } from "../../text/typed-words.ts";
import { isProperGivenName } from "../names/person-names.ts";
import { ARTICLES, isNameWithArticle, isSeries } from "./after-article.ts";
import { isBeforeOwned } from "./before-owned.ts";
import { cuesOf } from "./cues.ts";
import { isPlace, isRegionOfTwo } from "./find-places.ts";
import { isFunctionWord, isPronounUs } from "./function-words.ts";
import { KIND_WORDS } from "./lexicon.ts";
import { isMonthName } from "./month-names.ts";
import { calledInAnyOrder, endOfBody, topicOfThree } from "./names-of-two.ts";
import type { Part } from "./part.ts";
import { withItsSigns } from "./whole-signs.ts";

/** More words than any name has that somebody types. */
const MAX_NAME_WORDS = 18;

type Records = Pick<Archive, "events" | "actors" | "topics">;

/** Names as they stand, in any script and however they are joined: “cop 26” is COP26. They do not overlap. */
export function findNames(words: readonly Word[], archive: Records): readonly Part[] {
  const parts: Part[] = [];
  for (let from = 0; from < words.length; from++) {
    const first = nameAt(words, from, archive);
    if (first === undefined) continue;
    const part = withItsSigns(reachingFarther(first, words, archive) ?? first, words);
    parts.push(part);
    from = part.to - 1;
  }
  return parts;
}

/** “President Moon Jae-in” is “President Moon” too: the name that begins inside another and goes on behind it, of the same record. */
function reachingFarther(first: Part, words: readonly Word[], archive: Records): Part | undefined {
  for (let at = first.from + 1; at < first.to; at++) {
    const part = nameAt(words, at, archive);
    if (part === undefined || part.to <= first.to || part.is !== "record" || first.is !== "record") continue;
    const ids = new Set(first.records.map(({ id }) => id as string));
    if (part.records.some(({ id }) => ids.has(id))) return part;
    const to = first.records.every(({ kind }) => kind === "topic")
      ? endOfBody(words, { from: at, inside: first.to, most: lastPlace(words, at, archive) }, archive)
      : undefined;
    if (to !== undefined) return { ...first, to, text: typedText(words, first.from, to) };
  }
  return undefined;
}

/** How far a name may reach that begins here: two words may be one name, “cop 26”, whatever the first of them begins. */
function lastPlace(words: readonly Word[], from: number, archive: Records): number {
  const most = Math.max(2, nameLengths.of(archive).get(words[from]?.key ?? "") ?? 0);
  return Math.min(words.length, from + Math.min(most, MAX_NAME_WORDS));
}

function nameAt(words: readonly Word[], from: number, archive: Records): Part | undefined {
  const three = topicOfThree(words, from, archive);
  if (three !== undefined) return { from, ...three, is: "record", spelling: false };
  for (let to = lastPlace(words, from, archive); to > from; to--) {
    const some = words.slice(from, to);
    const keys = some.map(({ key }) => key);
    if (to - from === 1 && isNoName(words, from, archive)) continue;
    if (keys.every((key) => isFunctionWord(key) && key !== "us") && !some.some(({ capital }) => capital)) continue;
    const records = calledInAnyOrder(some, words[to], archive);
    const joined =
      records.length > 0
        ? records
        : recordsLike(
            keys,
            () =>
              some.some(({ capital, text }) => capital || /^\p{Lu}{2,}/u.test(text)) ||
              isBeforeOwned(to, words, archive),
            archive,
          );
    if (joined.length === 0) continue;
    const isForm = records.length === 0 && isFormOfName(some[0], to, words, archive);
    if (to - from === 1 && !isForm && isForeignWord(some[0], joined, archive)) continue;
    if (isWhoMeetsWhom(keys, joined, archive)) continue;
    return { from, to, is: "record", records: joined, spelling: false, text: typedText(words, from, to) };
  }
  return undefined;
}

/** “Trumps visit”, “all cops”: an English word that is here a form of a name. */
function isFormOfName(word: Word | undefined, to: number, words: readonly Word[], archive: Records): boolean {
  return isBeforeOwned(to, words, archive) || isSeries((word?.key ?? "").slice(0, -1), archive);
}

/** “Biden Xi summit” is also the name of one event, and says no more than who met: any meeting of theirs may be meant. */
function isWhoMeetsWhom(keys: readonly string[], records: readonly Named[], archive: Records): boolean {
  if (keys.length < 2 || !records.every(({ kind }) => kind === "event")) return false;
  const isPerson = (key: string) =>
    recordsCalled(key, archive).some(({ kind, id }) => kind === "actor" && archive.actors.get(id)?.kind === "person");
  return keys.every((key) => isPerson(key) || KIND_WORDS.has(key));
}

/** Two words for one, “cop 26”, and a plural or genitive without its apostrophe: “xis trip”, “all COPs”. */
function recordsLike(keys: readonly string[], isName: () => boolean, archive: Records): readonly Named[] {
  const last = keys.at(-1) ?? "";
  // “Give us a shout” is no shout of the USA; “E.U.” is the EU.
  const isPhrase = isFunctionWord(last) && (keys[0]?.length ?? 0) > 1;
  const joined = keys.length === 2 && !isPhrase ? recordsCalled(keys.join(""), archive) : [];
  if (joined.length > 0) return joined;
  // “The two Koreas” are both of them, and no matter that is called Korea.
  if (last === "koreas") return [];
  if (last.length < 3 || !last.endsWith("s")) return keys.length > 1 ? inOtherForm(keys, archive) : [];
  if (keys.length === 1 && isEnglishWord(last) && !isName() && !isSeries(last.slice(0, -1), archive)) return [];
  const single = last.slice(0, -1);
  const records = recordsCalled([...keys.slice(0, -1), single].join(" "), archive);
  // “The Canary Islands” are nothing of Iceland, which is called so in its own language alone.
  return keys.length === 1 && isEnglishWord(single)
    ? records.filter((record) => !isForeign(single, record, archive))
    : records;
}

/** “The UN climate conference” is one of the UN climate conferences, “Central Asian” is of Central Asia. */
function inOtherForm(keys: readonly string[], archive: Records): readonly Named[] {
  const last = keys.at(-1) ?? "";
  const called = (word: string) => recordsCalled([...keys.slice(0, -1), word].join(" "), archive);
  if (KIND_WORDS.has(last)) return called(`${last}s`).filter(({ kind }) => kind === "topic");
  return last.endsWith("an") ? called(last.slice(0, -1)).filter(({ kind }) => kind !== "event") : [];
}

/** An English word in small letters that is a name in other languages only. */
function isForeignWord(word: Word | undefined, records: readonly Named[], archive: Records): boolean {
  const isWord = word !== undefined && !word.capital && isEnglishWord(word.key);
  return isWord && records.every((one) => isForeign(word.key, one, archive));
}

/** Whether a record has it for a name in another language only: Iceland is no island. */
function isForeign(key: string, one: Named, { actors }: Records): boolean {
  const actor = one.kind === "actor" ? actors.get(one.id) : undefined;
  return (
    actor !== undefined &&
    ![actor.name, ...actor.also, actor.familyName ?? ""].some((name) => recordNameKey(name) === key)
  );
}

/** “us” as in “tell us”, and small words that happen to be somebody’s name. */
function isNoName(words: readonly Word[], at: number, archive: Records): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word !== undefined && before !== undefined && isRegionOfTwo(before, word)) return true;
  // “It is over! Who called it?” asks; the body is “WHO”.
  if (word?.text === "Who") return true;
  if (word === undefined || word.capital) return false;
  // “The first man on the moon” is no president.
  if (ARTICLES.has(words[at - 1]?.key ?? "") && isEnglishWord(word.key) && word.key !== "us")
    return !isNameWithArticle(words, at, archive);
  return word.key === "us" ? isPronounUs(words, at) : isFunctionWord(word.key);
}

/** “Denuclearize”: a verb of English, though no list has it. */
const IS_VERB = /^[a-z]{4,}(?:i[sz](?:e[ds]?|ing|ations?)|ify|ifie[ds])$/;

/** Whether a word that no part has yet can hardly be anything but a name, or a part of one. */
export function looksLikeName({ key, capital }: Word): boolean {
  if (isFunctionWord(key) || cuesOf(key).length > 0 || /^\d/.test(key) || key.length < 2 || isMonthName(key))
    return false;
  return capital || /^[a-z]+\d+$/.test(key) || (/^[a-z]{4,}$/.test(key) && !IS_VERB.test(key) && !isEnglishWord(key));
}

/** The records that have a name of one word which this is, but for how it is written. */
export function spelledLike(word: Word, archive: Records): readonly Named[] {
  // “Sharm” is no mistyped Sharma.
  if (!looksLikeName(word) || word.key.length < 4 || isPlace(word.key, archive)) return [];
  // Marco is somebody’s given name, and no mistyped Marcos.
  if (isProperGivenName(word.key, archive)) return [];
  const near = oneWordNames(word.key, archive).filter((name) => name.length > 3);
  return [...new Set(near.flatMap((name) => recordsCalled(name, archive)))];
}
