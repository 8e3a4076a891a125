// Kinds of events, statuses and offices in a sentence.

import { OFFICE_HEADS, OFFICE_SYNONYMS, OFFICE_WORDS } from "../../archive/names/office-words.ts";
import { dictionary } from "../../text/dictionary.ts";
import { typedText, type Word } from "../../text/typed-words.ts";
import { KIND_WORDS, STATUS_WORDS } from "./lexicon.ts";
import type { Part, PartMeaning } from "./part.ts";

const MAX_TERM_WORDS = 3;

/** What stands before names of several. */
const HONORIFICS: ReadonlySet<string> = new Set(
  "presidents ministers leaders premiers chancellors kings messrs secretaries".split(" "),
);

/** All words that are terms by themselves. */
export const TERM_WORDS: readonly string[] = [
  ...KIND_WORDS.keys(),
  ...STATUS_WORDS.keys(),
  ...OFFICE_HEADS,
  ...OFFICE_WORDS,
];

/** Whether it is a word of the house: for a kind, a status or an office. Such a word is nobody’s name. */
export function isTermWord(key: string): boolean {
  return (
    HONORIFICS.has(key) ||
    KIND_WORDS.has(key) ||
    STATUS_WORDS.has(key) ||
    OFFICE_HEADS.has(key) ||
    OFFICE_WORDS.has(key)
  );
}

/** Where no other part is, as `isFree` says. They do not overlap. */
export function findTerms(words: readonly Word[], isFree: (at: number) => boolean): readonly Part[] {
  const parts: Part[] = [];
  for (let from = 0; from < words.length; from++) {
    const part = isFree(from) ? (officeAt(words, from, isFree) ?? termAt(words, from, isFree)) : undefined;
    if (part === undefined) continue;
    parts.push(part);
    from = part.to - 1;
  }
  return parts;
}

/** “A press conference”, “spoke to Congress”: not what is elsewhere called by the word. */
export function isOfOtherSense(words: readonly Pick<Word, "key">[], at: number): boolean {
  return NO_MEETING_BEHIND[words[at]?.key ?? ""]?.test(words[at - 1]?.key ?? "") === true;
}

const NO_MEETING_BEHIND: Readonly<Record<string, RegExp>> = dictionary({
  conference: /^(?:press|news)$/u,
  conferences: /^(?:press|news)$/u,
  congress: /^(?:to|in|before|by|us|american|address(?:es|ed)?)$/u,
});

function termAt(words: readonly Word[], from: number, isFree: (at: number) => boolean): Part | undefined {
  for (let to = Math.min(words.length, from + MAX_TERM_WORDS); to > from; to--) {
    if (!words.slice(from, to).every((_, at) => isFree(from + at))) continue;
    const phrase = words
      .slice(from, to)
      .map(({ key }) => key)
      .join(" ");
    const meaning = isOfOtherSense(words, from) ? undefined : meaningOf(phrase);
    if (meaning !== undefined) return { from, to, text: typedText(words, from, to), ...meaning };
  }
  return undefined;
}

function meaningOf(phrase: string): PartMeaning | undefined {
  const statuses = STATUS_WORDS.get(phrase);
  if (statuses !== undefined) return { is: "status", statuses };
  const kinds = KIND_WORDS.get(phrase);
  return kinds && { is: "kind", kinds };
}

const LINKS: ReadonlySet<string> = new Set(["of", "for", "and", "to"]);

/** “Deputy Secretary of State”: words of a title around one that begins or ends it. */
function officeAt(words: readonly Word[], from: number, isFree: (at: number) => boolean): Part | undefined {
  const isOffice = (at: number) => {
    const key = words[at]?.key ?? "";
    return isFree(at) && (OFFICE_HEADS.has(key) || OFFICE_WORDS.has(key));
  };
  if (!isOffice(from)) return undefined;
  let to = from + 1;
  for (;;) {
    if (isOffice(to)) to++;
    else if (LINKS.has(words[to]?.key ?? "") && isOffice(to + 1) && !OFFICE_HEADS.has(words[to + 1]?.key ?? ""))
      to += 2;
    else break;
  }
  const keys = words.slice(from, to).map(({ key }) => key);
  const isHead = keys.some((key) => OFFICE_HEADS.has(key)) || (keys.includes("crown") && keys.includes("prince"));
  if (!isHead) return undefined;
  const title = keys.filter((key) => !LINKS.has(key)).flatMap((key) => OFFICE_SYNONYMS[key] ?? [key]);
  return { from, to, is: "office", title, text: typedText(words, from, to) };
}
