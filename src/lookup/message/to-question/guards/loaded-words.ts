// Words that carry something of what is asked, and that no part, no time and no small word explains: what is answered has to tell of them.

import { datesIn } from "../../../../archive/search/date-words.ts";
import { createMemo } from "../../../../text/memo.ts";
import { type Word, wordsIn } from "../../../../text/typed-words.ts";
import { cuesOf } from "../../../parts/cues.ts";
import { isLightWord } from "../../../parts/light-words.ts";
import { isWhoseLeaders } from "../../../parts/whose-leaders.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isHeading } from "../which-event/headings.ts";

/** Many readers ask for those of one message. */
const LOADED = createMemo<ReadMessage, readonly Word[]>();

/** In the order of the sentence. None of what was translated: its words are not those that somebody typed. */
export function loadedWords(message: ReadMessage): readonly Word[] {
  const loaded = LOADED.get(message) ?? loadedIn(message);
  LOADED.set(message, loaded);
  return loaded;
}

function loadedIn(message: ReadMessage): readonly Word[] {
  const { words, parts, telling, unread, translated } = message;
  if (translated === true || telling.length + unread.length === 0) return [];
  const isFree = (at: number) => !parts.some(({ from, to }) => from <= at && at < to);
  const aside = asides(message);
  return words.filter((word, at) => {
    const isSaid = telling.includes(word.key) || unread.includes(word.text);
    // “The Thai and Cambodian prime ministers”: whoever meets.
    const isTitle = word.key === "prime" && /^ministers?$/u.test(words[at + 1]?.key ?? "");
    // “Brought forward”: how it was moved.
    const isOfMove = word.key === "forward" && /^(?:br[io]\w+|mov\w+|push\w*)$/u.test(words[at - 1]?.key ?? "");
    return (
      isSaid &&
      isFree(at) &&
      !aside.has(at) &&
      !isTitle &&
      !isOfMove &&
      !isWhoseLeaders(at, words) &&
      !isHowGreat(at, message) &&
      isLoaded(word.key)
    );
  });
}

function isLoaded(key: string): boolean {
  const isDate = (datesIn([key])[0]?.length ?? 0) > 0;
  return !isLightWord(key) && !isDate && cuesOf(key).length === 0 && !/^\d{1,4}$/.test(key) && !HOW_SURELY.test(key);
}

/** “The next big summit”: how great somebody thinks it is stands before its kind, and in no record. */
export function isHowGreat(at: number, { words, parts }: Pick<ReadMessage, "words" | "parts">): boolean {
  return HOW_GREAT.test(words[at]?.key ?? "") && parts.some(({ is, from }) => is === "kind" && from === at + 1);
}

const HOW_GREAT = /^(?:big|huge|great|major|main|key|important|notable|significant|large|upcoming|forthcoming)$/u;

/** “Definitively cancelled”, “apparently moved”: an adverb says nothing that a record could have. */
const HOW_SURELY = /(?:ively|ously|edly|ently|antly|itely|ibly|ably)$/u;

/** What ends one thing that is said and begins another. */
const CLAUSE_END = /[,;:!?.()–—]+\s+|\s[-–—]\s|\b(?:because|since|so that)\b/gu;

const ASKS =
  /^(?:and |so |but )?(?:who|whom|whose|what|which|where|when|why|how|is|are|was|were|did|does|do|has|have|had|will|can|could)\b/iu;

/** Whoever asks tells of themselves: “my nephew lives in Singapore”. */
const OF_ONESELF = /\b(?:i|i'm|i've|my|we|our)\b/iu;

/** The places of words in clauses that name nothing and ask nothing, or tell of whoever asks: “…, I was buried in exams”. */
function asides(message: ReadMessage): ReadonlySet<number> {
  const { rest, parts, timeAt, words } = message;
  const texts = rest.split(CLAUSE_END);
  if (texts.length < 2) return new Set();
  const clauses = summaryClauses(texts);
  // Each clause of a note says what is asked: “seating plan, Geneva”.
  if (isHeading(message) && !isAddressed(message)) return new Set();
  if (clauses.at(-1)?.to !== words.length) return new Set();
  const isAsking = clauses.some(({ text }) => ASKS.test(text));
  const isOfMatter = ({ from, to, text }: Clause) =>
    ASKS.test(text) ||
    (!(isAsking && OF_ONESELF.test(text)) &&
      (parts.some((part) => part.from >= from && part.from < to) ||
        (timeAt !== undefined && timeAt >= from && timeAt <= to)));
  return new Set(
    clauses
      .filter((clause) => !isOfMatter(clause))
      .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
}

/** “Quick one for the desk: …”: what the note is for, and none of what it asks. */
function isAddressed({ rest, words }: ReadMessage): boolean {
  const address = /^[^:,;.–—]+(?=:\s)/u.exec(rest)?.[0];
  return address !== undefined && words.slice(0, wordsIn(address).length).some(({ key }) => isLightWord(key));
}

type Clause = { readonly from: number; readonly to: number; readonly text: string };

function summaryClauses(texts: readonly string[]): readonly Clause[] {
  let from = 0;
  return texts.map((clause) => {
    const begins = from;
    from += wordsIn(clause).length;
    return { from: begins, to: from, text: clause.trim() };
  });
}
