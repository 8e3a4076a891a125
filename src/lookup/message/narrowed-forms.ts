// Questions whose last words narrow what stands before them: “5 per cent, which summit was that”, “did they meet, like Rubio said”.

import { whereItMayFit } from "../../text/where-it-may-fit.ts";
import type { EverydayForm } from "./moved-date-forms.ts";

const MEETING_ASKED =
  "(?:(?:\\p{L}[\\p{L}\\d]* )?(?:summit|meeting|conference|forum|round|edition|talks|visit|trip|dialogue))";

const MONTH_TYPED =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

/** What it is that stands before it binds: none is meant that is next or last. */
export const NARROWED_FORMS: readonly EverydayForm[] = [
  // “Lavrov–Rubio 2025 2026”: both years, and not the first of them.
  [
    /^(?!(?:who|whom|what|which|when|where|why|how|did|was|is|were|has|have)\b)(\p{L}[^\d?!,;:]*?),? (?:in )?((?:19|20)\d\d)(?:,| ?\/|,? &)? ((?:19|20)\d\d)(?=[\s?!.]*$)/iu,
    "$1 in $2 and $3",
  ],
  [
    new RegExp(
      `^(?!(?:who|whom|what|which|when|where|why|how|did|was|is|were|has|have)\\b)(\\S.*?),? (?:so )?(?:at )?(?:which|what) (${MEETING_ASKED}) (?:was|is) (?:that|it|this)(?: (?:one|again|at))?(?=[\\s?!.]*$)`,
      "iu",
    ),
    "which $2 was on $1",
  ],
  // “Which ASEAN summit opened without anyone from Myanmar”: those that they were away from, and none of theirs.
  [
    /^(?:so |and |but )?(?:(?:which|what|list|name|show(?: me)?|all|any|every)(?: of)? )*(?:the )?((?:[\p{L}\d-]+ ){0,3}?(?:summit|meeting|conference|edition)s?)(?: (?:that|which))?(?: (?:(?:has|have) been|was|were|is|are|took place|taken place|went ahead|opened|began|started|met|held|happened|convened|gone on|go on))*,? without (?:any(?:one|body)? (?:from|of) |(?:an? |any |the )?(?:delegates?|delegations?|representatives?|leaders?|ministers?|presence) (?:from|of) |the )?(?!(?:an?|any|(?:fixed |joint |clear |final )*(?:dates?|agreements?|deals?|statements?|results?|outcomes?|declarations?|success|place|venue))\b)(\p{L}[\p{L}' -]*)(?=[\s?!.]*$)/iu,
    "which $1 did $2 not attend",
  ],
  // “Which EU representative was at the summit”: whoever it was, and none of its special envoys.
  [
    /^((?:so |and |but )?)(?:which|what) ((?:\p{Lu}[\p{L}.]*|eu|us|uk|un)(?: \p{Lu}\p{L}*)?) (?:representative|official|delegate|envoy|delegation)s? (?:was|were|went|came|attended|took part)(?: (?:there|present))? ?(?:at|to|in)? (?=(?:the |an? )?\S)/iu,
    "$1who represented the $2 at ",
  ],
  // “Who is Israel's ambassador at the Lebanon talks”: who was there for it, and no list of its ambassadors.
  [
    /^((?:so |and |but )?)who (?:is|was|were) (?:the )?(\p{L}[\p{L} ]*?)(?:['’]s?|(?<=an|ese|ish|ch|i|us|uk)) (?:chief |lead |head |top |main )?(?:ambassador|envoy|negotiator|delegate|representative)s? (?:at|in|during) (?:the )?(?=\S.*\b(?:talks|negotiations|meeting|summit|round|conference)\b)/iu,
    "$1who represented $2 at the ",
  ],
  [
    /^((?:so |and |but )?)who (?:is|was|were) (?:the )?(?:chief |lead |head |top |main )?(?:envoy|negotiator|delegate)s? (?:for|of) (?:the )?(\p{L}[\p{L} ]*?) (?:at|in|during) (?:the )?(?=\S.*\b(?:talks|negotiations|meeting|summit|round|conference)\b)/iu,
    "$1who represented $2 at the ",
  ],
  // “Chinese minister in Munich 2025”: who of that state was there, and no list of its ministers.
  [
    /^(?:the |an? |any |which )?(\p{L}+(?:an|ese|ish|ch|i|us|uk)) (?:minister|delegate|representative|official|envoy) (?:was )?in (?!office)(\p{L}[\p{L}' -]*? (?:in )?(?:19|20)\d\d)(?=[\s?!.]*$)/iu,
    "who led the $1 delegation in $2",
  ],
  // “Who first reported Zelensky's 17 October 2025 White House visit”: the visit of that day, and not what was known then.
  [
    new RegExp(
      `(?<=\\p{L})(['’]s?) ((?:\\d{1,2}(?:st|nd|rd|th)? ${MONTH_TYPED}|${MONTH_TYPED} \\d{1,2}(?:st|nd|rd|th)?),? (?:19|20)\\d\\d) ((?:[\\p{L}.-]+ ){0,4}?(?:visit|trip|meeting|summit|talks|stop))(?![\\p{L}'’-]| (?:announcement|date|plan|offer|proposal))`,
      "iu",
    ),
    "$1 $3 of $2",
  ],
  // “The summit moved from India to Delaware, why”.
  [
    /^((?:so |and |but )?)(?!(?:why|how|when|where|who|whom|whose|what|which|how come)\b)([^,;:?!]{8,}?) ?[,;:–—-]+ ?(?:but |and |so )?(?:why|how come)(?: (?:was|is) (?:that|this|it))?(?=[\s?!.]*$)/iu,
    "$1why $2",
  ],
  // “Where do the talks stand now”: the last that is known of them, and no place.
  [
    /^(?:so |and |but )?(?:where|how) do (?!(?:things|it|we|they|this|that|all)\b)(\S.*?) (?:currently )?stand(?: (?:now|today|currently|at the moment|right now))?(?=[\s?!.]*$)/iu,
    "latest on $1",
  ],
  [
    /^(?:so |and |but )?(?:where|how) (?:do|does|are) (?:things|it|we|this) (?:currently )?(?:stand(?:ing)? )?(?:now )?(?:with|on|between|regarding) (?!.*\b(?:summit|meeting|visit|ruling|treaty|conference|deal)\b)(\S.*?)(?: (?:now|today|currently|at the moment|right now))?(?=[\s?!.]*$)/iu,
    "latest on $1",
  ],
  [
    /^(?!(?:where|how|when|who|what|why|which)\b)([^,;:?!]{4,}?) ?[,;:–—-]+ ?(?:so )?(?:where|how) do(?:es)? (?:things|it|we|they|this) stand(?: (?:now|today|currently|at the moment|right now))?(?=[\s?!.]*$)/iu,
    "latest on $1",
  ],
];

/** More words nobody is called by. */
const WHO_SAID_IT = "(?:the )?\\p{L}[\\p{L}’'-]*(?: \\p{L}[\\p{L}’'-]*){0,2}?";

/** “Like Rubio said”, “as he had promised”: where somebody has it from; “as long as he said” compares. */
const AS_SAID = whereItMayFit(
  new RegExp(
    `(?<=^(?:(?:so|and|but),? )?(?:did|has|have|had|was|were|is|are|will|does|do)(?:n['’]?t)? .*\\S)(?<! (?:as|same|exactly|much|just|far|long|well) \\S+)(?<! same),? (?:just |exactly )?(?:like|as|the way) (?:${WHO_SAID_IT} (?:had |has |have )?(?:said|says|announced|claimed|promised|suggested|reported|predicted|hoped|planned|stated|told (?:us|everyone|reporters|the press)|wanted|demanded)(?: (?:it|he|she|they) would(?: be)?| so| it)?|(?:announced|promised|claimed|reported|predicted))(?=[\\s?!.]*$)`,
    "iu",
  ),
);

/** `line` without who is to have said so, where it is asked whether it is so. */
export function withoutAsSaid(line: string): string {
  return line.replace(AS_SAID, "");
}
