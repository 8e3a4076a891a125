// Which words of a question a step has to tell: those that are in no name and say something, and which of its names may be told by the step alone.

import { tokenize } from "../../../text/tokens.ts";
import type { LineAsked } from "../../answers/line-told.ts";
import { isFunctionWord } from "../../parts/function-words.ts";
import type { Part } from "../../parts/part.ts";
import { hasOtherForms, sameThing } from "../../parts/same-thing.ts";
import type { IntentContext } from "../intent.ts";
import type { ReadMessage } from "../read-message.ts";
import { loadedWords } from "./loaded-words.ts";
import { isPerson } from "./refs.ts";

/** `mayName`: whether an event that is called by a word is meant, though none of its steps has it. */
export type AskedWords = LineAsked & { readonly mayName: (word: string) => boolean };

/** How it came out is asked, and not what was planned. */
const WHETHER = /^(?:(?:so|and|but) )?(?:is|are|was|were|did|does|do|has|have|had)\b/iu;
/** “Who took over the chair”: nobody is asked for who holds it. */
export const CHANGES_HANDS =
  /^(?:(?:so|and|but) )?(?:who|when|did|has|was)\b.*\b(?:took|take|taken|hand|handed|hands|pass|passed|got|receiv\w+)\b.*\bchair\b/iu;

/** “Before the invasion”: when it was, and nothing that is told of it. */
export function isBoundedByWord({ words }: ReadMessage, loaded: ReadonlySet<string>): boolean {
  return words.some(({ key }, at) => {
    const before = words[at - 1]?.key === "the" ? words[at - 2]?.key : words[at - 1]?.key;
    return loaded.has(key) && /^(?:before|after|since|until|till)$/u.test(before ?? "");
  });
}

/** Whether something was spoken of: wherever it is told, it was. */
const SPOKEN_OF =
  /^(?:rais(?:e[ds]?|ing)|brought|bring|mention(?:ed|s)?|discuss(?:ed|es)?|broach(?:ed)?|address(?:ed)?|topic|agenda|subject)$/u;

/** Those that no small word is have to be told; of small ones those for which steps have others. */
export function wordsToTell(message: ReadMessage): AskedWords {
  const { words, parts, telling, rest } = message;
  const loaded = new Set(loadedWords(message).map(({ key }) => key));
  const free = words.filter(
    (_word, at) => !parts.some((part) => part.from <= at && at < part.to && part.is !== "kind"),
  );
  const isNamed = ({ key }: { readonly key: string }) => telling.includes(key) && sameThing(key).length > 0;
  const has = new Set([
    ...[...loaded].filter((key) => !SPOKEN_OF.test(key)),
    ...free.filter(isNamed).map(({ key }) => key),
    ...(CHANGES_HANDS.test(rest) ? ["chair"] : []),
    ...free.filter(({ key }) => /^\d+(?:st|nd|rd|th)$/u.test(key)).map(({ key }) => key),
  ]);
  const others = free.filter(({ key }) => !has.has(key) && !isFunctionWord(key) && hasOtherForms(key));
  const names = parts.flatMap((part) => (part.is === "record" || part.is === "place" ? tokenize(part.text) : []));
  return {
    words: [...has],
    others: [...new Set(others.map(({ key }) => key))],
    names: [...new Set(names)],
    isLatest: WHETHER.test(rest),
    mayName: (word) => sameThing(word).length > 0,
  };
}

/** A place, a state, or whoever is the only person named: of them the step may tell alone, beside further words. Where none is asked, only what stands behind “about” and “before”, and the place where one who took part is said to have been. */
export function partsToDrop(message: ReadMessage, asked: LineAsked, { archive }: IntentContext): readonly Part[] {
  const { parts, rest } = message;
  const isOfPerson = (part: Part) =>
    part.is === "record" && part.records.every(({ kind, id }) => isPerson(kind, id, archive));
  const isActor = (part: Part) => part.is === "record" && part.records.some(({ kind }) => kind === "actor");
  const people = parts.filter(isOfPerson);
  const isTelling = asked.words.length + asked.others.length > 0;
  const isOfComing = COMES_OR_NOT.test(rest);
  const isBehind = ({ from }: Part) => MATTER_OR_TIME.test(message.words[from - 1]?.key ?? "");
  const mayDrop = (part: Part) =>
    isOfPerson(part)
      ? people.length === 1 && isTelling && !isOfComing
      : (part.is === "place" || isActor(part)) &&
        ((isTelling && !isOfComing) ||
          isBehind(part) ||
          (part.is === "place" && WHETHER.test(rest) && people.length > 0));
  return parts.length < 2 ? [] : parts.filter(mayDrop);
}

const MATTER_OR_TIME = /^(?:about|on|regarding|before|after)$/u;
/** Who is only spoken of with a meeting was not there. */
const COMES_OR_NOT =
  /\b(?:go|goes|going|went|gone|come|comes|coming|came|attend\w*|travel\w*|visit\w*|invit\w*|join in|there|present|skip\w*|absent)\b/iu;

/** “The coalition before Alaska”: an event may be called by what it was before. */
export function withPart(by: Part, asked: AskedWords, { words }: ReadMessage): AskedWords {
  const own = tokenize(by.text);
  const isBefore = /^(?:before|after)$/u.test(words[by.from - 1]?.key ?? "");
  const mayName = (word: string) => asked.mayName(word) || (isBefore && own.includes(word));
  const isBare = asked.words.length + asked.others.length === 0 && by.is === "place" && !isBefore;
  // Where it is only asked whether somebody was there, who that is has to stand beside it.
  return { ...asked, words: [...asked.words, ...own, ...(isBare ? asked.names : [])], mayName };
}
