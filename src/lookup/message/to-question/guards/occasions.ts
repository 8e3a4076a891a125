// “Who was at the funeral of the pope”, “who attended the World Cup final”: occasions to which people come and at which no meeting is convened, and the forms in which it is asked who was there.

import type { ReadMessage } from "../../read-message.ts";
import { wordSet } from "./answer-slot.ts";

const PUBLIC_OCCASIONS = wordSet(
  "funeral funerals burial coronation coronations enthronement inauguration inaugurations wedding weddings jubilee olympics paralympics games cup tournament championship championships",
);
/** “The World Cup final”, “the Olympics opening ceremony”; what a draw or a meeting at it was is another thing. */
const PARTS_OF_OCCASION = wordSet("final finals opening closing ceremony match matches service mass");
/** Whoever does so is no part of what it is called. */
const ATTENDS = wordSet("attend attends attended attending skip skips skipped miss missed");

export function isOccasion(key: string): boolean {
  return PUBLIC_OCCASIONS.has(key);
}

export function isPartOfOccasion(key: string): boolean {
  return PARTS_OF_OCCASION.has(key);
}

export function attendsIt(key: string): boolean {
  return ATTENDS.has(key);
}

/** Whether it is asked who was there, and nothing behind: `from` and `to` are the stretch that names it. */
export function isAttended(from: number, to: number, { words }: ReadMessage): boolean {
  const front = words.slice(0, from).map(({ key }) => key);
  return to >= words.length && (attendsIt(front.at(-1) ?? "") || ASKED_WHO_CAME.test(front.join(" ")));
}

const ASKED_WHO_CAME =
  /\b(?:(?:was|were|is|are|be|been|present|there|guests?|seen) (?:at|in|on)|(?:went|go|goes|going|came|come|coming|invited|travel\w*|flew|fly) (?:to|for)|(?:guests?|attendance|list) (?:of|at|for)|(?:represent\w*|sent|sends?) .*(?:at|in|to|for))$/u;
