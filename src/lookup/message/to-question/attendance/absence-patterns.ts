// The words with which it is asked when it became known, or who told, that somebody does not come: “when was Xi’s absence announced”, “who said that Biden would skip it”.

import { ANNOUNCED_AWAY, KNOWN_AWAY } from "../../../../core/event-focus.ts";
import { wordsIn } from "../../../../text/typed-words.ts";
import { whereItMayFit } from "../../../../text/where-it-may-fit.ts";
import type { ReadMessage } from "../../read-message.ts";
import { POLITE_OPENING } from "../phrasing/polite-opening.ts";
import { WAYS_OUT } from "./absence-idioms.ts";

const DAY_ASKED = /(?:(?:since |from )?when|(?:on |by )?(?:what|which) (?:exact )?(?:day|date))/iu.source;
const TELLS_AWAY =
  /(?:announc\w*|said|says?|told|tells?|report(?:s|ed)?|reveal\w*|disclos\w*|confirm(?:s|ed)?|declar(?:e|es|ed)|broke)/iu
    .source;
const FIRST_WORD_ON_IT = /(?:the )?(?:first|earliest) (?:word|news|reports?|mention|announcement|sign)s?\b/iu.source;

const ASKS_SINCE_WHEN = whereItMayFit(new RegExp(`${POLITE_OPENING}(?:${DAY_ASKED}\\b|${FIRST_WORD_ON_IT})`, "iu"));
const ASKS_WHO_TOLD = whereItMayFit(
  new RegExp(
    `${POLITE_OPENING}who(?:'s)?(?: (?:was|is|has|had|it|the|that|one|person|very|first|originally|publicly|officially|to|ever|actually))* ${TELLS_AWAY}\\b`,
    "iu",
  ),
);
const BECOMES_KNOWN =
  /\b(?:announc\w*|known|know|learn\w*|hear|heard|say|says|said|tell|told|reveal\w*|report(?:s|ed)?|clear|public|find out|found out|news|word|confirm\w*|broke|emerg\w+|decid\w+|surfac\w+|obvious|official|mention\w*|declar\w+)\b/iu;

/** “The summit that Putin skipped”: by which it is called, and not what is asked. */
const CALLED_BY_IT = /\b(?:is|was|were|are|did) (?:the|that|a)\b[^,]*?\b(?:that|which|where|when|without)\b/iu;

const OF_COMING =
  /(?:com(?:e|ing)|attend\w*|go(?:ing)?|travel\w*|join\w*|tak(?:e|ing) part|participat\w+|show(?:ing)? up|turn(?:ing)? up|be (?:at|in|there|coming|going|attending|present)|at|in|there|mak(?:e|ing) (?:it|the)|appear\w*|fly\w*|visit\w*)/iu
    .source;

/** So plain that somebody of whom it is not told is told to be none who stayed away. */
const PLAINLY_AWAY = new RegExp(
  [
    `\\b(?:(?:wo|wouldn?|do|does|did|is|are|was|were|ca|could|ai|would|should)n?[’']?t|cannot|never|not)\\b(?: \\p{L}+){0,3}? ${OF_COMING}\\b`,
    `(?<=\\bneither\\b.*)\\b(?:will|would|is|are|was|were|does|did) ${OF_COMING}\\b`,
    "\\b(?:skip(?:s|ped|ping)?|miss(?:es|ed|ing)?|boycott\\w*|snub\\w*|absen(?:ce|t)|no[- ]shows?)\\b",
    "\\bstay(?:s|ed|ing)? (?:away|at home|home)\\b",
    WAYS_OUT,
  ].join("|"),
  "iu",
);

/** In these words a meeting is called off, too. */
const PERHAPS_AWAY =
  /\b(?:(?:pull|drop|bow|back|bail|opt)(?:s|p?ed|p?ing)? out|sit(?:s|ting)? out|sat out|withdr[ae]w\w*|declin(?:e|es|ed|ing)|turn(?:s|ed|ing)? down|refus(?:e|es|ed|al|ing)|cancel\w*|call(?:s|ed|ing)? off|instead of|rul(?:e|es|ed|ing) out)\b/iu;

const CANCELS_IT = /^(?:cancel|call)/iu;

/** What is own to such a question: no event has to tell of it. */
export const OF_ABSENCE =
  /^(?:skip|skips|skipped|skipping|miss|misses|missed|boycott\w*|snub\w*|absen\w+|shows?|stays?|stayed|away|home|attend\w*|comes?|coming|goes|going|travel\w*|join\w*|participat\w+|part|pull\w*|drop\w*|bow\w*|bl[eo]w\w*|ditch\w*|flak\w*|duck\w*|pass|passed|back\w*|bail\w*|opts?|opted|withdr\w+|declin\w+|refus\w+|turn\w*|down|cancel\w*|calls?|called|off|out|news|word|known|public|clear|learn\w*|hear|heard|emerg\w+|broke|breaks?|surfac\w+|obvious|official\w*|decid\w+|announc\w*|say|says|said|tell|told|reveal\w*|report\w*|confirm\w*|mention\w*|declar\w+|trip|visit|journey|attendance|participation|wont|not|never|would|will|instead|neither|rul\w+|1st|made)$/u;

export type AbsenceSaid = {
  /** The place of the first word for it. */
  readonly at: number;
  /** Whether nothing else can be meant by it. */
  readonly isPlain: boolean;
  /** “Cancel”: of what was called off, that is meant. */
  readonly isCancelling: boolean;
};

/** Whether it is asked when something became known, or who told it. */
export function asksWhoOrWhenTold(rest: string): boolean {
  return ASKS_WHO_TOLD.test(rest) || (ASKS_SINCE_WHEN.test(rest) && BECOMES_KNOWN.test(rest));
}

/** undefined where it is not asked when, or by whom, an absence became known. */
export function absenceSaid({ rest }: Pick<ReadMessage, "rest">): AbsenceSaid | undefined {
  const isWhen = ASKS_SINCE_WHEN.test(rest);
  if (!(isWhen || ASKS_WHO_TOLD.test(rest))) return undefined;
  const plain = PLAINLY_AWAY.exec(rest);
  const found = plain ?? PERHAPS_AWAY.exec(rest);
  if (found === null) return undefined;
  if (CALLED_BY_IT.test(rest) && !isSaidBefore(rest)) return undefined;
  if (isWhen && !BECOMES_KNOWN.test(rest) && !(HAS_DONE_SO.test(rest) && !REPLACES.test(rest))) return undefined;
  return {
    at: wordsIn(rest.slice(0, found.index)).length,
    isPlain: plain !== null,
    isCancelling: plain === null && CANCELS_IT.test(found[0]),
  };
}

/** Whether who announced it is asked for, or they themselves, or who reported it first. */
export function absenceAsStep({ rest }: Pick<ReadMessage, "rest">): string {
  return SAYS_ANNOUNCED.test(rest) && !FIRST_OF_ALL.test(rest) ? ANNOUNCED_AWAY : KNOWN_AWAY;
}

/** “Who announced that”, “when did Myanmar say that it would not come”. */
const SAYS_ANNOUNCED =
  /\b(?:announc\w*|confirm\w*|declar\w+|official(?:ly)?)\b|\bdid (?:\S+ ){1,3}say (?:that )?(?:it|he|she|they)\b/iu;
const FIRST_OF_ALL = /\b(?:first|1st|earliest|originally|reports?|reported)\b/iu;

/** “When did Trump cancel Johannesburg.” */
const HAS_DONE_SO = /\b(?:did|has|had)\b/iu;

/** “When did Lavrov go there instead of Putin”: when that was. */
const REPLACES = /\binstead of\b/iu;

/** “When was it announced that …”, and not “when was the summit that …”. */
function isSaidBefore(rest: string): boolean {
  const that = rest.search(/\b(?:that|which|where|when|without)\b(?!.*\b(?:that|which|where|without)\b)/iu);
  return BECOMES_KNOWN.test(rest.slice(0, Math.max(0, that)));
}
