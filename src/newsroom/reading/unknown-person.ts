// Somebody whom the archive does not have, beside somebody whom it has: “Starmer to meet Merz”, “Syria’s leader invited to Moscow”. Pure.

import { isOfficeWord } from "../../archive/names/titles.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import { foreignStates } from "./foreign-words.ts";
import type { ToldHeadline } from "./told.ts";

/** Shorter words are too often something else. UTF-16 units. */
const MIN_LETTERS = 4;

const BEFORE_STRANGER = /^(?:and|with|meets?|hosts?|see|sees|welcomes?|receives?|phones?|calls?|counterpart)$/;
const BEHIND_STRANGER =
  /^(?:and|to|will|meets?|visits?|set|due|expected|arrives?|cancels?|postpones?|delays?|puts?|scraps?|shelves|drops?|defers?|suspends?|abandons?|accepts?|declines?|rejects?|turns|calls|invites?|invited)$/;

/** Whether a word of the clause can only be the name of somebody, by how it is written and where it stands. */
export function hasUnknownPerson({ headline: { words, titleCase }, names }: ToldHeadline, clause: number): boolean {
  if (titleCase) return false;
  const isNamed = (at: number) => names.some(({ from, to }) => from <= at && at < to);
  return words.some((word, at) => {
    if (word.clause !== clause || !isStrange(word) || isNamed(at)) return false;
    const [before, behind] = [words[at - 1], words[at + 1]];
    // “Accepts King Charles’s invitation”: whoever asks is somebody.
    if (word.possessive) return /^(?:invitation|invite|visit|trip|tour)$/.test(behind?.key ?? "");
    // “Nvidia’s Huang” stands for nobody’s state.
    if (before?.possessive === true || behind?.possessive === true) return false;
    if (isInListOfPlaces(words, at) || isOfOwnState(words, names, at)) return false;
    const begins = before === undefined || before.clause !== clause || isOfficeWord(before.key);
    return (
      BEFORE_STRANGER.test(before?.key ?? "") ||
      (begins && BEHIND_STRANGER.test(behind?.key ?? "")) ||
      isListed(words, at, clause)
    );
  });
}

/** Written as a name, and no word of English. */
function isStrange({ key, capital }: ToldHeadline["headline"]["words"][number]): boolean {
  return capital && key.length >= MIN_LETTERS && /^[a-z]+$/.test(key) && !isEnglishWord(key) && !HOLIDAY.test(key);
}

/** “To visit Odisha and Andhra Pradesh”. */
function isInListOfPlaces(words: ToldHeadline["headline"]["words"], at: number): boolean {
  let from = at;
  while (from > 0 && (words[from - 1]?.capital === true || words[from - 1]?.key === "and")) from--;
  return from > 0 && from < at && /^(?:visits?|visiting|tours?|in|to)$/.test(words[from - 1]?.key ?? "");
}

const HOLIDAY = /^(?:easter|christmas|ramadan|eid|diwali|passover|nowruz|thanksgiving)$/;

/** “German chancellor Merz to visit”: whose office stands with a state that is named is nobody else. */
function isOfOwnState(words: ToldHeadline["headline"]["words"], names: ToldHeadline["names"], at: number): boolean {
  let from = at;
  while (from > 0 && isOfficeWord(words[from - 1]?.key ?? "")) from--;
  return from < at && names.some(({ is, to }) => is === "state" && to === from);
}

const DEMONYM = /(?:ian|an|ese|ish|i|ic)$/;

const OFFICE_CLAUSES = new WeakMap<ToldHeadline, readonly number[]>();

/** Clauses with an office of a state that the archive does not have: “Fijian prime minister”. Kept for a headline, which many events ask. */
function clausesOfOffices(told: ToldHeadline): readonly number[] {
  const known = OFFICE_CLAUSES.get(told);
  if (known !== undefined) return known;
  const { headline, names } = told;
  const clauses = headline.words.flatMap((word, at, words) => {
    const next = words[at + 1];
    if (!word.capital || next === undefined || next.clause !== word.clause || !isOfficeWord(next.key)) return [];
    if (word.key.length <= MIN_LETTERS || !DEMONYM.test(word.key) || isEnglishWord(word.key)) return [];
    return names.some(({ from, to }) => from <= at && at < to) ? [] : [word.clause];
  });
  OFFICE_CLAUSES.set(told, clauses);
  return clauses;
}

export function hasUnknownOffice(told: ToldHeadline, clause?: number): boolean {
  const clauses = clausesOfOffices(told);
  return clause === undefined ? clauses.length > 0 : clauses.includes(clause);
}

/** Whether the clause names a state, by Unicode CLDR, that is none of the archive’s. */
export function hasUnknownState({ headline: { words }, names }: ToldHeadline, clause: number): boolean {
  const states = foreignStates("en");
  return words.some(({ key, capital, clause: own }, at) => {
    if (own !== clause || !capital || names.some(({ from, to }) => from <= at && at < to)) return false;
    return states.has(key) || states.has(`${key} ${words[at + 1]?.key}`);
  });
}

/** “Albanese, Prabowo to sign”: the last of those who are to. */
function isListed(words: ToldHeadline["headline"]["words"], at: number, clause: number): boolean {
  const behind = words[at + 1];
  return (
    behind?.clause === clause &&
    behind.key === "to" &&
    words[at - 1]?.clause === clause &&
    words[at - 1]?.capital === true
  );
}
