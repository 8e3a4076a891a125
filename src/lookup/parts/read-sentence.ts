// A sentence → its parts, each with all its readings, and what of it no record has. What is asked of them is read afterwards.

import type { Archive } from "../../archive/archive.ts";
import type { Named } from "../../archive/names/whole-names.ts";
import { datesIn } from "../../archive/search/date-words.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import { isSameSpelling } from "../../text/same-spelling.ts";
import { typedText, type Word, wordsIn } from "../../text/typed-words.ts";
import { isGivenName } from "../names/person-names.ts";
import { resolveName } from "../names/resolve-name.ts";
import { CUE_WORDS, cuesOf } from "./cues.ts";
import { findNames, looksLikeName, spelledLike } from "./find-names.ts";
import { capitalsIn, numberedIn, shortNamesIn, styledIn } from "./find-numbered.ts";
import { withGivenName } from "./find-people.ts";
import { findPlaces } from "./find-places.ts";
import { statesIn } from "./find-states.ts";
import { findTerms, isTermWord, TERM_WORDS } from "./find-terms.ts";
import { isFunctionWord, LONG_FUNCTION_WORDS } from "./function-words.ts";
import type { Part } from "./part.ts";

/** Words with which people ask, long enough to be known again when they are mistyped. */
const VOCABULARY: readonly string[] = [...CUE_WORDS, ...TERM_WORDS, ...LONG_FUNCTION_WORDS].filter((word) =>
  /^[a-z]{5,}$/.test(word),
);

export type Sentence = {
  readonly words: readonly Word[];
  /** In the order of the sentence; they do not overlap. */
  readonly parts: readonly Part[];
  /** Other words that some record has, in no part; they may tell one event or quote from another. */
  readonly telling: readonly string[];
  /** Ordinary words, as typed, that no record has, and that ask for nothing. */
  readonly unread: readonly string[];
};

/** Never throws, whatever the text; names of records are read before anything else. */
export function readSentence(text: string, archive: Archive): Sentence {
  const words = wordsIn(text).map((word) => corrected(word, archive));
  const parts: Part[] = [];
  const isFree = (at: number) => at >= 0 && at < words.length && !parts.some(({ from, to }) => from <= at && at < to);
  const add = (found: readonly Part[]) => {
    parts.push(...found.filter(({ from, to }) => words.slice(from, to).every((_, at) => isFree(from + at))));
  };

  add(findNames(words, archive));
  add(statesIn(words, isFree, archive));
  add(findPlaces(words, isFree, archive));
  add(styledIn(words, isFree));
  add(findTerms(words, isFree));
  add(spellingsIn(words, isFree, archive));
  for (const [at, part] of parts.entries()) parts[at] = withGivenName(part, words, isFree, archive);
  joinNames(parts, archive);
  add(numberedIn(words, parts, isFree, archive));
  add(shortNamesIn(words, isFree, archive));
  add(capitalsIn(words, isFree));
  add(missingIn(words, isFree, archive));
  add(strangersIn(words, parts, isFree, archive));
  parts.sort((a, b) => a.from - b.from);

  const left = words.filter((word, at) => isFree(at) && !isFunctionWord(word.key));
  const isKnown = ({ key }: Word) => archive.search.knows(key) || datesIn([key])[0]?.length !== 0;
  return {
    words,
    parts,
    telling: left.filter(isKnown).map(({ key }) => key),
    unread: left.filter((word) => !isKnown(word) && cuesOf(word.key).length === 0).map((word) => word.text),
  };
}

/** A mistyped word of the question, “unfolow”: what no record has and no English text, and what is spelled like one that is asked with. */
function corrected(word: Word, archive: Archive): Word {
  if (word.key.length < 5 || !looksLikeName(word) || word.capital || archive.search.has(word.key)) return word;
  const meant = VOCABULARY.find((known) => isSameSpelling(word.key, known));
  return meant === undefined ? word : { ...word, key: meant };
}

function spellingsIn(words: readonly Word[], isFree: (at: number) => boolean, archive: Archive): readonly Part[] {
  return words.flatMap((word, from): Part[] => {
    const records: readonly Named[] = isFree(from) ? spelledLike(word, archive) : [];
    return records.length === 0 ? [] : [{ from, to: from + 1, text: word.text, is: "record", records, spelling: true }];
  });
}

/** “Abdullah Abdulah”: two names side by side of which each is somebody’s, and both are one person’s. */
function joinNames(parts: Part[], archive: Archive): void {
  parts.sort((a, b) => a.from - b.from);
  for (let at = 0; at + 1 < parts.length; at++) {
    const [first, next] = [parts[at], parts[at + 1]];
    if (first?.is !== "record" || next?.is !== "record" || first.to !== next.from) continue;
    const both = first.records.filter((one) => isPersonRef(one, archive) && next.records.includes(one));
    const text = `${first.text} ${next.text}`;
    const meant = both.length === 0 ? undefined : resolveName(text, ["actor"], archive);
    const one = meant?.says === "exact" || meant?.says === "spelling" ? meant.one : undefined;
    if (one !== undefined && meant !== undefined) {
      parts.splice(at, 2, {
        from: first.from,
        to: next.to,
        text,
        is: "record",
        records: [one],
        spelling: meant.says !== "exact",
      });
    }
  }
}

function isPersonRef({ kind, id }: Named, { actors }: Archive): boolean {
  return kind === "actor" && actors.get(id)?.kind === "person";
}

/** What stands inside or behind a name: “Rio de Janeiro”, “the Budapest Memorandum”. */
const PARTICLES: ReadonlySet<string> = new Set("de da do di la le van von der el al bin ibn of".split(" "));

/** Names that no record has. Neighbours are one name: who is called Mark Carney is not called Mark. */
function missingIn(words: readonly Word[], isFree: (at: number) => boolean, archive: Archive): readonly Part[] {
  const isMissing = (at: number) => {
    const word = words[at];
    return (
      word !== undefined && isFree(at) && !isTermWord(word.key) && looksLikeName(word) && !isInRecords(word, archive)
    );
  };
  const mayBelong = (at: number) => {
    const word = words[at];
    return (
      word !== undefined &&
      isFree(at) &&
      !isFunctionWord(word.key) &&
      (isMissing(at) || isGivenName(word.key, archive) || word.capital)
    );
  };
  const parts: Part[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isMissing(at)) continue;
    let [from, to] = [at, at + 1];
    while (mayBelong(from - 1)) from--;
    for (;;) {
      if (mayBelong(to)) to++;
      else if (PARTICLES.has(words[to]?.key ?? "") && isMissing(to + 1)) to += 2;
      else break;
    }
    parts.push({ from, to, is: "missing", text: typedText(words, from, to) });
    at = to - 1;
  }
  return parts;
}

/** “Jack Ma”: words with capitals that stand side by side in no record, though each of them may stand in some. */
function strangersIn(
  words: readonly Word[],
  known: readonly Part[],
  isFree: (at: number) => boolean,
  archive: Archive,
): readonly Part[] {
  const isOther = (at: number) =>
    isFree(at) && !isFunctionWord(words[at]?.key ?? "") && !isTermWord(words[at]?.key ?? "");
  // The first word has a capital anyway; beside another that has one without need it is a name: “Arctic Council”.
  const begins = (at: number) =>
    at === 0 && /^\p{Lu}\p{Ll}/u.test(words[0]?.text ?? "") && words[1]?.capital === true && isOther(1);
  const isCapital = (at: number) => isOther(at) && (words[at]?.capital === true || begins(at));
  const parts: Part[] = [];
  for (let from = 0; from < words.length; from++) {
    let to = from;
    while (isCapital(to)) to++;
    const text = typedText(words, from, to);
    // Who has an office and no record.
    const titled = to > from && known.some((part) => part.is === "office" && part.to === from);
    if (titled || (to - from > 1 && archive.search.find(`"${text}"`, { limit: 1 }).length === 0))
      parts.push({ from, to, is: "missing", text });
    from = Math.max(from, to);
  }
  return parts;
}

/** Whether a record has the word, though for no name of its own: “Mar-a-Lago” in a title. A date is nobody’s name. */
function isInRecords({ key }: Word, archive: Archive): boolean {
  return archive.search.knows(key) || (datesIn([key])[0]?.length ?? 0) > 0 || (!isEnglishWord(key) && isTermWord(key));
}
