// A sentence → its parts, each with all its readings, and what of it no record has. What is asked of them is read afterwards.

import type { Archive } from "../../archive/archive.ts";
import { datesIn } from "../../archive/search/date-words.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import { isGivenName } from "../names/person-names.ts";
import type { Named } from "../names/whole-names.ts";
import { namedIn } from "../names/whole-names.ts";
import { stateCalled } from "./demonyms.ts";
import { findNames, looksLikeName, spelledLike } from "./find-names.ts";
import { withGivenName } from "./find-people.ts";
import { findPlaces } from "./find-places.ts";
import { findTerms, isTermWord } from "./find-terms.ts";
import { isFunctionWord } from "./function-words.ts";
import type { Part } from "./part.ts";
import { typedText, type Word, wordsIn } from "./word.ts";

export type Sentence = {
  readonly words: readonly Word[];
  /** In the order of the sentence; they do not overlap. */
  readonly parts: readonly Part[];
  /** Other words that some record has, in no part; they may tell one event or quote from another. */
  readonly telling: readonly string[];
  /** Ordinary words, as typed, that no record has. */
  readonly unread: readonly string[];
};

/** Never throws, whatever the text; names of records are read before anything else. */
export function readSentence(text: string, archive: Archive): Sentence {
  const words = wordsIn(text);
  const parts: Part[] = [];
  const isFree = (at: number) => at >= 0 && at < words.length && !parts.some(({ from, to }) => from <= at && at < to);
  const add = (found: readonly Part[]) => {
    parts.push(...found.filter(({ from, to }) => words.slice(from, to).every((_, at) => isFree(from + at))));
  };

  add(findNames(words, archive));
  add(statesIn(words, isFree, archive));
  add(findPlaces(words, isFree, archive));
  add(findTerms(words, isFree));
  add(spellingsIn(words, isFree, archive));
  for (const [at, part] of parts.entries()) parts[at] = withGivenName(part, words, isFree, archive);
  add(missingIn(words, isFree, archive));
  parts.sort((a, b) => a.from - b.from);

  const left = words.filter((word, at) => isFree(at) && !isFunctionWord(word.key));
  const isKnown = ({ key }: Word) => archive.search.knows(key) || datesIn([key])[0]?.length !== 0;
  return {
    words,
    parts,
    telling: left.filter(isKnown).map(({ key }) => key),
    unread: left.filter((word) => !isKnown(word)).map((word) => word.text),
  };
}

function statesIn(words: readonly Word[], isFree: (at: number) => boolean, archive: Archive): readonly Part[] {
  return words.flatMap((word, from): Part[] => {
    const state = isFree(from) ? stateCalled(word.key) : undefined;
    if (state === undefined) return [];
    const stretch = { from, to: from + 1, text: word.text };
    const one = namedIn("actor", state, archive);
    return [
      one === undefined ? { ...stretch, is: "missing" } : { ...stretch, is: "record", records: [one], spelling: false },
    ];
  });
}

function spellingsIn(words: readonly Word[], isFree: (at: number) => boolean, archive: Archive): readonly Part[] {
  return words.flatMap((word, from): Part[] => {
    const records: readonly Named[] = isFree(from) ? spelledLike(word, archive) : [];
    return records.length === 0 ? [] : [{ from, to: from + 1, text: word.text, is: "record", records, spelling: true }];
  });
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

/** Whether a record has the word, though for no name of its own: “Mar-a-Lago” in a title. A date is nobody’s name. */
function isInRecords({ key }: Word, archive: Archive): boolean {
  return archive.search.knows(key) || (datesIn([key])[0]?.length ?? 0) > 0 || (!isEnglishWord(key) && isTermWord(key));
}
