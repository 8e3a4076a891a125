// A headline as it is read: its clauses, and its words with the clause in which each stands. Pure.

import { tokenize } from "../../text/tokens.ts";
import { clausesOf, cutHeadline, type HeadlineClause } from "./headline-clauses.ts";

export type HeadlineWord = {
  /** As text/tokens.ts folds it. */
  readonly key: string;
  /** As it is written; several words may come from one: “US-China”. */
  readonly text: string;
  /** The place of its clause. */
  readonly clause: number;
  /** Written with a capital letter, wherever it stands. */
  readonly capital: boolean;
  /** Joined to the one before it by a hyphen: “Trump-Xi”. */
  readonly joined: boolean;
  /** Whether a comma stands right behind it. */
  readonly comma: boolean;
  /** “North’s”. */
  readonly possessive: boolean;
};

export type Headline = {
  readonly text: string;
  readonly clauses: readonly HeadlineClause[];
  readonly words: readonly HeadlineWord[];
  /** Whether Most Words Have Capitals, so that one tells nothing. */
  readonly titleCase: boolean;
};

/** “COP-15” and “G-20” are one word, “US-China” two. */
const WRITTEN_WORD = /(?<![\p{L}\p{N}])\p{L}{1,5}-\d{1,3}(?![\p{L}\p{N}-])|[\p{L}\p{N}][\p{L}\p{N}\p{M}'.&]*/gu;

/** “U.S.” is one word only with its last dot. */
const INITIALISM = /^(?:\p{L}\.){2,}$/u;

/** Words that are written small In Titles Like This. */
const SMALL_IN_TITLES =
  /^(?:with|from|over|into|upon|amid|after|ahead|that|than|this|when|while|until|about|between|against|before|during|under|near)$/;

/** Never throws, whatever the title. */
export function splitHeadline(title: string, publisher: string, isSpeaker: Parameters<typeof clausesOf>[1]): Headline {
  const text = cutHeadline(title, publisher);
  const clauses = clausesOf(text, isSpeaker);
  const words = clauses.flatMap((clause, at) => wordsOfClause(clause.text, at));
  const long = words.filter(
    ({ text: word, key }) => word.length > 3 && /^\p{L}/u.test(word) && !SMALL_IN_TITLES.test(key),
  );
  const small = long.filter(({ capital, joined }) => !capital && !joined).length;
  const titleCase = long.length > 2 && small <= long.length / 10;
  return { text, clauses, words, titleCase };
}

function wordsOfClause(text: string, clause: number): readonly HeadlineWord[] {
  return [...text.matchAll(WRITTEN_WORD)].flatMap((match) => {
    const bare = INITIALISM.test(match[0]) ? match[0] : match[0].replace(/[.'&]+$/u, "");
    const comma = text.startsWith(",", match.index + match[0].length);
    const joined = /[\p{L}\p{N}.][-‐‑–/]$/u.test(text.slice(Math.max(0, match.index - 2), match.index));
    return tokenize(bare).map((key, nth) => ({
      key,
      text: bare.replace(/'s$/iu, ""),
      clause,
      capital: /^\p{Lu}/u.test(bare),
      joined: joined && nth === 0,
      comma,
      possessive: /'s$/iu.test(bare),
    }));
  });
}
