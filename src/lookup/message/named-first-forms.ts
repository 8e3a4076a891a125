// Questions that name a thing first and then ask of it: “peace deal: who signed it”, “Kananaskis, why did Trump leave early”, “Trump and Xi at Mar-a-Lago, when was that”.

import type { EverydayForm } from "./moved-date-forms.ts";
import { NAMED_TEXT } from "./to-question/steps/agreed-forms.ts";
import { PLAN_MADE, PLAN_WORD } from "./to-question/steps/plan-made.ts";
import { TOLD_FORMS } from "./told-forms.ts";

const OPENED_NAMED_FIRST =
  /^((?:so |and |but )?)(?!(?:who|whom|whose|what|which|when|where|why|how|did|does|do|was|were|is|are|has|have|had|will|would)\b)/iu
    .source;
const TEXT_FIRST = `(?:the |an? )?([^,;:?!]*?\\b(?:${NAMED_TEXT})s?(?!\\p{L})[^,;:?!]*?)`;
const THEN = " ?[,;:–—-]* ?(?:and |so )?";
const DEED_BEHIND = "(announced|confirmed|signed|initialled|initialed)";
const ENDS_NAMED_FIRST = "(?=[\\s?!.]*$)";

/** A text or a truce, and who announced, confirmed or signed it. */
const OF_A_TEXT: readonly EverydayForm[] = [
  [
    new RegExp(
      `${OPENED_NAMED_FIRST}${TEXT_FIRST}${THEN}(?:(?:the )?(?:date|day)(?: (?:it was|of))? sign(?:ed|ing)${THEN})?who(?: was it (?:who|that)| first)? ${DEED_BEHIND}(?: (?:it|this|that|them))?${ENDS_NAMED_FIRST}`,
      "iu",
    ),
    "$1who $3 the $2",
  ],
  [
    new RegExp(
      `${OPENED_NAMED_FIRST}${TEXT_FIRST}${THEN}(?:was |is |when was it )?${DEED_BEHIND}(?: when)?,? (?:and )?(?:by (?:whom|who)|who by)${ENDS_NAMED_FIRST}`,
      "iu",
    ),
    "$1who $3 the $2",
  ],
  [
    new RegExp(
      `^((?:so |and |but )?)(?:when|on (?:what|which) (?:date|day)) (?:was|were|is) ${TEXT_FIRST} ${DEED_BEHIND},? and (?:by (?:whom|who)|who ${DEED_BEHIND} (?:it|this|that))${ENDS_NAMED_FIRST}`,
      "iu",
    ),
    "$1who $3 the $2",
  ],
  [
    new RegExp(
      `${OPENED_NAMED_FIRST}${TEXT_FIRST}${THEN}(?:date|day) (?:it was |of )?sign(?:ed|ing|ature)${ENDS_NAMED_FIRST}`,
      "iu",
    ),
    "$1when was the $2 signed",
  ],
  // “EU–India trade agreement concluded on?”
  [
    new RegExp(
      `${OPENED_NAMED_FIRST}${TEXT_FIRST} (signed|concluded|adopted|ratified|initialled) (?:on|when|in which year|on which (?:date|day))${ENDS_NAMED_FIRST}`,
      "iu",
    ),
    "$1when was the $2 $3",
  ],
  // “Peace plan: who wrote it” is not asked of the bot.
  [
    new RegExp(
      `${OPENED_NAMED_FIRST}(?:the )?(?!(?:(?:this|that|your|attach\\S*) )?(?:bot|app|archive|database|attach\\S*)\\b)([^,;:?!]{3,60}?) ?: ?(?:so |and )?who (wrote|drafted|drew up) (?:it|this|that)${ENDS_NAMED_FIRST}`,
      "iu",
    ),
    "$1who $3 the $2",
  ],
  // With or without a colon, “28 points plan who made it”; put forward, “20-point plan, who put it forward”.
  [
    new RegExp(
      `${OPENED_NAMED_FIRST}(?:the )?(?!(?:this|that|your) )([^,;:?!]{0,60}?\\b${PLAN_WORD}(?: (?:for|on|of|in) [^,;:?!]{3,30}?)?)${THEN}who (${PLAN_MADE}|is behind|was behind)(?: (?:it|this|that))?${ENDS_NAMED_FIRST}`,
      "iu",
    ),
    (_typed, opening = "", plan = "", made = "") =>
      `${opening}who ${made} ${/^\S+['’]s /u.test(plan) ? "" : "the "}${plan}`,
  ],
  [
    new RegExp(
      `${OPENED_NAMED_FIRST}(?:the )?(?!(?:this|that|your) )([^,;:?!]{0,60}?\\b${PLAN_WORD}(?: (?:for|on|of|in) [^,;:?!]{3,30}?)?)${THEN}who (?:put (?:it|this|that) forward|thought (?:it|this|that) (?:up|out)|drew (?:it|this|that) up)${ENDS_NAMED_FIRST}`,
      "iu",
    ),
    "$1who proposed the $2",
  ],
  [
    new RegExp(
      `^((?:so |and |but )?)who (${PLAN_MADE}) (?:it|this|that)${THEN}(?:the )?([^,;:?!]{0,60}?\\b${PLAN_WORD})${ENDS_NAMED_FIRST}`,
      "iu",
    ),
    "$1who $2 the $3",
  ],
  // It is made longer, whether or not a signature is told.
  [
    /^((?:so |and |but )?(?:when|on (?:what|which) (?:date|day)) was )(?:the )?(\S.*?) extension (?:signed|agreed|sealed|concluded|settled)(?=[\s?!.]*$)/iu,
    "$1the $2 extended",
  ],
];

const NAMED_FIRST = "\\p{L}[\\p{L}’'-]*(?: \\p{L}[\\p{L}’'-]*){0,2}?";

/** Somebody at what is named before them. */
const OF_SOMEBODY_THERE: readonly EverydayForm[] = [
  // “G20 November 2025: who was missing”.
  [
    new RegExp(
      `${OPENED_NAMED_FIRST}(?:at |in )?(?:the )?([^,;:?!]{3,60}?)${THEN}who (?:was|were) (?:missing|absent|not (?:there|present))${ENDS_NAMED_FIRST}`,
      "iu",
    ),
    "$1who was absent from the $2",
  ],
  [
    new RegExp(
      `${OPENED_NAMED_FIRST}(?:at |in )?(?:the )?([^,;:?!]{3,40}?) ?[,;:–—]+ ?(?:so |and |but )?(why|when) did (${NAMED_FIRST}) leave(?: (?:it|there))?( (?:so )?early| before the end)?${ENDS_NAMED_FIRST}`,
      "iu",
    ),
    (_typed, opening = "", event = "", asked = "", who = "", early = "") =>
      `${opening}${asked} did ${who} leave ${event}${early === "" ? " early" : early}`,
  ],
  [
    new RegExp(
      `${OPENED_NAMED_FIRST}(${NAMED_FIRST}) (?:and|&|with) (${NAMED_FIRST}) (at|in) (\\S[^,;:?!]*?) ?[,;:–—]+ ?(?:so |and |but )?(?:when|what (?:date|day|year)) (?:was|is) (?:that|it|this)${ENDS_NAMED_FIRST}`,
      "iu",
    ),
    "$1when did $2 and $3 meet $4 $5",
  ],
];

/** “Starmer in Beijing, what was agreed”: what came of it is told by the step that tells that. */
const AGREED_NAMED_FIRST: readonly EverydayForm[] = [
  [
    new RegExp(
      `${OPENED_NAMED_FIRST}(\\S[^,;:?!]*? (?:(?:in|at) \\S[^,;:?!]*?|(?:summit|meeting|talks|visit|trip|call)(?: (?:to|with|of) [^,;:?!]*?)?)(?: \\d{4})?)(?: ?[,;:–—]+ ?| - )(?:so |and )?what (?:was|were|got|did they|have they) (agree|sign)(?:e?d)?(?: on)?${ENDS_NAMED_FIRST}`,
      "iu",
    ),
    (_typed, opening = "", event = "", verb = "") =>
      `${opening}what was ${verb === "sign" ? "signed" : "agreed"} at ${event}`,
  ],
];

/** “President of Brazil during the Rio summit”: who that was. */
const OFFICE_NAMED_FIRST: readonly EverydayForm[] = [
  [
    /^(?:the )?((?:\p{L}+ ){0,2}?(?:president|minister|chancellor|premier|secretary|chair(?:man|woman|person)?|leader) of (?:the )?[^,;:?!]*?) (?:during|at the time of) (?:the )?(?=\S[^,;:?!]*[\s?!.]*$)/iu,
    "who was $1 during the ",
  ],
];

export const NAMED_FIRST_FORMS: readonly EverydayForm[] = [
  ...TOLD_FORMS,
  ...OF_A_TEXT,
  ...AGREED_NAMED_FIRST,
  ...OF_SOMEBODY_THERE,
  ...OFFICE_NAMED_FIRST,
];
