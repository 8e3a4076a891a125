// “When did Modi come to see Trump, and was it confirmed beforehand”: two questions in one message, of which the first is none of what was confirmed.

import type { ReadMessage } from "../../read-message.ts";

/** A question has a word for what is asked, a verb and whoever does it. */
const LEAST_OF_QUESTION = 3;

const ASKS_OF_SAME =
  /^(?:was|were|is|are|has|had|wasnt|did|do|does) (?:not )?(?:it|that|this|they|(?:the|his|her|their) (?:visit|trip|meeting|journey|call|talks|summit))(?: |$)/u;

/** Whether the word at the place is in a second question, of the same as the first. */
export function isAskedBeside(at: number, { words }: ReadMessage): boolean {
  const before = words.slice(0, at).map(({ key }) => key);
  const and = before.lastIndexOf("and");
  return and > LEAST_OF_QUESTION && ASKS_OF_SAME.test(before.slice(and + 1).join(" "));
}
