// Names in signs that stand without spaces: with one sign more it is another name.

import type { Word } from "../../text/typed-words.ts";
import type { Part } from "./part.ts";

/** “王毅夫” is not 王毅: one sign more, in the same word, makes it the name of somebody else; small signs that stand behind names do not. */
export function withItsSigns(part: Part, words: readonly Word[]): Part {
  const text = words[part.from]?.text ?? "";
  if (!ONLY_SIGNS.test(text)) return part;
  const isOfWord = (at: number) => words[at]?.text === text;
  let [from, to] = [part.from, part.to];
  while (isOfWord(from - 1)) from--;
  while (isOfWord(to)) to++;
  const isLonger = to - from === part.to - part.from + 1 && !PARTICLE_BEHIND.test(text);
  return isLonger ? { from, to, is: "missing", text } : part;
}

const ONLY_SIGNS = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,}$/u;

const PARTICLE_BEHIND = /[的说在与和对是の는은이가의를을와과도에はがをにともで]$/u;
