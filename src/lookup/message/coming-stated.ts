// “Putin has confirmed he comes to the G20, right?”, “so it is settled that Xi goes there”: who states that somebody comes asks whether they do, and nothing on record need bear it out.

import { BEHIND_IT, type EverydayForm } from "./moved-date-forms.ts";
import { STATED_DEEDS } from "./stated-forms.ts";

const WHOM_IT_STATES =
  "(?!(?:who|what|when|where|why|how|which|did|does|is|was|it|that|this)\\b)(\\p{L}[\\p{L}'’.-]*(?: \\p{L}[\\p{L}'’.-]*){0,3}?)";
const TAG_BEHIND =
  /(?:,? (?:right|correct|true|yes|no|(?:is|has|did|does)n['’]?t (?:it|s?he|they|that)|is that (?:right|correct|true|so)))?/u
    .source;
const STATED_OF_THEM = "(?:(?: is| are| will|['’]ll|['’]s|['’]re))?(?: now| also| definitely)?(?: be)? ";
/** Whether somebody is on the way or there. */
const STATED_COMING = `${STATED_OF_THEM}(?:(?:com(?:es?|ing)|travel(?:s|l?ing)?|fl(?:y|ies|ying)) (?:over )?to|attend(?:s|ing)?|(?:there )?at|tak(?:es?|ing) part in|participat(?:es?|ing) in|join(?:s|ing)?)`;
const STATED_GOING = `${STATED_OF_THEM}go(?:es|ing)? to`;
const HELD_FOR_CERTAIN =
  /(?:settled|certain|confirmed|official|definite|clear|decided|a done deal|fixed|agreed|a given|guaranteed|for sure)/u
    .source;
const CONFIRMED_BY_THEM =
  "(?:has |have |had )?(?:now |already |officially |publicly |just )*confirmed (?:that )?(?:s?he|they|it)";
const SAID_TO_BE_CERTAIN = new RegExp(
  `(?:it|that)(?: is|['’]?s| was) (?:now |already |all |pretty much |basically )*${HELD_FOR_CERTAIN},? (?:that )?`,
  "u",
).source;

const asWhetherComing = (verb: string, is: string): readonly EverydayForm[] => [
  [
    new RegExp(
      `^(?:(?:so|and|but|hey|ok),? )?${WHOM_IT_STATES} ${CONFIRMED_BY_THEM}${verb} (\\S.*?)${TAG_BEHIND}${BEHIND_IT}`,
      "iu",
    ),
    `is $1 ${is} to $2`,
  ],
  [
    new RegExp(
      `^(?:(?:so|and|but|hey|ok),? )?${SAID_TO_BE_CERTAIN}${WHOM_IT_STATES}${verb} (\\S.*?)${TAG_BEHIND}${BEHIND_IT}`,
      "iu",
    ),
    `is $1 ${is} to $2`,
  ],
];

export const COMING_STATED: readonly EverydayForm[] = [
  ...STATED_DEEDS,
  ...asWhetherComing(STATED_COMING, "coming"),
  ...asWhetherComing(STATED_GOING, "going"),
];
