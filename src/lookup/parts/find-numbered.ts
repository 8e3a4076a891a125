// Names that what stands beside them makes those of nobody in the archive: “COP 34”, “Pope Leo”, “the next OAS meeting”.

import type { Archive } from "../../archive/archive.ts";
import { isSeriesTopic } from "../../archive/series-topics.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import { typedText, type Word } from "../../text/typed-words.ts";
import { cuesOf } from "./cues.ts";
import { isTermWord } from "./find-terms.ts";
import { isFunctionWord } from "./function-words.ts";
import { KIND_WORDS } from "./lexicon.ts";
import { isLightWord } from "./light-words.ts";
import type { Part } from "./part.ts";

/** “COP 34”: a number behind a recurring meeting is that of an edition. COP33, which the archive has, is one name with it. */
export function numberedIn(
  words: readonly Word[],
  parts: readonly Part[],
  isFree: (at: number) => boolean,
  archive: Pick<Archive, "events">,
): readonly Part[] {
  const isSeries = (part: Part) =>
    part.is === "record" && part.records.some(({ kind, id }) => kind === "topic" && isSeriesTopic(id, archive));
  return parts.filter(isSeries).flatMap(({ to }): readonly Part[] => {
    const isNumber = isFree(to) && /^\d{1,3}$/.test(words[to]?.key ?? "") && words[to + 1]?.key !== "days";
    return isNumber ? [{ from: to, to: to + 1, is: "missing", text: typedText(words, to - 1, to + 1) }] : [];
  });
}

const STYLES: ReadonlySet<string> = new Set("pope king queen emir".split(" "));

const ADDRESSES: ReadonlySet<string> = new Set("mr mrs ms miss".split(" "));

/** “Pope Leo”, “king charles”: whoever is named behind such a title and is no record. */
export function styledIn(words: readonly Word[], isFree: (at: number) => boolean): readonly Part[] {
  return words.flatMap(({ key }, from): readonly Part[] => {
    const next = words[from + 1];
    const isStyle = STYLES.has(key) || ADDRESSES.has(key);
    if (!isStyle || next === undefined || !isFree(from) || !isFree(from + 1)) return [];
    // “Mrs May”, though the word be a month or a small one.
    const isAddressed = ADDRESSES.has(key) && next.capital && !isTermWord(next.key);
    if (isAddressed) return [{ from, to: from + 2, is: "missing", text: typedText(words, from, from + 2) }];
    // “Why did the pope stay away”: what he does is no name.
    const isOther = isFunctionWord(next.key) || isTermWord(next.key) || isLightWord(next.key);
    if (!STYLES.has(key) || isOther || cuesOf(next.key).length > 0) return [];
    return [{ from, to: from + 2, is: "missing", text: typedText(words, from, from + 2) }];
  });
}

const NUMBERED_TEXTS: ReadonlySet<string> = new Set("act charter consensus doctrine".split(" "));
const OF_TEXTS: ReadonlySet<string> = new Set("final founding joint framework".split(" "));

/** “The Helsinki Final Act”, “the Washington consensus”: a text that is called by a place, and no meeting there; unless some record has the words. */
export function textsIn(
  words: readonly Word[],
  parts: readonly Part[],
  isFree: (at: number) => boolean,
  { search, actors }: Archive,
): readonly Part[] {
  const isState = (part: Part) =>
    part.is === "record" &&
    part.records.every(({ kind, id }) => kind === "actor" && actors.get(id as never)?.kind === "state");
  return parts.flatMap((part): readonly Part[] => {
    const { from, to } = part;
    const at = OF_TEXTS.has(words[to]?.key ?? "") ? to + 1 : to;
    const isText = NUMBERED_TEXTS.has(words[at]?.key ?? "") && isFree(to) && isFree(at);
    if (!isText || (part.is !== "place" && !isState(part))) return [];
    const text = typedText(words, from, at + 1);
    return search.find(`"${text}"`, { limit: 1 }).length > 0 ? [] : [{ from: to, to: at + 1, is: "missing", text }];
  });
}

const TURNS: ReadonlySet<string> = new Set("next last latest upcoming previous".split(" "));

/** “The next oas meeting”: a short word that is none, where a recurring meeting is named. */
export function shortNamesIn(
  words: readonly Word[],
  isFree: (at: number) => boolean,
  { search }: Archive,
): readonly Part[] {
  return words.flatMap(({ key, text }, at): readonly Part[] => {
    const isShort =
      /^[a-z]{2,3}$/.test(key) && isFree(at) && !isEnglishWord(key) && !isFunctionWord(key) && !isTermWord(key);
    const isNamed =
      TURNS.has(words[at - 1]?.key ?? "") && (at + 1 === words.length || KIND_WORDS.has(words[at + 1]?.key ?? ""));
    return isShort && isNamed && cuesOf(key).length === 0 && !search.knows(key)
      ? [{ from: at, to: at + 1, is: "missing", text }]
      : [];
  });
}

/** “The WHO”, “head of WHO”, “WHO chief”: a small word in capitals behind an article, or where a body has to stand, is a name. */
export function capitalsIn(words: readonly Word[], isFree: (at: number) => boolean): readonly Part[] {
  return words.flatMap(({ key, text, capital }, from): readonly Part[] => {
    const isName = (capital || from === 0) && /^\p{Lu}{2,}$/u.test(text) && isFunctionWord(key) && key !== "us";
    const before = words[from - 1]?.key ?? "";
    const next = words[from + 1]?.key ?? "";
    const isBody = key === "who" && (BODY_BEHIND.has(before) || isTermWord(next) || SAID_BY_IT.has(next));
    return isName && isFree(from) && (before === "the" || isBody) ? [{ from, to: from + 1, is: "missing", text }] : [];
  });
}

/** “WHO quotes” */
const SAID_BY_IT: ReadonlySet<string> = new Set("quote quotes quotation quotations statements remarks".split(" "));

const BODY_BEHIND: ReadonlySet<string> = new Set("of at by from in with for and".split(" "));

/** “START I”, “Minsk II”: a Roman number makes another one of what the archive has without it. */
export function romanIn(
  words: readonly Word[],
  parts: readonly Part[],
  isFree: (at: number) => boolean,
): readonly Part[] {
  return words.flatMap(({ text }, at): readonly Part[] => {
    const before = words[at - 1];
    if (before === undefined || !isFree(at)) return [];
    const next = words[at + 1]?.key ?? "";
    if (!isRomanNumber(text, before, next) && !isOfText(words, at, parts, isFree)) return [];
    const from = parts.find(({ to }) => to === at)?.from ?? at - 1;
    return [{ from: isFree(at - 1) ? at - 1 : at, to: at + 1, is: "missing", text: typedText(words, from, at + 1) }];
  });
}

/** “START I”; not “Which COP I could still catch”. */
function isRomanNumber(text: string, before: Word, next: string): boolean {
  const isRoman = /^(?:I|II|III|IV|V)$/.test(text) && before.capital;
  const isName = /^\p{Lu}{2,}$/u.test(before.text) || (text !== "I" && !isEnglishWord(before.key));
  return isRoman && isName && !(text === "I" && isFunctionWord(next));
}

/** “salt ii”, “new start 2 treaty”: in small letters, or in figures, behind a word that is no small one and before nothing but a word for a text; “Reykjavik-2” before anything. */
function isOfText(
  words: readonly Word[],
  at: number,
  parts: readonly Part[],
  isFree: (at: number) => boolean,
): boolean {
  const [before, number, next] = [words[at - 1]?.key ?? "", words[at]?.key ?? "", words[at + 1]?.key];
  const isLast = next === undefined || TEXTS_AND_TALKS.has(next);
  const isJoined = /-[1-9]$/.test(words[at]?.text ?? "") && words[at]?.text === words[at - 1]?.text;
  const isNumber = /^(?:ii|iii|iv)$/.test(number) || (/^[1-9]$/.test(number) && (isJoined || (isLast && at < 4)));
  const named = parts.find(({ to }) => to === at);
  const mayBeCalled =
    named === undefined
      ? isFree(at - 1) && !isFunctionWord(before) && !isTermWord(before) && cuesOf(before).length === 0
      : named.is === "place" || (named.is === "record" && named.records.every(({ kind }) => kind === "event"));
  return isNumber && mayBeCalled;
}

const TEXTS_AND_TALKS: ReadonlySet<string> = new Set(
  "treaty treaties agreement agreements accord accords pact protocol talks".split(" "),
);
