// When something was said, asked or agreed, and not when those who said it meet. Pure.

import { WEEKDAY_TEXT } from "./date-words.ts";

/** When it was said: “said on Monday”, “told reporters on Friday”, “, says Rubio in Sunday interview”. */
const SAID_BEFORE =
  /(?:\b(?:says?|said|tells?|told(?: [^\s,]+){0,2}|adds?|added|claim(?:s|ed)|insist(?:s|ed)|report(?:s|ed)|stat(?:es|ed)|tweet(?:s|ed)|post(?:s|ed)|(?:announc|confirm)ed(?= (?:on|late|early) ?$))(?: (?:late|early))?|\b(?:statement|interview|remarks|briefing|speech|post|tweet|broadcast|letter|telegram|op-ed|essay|testimony)|, (?:says?|said) [^,]{2,40}?)(?: (?:on|in|late|early|a|the))*\s*$/u;
const SAID_BEHIND =
  /^ (?:(?:evening|night|morning|tv|television) )?(?:interview|statement|briefing|speech|post|tweet|remarks|address|(?:news|press) conference)\b/u;
/** “Says Monday meeting is on” tells when they meet. */
const OWN_NOUN_BEHIND =
  /^(?:'s)? (?:(?!(?:will|to|would|could|may|might|is|are|was|has|had|plans?|wants?|agree[sd]?) )\p{L}+ ){0,3}(?:summit|meeting|talks|visit|trip|call|round|session|deadline|conference|dialogue|start|date)\b/u;

/** “Tells Orban by phone on Friday he looks forward to it”. */
const TOLD_BEFORE = /\btells? (?:[^\s,]+ ){1,2}(?:(?:by|over|on) (?:the )?(?:phone|telephone|video) )?on $/u;
const WHAT_IS_TOLD = /^ (?:he|she|they|that|it|there|not|to)\b/u;

/** What was done with a gathering, and not at it. */
const ARRANGED =
  "(?:invited|offered|proposed|suggested|urged|asked|requested|accepted|rejected|agreed|decided|ordered|warned|vowed|pledged|threatened|revealed|discussed|announced|instructed|cancell?ed|postponed|scrapped|suspended|delayed|called off|put off)";
/** “Invited Trump on Friday to”, “agreed Thursday to meet”. */
const ARRANGED_BEFORE = new RegExp(
  `\\b${ARRANGED}(?: (?!(?:to|for|until|till|in|at|by|of|and|from) )[^\\s,]+){0,3} (?:(?:on|late|early) )*$`,
  "u",
);
/** “Trump on Thursday agreed”; “talks on Thursday agreed” may be those of Thursday. */
const ARRANGED_BEHIND = new RegExp(`^ (?:${ARRANGED}|said|told|says)\\b`, "u");
const NOUN_BEFORE =
  /\b(?:summit|meeting|talks|visit|trip|call|round|session|conference|dialogue)(?: (?:on|for|set for|this|next))* $/u;

/** “In Thursday call”, “in a phone call with Xi on Monday”, of those who are not said to be about to speak. */
const IN_CALL_BEFORE =
  /\bin (?:an? |their )?(?:phone |video |telephone )?(?:call|conversation|letter)(?: (?:with|to) [^\s,]+)?(?: on)?\s*$/u;
const CALL_BEHIND = /^(?:'s)? (?:phone |video |telephone )*(?:call|conversation|letter)\b/u;
const IS_TO_COME = /\b(?:to|will|set|due|could|may|might|would|should|plans?|expected|likely) [^,]*$/u;

/** “Invites Traore to the summit at Tuesday meeting”. */
const SAID_AT =
  /\b(?:invit|urg|tell|told|ask|offer|propos|announc|accept|says?\b|said\b|vow|pledg|warn)\p{L}*\b[^,]* (?:at|in|during)(?: an?| the)? $/u;

const OF_THIS_WEEK = new RegExp(
  `^(?:on |this |late |early )*(?:${WEEKDAY_TEXT}|today|tonight|yesterday|last night|week|weekend|last week|the weekend)$`,
  "u",
);

/** Whether it is when something was said or arranged that a time tells, by the words around it in small letters. */
export function isTimeOfSaying(before: string, words: string, preposition: string, behind: string): boolean {
  if (SAID_BEHIND.test(behind)) return true;
  if (SAID_BEFORE.test(before + preposition) && (preposition !== "" || !OWN_NOUN_BEHIND.test(behind))) return true;
  if (TOLD_BEFORE.test(before + preposition) && WHAT_IS_TOLD.test(behind)) return true;
  // A day with its number that lies ahead is none on which something was said.
  return OF_THIS_WEEK.test(words) && isTimeOfArranging(before + preposition, behind);
}

function isTimeOfArranging(before: string, behind: string): boolean {
  if (
    IN_CALL_BEFORE.test(before) ||
    (/\b(?:in|during)(?: an?| the| their)? $/u.test(before) && CALL_BEHIND.test(behind))
  )
    return !IS_TO_COME.test(before);
  if (OWN_NOUN_BEHIND.test(behind)) return SAID_AT.test(before);
  return ARRANGED_BEFORE.test(before) || (ARRANGED_BEHIND.test(behind) && !NOUN_BEFORE.test(before));
}
