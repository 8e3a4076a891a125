// Whether a wording denies what it says from some word on, by words that stand before it: “I'm not saying …”, “no one has …”.

import type { Wording } from "../schema.ts";
import { type Candidate, wordsOfWording } from "./candidates.ts";
import { coreSizeOf, isLittle, type Side, type Word } from "./compared-words.ts";
import { isClauseEnd, STATEMENT } from "./cut-short.ts";
import { isNegation } from "./negation.ts";

/** A “not” reaches over them: “will not now [take place]”, “do not think there is any [attempt]”. Keys of words. */
const CARRYING = new Set(
  "now yet even ever really simply actually currently be been being has have had is are was were will would can could may might should must do does did that if whether why there theres any of".split(
    " ",
  ),
);

/** Who does not do this does not state what follows: “I don't think”, “I am not aware of”. Stems of words. */
const CLAIMING = new Set(
  "say think believ claim mean suggest imply know see reason awar sur certain convinc agre accept assum confirm promis".split(
    " ",
  ),
);

/** So far before such a verb its “not” may stand: “I am not at all aware”. Words. */
const BEFORE_CLAIMING = 3;
/** “Does not have the qualification to say that …”. */
const BEFORE_INFINITIVE = 5;
const HAVING = new Set("have has had".split(" "));

/** The verb and the noun of “I don't see any reason why …”. */
const MOST_CLAIMING = 2;

/**
 * By the words of the same clause before the word at `first`. `isPhrase`: too few words stand there to state anything, and only a “not” right
 * before them counts.
 */
function isDeniedBefore(side: Side, first: number, isPhrase: boolean): boolean {
  const { words } = side;
  if (isPhrase) return goesOnBehind(side, first - 1) && isNegation(words, first - 1);
  let at = first - 1;
  for (let claims = 0; claims <= MOST_CLAIMING; claims++) {
    while (goesOnBehind(side, at) && CARRYING.has(words[at]?.key ?? "") && !isNegation(words, at)) at--;
    if (!goesOnBehind(side, at)) return false;
    if (isNegation(words, at) || isNoOne(words, at)) return true;
    if (!CLAIMING.has(words[at]?.stem ?? "")) return false;
    if (isUnclaimed(side, at)) return true;
    at--;
  }
  return false;
}

/** Whether a “not” of its clause stands before a verb of saying or thinking. */
function isUnclaimed(side: Side, verb: number): boolean {
  const isRight = side.words[verb - 1]?.key === "to" && HAVING.has(side.words[verb - 4]?.key ?? "");
  const far = isRight ? BEFORE_INFINITIVE : BEFORE_CLAIMING;
  for (let at = verb - 1; at >= verb - far && goesOnBehind(side, at); at--) if (isNegation(side.words, at)) return true;
  return false;
}

/** “No one”: the first of the two denies. */
function isNoOne(words: readonly Word[], at: number): boolean {
  return words[at]?.key === "one" && words[at - 1]?.key === "no";
}

/** Whether there is a word here, and the next one belongs to the same clause. */
function goesOnBehind({ text, words }: Side, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word !== undefined && next !== undefined && !word.closed && !isClauseEnd(text.slice(word.end, next.start));
}

/** So far behind a “not” stands the word that it denies: “not taken”, “not even ready”. */
const BEHIND_NOT = 2;

/** The stems of words that a wording only has right behind a “not”: “not support”. Who says them without one says the contrary. */
export function deniedStems(words: readonly Word[]): ReadonlySet<string> {
  const [denied, stated] = [new Set<string>(), new Set<string>()];
  for (const [at, word] of words.entries()) {
    const isBehind = (far: number) => words[at - far]?.closed === false && isNegation(words, at - far);
    const some = Array.from({ length: BEHIND_NOT }, (_, far) => far + 1).some(isBehind) ? denied : stated;
    if (!isLittle(word)) some.add(word.stem);
  }
  return denied.difference(stated);
}

/** The same of a wording that is on record: one that is a piece of a fuller one is denied by what stands before it there, too. */
export function isDeniedOnRecord(
  said: readonly Word[],
  { quote, wording, words }: Omit<Candidate, "filled">,
  first: number,
): boolean {
  const isPhrase = coreSizeOf(said) < STATEMENT;
  if (isDeniedBefore({ text: wording.text, words }, first, isPhrase)) return true;
  return fullerThan({ quote, wording, words }).some(({ side, start }) => isDeniedBefore(side, start + first, isPhrase));
}

type Fuller = { readonly wording: Wording; readonly side: Side /** Where the piece begins. */; readonly start: number };

/** The wordings of which one is a piece, and not the beginning. */
function fullerThan({ quote, wording, words }: Omit<Candidate, "filled">): readonly Fuller[] {
  return quote.wordings.flatMap((fuller) => {
    if (fuller === wording || fuller.language !== wording.language || fuller.text.length <= wording.text.length)
      return [];
    const side = { text: fuller.text, words: wordsOfWording(fuller) };
    const start = placeOfPiece(words, side.words);
    return start > 0 ? [{ wording: fuller, side, start }] : [];
  });
}

/** “There's any attempt” is not what somebody said who does not think that there is: the fuller wording in the place of a piece that it denies. */
export function withDenial(candidate: Candidate): Candidate {
  const denying = fullerThan(candidate).find(
    ({ side, start, wording }) => wording.kind === candidate.wording.kind && isDeniedBefore(side, start, false),
  );
  return denying === undefined ? candidate : { ...candidate, wording: denying.wording, words: denying.side.words };
}

/** The word with which the sentence of a word begins, where that denies what follows from the word on; else the word itself. */
export function placeWithDenial(side: Side, first: number): number {
  if (!isDeniedBefore(side, first, false)) return first;
  return side.words.findLastIndex(({ closed }, at) => closed && at < first - 1) + 1;
}

/** Where all of these words stand in a row among others; -1 where they do not. */
function placeOfPiece(piece: readonly Word[], words: readonly Word[]): number {
  return words.findIndex((_, start) => piece.every(({ key }, n) => words[start + n]?.key === key));
}
