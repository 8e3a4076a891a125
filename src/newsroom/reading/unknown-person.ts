// Somebody whom the archive does not have, beside somebody whom it has: “Starmer to meet Merz”, “Syria’s leader invited to Moscow”. Pure.

import { isOfficeWord } from "../../archive/names/titles.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import { foreignStates } from "./foreign-words.ts";
import type { ToldHeadline } from "./told.ts";

/** Shorter words are too often something else. UTF-16 units. */
const MIN_LETTERS = 4;

const BEFORE = /^(?:and|with|meets?|hosts?|see|sees|welcomes?|receives?|visits?|phones?|calls?|counterpart)$/;
const BEHIND = /^(?:and|to|meets?|visits?)$/;

/** Whether a word of the clause can only be the name of somebody, by how it is written and where it stands. */
export function hasUnknownPerson({ headline: { words, titleCase }, names }: ToldHeadline, clause: number): boolean {
  if (titleCase) return false;
  return words.some((word, at) => {
    if (word.clause !== clause || !word.capital || word.possessive || word.key.length < MIN_LETTERS) return false;
    if (isEnglishWord(word.key) || !/^[a-z]+$/.test(word.key)) return false;
    if (names.some(({ from, to }) => from <= at && at < to)) return false;
    const [before, behind] = [words[at - 1], words[at + 1]];
    // “Nvidia’s Huang” stands for nobody’s state.
    if (before?.possessive === true || behind?.possessive === true) return false;
    const begins = before === undefined || before.clause !== clause || isOfficeWord(before.key);
    return BEFORE.test(before?.key ?? "") || (begins && BEHIND.test(behind?.key ?? "")) || isListed(words, at, clause);
  });
}

const DEMONYM = /(?:ian|an|ese|ish|i|ic)$/;

/** “Fijian prime minister”: an office of a state that the archive does not have. */
export function hasUnknownOffice({ headline: { words }, names }: ToldHeadline, clause?: number): boolean {
  return words.some((word, at) => {
    const next = words[at + 1];
    if (!word.capital || next === undefined || next.clause !== word.clause || !isOfficeWord(next.key)) return false;
    if ((clause !== undefined && word.clause !== clause) || word.key.length < MIN_LETTERS + 1) return false;
    if (!DEMONYM.test(word.key) || isEnglishWord(word.key)) return false;
    return !names.some(({ from, to }) => from <= at && at < to);
  });
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
