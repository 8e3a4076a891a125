// Where in a sentence nothing but somebody’s name stands: there an ordinary word beside a family name makes it somebody else.

import { datesIn } from "../../archive/search/date-words.ts";
import { isEnglishWord } from "../../text/english-words.ts";
import type { Word } from "../../text/typed-words.ts";
import { cuesOf } from "./cues.ts";
import { isTermWord } from "./find-terms.ts";
import { isFunctionWord } from "./function-words.ts";
import { isLightWord } from "./light-words.ts";
import type { Stretch } from "./part.ts";

const IS: ReadonlySet<string> = new Set("is was follow unfollow".split(" "));
const AUXILIARY: ReadonlySet<string> = new Set("is was did does has had will".split(" "));
const BEFORE_LAST: ReadonlySet<string> = new Set("by of".split(" "));

/** What somebody does, right behind the name. */
const DOES: ReadonlySet<string> = new Set(
  "say said saying tell speak attend visit meet met go going travel coming come last ever in".split(" "),
);

const QUOTE_WORDS: ReadonlySet<string> = new Set("quote quotes quotation quotations".split(" "));

/** Whether somebody has it of whom nothing but words is asked for: “hunter biden quotes”. */
export function asksForQuotes(next: Word | undefined): boolean {
  return QUOTE_WORDS.has(next?.key ?? "");
}

/** “who is dan sullivan”, “what did ed sullivan say”, “meetings of josh kushner”: words that are one name, whatever they are by themselves. */
export function isNameSlot({ from, to }: Stretch, words: readonly Word[]): boolean {
  const before = words[from - 1]?.key ?? "";
  const ends = to === words.length || words[to - 1]?.owns === true;
  if (from === 0) return ends || asksForQuotes(words[to]);
  return ends ? IS.has(before) || AUXILIARY.has(before) || BEFORE_LAST.has(before) : isDone(before, words[to]);
}

function isDone(before: string, next: Word | undefined): boolean {
  return AUXILIARY.has(before) && DOES.has(next?.key ?? "");
}

/** What one does, and not two with each other, right behind the name. */
const DONE_ALONE: ReadonlySet<string> = new Set(
  "attend attended visit visited join joined sign signed host hosted go going travel come coming at in there present part say".split(
    " ",
  ),
);

/** “did kim campbell attend”, “was wang chao at”: whoever stands there is one. */
export function isActingSlot({ from, to }: Stretch, words: readonly Word[]): boolean {
  return AUXILIARY.has(words[from - 1]?.key ?? "") && DONE_ALONE.has(words[to]?.key ?? "");
}

/** “who is li bin”, “follow jet li”: nothing stands there beside the name. */
export function isOnlyName({ from, to }: Stretch, words: readonly Word[]): boolean {
  return to === words.length && (from === 0 || IS.has(words[from - 1]?.key ?? ""));
}

/** A verb in another form: “who is advising Trump”. */
const VERB_FORM = /(?:ing|ed)$/u;

/** Whether a word asks for nothing and says nothing of an event, so that it may be a given name: “hunter”, “dan”, the “e” of Robert E. Lee. */
export function mayBeGiven({ key }: Word): boolean {
  if (isFunctionWord(key) || isTermWord(key) || isLightWord(key) || cuesOf(key).length > 0) return false;
  return /^\p{Script=Latin}+$/u.test(key) && !(VERB_FORM.test(key) && isEnglishWord(key)) && !isDate(key);
}

/** “Who is Nicolás Maduro Guerra”: a given name, a family name, and one more behind them, where nothing but a name stands. */
export function isFurtherName({ from, to }: Stretch, words: readonly Word[]): boolean {
  const word = words[to];
  if (word === undefined || from === 0 || to - from < 2 || !isOnlyName({ from, to: to + 1 }, words)) return false;
  return mayBeGiven(word) && word.key.length > 2 && (word.capital || !isEnglishWord(word.key));
}

function isDate(key: string): boolean {
  return (datesIn([key])[0]?.length ?? 0) > 0;
}
