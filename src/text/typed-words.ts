// A sentence as words that can be looked up, each with how it was typed.

import { tokenize } from "./tokens.ts";

export type Word = {
  /** As names are compared: see tokens.ts. */
  readonly key: string;
  /** As it was typed. Several words may come from one: “US-China”, 习近平. */
  readonly text: string;
  /** Whether it was typed with a capital that a sentence does not ask for. */
  readonly capital: boolean;
  /** Whether it was typed with an ’s: something of it is named. */
  readonly owns?: true;
};

/** “EU–ASEAN” is written with any dash. */
const TYPED_WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}’'.&-]|(?<=\p{L})[–‐‑](?=\p{L}))*/gu;

/** A dot that ends no sentence: “George W. Bush”, “Gen. Milley”. */
const ABBREVIATED = /(?<![\p{L}\p{N}])(?:\p{Lu}|Mrs?|Ms|Dr|Prof|Gen|Lt|Col|Maj|Adm|Amb|Sen|Rep|Gov|Sec|St)\.$/u;

const ENDS_SENTENCE: ReadonlySet<string> = new Set(".!?…");

const OWNING = /[’']s$/iu;

/** Whether there is no small letter in it: then a capital says nothing. */
export function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}

/** “U.S.-China” is two words, “al-Sisi” one name of two. */
export function wordsIn(text: string): readonly Word[] {
  const typed = [...text.matchAll(TYPED_WORD)];
  const shouting = isShouted(text);
  return typed.flatMap((match, at) => {
    const before = text.slice(0, match.index).trimEnd();
    const begins = at === 0 || (ENDS_SENTENCE.has(before.at(-1) ?? "") && !ABBREVIATED.test(before));
    const bare = match[0].replace(/[.’'&-]+$/u, "");
    const owns = OWNING.test(bare);
    const word = {
      text: owns ? bare.replace(OWNING, "") : bare,
      ...(owns ? { owns } : {}),
      capital: !shouting && (begins ? /^\p{Lu}{2,}$/u : /^\p{Lu}/u).test(bare),
    };
    return tokenize(bare).map((key) => ({ key, ...word }));
  });
}

/** The words from `from` up to `to`, as they were typed; what was one word stands once. */
export function typedText(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .flatMap(({ text }, at, some) => (at > 0 && some[at - 1]?.text === text ? [] : [text]))
    .join(" ");
}
