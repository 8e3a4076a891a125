// The forms in which it is asked what was agreed at a meeting, and for which text: “was there a declaration”, “what does the treaty say”, “how often was the truce extended”.

import { AGREED_TEXTS, type AgreedAsked } from "../../../../core/agreed-asked.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { ReadMessage } from "../../read-message.ts";

const TEXT_WORDS: readonly string[] = Object.values(AGREED_TEXTS).flat();
const ANY_TEXT = TEXT_WORDS.map((text) => text.replace(/e$/u, "[eé]")).join("|");
/** The source of a pattern of any of them. */
export const NAMED_TEXT = `${ANY_TEXT}|ceasefire|truce|armistice`;
const ASKED_OPENING = /^(?:(?:so|and|but|ok|now) )?/iu.source;
/** What is said of any text. */
const KIND_OF =
  "(?:an?|any|some|no|the|their|its|final|joint|common|peace|trade|free|new|formal|written|leaders['’]?|lasting|full|big|real)";

/** Each time it was made longer, and not only the last. */
const HOW_OFTEN = `${ASKED_OPENING}how (?:often|many times) (?:was|were|is|are|has|have)`;
const IS_HOW_OFTEN = new RegExp(HOW_OFTEN, "iu");

const IS_ASKED: readonly RegExp[] = [
  whereItMayFit(
    new RegExp(
      `${ASKED_OPENING}(?:(?:was|were|is|are|has|have|wasn['’]?t|isn['’]?t) there|do we (?:finally |really )?have) (?:\\p{L}+ )?(?:been )?${KIND_OF} .*?\\b(?:${ANY_TEXT})s?(?!\\p{L})`,
      "iu",
    ),
  ),
  whereItMayFit(
    new RegExp(
      `${ASKED_OPENING}(?:did|has|have|had|does|do)(?:n['’]?t)? .*\\b(?:sign|adopt|issue|reach|agree|conclude|publish|release|make|strike|end|clos|produc|endors|initial|come|seal|get|put out|announc|pass)\\p{L}* .*\\b(?:${ANY_TEXT})s?(?!\\p{L})`,
      "iu",
    ),
  ),
  whereItMayFit(
    new RegExp(
      `${ASKED_OPENING}(?:was|were|has|have|is) (?:${KIND_OF} )?.*\\b(?:${ANY_TEXT})s? .*?\\b(?:signed|adopted|agreed|reached|issued|concluded|extended|prolonged)\\b`,
      "iu",
    ),
  ),
  whereItMayFit(
    new RegExp(
      `${ASKED_OPENING}(?:by|for) how (?:long|much)\\b.*\\b(?:${ANY_TEXT})s?(?!\\p{L}).*\\b(?:extended|prolonged)\\b`,
      "iu",
    ),
  ),
  whereItMayFit(
    new RegExp(
      `${ASKED_OPENING}how (?:long|much) (?:was|is|were)\\b.*\\b(?:${ANY_TEXT})s?(?!\\p{L}).*\\b(?:extended|prolonged)\\b`,
      "iu",
    ),
  ),
  whereItMayFit(
    new RegExp(
      `${ASKED_OPENING}what (?:was|were|got) (?:decided|agreed|settled) (?:on|about|for) .*\\b(?:ceasefire|truce|armistice)\\b`,
      "iu",
    ),
  ),
  whereItMayFit(new RegExp(`${HOW_OFTEN}.*\\b(?:extended|prolonged)\\b`, "iu")),
];

/** The text itself is asked what it says: “what does the Samarkand declaration say”, “what is in the treaty of Kim and Putin”. */
const ASKED_OF_TEXT = whereItMayFit(
  new RegExp(
    `${ASKED_OPENING}what (?:(?:does|did|do|is|was) (?:the |their |its )?[^,?]*\\b(?:${ANY_TEXT})s?(?!\\p{L})(?: [^,?]*?)?(?: (?:say|tell|state|contain|provide|provide for|settle|decide|call for|include|cover|mean|agree|foresee|promise|demand|entail)s?(?: (?:on|about|of|for|regarding) [^,?]+)?|(?<=what (?:is|was) .*) about)|(?:is|was|stands?|stood) (?:written |said |told |laid down )?in (?:the |their |its )?[^,?]*\\b(?:${ANY_TEXT})s?(?!\\p{L})[^,?]*)[?!. ]*$`,
    "iu",
  ),
);

const TEXT_TYPED = new RegExp(`\\b(?:${ANY_TEXT})s?(?!\\p{L})`, "giu");
const EXTENDED = /\b(?:extend\w*|prolong\w*|extension)\b/iu;
export const IS_OF_NOW = /^(?:(?:so|and|but|ok|now) )?(?:is|are|has|have)\b/iu;

/** That it is awaited: “is there a deal yet”, “has it been reached”. */
export const IS_OF_YET = /^(?:(?:so|and|but|ok|now) )?(?:(?:is|are) there|do we|has|have)\b|\b(?:yet|so far)[?!. ]*$/iu;

/** Verbs and adjectives with which it is asked. */
export const IS_OWN =
  /^(?:sign\w*|adopt\w*|issu\w*|reach\w*|agree\w*|conclud\w*|publish\w*|releas\w*|mak\w*|made|str[iu]\w*k\w*|end\w*|clos\w*|produc\w*|endors\w*|initial\w*|came|come|seal\w*|got|get|put|announc\w*|pass\w*|final|joint|common|peace|trade|free|new|formal|written|lasting|full|big|real|extend\w*|prolong\w*|decid\w*|settl\w*|yet|nothing|something)$/u;

/** “What does the Kazan declaration say”: no words of somebody about it. */
export function isAskedOfText({ rest }: Pick<ReadMessage, "rest">): boolean {
  return ASKED_OF_TEXT.test(rest);
}

/** undefined where no such text is asked for. */
export function textAsked(message: ReadMessage): AgreedAsked | undefined {
  const { rest, translated, quoted, span } = message;
  if (translated === true || quoted.length > 0 || isInNameOfBody(message)) return undefined;
  if (!IS_ASKED.some((form) => form.test(rest)) && !isAskedOfText(message) && !isNoMoreThanSides(message))
    return undefined;
  const typed = [...rest.matchAll(TEXT_TYPED)].at(-1)?.[0].toLowerCase();
  const text = TEXT_WORDS.find((one) => one === typed?.replace("é", "e") || `${one}s` === typed?.replace("é", "e"));
  const isEach = IS_HOW_OFTEN.test(rest);
  if (text === undefined && !isEach) return undefined;
  if (!EXTENDED.test(rest)) return text === undefined ? undefined : { text };
  // “How many times has New START been extended”: it is a treaty by another name.
  return { text: text ?? "anything", extended: isEach ? "each" : true, ...(span === undefined ? {} : { span }) };
}

/** “Putin Kim treaty”, “Russia North Korea treaty when signed”: who made it, or what lies between two, the word for it, and no more. */
export function isNoMoreThanSides({ parts, words }: ReadMessage): boolean {
  const isNamed = (at: number) => parts.some((part) => part.is !== "missing" && part.from <= at && at < part.to);
  const isBare = ({ key }: { readonly key: string }, at: number) =>
    isNamed(at) || isTextWord(key) || /^(?:when|signed|and|between|of|the|with|peace)$/u.test(key);
  return parts.some(({ is }) => is === "record") && words.some(({ key }) => isTextWord(key)) && words.every(isBare);
}

export function isTextWord(key: string): boolean {
  return TEXT_WORDS.some((text) => key === text || key === `${text}s`);
}

/** “North Atlantic Treaty Organization.” */
function isInNameOfBody({ parts, words }: ReadMessage): boolean {
  return parts.some(
    (part) =>
      part.is === "record" &&
      part.records.some(({ kind }) => kind === "actor") &&
      words.slice(part.from, part.to).some(({ key }) => isTextWord(key)),
  );
}
