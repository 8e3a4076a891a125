// Messages that are no sentences: “weather in Kazan”, “Busan body language”.

import type { Word } from "../../../../text/typed-words.ts";
import type { ReadMessage } from "../../read-message.ts";
import { HELPING_VERBS, plainRun, QUESTION_WORDS, type Sentence } from "../guards/answer-slot.ts";

/** “Weather in Kazan”, “hotel rate, first round”: no sentence, of which every word says what is asked. */
export function isHeading({ words }: Pick<ReadMessage, "words">): boolean {
  return !words.some(({ key }) => QUESTION_WORDS.has(key) || HELPING_VERBS.has(key) || SAYS_WHO_ASKS.has(key));
}

/** Whether it stands before all that is named, or right behind it: “visa rules for COP31”, “Busan body language”, but not “about the war in …”. */
export function isAtEdge(word: Word, { words, parts }: Sentence): boolean {
  const at = words.indexOf(word);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || at < first.from) return at < (first?.from ?? 0);
  return (
    at >= last.to && !ON.has(words[last.from - 1]?.key ?? "") && plainRun(last.to, { words, parts }).includes(word)
  );
}

const ON: ReadonlySet<string> = new Set("about on concerning regarding over after before".split(" "));

/** Of a sentence that has a subject, or bids: “tell me”, “I require”, “that nobody knew about”, “it fell through, yes?” */
const SAYS_WHO_ASKS: ReadonlySet<string> = new Set(
  "i im ive me my we our you he she it they nobody somebody everybody please kindly whether yes".split(" "),
);

/** “Reykjavik 1986: did they …”: what is named right before the verb stands there as a heading. */
export function behindHeading({ rest, parts }: ReadMessage): string {
  const [first] = parts;
  if (first?.from !== 0 || !rest.startsWith(first.text)) return rest;
  const behind = rest.slice(first.text.length).trimStart();
  return /^(?:did|was|were|has|have|had|is|are)\b/iu.test(behind) ? behind : rest;
}
