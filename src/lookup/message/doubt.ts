// “…, true?”, “… – is that real?”, “… fact or fiction?”: the words with which somebody doubts what they have heard, and asks whether it is so.

import { whereItMayFit } from "../../text/where-it-may-fit.ts";

const JUDGED =
  "(?:really |actually |even )?(?:true?|real|right|correct|legit|accurate|authentic|genuine|for real|on record|verified|a fact|a real quote|ok(?:ay)?|fine(?: to run)?|so(?= or | *[?!.]*$))";

const OR_ANOTHER = "(?: or (?:not|fake|false|fiction|no|wrong|made up))";

const IS_IT = "(?:is|was) (?:that|this|it|the quote|the line) ";

/** “Didn't they?” */
const QUESTION_TAGS =
  "(?:did(?:n't)? (?:s?he|they|it)(?: really)?(?: not)?|(?:was|is|has)n't (?:it|s?he)|isn't that so|(?:were|are)n't they|yes|no|or not)";

/** Behind a mark it may be any of them. */
const BEHIND_MARK = `\\s*[.?!,;:–—-]+ ?(?:but |so |and )?(?:(?:${IS_IT})?(?:fact or fiction|${JUDGED}${OR_ANOTHER}?)|${QUESTION_TAGS})`;

/** Without one, what gives two things to choose from. */
const OF_TWO = `,? (?:${IS_IT})?(?:fact or fiction|${JUDGED}${OR_ANOTHER})`;

/** As part of a pattern: behind what is doubted, marks and all. */
export const DOUBT = `(?:${BEHIND_MARK}|${OF_TWO})`;

const DOUBT_AT_THE_END = whereItMayFit(new RegExp(`${DOUBT}[\\s?!.]*$`, "iu"));

/** “They met in Busan right?”: where somebody has said that they ask, a space is enough before the last words. */
const LOOSELY = new RegExp(
  `[\\s,.;:–-]+(?:(?:${IS_IT})?(?:fact or fiction|${JUDGED}${OR_ANOTHER}?)|${QUESTION_TAGS})\\s*\\?+$`,
  "iu",
);

/** `text` without the doubt at its end. */
export function withoutDoubt(text: string): string {
  return text.replace(DOUBT_AT_THE_END, "");
}

/** The same of a sentence that begins with *is it right that*. */
export function withoutTag(text: string): string {
  return text.replace(LOOSELY, "");
}
