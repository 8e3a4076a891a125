// The forms in which it is asked whether, or when, a text or a truce was signed, or who announced it, and the words with which a step tells that.

import { tokenize } from "../../../../text/tokens.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import { isFunctionWord } from "../../../parts/function-words.ts";
import type { ReadMessage } from "../../read-message.ts";
import { isTextWord } from "./agreed-forms.ts";

const ASKS_SIGNED = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:(?<when>when|(?:on )?(?:what|which) (?:date|day|month|year)) (?:was|were|did)|has|have|was|is|did) (?:the |an? )?(?<title>[^,?]+?) (?:ever |really |actually |finally |already )*(?:get |got |been |be )?signed(?: yet| already)?[?!. ]*$|^(?:(?:so|and|but),? )?is there (?:an? |any |already an? )?(?<there>(?!.*\b(?:between|in|with)\b)[^,?]+?) (?:yet|already)[?!. ]*$/iu,
);
/** “When was it made known that the framework would be signed”: since when that is known. */
const IS_CLAUSE = /\b(?:that|it|known|would|will|to be)\b/iu;
const ASKS_ANNOUNCED = whereItMayFit(
  /^(?:(?:so|and|but),? )?who (?:first )?announced (?:the |an? )?(?<title>[^,?]+?)[?!. ]*$/iu,
);
const NOT_YET =
  /(?<!\b(?:to|not|never|no one|nobody|will|would|can|cannot|may|might|could|should|must|be|if|once|until|before|when) )/iu
    .source;
/** That it was done, and not that it may be. */
export const IS_SIGNED = new RegExp(`${NOT_YET}\\b(?:sign(?:s|ed)?|initial(?:s|led)?|conclude[sd]?)\\b`, "iu");
const IS_PAUSED = new RegExp(
  `${NOT_YET}\\b(?:sign(?:s|ed)?|agree(?:s|d)?|accept(?:s|ed)?|conclude[sd]?|announce[sd]?)(?: (?:on|to))? (?:an? |the )?(?:(?!no\\b|any\\b)[\\p{L}\\d-]+ ){0,3}(?:ceasefire|truce|armistice)|\\b(?:ceasefire|truce|armistice) (?:[\\p{L}\\d-]+ ){0,3}(?:comes? into force|came into force|takes effect|begins?|is (?:signed|agreed))\\b`,
  "iu",
);
/** “Did they sign a truce in Sudan”, “was a ceasefire signed in Lebanon”: of which who, where or between whom stands beside it. */
const ASKS_OF_TRUCE = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:(?:did|has|have|had) (?:[^,?]+? )?sign(?:ed)?|was|were|is|has|have) (?:an? |any |the )?(?<title>(?:[\p{L}-]+ ){0,2}?(?:ceasefire|truce|armistice))(?: (?:been |got |get )?signed)?(?: (?:in|between|with|on|over|for|by) [^,?]+?)?(?: yet| already)?[?!. ]*$/iu,
);
/** “Who signed the peace accord.” */
const ASKS_WHO_SIGNED = whereItMayFit(
  /^(?:(?:so|and|but),? )?(?:who|which (?:leaders?|presidents?|ministers?))(?: all| else)? (?:has |have |had )?(?:really |actually |finally |already )?(?:signed|initialled|initialed) (?:the |an? )?(?<title>[^,?]+?)[?!. ]*$/iu,
);
/** As good as a word for a text, where it is signed. */
const OTHER_TEXT = /\b(?:extension|document|text|papers?|charter|convention|letter of intent)\b/iu;
/** That it came to no signature. */
export const IS_UNSIGNED =
  /\b(?:is|are|was|were|has been|have been) (?:not|never) (?:yet )?(?:signed|initialled)\b|\b(?:do(?:es)?|did|has|have)(?: not|n[’']t) sign(?:ed)?\b|\bsign(?:s|ed) (?:nothing|no)\b|\brefuses? to sign\b/iu;
const IS_ANNOUNCED = new RegExp(`${NOT_YET}\\bannounce[sd]?\\b`, "iu");
/** “Who announced the expansion of BRICS”: that is no meeting of it. */
const DONE_TO_A_BODY =
  /^(?:new |further |latest )?(?:expansion|enlargement|admission|accession|membership|sanctions?|tariffs?|reforms?|creation|formation|founding|dissolution)\b/iu;
export const OF_TRUCE = /\b(?:ceasefire|truce|armistice)\b/iu;
export type TextAsked = {
  readonly title: string;
  /** The words of it that are none for a text. */
  readonly own: readonly string[];
  readonly tells: RegExp;
  /** Whether it is asked when, by whom, or only whether, it was signed, or who announced what is done to a body; undefined where it is asked who announced a text. */
  readonly what: "when" | "by" | "that" | "who" | undefined;
};

/** undefined where no text is asked about. */
export function askedText(message: ReadMessage): TextAsked | undefined {
  const { rest, translated, quoted } = message;
  if (translated === true || quoted.length > 0) return undefined;
  const { title: done, when, there } = ASKS_SIGNED.exec(rest)?.groups ?? {};
  const paused = /\bsign/iu.test(rest) ? ASKS_OF_TRUCE.exec(rest)?.groups?.title : undefined;
  const by = /\b(?:sign|initial)/iu.test(rest) ? ASKS_WHO_SIGNED.exec(rest)?.groups?.title : undefined;
  const signed = done ?? there ?? paused ?? by;
  const title = signed ?? ASKS_ANNOUNCED.exec(rest)?.groups?.title;
  const isSomeText = by !== undefined && OTHER_TEXT.test(by);
  const isDone = signed === undefined && title !== undefined && DONE_TO_A_BODY.test(title);
  if (title === undefined || IS_CLAUSE.test(title) || !(isDone || isSomeText || isText(title, message)))
    return undefined;
  const own = tokenize(title).filter(
    (word) => !isFunctionWord(word) && !OTHER_TEXT.test(word) && (!isTextWord(word) || OF_TRUCE.test(word)),
  );
  if (signed === undefined) return { title, own, tells: IS_ANNOUNCED, what: isDone ? "who" : undefined };
  if (by !== undefined) return { title, own, tells: IS_SIGNED, what: "by" };
  const what = when === undefined ? "that" : "when";
  return { title, own, tells: OF_TRUCE.test(title) ? IS_PAUSED : IS_SIGNED, what };
}

/** Whether a truce was signed, where all that is named is known. */
export function isWhetherPaused({ what, tells }: TextAsked, { parts }: ReadMessage): boolean {
  const isNamed = parts.some(({ is }) => is === "record" || is === "place");
  return what === "that" && tells === IS_PAUSED && isNamed && parts.every(({ is }) => is !== "missing");
}

/** By its word, or by letters that stand for one. */
function isText(title: string, { parts }: ReadMessage): boolean {
  const isMatter = parts.some((part) => part.is === "record" && part.records.every(({ kind }) => kind === "topic"));
  return tokenize(title).some(isTextWord) || (isMatter && /^\p{Lu}{3,}$/u.test(title));
}
